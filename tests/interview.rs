//! Interviews walked by machine: every path over the conditions, random answers with a fixed seed, and what comes of them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on panics")]

mod common;

use common::face;
use common::talk::{Dice, FLOWS, chosen, fresh, full, id, inspect, json, text, walk, walk_to};
use talenttaal::interview::{LONGEST, Outcome};
use talenttaal::value::Value;

#[test]
fn every_flow_can_be_skipped_to_its_end() {
    let face = face("nl");
    for flow in FLOWS {
        for guided in [false, true] {
            let mut iv = fresh(&face, flow, guided);
            let passed = walk(&mut iv, &face, |_, _, _| None);
            assert!(passed.len() >= 3 && passed.last().unwrap() == "summary", "{passed:?}");
            assert_eq!(iv.profile(&face).talents.len(), 0);
        }
    }
}

#[test]
fn every_path_over_moments_and_bits() {
    let face = face("nl");
    for (flow, moments) in [("pupil", 3u32), ("teacher", 2)] {
        for told in 0..1u32 << moments {
            for bits in 0..1u32 << moments {
                let mut iv = fresh(&face, flow, bits % 2 == 1);
                let on = |mask: u32, id: &str| mask >> (id[id.len() - 1..].parse::<u32>().unwrap() - 1) & 1 == 1;
                let passed = walk(&mut iv, &face, |kind, id, _| match kind {
                    "moment" => on(told, id).then(|| text("samen iets bouwen")),
                    "bit" => (id.starts_with("bit") && on(bits, id)).then(|| text("het plannen")),
                    _ => None,
                });
                for n in 1..=moments {
                    assert_eq!(passed.contains(&format!("bit-{n}")), told >> (n - 1) & 1 == 1);
                    let again = flow == "pupil" && (told & bits) >> (n - 1) & 1 == 1;
                    assert_eq!(passed.contains(&format!("again-{n}")), again, "{passed:?}");
                }
            }
        }
    }
}

#[test]
fn every_path_over_picks_and_verdicts() {
    let face = face("nl");
    let talents = ["listener", "maker", "mover", "optimist"];
    let verdicts = ["me", "want", "not", "own", ""];
    for (flow, most) in [("pupil", 4), ("pupil-short", 3)] {
        for picked in 0..=most {
            // With a talent of one's own, two others are enough to see every meeting.
            for own in 0..=usize::from(picked <= 2) {
                for plan in 0..verdicts.len().pow(picked as u32) {
                    let verdict = |talent: &str| {
                        let n = talents.iter().position(|t| *t == talent).unwrap();
                        verdicts[plan / verdicts.len().pow(n as u32) % verdicts.len()]
                    };
                    let mut iv = fresh(&face, flow, false);
                    let passed = walk(&mut iv, &face, |kind, id, _| match kind {
                        "pick" if picked + own > 0 => {
                            let mine = (0..own).map(|_| Value::map([("name", "Vlechter".into())]));
                            Some(chosen(&talents[..picked]).with("own", Value::List(mine.collect())))
                        }
                        "confirm" => match verdict(id.strip_prefix("confirm-").unwrap()) {
                            "" => None,
                            "own" => Some(chosen(&["own"]).with("own", Value::List(vec![Value::map([("name", "Oor".into())])]))),
                            v => Some(chosen(&[v])),
                        },
                        _ => None,
                    });
                    let profile = iv.profile(&face);
                    let count = |v: &str| talents[..picked].iter().filter(|t| verdict(t) == v).count();
                    assert_eq!((profile.talents.len(), profile.own.len(), profile.wished.len()), (count("me"), count("own") + own, count("want")));
                    let worked = passed.iter().filter(|p| p.starts_with("helps-")).count();
                    assert_eq!(worked, (count("me") + count("own") + own).min(3));
                    assert_eq!(passed.contains(&"share".to_owned()), picked + own > 0);
                }
            }
        }
    }
}

#[test]
fn every_path_of_the_teacher() {
    let face = face("nl");
    for picked in 0..=3usize {
        for behind in 0..=2usize {
            let list = ["listener", "maker", "mover"];
            let mut iv = fresh(&face, "teacher", false);
            let passed = walk(&mut iv, &face, |kind, _, _| match kind {
                "pick" if picked > 0 => Some(chosen(&list[..picked])),
                "irritation" => Some(chosen(&["taps-and-drums"])),
                "behind" if behind > 0 => Some(chosen(&list[..behind])),
                _ => None,
            });
            assert_eq!(passed.iter().filter(|p| p.starts_with("overdrive-")).count(), picked);
            assert_eq!(passed.contains(&"mirror".to_owned()), behind > 0);
            assert_eq!(iv.profile(&face).talents.len(), picked);
        }
    }
}

fn any_answer(dice: &mut Dice, step: &Value) -> Value {
    let words = ["", "ik hou van tekenen", "voetbal met mijn broer 🚲", "x", "…", "ik leg graag wiskunde uit aan anderen", "a\u{0}b\u{202e}c"];
    let offered: Vec<String> = [step.get("choices"), step.get("browse")].iter().flat_map(|l| l.items()).map(|c| c.get("id").string()).collect();
    let mut ids = Vec::new();
    for _ in 0..dice.roll(5) {
        if !offered.is_empty() {
            ids.push(Value::from(&offered[dice.roll(offered.len())]));
        }
    }
    if dice.roll(12) == 0 {
        ids.push("no-such-choice".into());
    }
    let mut out = Value::map([("chosen", Value::List(ids))]);
    if dice.roll(2) == 0 {
        out = out.with("text", words[dice.roll(words.len())]);
    }
    if dice.roll(4) == 0 {
        let own = (0..dice.roll(4)).map(|n| Value::map([("name", format!("eigen {n}").into()), ("words", words[dice.roll(words.len())].into())]));
        out = out.with("own", Value::List(own.collect()));
    }
    if dice.roll(5) == 0 {
        out = out.with("date", ["2026-12-01", "2026-02-29", "morgen", "2028-02-29"][dice.roll(4)]);
    }
    match dice.roll(20) {
        0 => Value::Null,
        1 => Value::List(vec![out]),
        2 => text(&"z".repeat(LONGEST + 1)),
        _ => out,
    }
}

#[test]
fn random_walks() {
    let face = face("nl");
    let mut dice = Dice(0x7a1e_4774_aa15_c0de);
    for flow in FLOWS {
        for _ in 0..40 {
            let mut iv = fresh(&face, flow, dice.roll(2) == 0);
            let mut seen = vec![id(&iv, &face)];
            for _ in 0..45 {
                let step = iv.step(&face);
                match dice.roll(10) {
                    0 => {
                        let before = iv.clone();
                        let to = &seen[dice.roll(seen.len())];
                        if iv.back(Some(to)).is_err() {
                            assert_eq!(json(&iv.export(&face)), json(&before.export(&face)));
                        }
                    }
                    1 => iv.skip(),
                    2 => iv.draft(&any_answer(&mut dice, &step)),
                    _ => {
                        let here = id(&iv, &face);
                        if iv.answer(&face, &any_answer(&mut dice, &step)).kind() != "next" && step.get("pause") == &Value::Null {
                            assert_eq!(id(&iv, &face), here);
                        }
                    }
                }
                iv.go_on();
                inspect(&iv, &face);
                seen.push(id(&iv, &face));
            }
            let mut skips = 0;
            while !iv.is_done() {
                iv.skip();
                skips += 1;
                assert!(skips < 200);
            }
        }
    }
}

/// Going back to any step and on again by skipping leaves everything as it was.
#[test]
fn back_to_any_step() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    let passed = walk(&mut iv, &face, full);
    let end = json(&iv.export(&face));
    for to in passed {
        let mut moved = iv.clone();
        moved.back(Some(&to)).unwrap();
        assert_eq!(id(&moved, &face), to);
        while !moved.is_done() {
            moved.skip();
        }
        assert_eq!(json(&moved.export(&face)), end, "{to}");
    }
    assert_eq!(iv.back(Some("nowhere")).unwrap_err().code, "step-unknown");
}

#[test]
fn the_profile_holds_what_was_confirmed() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    walk(&mut iv, &face, full);
    let p = iv.profile(&face);
    assert_eq!(p.talents.iter().map(|t| t.talent.as_str()).collect::<Vec<_>>(), ["listener", "maker"]);
    assert_eq!(p.talents[0].evidence, "woorden bij evidence-listener");
    assert_eq!((p.own[0].name.as_str(), p.own[0].words.as_str()), ("Vlechter", "ik vlecht"));
    assert_eq!(p.ask, ["woorden bij offered"]);
    assert_eq!(p.overdrive.len(), 5, "{:?}", p.overdrive);
    assert_eq!(p.helps.len(), 5);
    assert_eq!(p.step.as_ref().unwrap().date, "2026-12-01");
    assert_eq!(p.shared, ["teacher", "home"]);
    // Another language names the choices anew; own words stay.
    let french = common::face("fr");
    assert_eq!(iv.profile(&french).talents, p.talents);
}

#[test]
fn later_answers_are_kept_where_they_still_apply() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    walk(&mut iv, &face, full);
    iv.back(Some("pick")).unwrap();
    iv.answer(&face, &chosen(&["maker"]).with("own", Value::List(vec![Value::map([("name", "Kok".into())]), Value::map([("name", "Vlechter".into())])])));
    let saved = iv.export(&face);
    let answers = saved.get("answers");
    assert_eq!(answers.get("evidence-maker").get("text").text(), Some("woorden bij evidence-maker"));
    assert_eq!(answers.get("evidence-listener"), &Value::Null);
    // The words go along with the own talent's name, not with its number.
    assert_eq!(answers.get("evidence-own-2").get("text").text(), Some("woorden bij evidence-own-1"));
    assert_eq!(answers.get("evidence-own-1"), &Value::Null);
    iv.back(Some("pick")).unwrap();
    iv.answer(&face, &chosen(&["listener", "maker"]));
    assert_eq!(iv.export(&face).get("answers").get("evidence-listener").get("text").text(), Some("woorden bij evidence-listener"));
}

#[test]
fn talents_are_offered_with_the_words_they_came_from() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    let told = "Op kamp 🚲 breng ik groepjes bij elkaar in de chiro";
    walk_to(&mut iv, &face, "moment-1");
    iv.answer(&face, &text(told));
    walk_to(&mut iv, &face, "pick");
    let step = iv.step(&face);
    let found = step.get("choices").items();
    assert_eq!(step.get("heard").text(), Some("talents"));
    assert!(found.iter().any(|c| c.get("id").text() == Some("bridge-builder")), "{found:?}");
    for c in found {
        for words in c.get("words").texts() {
            assert!(told.contains(&words) && !words.is_empty(), "{words}");
        }
    }
    let all = found.len() + step.get("browse").items().len();
    assert_eq!(all, face.pack.talents.len());
    iv.answer(&face, &chosen(&["bridge-builder"]));
    iv.answer(&face, &chosen(&["me"]));
    let evidence = iv.step(&face);
    assert_eq!(evidence.get("id").text(), Some("evidence-bridge-builder"));
    assert_eq!(evidence.get("about").get("talent").text(), Some("bridge-builder"));
    iv.answer(&face, &chosen(&["moment-1"]));
    assert_eq!(iv.profile(&face).talents[0].evidence, told);
    // Nothing heard is said plainly.
    let mut iv = fresh(&face, "pupil", false);
    walk_to(&mut iv, &face, "pick");
    assert_eq!(iv.step(&face).get("heard").text(), Some("nothing"));
    // A teacher's irritation gives candidates with a reason.
    let mut iv = fresh(&face, "teacher", false);
    walk_to(&mut iv, &face, "irritation");
    iv.answer(&face, &chosen(&["taps-and-drums"]));
    let behind = iv.step(&face);
    assert_eq!(behind.get("choices").items()[0].get("id").text(), Some("rhythm-maker"));
    assert!(behind.get("choices").items()[0].get("more").text().unwrap().contains("ritme"));
}

#[test]
fn what_cannot_be_taken_stands_where_it_was() {
    let face = face("nl");
    let mut iv = fresh(&face, "pupil", false);
    walk_to(&mut iv, &face, "moment-1");
    let long = "é".repeat(LONGEST + 1);
    let Outcome::Invalid { code, message } = iv.answer(&face, &text(&long)) else { panic!() };
    assert_eq!((code, message.is_empty()), ("too-long", false));
    assert_eq!(iv.step(&face).get("answer").get("text").text(), Some(long.as_str()));
    assert_eq!(iv.answer(&face, &text(&"é".repeat(LONGEST))).kind(), "next");
    for (step, answer, wanted) in [
        ("pick", chosen(&["nobody"]), "no-choice"),
        ("pick", chosen(&["listener", "maker", "mover", "optimist", "captain"]), "too-many"),
        ("pick", text("hallo"), "no-text"),
        ("pick", Value::map([("own", Value::List(vec![Value::map([("words", "zonder naam".into())])]))]), "own-name"),
    ] {
        walk_to(&mut iv, &face, step);
        let Outcome::Invalid { code, .. } = iv.answer(&face, &answer) else { panic!("{wanted}") };
        assert_eq!(code, wanted);
    }
    iv.answer(&face, &chosen(&["listener"]));
    let Outcome::Invalid { code: "own-name", .. } = iv.answer(&face, &chosen(&["own"])) else { panic!() };
    walk_to(&mut iv, &face, "step");
    let Outcome::Invalid { code: "date", .. } = iv.answer(&face, &Value::map([("date", "2026-02-30".into())])) else { panic!() };
    walk_to(&mut iv, &face, "share");
    let Outcome::Invalid { code: "me-and-others", .. } = iv.answer(&face, &chosen(&["me", "home"])) else { panic!() };
}
