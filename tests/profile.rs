//! The profile goes through its file and its code and back; every fault has a sentence of its own and changes nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use common::held::{chosen, full, json, of, through_json, with};
use proptest::prelude::*;
use talenttaal::locale::Locale;
use talenttaal::profile::read::is_day;
use talenttaal::profile::{Profile, code};
use talenttaal::value::Value;
use talenttaal::vocabulary::Pack;

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

/// The vocabulary with changes, and plain wording.
fn pack(change: impl FnOnce(&mut serde_json::Value)) -> Pack {
    let mut source: serde_json::Value = serde_json::from_str(&common::read("locales/vocabulary.json")).unwrap();
    source["behaviours"] = serde_json::json!([]);
    change(&mut source);
    let parts = ["feminine", "masculine", "essence", "sign-1", "sign-2", "sign-3", "gift", "context", "quiet", "overdrive", "pupil-1", "pupil-2", "pupil-context", "teacher-1", "teacher-2", "teacher-context"];
    let parts = parts.map(|p| format!("    .{p} = x\n")).concat();
    let talents: String = source["talents"].as_array().unwrap().iter().map(|t| format!("{0} = {0}\n{parts}", t["id"].as_str().unwrap())).collect();
    let locale = Locale::new("nl", &[("ui", &common::read("locales/nl/ui.ftl")), ("talents", &talents)]).unwrap();
    Pack::new(&json(source), &locale, true, false).unwrap()
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
            "helps": ["a".repeat(10_001)],
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
        assert_eq!(first(base(serde_json::json!({ "helps": vec!["a".repeat(9_999); 40] }))), "profile-too-large");
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
fn the_longest_lines_of_an_interview_go_through_a_file() {
    with(|face| {
        let mut long = full();
        long.talents[0].evidence = vec!["é".repeat(2_000); 4].join(" ");
        long.step.as_mut().unwrap().text = vec!["a".repeat(2_000); 2].join(" ");
        assert_eq!(Profile::read(&through_json(&long), &face.pack).unwrap(), long);
    });
}
