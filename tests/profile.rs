//! The profile goes through its file and its code and back; every fault has a sentence of its own and changes nothing; the
//! picture is well-formed whatever stands in it; what fires the gate stays off the card.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use std::cell::OnceCell;

use proptest::prelude::*;
use talenttaal::face::Face;
use talenttaal::locale::{WHOLE, Locale};
use talenttaal::profile::name::plain;
use talenttaal::profile::read::is_day;
use talenttaal::profile::{Held, Own, Profile, Step, card, code};
use talenttaal::value::Value;
use talenttaal::view::{State, card::State as Card};
use talenttaal::vocabulary::Pack;

thread_local! {
    static FACE: OnceCell<Face> = const { OnceCell::new() };
}

fn with<T>(f: impl FnOnce(&Face) -> T) -> T {
    FACE.with(|cell| f(cell.get_or_init(|| common::face("nl"))))
}

fn json(v: serde_json::Value) -> Value {
    serde_json::from_value(v).unwrap()
}

fn held(ids: &[&str]) -> Vec<Held> {
    ids.iter().map(|id| Held { talent: (*id).to_owned(), evidence: String::new() }).collect()
}

fn of(talents: &[&str], wished: &[&str]) -> Profile {
    let wished = wished.iter().map(|w| (*w).to_owned()).collect();
    Profile { pack: "talenttaal".into(), pack_version: 1, talents: held(talents), wished, ..Profile::default() }
}

fn full() -> Profile {
    let lines = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
    Profile {
        talents: vec![Held { talent: "maker".into(), evidence: "De tijd vliegt als ik aan mijn fiets werk.".into() }],
        own: vec![Own { name: "Plannenmaker".into(), words: "Ik zie de week al voor mij.".into() }],
        wished: vec!["performer".into()],
        overdrive: lines("Ik begin voor de uitleg af is.", "Ik pruts aan alles."),
        helps: lines("Drie keer ademen.", "Een taak met mijn handen."),
        ask: lines("Iets herstellen.", "De beamer aansluiten."),
        step: Some(Step { text: "Ik vraag of ik mag helpen.".into(), date: "2026-12-01".into() }),
        shared: vec!["teacher".into(), "home".into()],
        ..of(&[], &[])
    }
}

/// The value as a file would bring it back.
fn through_json(p: &Profile) -> Value {
    serde_json::from_str(&serde_json::to_string(&Value::from(p)).unwrap()).unwrap()
}

/// Up to 40 talents in any order, split into confirmed and wished.
fn chosen() -> impl Strategy<Value = (Vec<usize>, usize)> {
    (Just((0..40).collect::<Vec<usize>>()).prop_shuffle(), 0usize..=40, 0usize..=40).prop_map(|(mut order, many, split)| {
        order.truncate(many);
        (order, split.min(many))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_set_of_talents_goes_through_code_and_file((order, split) in chosen()) {
        with(|face| {
            let ids: Vec<&str> = order.iter().map(|n| face.pack.talents[*n].id.as_str()).collect();
            let profile = of(&ids[..split], &ids[split..]);
            let text = code::write(&profile, &face.pack);
            prop_assert!(text.len() <= code::LONGEST, "{} characters", text.len());
            prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
            prop_assert_eq!(&code::read(&text, &face.pack).unwrap(), &profile);
            let link = format!("https://school.example/kaart#{text}");
            prop_assert_eq!(&code::read(&link, &face.pack).unwrap(), &profile);
            prop_assert_eq!(Profile::read(&through_json(&profile), &face.pack).unwrap(), profile);
            Ok(())
        })?;
    }

    #[test]
    fn a_changed_code_is_refused_and_a_cut_one_says_so((order, split) in chosen(), at in 0usize..200, to in any::<char>(), cut in 1usize..200) {
        with(|face| {
            let ids: Vec<&str> = order.iter().map(|n| face.pack.talents[*n].id.as_str()).collect();
            let text = code::write(&of(&ids[..split], &ids[split..]), &face.pack);
            let at = at % text.len();
            let changed: String = text.chars().enumerate().map(|(n, c)| if n == at { to } else { c }).collect();
            if changed.trim() != text {
                let fault = code::read(&changed, &face.pack);
                prop_assert!(fault.is_err(), "{changed}");
                prop_assert!(face.locale.get(fault.unwrap_err().code).is_some());
            }
            let head = "t1.".len();
            let short = &text[..head + cut % (text.len() - head)];
            prop_assert_eq!(code::read(short, &face.pack).unwrap_err().code, "code-truncated");
            Ok(())
        })?;
    }

    #[test]
    fn no_text_makes_the_reader_of_codes_stumble(text in ".{0,300}", tail in "[A-Za-z0-9_.-]{0,220}") {
        with(|face| {
            let known = |e: talenttaal::error::Error| face.locale.get(e.code).is_some();
            prop_assert!(code::read(&text, &face.pack).map_or_else(known, |_| false) || text.is_empty());
            for head in ["t1.", "t1.talenttaal."] {
                let found = code::read(&[head, &tail].concat(), &face.pack);
                prop_assert!(found.is_err_and(known), "no luck finds a checksum of 32 bits");
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_file_with_anything_in_it_is_read_or_refused(field in "talents|own|wished|overdrive|helps|ask|step|shared|pack|format|packVersion|x", value in anything()) {
        with(|face| {
            let mut file = serde_json::to_value(Value::from(&full())).unwrap();
            file[&field] = value;
            match Profile::read(&json(file), &face.pack) {
                Ok(p) => prop_assert_eq!(Profile::read(&through_json(&p), &face.pack).unwrap(), p),
                Err(faults) => prop_assert!(faults.0.iter().all(|f| face.locale.get(f.code).is_some() && !f.place.is_empty())),
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_picture_is_well_formed_whatever_the_names(name in ".{0,80}", own in proptest::collection::vec(".{1,60}", 0..9), (order, split) in chosen()) {
        with(|face| {
            let ids: Vec<&str> = order.iter().map(|n| face.pack.talents[*n].id.as_str()).collect();
            let own = own.into_iter().map(|name| Own { name, words: String::new() }).collect();
            let profile = Profile { own, ..of(&ids[..split], &ids[split..]) };
            well_formed(&card::drawing(&profile, &name, face).svg("nl"));
            Ok::<(), TestCaseError>(())
        })?;
    }
}

/// Small JSON of any kind.
fn anything() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        ".{0,20}".prop_map(Into::into),
        Just("maker".into()),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(serde_json::Value::from),
            proptest::collection::vec(("talent|evidence|name|words|text|date|y", inner), 0..4)
                .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// XML with only the elements and attributes of a picture, and nothing that runs or is fetched.
fn well_formed(svg: &str) {
    let doc = roxmltree::Document::parse(svg).unwrap_or_else(|e| panic!("{e}\n{svg}"));
    for node in doc.descendants().filter(roxmltree::Node::is_element) {
        assert!(["svg", "g", "rect", "path", "text"].contains(&node.tag_name().name()), "{}", node.tag_name().name());
        for a in node.attributes() {
            assert!(!a.name().starts_with("on") && !a.name().contains("href"), "{}", a.name());
            assert!(a.name() == "aria-label" || !(a.value().contains("url(") || a.value().contains("var(")), "{}", a.value());
        }
    }
    assert_eq!(doc.root_element().attribute("role"), Some("img"));
}

/// The vocabulary with changes, and plain wording.
fn pack(change: impl FnOnce(&mut serde_json::Value)) -> Pack {
    let mut source: serde_json::Value = serde_json::from_str(&common::read("locales/vocabulary.json")).unwrap();
    source["behaviours"] = serde_json::json!([]);
    change(&mut source);
    let parts = ["feminine", "masculine", "essence", "sign-1", "sign-2", "sign-3", "gift", "context", "quiet", "overdrive", "pupil-1", "pupil-2", "pupil-context", "teacher-1", "teacher-2", "teacher-context"];
    let parts = parts.map(|p| format!("    .{p} = x\n")).concat();
    let talents: String = source["talents"].as_array().unwrap().iter().map(|t| format!("{0} = {0}\n{parts}", t["id"].as_str().unwrap())).collect();
    let locale = Locale::new("nl", &[("ui", &common::read("locales/nl/ui.ftl")), ("talents", &talents)]).unwrap();
    Pack::new(&json(source), &locale, false).unwrap()
}

#[test]
fn forty_talents_of_the_largest_pack_fit_in_a_code() {
    let pack = pack(|source| {
        source["id"] = "p".repeat(60).into();
        source["version"] = 1_999_999_999.into();
        let more = (0..3960).map(|n| serde_json::json!({ "id": format!("more-{n}"), "family": "be" }));
        source["talents"].as_array_mut().unwrap().extend(more);
    });
    let ids: Vec<&str> = pack.talents.iter().rev().step_by(3).take(40).map(|t| t.id.as_str()).collect();
    let profile = Profile { pack: pack.id.clone(), pack_version: pack.version, ..of(&ids[..9], &ids[9..]) };
    let text = code::write(&profile, &pack);
    assert!(text.len() <= code::LONGEST, "{}", text.len());
    assert_eq!(code::read(&text, &pack).unwrap(), profile);
}

#[test]
fn a_renamed_talent_is_found_by_file_and_by_code() {
    with(|face| {
        let renamed = pack(|source| {
            source["version"] = 2.into();
            source["talents"][0]["id"] = "peace-maker".into();
            source["aliases"] = serde_json::json!({ "bridge-builder": "peace-maker" });
        });
        let old = of(&["bridge-builder"], &[]);
        let now = Profile { pack_version: 2, ..of(&["peace-maker"], &[]) };
        assert_eq!(Profile::read(&through_json(&old), &renamed).unwrap(), now);
        assert_eq!(code::read(&code::write(&old, &face.pack), &renamed).unwrap(), now);
        assert_eq!(code::write(&old, &renamed), code::write(&now, &renamed));
    });
}

#[test]
fn each_fault_of_a_code_is_told_apart() {
    with(|face| {
        let text = code::write(&of(&["maker", "listener"], &["performer"]), &face.pack);
        let fault = |text: &str| code::read(text, &face.pack).unwrap_err();
        assert_eq!(fault(&text[..text.len() - 1]).code, "code-truncated");
        assert_eq!(fault("t1.talentt").code, "code-truncated");
        assert_eq!(fault(&format!("{text}A")).code, "code-damaged");
        assert_eq!(fault(&text.replace("talenttaal", "talentaaal")).code, "code-damaged");
        assert_eq!(fault(&text.replace("t1.", "t2.")).code, "code-too-new");
        assert_eq!(fault(&text.replace("t1.", "t99999999999.")).code, "code-too-new");
        assert_eq!(fault("").code, "code-unreadable");
        assert_eq!(fault("javascript:alert(1)").code, "code-unreadable");
        assert_eq!(fault(&"t1.".repeat(100)).code, "code-unreadable");
        let other = pack(|source| source["id"] = "academy".into());
        let found = fault(&code::write(&of(&["maker"], &[]), &other));
        assert_eq!((found.code, found.value.as_str()), ("code-other-pack", "academy"));
        let newer = |version: u32| {
            pack(|source| {
                source["version"] = version.into();
                source["talents"].as_array_mut().unwrap().push(serde_json::json!({ "id": "new-one", "family": "be" }));
            })
        };
        assert_eq!(fault(&code::write(&of(&["new-one"], &[]), &newer(2))).code, "code-too-new");
        assert_eq!(fault(&code::write(&of(&["new-one"], &[]), &newer(1))).code, "code-damaged");
        assert_eq!(code::read(&code::write(&of(&["maker"], &[]), &newer(2)), &face.pack).unwrap(), of(&["maker"], &[]));
    });
}

#[test]
fn a_full_profile_goes_through_its_file() {
    with(|face| assert_eq!(Profile::read(&through_json(&full()), &face.pack).unwrap(), full()));
}

#[test]
fn all_faults_of_a_file_are_told_with_their_places() {
    with(|face| {
        let read = |v: serde_json::Value| Profile::read(&json(v), &face.pack).unwrap_err().0;
        let base = |more: serde_json::Value| {
            let mut v = serde_json::json!({ "format": 1, "pack": "talenttaal", "packVersion": 1 });
            v.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            v
        };
        let faults = read(base(serde_json::json!({
            "talents": [{ "talent": "maker", "evidence": 3 }, { "talent": "maker" }, { "talent": "wizard", "score": 9 }, "maker"],
            "own": [{ "name": " " }, { "name": "n".repeat(81) }],
            "wished": "maker",
            "helps": ["a".repeat(2001)],
            "ask": vec!["a"; 41],
            "step": { "text": "x", "date": "2026-02-30" },
            "shared": ["Everybody!"],
            "__proto__x": {},
        })));
        let places: Vec<&str> = faults.iter().map(|f| f.place.as_str()).collect();
        for place in ["talents[0].evidence", "talents[1].talent", "talents[2].talent", "talents[2].score", "talents[3]", "own[0].name", "own[1].name", "wished", "helps[0]", "ask", "step.date", "shared[0]", "__proto__x"] {
            assert!(places.contains(&place), "{place} in {places:?}");
        }
        assert!(faults.iter().all(|f| f.code == "profile-unreadable" && !f.remedy.is_empty() && f.value.chars().count() <= 80));
        let first = |v: serde_json::Value| read(v)[0].code;
        assert_eq!(first(base(serde_json::json!({ "format": 2 }))), "profile-too-new");
        assert_eq!(first(base(serde_json::json!({ "pack": "academy" }))), "profile-other-pack");
        assert_eq!(first(base(serde_json::json!({ "packVersion": 2, "own": 3, "talents": [{ "talent": "not-yet-known" }] }))), "profile-too-new");
        assert_eq!(first(base(serde_json::json!({ "helps": vec!["a".repeat(1999); 40] }))), "profile-too-large");
        assert_eq!(first(serde_json::json!([])), "profile-unreadable");
        assert_eq!(first(serde_json::json!("x")), "profile-unreadable");
        assert_eq!(first(base(serde_json::json!({ "format": 0.5 }))), "profile-unreadable");
        let deep = (0..60).fold(serde_json::Value::Null, |v, _| serde_json::json!([v]));
        assert_eq!(first(base(serde_json::json!({ "talents": deep }))), "profile-unreadable");
    });
}

#[test]
fn days_are_those_of_the_calendar() {
    for day in ["2026-12-01", "2028-02-29", "2000-02-29", "0001-01-31"] {
        assert!(is_day(day), "{day}");
    }
    for day in ["", "2026-13-01", "2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1", "2026-12-01T00:00", "２026-12-01", "2026/12/01", "+026-12-01"] {
        assert!(!is_day(day), "{day}");
    }
}

#[test]
fn the_published_schema_has_the_fields_that_are_written() {
    let schema: serde_json::Value = serde_json::from_str(&common::read("www/types/profile.schema.json")).unwrap();
    let written = serde_json::to_value(Value::from(&full())).unwrap();
    let names = |v: &serde_json::Value| {
        let mut names: Vec<String> = v.as_object().unwrap().keys().cloned().collect();
        names.sort();
        names
    };
    assert_eq!(names(&schema["properties"]), names(&written));
    for list in ["talents", "own"] {
        assert_eq!(names(&schema["properties"][list]["items"]["properties"]), names(&written[list][0]));
    }
    assert_eq!(names(&schema["properties"]["step"]["properties"]), names(&written["step"]));
}

#[test]
fn every_sentence_of_the_card_is_there_in_every_language() {
    let keys = |tag: &str| -> Vec<String> {
        let text = common::read(&format!("locales/{tag}/card.ftl"));
        text.lines().filter(|l| !l.starts_with('#')).filter_map(|l| Some(l.split_once(" = ")?.0.to_owned())).collect()
    };
    let source = keys("nl");
    let used = ["view/card.rs", "view/card/page.rs", "profile/card.rs", "profile/code.rs", "profile/read.rs"].map(|f| common::read(&format!("src/{f}"))).concat();
    for (tag, _) in WHOLE {
        assert_eq!(keys(tag), source, "{tag}");
    }
    // The page of a learning platform says what becomes of the answers there.
    let school = common::read("www/scorm.js");
    for key in source.iter().filter(|k| *k != "card-file") {
        assert!(used.contains(&format!("\"{key}\"")) || school.contains(&format!("'{key}'")), "{key} is used nowhere");
    }
    for key in used.split('"').filter(|k| k.starts_with("card-") && !k.contains(' ')) {
        assert!(source.iter().any(|s| s == key) || ["card-view"].contains(&key), "{key} is not in card.ftl");
    }
}

#[test]
fn a_hostile_name_stays_text_and_a_long_one_is_cut() {
    with(|face| {
        let svg = |name: &str| card::drawing(&of(&["maker"], &[]), name, face).svg("nl");
        let hostile = svg("</text><script>alert(1)</script>\u{202E}\u{0}&\"");
        well_formed(&hostile);
        assert!(!hostile.contains("<script") && !hostile.contains('\u{202E}') && !hostile.contains('\0'));
        let long = svg(&"Anna ".repeat(2_000));
        well_formed(&long);
        assert!(long.contains(">Anna Anna Anna Anna Anna…</text>") || long.contains(">Anna Anna Anna Anna…</text>"), "{long}");
        assert!(svg(&"e\u{301}".repeat(10_000)).len() < 8_000);
        assert_eq!(plain("👩\u{200D}👩\u{200D}👧 Lou", 24), "👩\u{200D}👩\u{200D}👧 Lou");
        assert!(plain(&"👩\u{200D}👧".repeat(100), 3).ends_with("👧…"));
    });
}

#[test]
fn the_card_holds_eight_shapes_in_order_and_wishes_as_seats() {
    with(|face| {
        let own = vec![Own { name: "Fietsheld".into(), words: String::new() }];
        let profile = Profile { own, ..of(&["maker", "listener", "mover", "captain", "empath"], &["performer", "dreamer", "maker", "analyst"]) };
        let drawing = card::drawing(&profile, "Noor", face);
        let texts: Vec<&str> = drawing.marks.iter().map(card::Mark::text).filter(|t| !t.is_empty()).collect();
        assert_eq!(texts.len(), 9, "{texts:?}");
        assert_eq!((texts[0], texts[5], texts[8]), ("Maker", "Fietsheld", "Noor"));
        let svg = drawing.svg("nl");
        assert_eq!(svg.matches("stroke-dasharray").count(), 2, "two wishes fit");
        assert!(drawing.label.contains("Noor") && drawing.label.contains("Fietsheld"));
        let value = Value::from(&drawing);
        assert_eq!(value.get("marks").items().len(), drawing.marks.len());
        assert_eq!(value.get("marks").items()[0].get("scale").number(), Some(0.0372));
        assert!(card::drawing(&of(&[], &[]), "", face).marks.is_empty());
    });
}

fn opened(face: &Face, profile: &Profile) -> Card {
    let mut card = Card::default();
    card.import(face, &through_json(profile)).unwrap();
    card
}

#[test]
fn a_refused_code_or_file_changes_nothing_but_the_sentence() {
    with(|face| {
        let before = Card { message: String::new(), ..opened(face, &full()) };
        let mut card = before.clone();
        assert!(card.import(face, &json(serde_json::json!({ "format": 9 }))).is_err());
        assert_eq!(card.message, "profile-too-new");
        card.act(face, "code", "", "t1.talenttaal.AAAA");
        assert!(card.message.starts_with("code-"));
        let told = State::Card(Box::new(card.clone())).view(face).all_text();
        assert!(told.contains(&face.locale.ui(&card.message)) && told.contains(&face.locale.ui("card-unchanged")));
        card.message.clear();
        assert_eq!(card, before);
        card.act(face, "say", "profile-too-large", "");
        assert_eq!(card.message, "profile-too-large");
        card.act(face, "say", "lens-name", "");
        assert_eq!(card.message, "profile-too-large");
    });
}

#[test]
fn another_card_is_offered_and_not_put_over_the_one_there() {
    with(|face| {
        let mut card = opened(face, &full());
        let link = code::write(&of(&["captain"], &[]), &face.pack);
        card.act(face, "code", "", &link);
        assert_eq!(card.profile, full());
        let mut left = card.clone();
        left.act(face, "leave", "", "");
        assert_eq!((left.profile, left.offered), (full(), None));
        card.act(face, "take", "", "");
        assert_eq!(card.profile, of(&["captain"], &[]));
    });
}

#[test]
fn each_line_is_rewritten_taken_off_and_put_back() {
    with(|face| {
        let mut card = opened(face, &full());
        for line in ["talents-0", "own-0", "overdrive-1", "helps-2", "ask-0", "step-0"] {
            card.act(face, "edit", line, "");
            card.act(face, "draft", "", "Ik maak graag dingen.");
            if line == "step-0" {
                card.act(face, "day", "", "2026-12-03");
            }
            let shown = State::Card(Box::new(card.clone())).view(face);
            assert!(shown.has("value", "Ik maak graag dingen."), "{line}");
            card.act(face, "keep", "", "");
            assert!(card.editing.is_empty(), "{line}");
        }
        let p = &card.profile;
        let now = [&p.talents[0].evidence, &p.own[0].words, &p.overdrive[1], &p.helps[2], &p.ask[0], &p.step.as_ref().unwrap().text];
        assert!(now.iter().all(|t| *t == "Ik maak graag dingen."));
        assert_eq!(p.step.as_ref().unwrap().date, "2026-12-03");
        for line in ["talents-0", "own-0", "wished-0", "overdrive-1", "helps-2", "ask-0", "step-0", "helps-99", "talents-0", "x", "x-1", "wished--1"] {
            let before = card.profile.clone();
            card.act(face, "remove", line, "");
            if card.profile != before {
                let after = card.profile.clone();
                card.act(face, "undo", "", "");
                assert_eq!(card.profile, before, "{line}");
                card.act(face, "remove", line, "");
                assert_eq!(card.profile, after);
            }
        }
        assert!(card.profile.talents.is_empty() && card.profile.own.is_empty() && card.profile.step.is_none());
        assert_eq!((card.profile.helps.len(), card.profile.ask.len(), card.profile.overdrive.len()), (2, 1, 1));
    });
}

const CONCERN: &str = "ik wil dood";

fn nowhere(face: &Face, card: &Card) {
    let kept = State::Card(Box::new(card.clone())).kept(face);
    let places = [serde_json::to_string(&kept.value(face)).unwrap(), serde_json::to_string(&card.export()).unwrap(), card.svg(face), card.link(face), State::Card(Box::new(card.clone())).view(face).all_text()];
    for place in places {
        assert!(!place.to_lowercase().contains(CONCERN), "{place}");
    }
}

#[test]
fn what_fires_the_gate_is_found_nowhere() {
    with(|face| {
        let mut card = opened(face, &full());
        for line in ["talents-0", "own-0", "overdrive-0", "helps-2", "ask-1", "step-0"] {
            card.act(face, "edit", line, "");
            card.act(face, "draft", "", CONCERN);
            card.act(face, "keep", "", "");
            nowhere(face, &card);
            assert!(State::Card(Box::new(card.clone())).view(face).has("class", "concern"), "{line}");
            assert_eq!(card.profile, full(), "{line}");
            card.act(face, "not-meant", "", "");
            nowhere(face, &card);
            card.act(face, "cancel", "", "");
        }
        card.act(face, "name", "", CONCERN);
        nowhere(face, &card);
        card.act(face, "not-meant", "", "");
        assert!(card.name.is_empty());
        let with_it = Profile { helps: vec!["Rust.".into(), CONCERN.into()], own: vec![Own { name: CONCERN.into(), words: "x".into() }], ..full() };
        let mut card = Card::default();
        card.import(face, &through_json(&with_it)).unwrap();
        nowhere(face, &card);
        assert!(State::Card(Box::new(card.clone())).view(face).has("class", "concern"));
        card.act(face, "not-meant", "", "");
        assert_eq!(card.profile, Profile { helps: vec!["Rust.".into()], own: Vec::new(), ..full() });
    });
}

#[test]
fn a_card_survives_a_reload_in_the_middle_of_a_sentence() {
    with(|face| {
        let mut card = opened(face, &full());
        card.act(face, "name", "", "Noor");
        card.act(face, "edit", "helps-0", "");
        card.act(face, "draft", "", "Drie keer rust");
        let kept = State::Card(Box::new(card.clone())).kept(face);
        let back: Value = serde_json::from_str(&serde_json::to_string(&kept.value(face)).unwrap()).unwrap();
        let State::Card(again) = State::restore(face, "card", &back).unwrap() else { panic!() };
        assert_eq!((again.profile, again.name, again.editing, again.draft), (full(), "Noor".into(), "helps-0".into(), "Drie keer rust".into()));
        assert_eq!(State::restore(face, "card", &Value::Null).unwrap().value(face), State::new("card").unwrap().value(face));
    });
}

#[test]
fn the_page_shows_every_line_and_what_can_be_done() {
    with(|face| {
        let mut card = opened(face, &full());
        card.act(face, "address", "", "https://school.example/kaart?x=1#old");
        card.act(face, "qr", "", "");
        let shown = State::Card(Box::new(card.clone())).view(face);
        let text = shown.all_text();
        for line in ["De tijd vliegt", "Plannenmaker", "Podiumdier", "Ik pruts", "Drie keer", "beamer", "Ik vraag", "1/12/2026"] {
            assert!(text.contains(line), "{line}");
        }
        for verb in ["print", "download-svg", "download-png", "export", "import", "copy-link", "edit:helps-1", "remove:wished-0", "edit:helps-2", "erase"] {
            assert!(shown.has("data-do", verb), "{verb}");
        }
        assert!(!shown.has("data-do", "share") && shown.has("class", "qr"));
        assert!(card.link(face).starts_with("https://school.example/kaart?x=1#t1.talenttaal."));
        card.act(face, "can-share", "", "true");
        assert!(State::Card(Box::new(card.clone())).view(face).has("data-do", "share"));
        card.act(face, "erase", "", "");
        assert!(!card.profile.is_empty());
        card.act(face, "erase-yes", "", "");
        assert!(card.profile.is_empty() && !card.address.is_empty());
        assert!(State::Card(Box::new(card)).view(face).all_text().contains(&face.locale.ui("card-empty")));
    });
}
