//! Flows: a faulty one lists all its faults, and the wording is complete in every language.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use std::collections::BTreeSet;

use common::talk::{face_with, fresh, from_json};
use common::{face, read};
use talenttaal::interview::flow::{self, Flow, KINDS};
use talenttaal::interview::wording;
use talenttaal::locale::{WHOLE, Locale};
use talenttaal::value::Value;
use talenttaal::value::read::{At, Reader};

fn flows_of(source: &Value, locale: Option<&Locale>) -> (Vec<Flow>, Vec<talenttaal::error::Error>) {
    let mut r = Reader::new("pack-faulty");
    let flows = flow::read(&mut r, &At::root("flows", source), locale);
    (flows, r.faults)
}

#[test]
fn faulty_flows_list_all_faults() {
    let flows = from_json(
        r#"[{"id": "Bad Id", "version": 0, "reader": "parent", "steps": [
            {"id": "a", "kind": "riddle"},
            {"id": "moment", "kind": "moment", "times": 99},
            {"id": "bit", "kind": "bit", "each": "bit"},
            {"id": "late", "kind": "bit", "each": "later"},
            {"id": "moment-2", "kind": "moment", "times": 2},
            {"id": "nowhere", "kind": "offered", "if": [{"step": "share", "answered": true}]},
            {"id": "share", "kind": "share"},
            {"id": "never", "kind": "offered", "if": [{"step": "moment", "answered": true}, {"step": "moment", "answered": false}]},
            {"id": "both", "kind": "offered", "if": [{"mode": "self"}]},
            {"id": "neither", "kind": "offered", "if": [{"mode": "guided"}, {"step": "both", "answered": true}]},
            {"id": "gone", "kind": "offered", "if": [{"step": "share", "chosen": "moon"}]},
            {"id": "summary", "kind": "summary", "if": [{"mode": "self"}]},
            {"id": "after", "kind": "offered"}
        ]}, {"id": "pupil", "version": 1, "reader": "pupil", "steps": []}]"#,
    );
    let Err(faults) = face_with(flows, 1, true) else { panic!("taken") };
    let told: Vec<String> = faults.0.iter().map(|f| format!("{} {} | {}", f.place, f.value, f.remedy)).collect();
    for (place, word) in [
        ("flows[0].id Bad Id", "lower-case"),
        ("flows[0].version 0", "whole number from 1"),
        ("flows[0].reader parent", "`pupil` or `teacher`"),
        ("flows[0].steps[0].kind riddle", "kind of step"),
        ("flows[0].steps[1].times 99", "from 1 to 9"),
        ("flows[0].steps[2].each bit", "no way out"),
        ("flows[0].steps[3].each later", "no way out"),
        ("flows[0].steps[5].if[0].step share", "cannot be reached"),
        ("flows[0].steps[6].choices nothing", "1 to 9 choices"),
        ("flows[0].steps[7].id never", "cannot be reached"),
        ("flows[0].steps[9].id neither", "cannot be reached"),
        ("flows[0].steps[10].if[0].chosen moon", "cannot be reached"),
        ("flows[0].steps[11].if a list", "dead end"),
        ("flows[0].steps[12].id after", "cannot be reached"),
        ("flows[0].steps a list", "dead end"),
        ("flows[1].steps a list", "dead end"),
        ("nl: Bad Id-moment ", "Write this message"),
    ] {
        assert!(told.iter().any(|t| t.starts_with(place) && t.contains(word)), "{place} is not told; told are\n{}", told.join("\n"));
    }
    let clash = from_json(
        r#"[{"id": "pupil", "version": 1, "reader": "pupil", "steps": [{"id": "moment", "kind": "moment", "times": 2},
        {"id": "moment-2", "kind": "moment"}, {"id": "summary", "kind": "summary"}]}]"#,
    );
    assert!(flows_of(&clash, None).1.iter().any(|f| f.place == "flows[0].steps[1].id"));
    for (_, kind) in KINDS {
        assert!(!kind.as_str().is_empty());
    }
}

/// Message ids and attributes of a Fluent file, and its sentences.
fn entries(ftl: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut keys, mut texts, mut last) = (BTreeSet::new(), Vec::new(), String::new());
    for line in ftl.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let (key, text) = line.split_once('=').unwrap();
        let key = match key.trim().strip_prefix('.') {
            Some(attribute) => format!("{last}.{attribute}"),
            None => {
                last = key.trim().to_owned();
                last.clone()
            }
        };
        if !text.trim().is_empty() {
            assert!(keys.insert(key.clone()), "{key} twice");
            texts.push(text.trim().to_owned());
        }
    }
    (keys, texts)
}

#[test]
fn the_wording_is_complete_and_nothing_is_left_over() {
    let flows = flows_of(&from_json(&read("locales/flows.json")), None).0;
    let needed: BTreeSet<String> = wording::needed(&flows).into_iter().collect();
    // What a step may have beside what it must: a title for each time, an example, more lines.
    let mut may = BTreeSet::new();
    for flow in &flows {
        for step in &flow.steps {
            let key = wording::key(flow, step);
            may.extend((2..=step.times).map(|n| format!("{key}.title-{n}")));
            if step.kind.takes_text() {
                may.insert(format!("{key}.example"));
            }
            if step.kind.as_str() == "contract" {
                may.extend((2..=4).flat_map(|n| [format!("{key}.line-{n}"), format!("{key}.guided-{n}")]));
            }
        }
    }
    let mut first: Option<BTreeSet<String>> = None;
    for (tag, _) in WHOLE {
        let (keys, texts) = entries(&read(&format!("locales/{tag}/interview.ftl")));
        let missing: Vec<_> = needed.difference(&keys).collect();
        let extra: Vec<_> = keys.iter().filter(|k| !needed.contains(*k) && !may.contains(*k)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{tag}: missing {missing:?}, left over {extra:?}");
        assert_eq!(first.get_or_insert(keys.clone()), &keys, "{tag} has other keys than the first language");
        for text in texts {
            for sentence in text.split_inclusive(['.', '?', ':']) {
                assert!(sentence.split_whitespace().count() <= 16, "{tag}: {sentence}");
            }
            assert!(!text.contains(['!', ';', '—', '–', '\'', '"']), "{tag}: {text}");
        }
        let locale = Locale::new(tag, &[("interview.ftl", &read(&format!("locales/{tag}/interview.ftl")))]).unwrap();
        assert!(flows_of(&from_json(&read("locales/flows.json")), Some(&locale)).1.is_empty());
    }
}

#[test]
fn guided_says_what_happens_when_somebody_is_not_safe() {
    for (tag, _) in WHOLE {
        let face = face(tag);
        for flow in ["pupil", "pupil-short"] {
            let lines = |guided| fresh(&face, flow, guided).step(&face).get("lines").texts();
            assert!(lines(true).len() > lines(false).len());
            let mut iv = fresh(&face, flow, true);
            while !iv.is_done() {
                let guide = iv.step(&face);
                for part in ["listen", "ask", "avoid"] {
                    assert!(!guide.get("guide").get(part).items().is_empty());
                }
                iv.skip();
            }
            assert_eq!(fresh(&face, flow, false).step(&face).get("guide"), &Value::Null);
        }
    }
    let nl = face("nl");
    assert!(fresh(&nl, "pupil", true).step(&nl).get("lines").texts().contains(&"Ben jij niet veilig, of iemand anders? Dan zoek ik hulp. Ik zeg het eerst aan jou.".to_owned()));
}
