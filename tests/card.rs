//! The card: its picture is well-formed whatever stands in it, each line can be changed, nothing is lost over a reload, and
//! what fires the gate stays off it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use common::held::{chosen, full, json, of, through_json, with};
use proptest::prelude::*;
use talenttaal::face::Face;
use talenttaal::locale::WHOLE;
use talenttaal::profile::name::plain;
use talenttaal::profile::{Own, Profile, card, code};
use talenttaal::value::Value;
use talenttaal::view::{State, card::State as Card};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

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

#[test]
fn a_few_shapes_stand_together_where_no_name_stands() {
    with(|face| {
        let high = |talents: &[&str], name: &str| {
            let (top, bottom) = card::drawing(&of(talents, &[]), name, face).rows;
            bottom - top
        };
        let all = ["maker", "listener", "mover", "captain", "empath", "analyst"];
        for n in 2..=6 {
            assert_eq!(high(&all[..n], "") < high(&all[..n], "Noor"), n < 5, "{n}");
        }
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
    let places = [serde_json::to_string(&kept).unwrap(), serde_json::to_string(&card.export()).unwrap(), card.svg(face), card.link(face), State::Card(Box::new(card.clone())).view(face).all_text()];
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
        let back: Value = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
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

#[test]
fn a_chosen_sentence_that_sounds_like_a_concern_can_be_rewritten() {
    with(|face| {
        let label = face.pack.behaviour("damages-things").unwrap().label.clone();
        assert!(face.gate(&label, talenttaal::concern::Reader::Pupil).unwrap().is_some(), "{label} does not fire any more: take another");
        let mut card = opened(face, &Profile { overdrive: vec![label.clone()], ..full() });
        card.act(face, "edit", "overdrive-0", "");
        assert_eq!(card.draft, label);
        assert!(!State::Card(Box::new(card)).view(face).has("role", "alert"));
    });
}

#[test]
fn a_card_that_is_built_again_still_shows_its_concern() {
    with(|face| {
        let card = opened(face, &Profile { helps: vec!["ik wil dood".to_owned()], ..full() });
        assert!(State::Card(Box::new(card.clone())).view(face).has("role", "alert"));
        let again = State::restore(face, "card", &Value::from(&card)).unwrap();
        assert!(again.view(face).has("role", "alert"));
        // Whatever else was written into it by hand comes past the gate as well.
        let dark = Value::from(&Profile { helps: vec!["ik wil dood".to_owned()], ..full() });
        for (name, verb) in [("before", "undo"), ("offered", "take")] {
            let mut left = serde_json::to_value(Value::from(&opened(face, &full()))).unwrap();
            left[name] = serde_json::to_value(&dark).unwrap();
            let mut state = State::restore(face, "card", &json(left)).unwrap();
            state.act(face, verb, "");
            assert!(!state.view(face).all_text().contains("dood"), "{name}");
        }
    });
}
