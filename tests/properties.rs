//! What must hold for any text: nothing panics, spans lie inside the text on character boundaries, long texts get an answer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

mod common;

use common::face;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use talenttaal::concern::Reader;
use talenttaal::face::Face;
use talenttaal::lens::{Finding, Report};
use talenttaal::value::Value;
use talenttaal::view::State;

/// UTF-16 offsets that begin or end a character.
fn boundaries(text: &str) -> Vec<u32> {
    let mut at = 0;
    let mut out: Vec<u32> = text
        .chars()
        .map(|c| {
            let here = at;
            at += c.len_utf16() as u32;
            here
        })
        .collect();
    out.push(at);
    out
}

fn lies_inside(text: &str, findings: &[Finding]) {
    let places = boundaries(text);
    let mut last = 0;
    for f in findings {
        assert!(f.start < f.end && f.start >= last, "{f:?} in `{text}`");
        assert!(places.binary_search(&f.start).is_ok() && places.binary_search(&f.end).is_ok(), "{f:?} cuts a character of `{text}`");
        last = f.end;
    }
}

fn ask(face: &Face, text: &str) {
    for report in [face.lens(text, 5).unwrap(), face.spot(text, 5).unwrap()] {
        if let Report::Talents { findings, talents, .. } = &report {
            lies_inside(text, findings);
            assert!(talents.len() <= 5);
        }
    }
    face.gate(text, Reader::Pupil).unwrap();
}

/// Words of our own cues in any mixture with anything.
fn texts() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "babbelt", "tijdens", "de", "uitleg", "loopt", "rond", "niet", "tikt", "met", "zijn", "pen", "é", "e\u{301}", "👩‍👩‍👧", "\u{202e}", "ß", "İ", "ﬁ", "\u{0}", "café", "l’école", "didn't", "'", "x́́́",
    ]);
    prop_oneof![
        ".*",
        "\\PC{0,80}",
        prop::collection::vec(prop_oneof![known.prop_map(str::to_owned), "\\PC{0,6}"], 0..40).prop_map(|w| w.join(" ")),
    ]
}

#[test]
fn no_text_panics_and_spans_lie_inside() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        TestRunner::new(Config::with_cases(400)).run(&texts(), |text| {
            ask(&face, &text);
            Ok(())
        }).unwrap();
    }
}

#[test]
fn no_action_panics() {
    let face = face("nl");
    let verbs = prop::sample::select(vec![
        "text", "leave", "edit", "open:mover", "situation:tests", "behaviour:often-late", "behaviour:x", "back", "dismiss", "not-meant", "copied", "browse", "exit", "family:do",
        "talent:mover", "talent:own", "talent:x", "close", "dose", "answer:me", "answer:want", "answer:not", "answer:x", "own-name", "own-words", "own-save", "own-drop:0", "own-drop:9",
    ]);
    let actions = prop::collection::vec((verbs, "\\PC{0,20}|-?[0-9]{1,12}"), 0..30);
    let talk = prop::sample::select(vec![
        "next", "next", "next", "next", "skip", "back", "back:pick", "back:x", "later", "go-on", "not-meant", "dismiss", "listener", "text", "text", "date", "choose:me", "choose:own",
        "choose:listener", "choose:maker", "choose:x", "own-add", "own-name:0", "own-words:0", "own-name:9", "own-drop:0", "hand-over", "edit:talents-0", "draft", "keep", "remove:talents-0", "exit", "host",
    ]);
    let said = prop::sample::select(vec!["", "ik leg graag wiskunde uit", "ik wil dood", "hij komt met een lege brooddoos", "2026-12-01", "\u{202e}\u{0}"]);
    for flow in ["pupil", "pupil-short", "teacher", "nowhere"] {
        TestRunner::new(Config::with_cases(25)).run(&prop::collection::vec((talk.clone(), said.clone()), 0..60), |list| {
            let first = Value::map([("flow", flow.into()), ("mode", if list.len() % 2 == 0 { "self" } else { "guided" }.into())]);
            let Ok(mut state) = State::restore(&face, "interview", &first) else {
                assert_eq!(flow, "nowhere");
                return Ok(());
            };
            for (action, value) in list {
                state.act(&face, action, value);
                state.view(&face);
                let kept = state.kept(&face);
                assert!(!serde_json::to_string(&kept).unwrap().contains("dood"), "{kept:?}");
                // From memory it comes back with all that was said, and with the concern that is shown.
                let whole = state.value(&face);
                let again = State::restore(&face, "interview", &whole).unwrap().value(&face);
                let said = |v: &Value| ["answers", "position", "done"].map(|f| v.get("saved").get(f).clone());
                if *whole.get("saved") == Value::Null {
                    continue;
                }
                assert_eq!((said(&again), again.get("concern"), again.get("typed").get("text")), (said(&whole), whole.get("concern"), whole.get("typed").get("text")), "{action}");
                State::restore(&face, "interview", &kept).unwrap().view(&face);
            }
            Ok(())
        }).unwrap();
    }
    for view in ["lens", "explorer"] {
        TestRunner::new(Config::with_cases(150)).run(&actions, |list| {
            let mut state = State::new(view).unwrap();
            for (action, value) in list {
                state.act(&face, action, &value);
                state.view(&face);
                state.kept(&face);
            }
            Ok(())
        }).unwrap();
    }
}

#[test]
fn offsets_are_right_with_emoji_and_combining_accents() {
    let face = face("nl");
    let text = "👩‍👩‍👧 Hij\u{301} zit te babbelen 🎉 met zijn buurman";
    let Report::Talents { findings, .. } = face.lens(text, 5).unwrap() else { panic!("nothing found") };
    let units: Vec<u16> = text.encode_utf16().collect();
    let told: Vec<String> = findings.iter().map(|f| String::from_utf16(units.get(f.start as usize..f.end as usize).unwrap()).unwrap()).collect();
    assert!(told.iter().any(|t| t.contains("babbelen")), "{told:?}");
}

#[test]
fn a_text_of_50_kb_gets_an_answer() {
    let face = face("nl");
    let filler = "Vandaag was het bewolkt en de bus reed door de straat. ".repeat(950);
    let text = format!("{filler} Hij babbelt de hele tijd met zijn buurman tijdens de uitleg. {filler}");
    assert!(text.len() > 100_000);
    let Report::Talents { behaviours, .. } = face.lens(&text, 5).unwrap() else { panic!("nothing found") };
    assert!(behaviours.iter().any(|b| b == "chats-during-explanation"), "{behaviours:?}");
    for empty in ["", " ", "\n\t", "….!?", "\u{feff}"] {
        assert!(matches!(face.lens(empty, 5).unwrap(), Report::Nothing));
    }
}

#[test]
fn forms_accents_typing_errors_and_order_find_the_same() {
    let first = |tag: &str, text: &str| match face(tag).lens(text, 5).unwrap() {
        Report::Talents { behaviours, .. } => behaviours.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    for text in ["hij babbelt tijdens de uitleg", "tijdens de uitleg babbelde hij", "zit te babelen tijdens mijn uitleg", "BABBELT TIJDENS DE UITLEG", "hij tettert als ik uitleg geef"] {
        assert_eq!(first("nl", text), "chats-during-explanation", "{text}");
    }
    for text in ["elle dessine pendant le cours", "elle dessinait pendant tout le cours", "dessine sur son cahier pendant la lecon"] {
        assert_eq!(first("fr", text), "draws-during-lesson", "{text}");
    }
    for text in ["he keeps rocking on his chair", "rocks his chair back and forth", "rockng on the back legs of his chair"] {
        assert_eq!(first("en", text), "rocks-on-chair", "{text}");
    }
}

#[test]
fn a_negation_changes_the_answer() {
    let face = face("nl");
    let first = |text: &str| match face.lens(text, 5).unwrap() {
        Report::Talents { behaviours, .. } => behaviours.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    assert_eq!(first("hij helpt iedereen"), "helps-others-not-self");
    assert_ne!(first("hij helpt niemand en wil niet samenwerken"), "helps-others-not-self");
    assert_ne!(first("ze zegt niets in de groep"), first("ze zegt alles in de groep"));
}
