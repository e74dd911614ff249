//! What of an interview is kept: nothing that fires the gate, everything else, and what an older version saved.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use common::talk::{Dice, FLOWS, chosen, face_with, fresh, from_json, full, id, inspect, json, resume, text, walk, walk_to};
use common::{face, read};
use talenttaal::face::Face;
use talenttaal::interview::{Interview, Outcome};
use talenttaal::value::Value;

/// A cue of a level that fires by itself.
fn firing(face: &Face, level: &str) -> String {
    let said = ["ik wil dood", "ze heeft geen brooddoos bij", "hij spijbelt elke week", "ze huilt vaak", "hij vapet op het toilet", "he has no lunch"];
    let found = said.iter().find(|t| face.gate(t, talenttaal::concern::Reader::Pupil).unwrap().is_some_and(|c| c.level == level));
    (*found.unwrap_or_else(|| panic!("no sentence of level {level}"))).to_owned()
}

#[test]
fn what_fires_the_gate_is_found_nowhere() {
    let face = face("nl");
    for level in ["stop", "care"] {
        let fires = firing(&face, level);
        let nowhere = |iv: &Interview, at: &str| {
            for place in [json(&iv.export(&face)), json(&Value::from(&iv.profile(&face))), json(&resume(&face, &iv.export(&face)).step(&face))] {
                assert!(!place.contains(&fires), "{level} at {at}: {place}");
            }
        };
        for flow in FLOWS {
            for guided in [false, true] {
                let mut iv = fresh(&face, flow, guided);
                while !iv.is_done() {
                    let step = iv.step(&face);
                    let here = step.get("id").string();
                    let kind = step.get("kind").string();
                    let mut tries = Vec::new();
                    if step.get("text") != &Value::Null {
                        tries.push(text(&format!("Hallo. {fires}")));
                    }
                    if step.get("own") != &Value::Null {
                        let own = |name: &str, words: &str| Value::List(vec![Value::map([("name", name.into()), ("words", words.into())])]);
                        let base = if kind == "confirm" { chosen(&["own"]) } else { chosen(&[]) };
                        tries.push(base.clone().with("own", own(&fires, "")));
                        tries.push(base.with("own", own("Iets", &fires)));
                    }
                    for answer in tries {
                        let mut one = iv.clone();
                        one.draft(&answer);
                        nowhere(&one, &here);
                        match (level, one.answer(&face, &answer)) {
                            ("stop", Outcome::Concern(c)) => {
                                assert_eq!(c.level, "stop");
                                assert_eq!(id(&one, &face), here);
                                assert_eq!(json(&one.step(&face)).contains(&fires), !guided, "the words stand until the step is left, and not in guided mode");
                            }
                            ("care", Outcome::Next { care: Some(c) }) => assert_eq!(c.level, "care"),
                            (_, Outcome::Invalid { code: "too-long", .. }) => {}
                            (_, other) => panic!("{level} at {here}: {other:?}"),
                        }
                        nowhere(&one, &here);
                        if guided {
                            let paused = one.step(&face);
                            assert_eq!(paused.get("title").text(), Some("Zullen we even stoppen?"));
                            assert!(paused.get("choices") == &Value::Null && paused.get("answer") == &Value::Null && paused.get("guide") == &Value::Null);
                            one.go_on();
                        }
                        one.skip();
                        assert!(!json(&one.step(&face)).contains(&fires));
                        while !one.is_done() {
                            one.skip();
                            assert!(!json(&one.step(&face)).contains(&fires));
                        }
                        nowhere(&one, &here);
                    }
                    match full(&kind, &here, &step) {
                        Some(answer) => assert_eq!(iv.answer(&face, &answer).kind(), "next", "{here}"),
                        None => iv.skip(),
                    }
                }
                // A file or a storage that somebody else wrote comes through the gate as well.
                let saved = iv.export(&face);
                let hostile = from_json(&json(&saved).replace("woorden bij", &format!("Hallo. {fires}. Woorden bij")).replace("ik vlecht", &fires));
                let again = face.interview(flow, None, &hostile).unwrap();
                assert!(json(&again.notes(&face)).contains("withheld") || flow == "pupil-short" && json(&hostile) == json(&saved));
                assert!(!json(&again.notes(&face)).contains(&fires));
                nowhere(&again, "resume");
            }
        }
    }
}

#[test]
fn without_the_gate_there_are_only_choices() {
    let flows = from_json(&read("locales/flows.json"));
    let closed = face_with(flows, 1, false).unwrap();
    for flow in FLOWS {
        let mut iv = fresh(&closed, flow, false);
        walk(&mut iv, &closed, |kind, _, step| {
            assert!(step.get("text") == &Value::Null && step.get("own") == &Value::Null);
            assert!(kind != "moment" || step.get("closed").text().is_some());
            match kind {
                "pick" => Some(chosen(&["listener"])),
                "confirm" => Some(chosen(&["me"])),
                "helps" => Some(chosen(&["listener.lever-1"])),
                _ => None,
            }
        });
        assert_eq!(iv.profile(&closed).talents.len(), 1);
        let mut iv = fresh(&closed, flow, false);
        while !iv.is_done() {
            assert!(iv.answer(&closed, &text("hallo")).kind() == "invalid");
            iv.skip();
        }
    }
    let open = face("nl");
    let mut iv = fresh(&open, "pupil", false);
    walk_to(&mut iv, &open, "moment-1");
    iv.answer(&open, &text("tekenen"));
    assert_eq!(closed.interview("pupil", None, &iv.export(&open)).err().unwrap().code, "part-missing");
}

#[test]
fn an_older_interview_resumes_with_notes() {
    let old = face("nl");
    let mut iv = fresh(&old, "pupil", false);
    walk(&mut iv, &old, full);
    iv.back(Some("offered")).unwrap();
    let saved = iv.export(&old);
    // Version 2 renames the evidence, leaves out the question of the others and one choice, and asks something new.
    let flows = read("locales/flows.json")
        .replacen(r#""id": "pupil", "version": 1"#, r#""id": "pupil", "version": 2"#, 1)
        .replacen(r#"{"id": "offered", "kind": "offered"},"#, r#"{"id": "odd", "kind": "offered"},"#, 1)
        .replacen(r#"{"id": "overdrive", "kind": "overdrive","#, r#"{"id": "evidence", "was": ["overdrive"], "kind": "overdrive","#, 1)
        .replacen(r#"{"id": "evidence", "kind": "evidence", "each": "confirm"},"#, "", 1)
        .replacen(r#""friends", "home"]"#, r#""friends"]"#, 1);
    let new = face_with(from_json(&flows), 1, true).unwrap();
    let again = new.interview("pupil", None, &saved).unwrap();
    let notes = again.notes(&new);
    let codes: Vec<String> = notes.items().iter().map(|n| format!("{} {}", n.get("code").string(), n.get("step").string())).collect();
    assert!(codes.contains(&"version ".to_owned()), "{codes:?}");
    assert!(codes.contains(&"step-gone offered".to_owned()), "{codes:?}");
    assert!(codes.contains(&"choice-gone share".to_owned()), "{codes:?}");
    assert!(codes.contains(&"position offered".to_owned()), "{codes:?}");
    // The words that lost their place are told, and everything that was saved is either there or told.
    let all = json(&again.export(&new)) + &json(&notes);
    for (step, answer) in saved.get("answers").fields() {
        if let Some(words) = answer.get("text").text() {
            assert!(all.contains(words), "{step}");
        }
    }
    assert_eq!(again.export(&new).get("answers").get("share").get("chosen").texts(), ["teacher"]);
    let stays = again.export(&new);
    assert_eq!(json(&new.interview("pupil", None, &stays).unwrap().notes(&new)), "[]");

    // What is newer, or of another pack or flow, is refused by name; so is what is no interview.
    let newer = new.interview("pupil", None, &saved).unwrap().export(&new);
    let code = |face: &Face, flow: &str, saved: &Value| face.interview(flow, None, saved).err().map(|e| (e.code, e.place)).unwrap_or_default();
    assert_eq!(code(&old, "pupil", &newer), ("saved-too-new", "saved.flowVersion".into()));
    assert_eq!(code(&old, "teacher", &saved).0, "saved-other-flow");
    assert_eq!(code(&old, "nobody", &Value::Null).0, "flow-unknown");
    assert_eq!(code(&old, "pupil", &saved.clone().with("format", 2u32)), ("saved-too-new", "saved.format".into()));
    assert_eq!(code(&old, "pupil", &saved.clone().with("packVersion", 9u32)), ("saved-too-new", "saved.packVersion".into()));
    assert_eq!(code(&old, "pupil", &saved.clone().with("pack", "another")), ("saved-other-pack", "saved.pack".into()));
    for bad in [Value::from("text"), Value::List(Vec::new()), Value::map([]), saved.clone().with("flowVersion", "1"), Value::Number(f64::NAN)] {
        assert_eq!(code(&old, "pupil", &bad).0, "saved-unreadable", "{bad:?}");
    }
}

#[test]
fn hostile_saved_interviews_change_nothing() {
    let face = face("nl");
    let mut dice = Dice(77);
    let mut iv = fresh(&face, "pupil", false);
    walk(&mut iv, &face, full);
    let good = json(&iv.export(&face));
    for _ in 0..300 {
        let mut bytes: Vec<u8> = good.clone().into_bytes();
        for _ in 0..1 + dice.roll(6) {
            let n = dice.roll(bytes.len());
            match dice.roll(3) {
                0 => drop(bytes.remove(n)),
                1 => bytes[n] = b"{}[]\",:0a-"[dice.roll(10)],
                _ => bytes.insert(n, b"1-\"e"[dice.roll(4)]),
            }
        }
        let Ok(value) = serde_json::from_slice::<Value>(&bytes) else { continue };
        if let Ok(again) = face.interview("pupil", None, &value) {
            inspect(&again, &face);
        }
    }
}

/// A draft survives a reload in the middle of a sentence.
#[test]
fn a_draft_is_saved_with_the_interview() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    walk_to(&mut iv, &face, "moment-2");
    iv.draft(&text("ik was bezig met"));
    let again = resume(&face, &iv.export(&face));
    assert_eq!(again.step(&face).get("answer").get("text").text(), Some("ik was bezig met"));
    assert_eq!(again.export(&face).get("answers").fields().len(), 0);
}
