//! Interviews walked by machine: every path over the conditions, random answers with a fixed seed, what fires the gate, what
//! an older version saved, faulty flows, and the wording.

mod common;

use std::collections::BTreeSet;

use common::{face, read};
use talenttaal::face::{Face, Files};
use talenttaal::interview::flow::{self, KINDS};
use talenttaal::interview::{Interview, LONGEST, Outcome, wording};
use talenttaal::locale::{LANGUAGES, Locale};
use talenttaal::value::Value;
use talenttaal::vocabulary::PackSource;

const FLOWS: [&str; 3] = ["pupil", "pupil-short", "teacher"];

fn json(value: &Value) -> String {
    serde_json::to_string(value).unwrap()
}

fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn fresh(face: &Face, flow: &str, guided: bool) -> Interview {
    face.interview(flow, Some(guided), &Value::Null).unwrap()
}

fn resume(face: &Face, saved: &Value) -> Interview {
    face.interview(&saved.get("flow").string(), None, &from_json(&json(saved))).unwrap()
}

fn id(iv: &Interview, face: &Face) -> String {
    iv.step(face).get("id").string()
}

fn text(t: &str) -> Value {
    Value::map([("text", t.into())])
}

fn chosen(ids: &[&str]) -> Value {
    Value::map([("chosen", Value::list(ids.iter().copied()))])
}

/// What must hold at every step of every interview.
fn inspect(iv: &Interview, face: &Face) {
    let step = iv.step(face);
    let here = step.get("id").string();
    assert!(!here.is_empty() && here.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{here}");
    assert!(step.get("title").text().is_some_and(|t| t.contains(' ')), "{here}: {:?}", step.get("title"));
    let (done, total) = iv.progress();
    assert!(done <= total && total > 0, "{here}: {done} of {total}");
    assert_eq!(iv.is_done(), done == total, "{here}");
    let saved = iv.export(face);
    let again = resume(face, &saved);
    assert_eq!(json(&again.notes(face)), "[]", "{here}");
    assert_eq!(json(&again.export(face)), json(&saved), "{here}");
    assert_eq!(id(&again, face), here);
    let mut moved = iv.clone();
    moved.back(None).unwrap();
    if done > 0 {
        moved.skip();
    }
    let without_draft = |v: Value| json(&v).split(",\"draft\"").next().unwrap().trim_end_matches('}').to_owned();
    assert_eq!(without_draft(moved.export(face)), without_draft(saved), "back then forward at {here}");
    assert_eq!(json(&Value::from(&moved.profile(face))), json(&Value::from(&iv.profile(face))));
}

/// Walks to the end; `plan` answers a step by its kind and id, or skips it. Gives the ids passed.
fn walk(iv: &mut Interview, face: &Face, mut plan: impl FnMut(&str, &str, &Value) -> Option<Value>) -> Vec<String> {
    let mut passed = Vec::new();
    while !iv.is_done() {
        inspect(iv, face);
        let step = iv.step(face);
        let here = step.get("id").string();
        assert!(!passed.contains(&here), "{here} comes twice");
        let before = iv.progress();
        match plan(step.get("kind").text().unwrap(), &here, &step) {
            Some(answer) => match iv.answer(face, &answer) {
                Outcome::Next { care: None } => {}
                other => panic!("{here}: {other:?}"),
            },
            None => iv.skip(),
        }
        assert!(iv.progress().0 > before.0 || iv.is_done(), "{here}: no way forward");
        passed.push(here);
        assert!(passed.len() < 200);
    }
    inspect(iv, face);
    passed
}

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
            for own in [0usize, 1] {
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

/// A small generator with a fixed seed, so that a failure can be seen again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
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

/// An answer to everything.
fn full(kind: &str, id: &str, step: &Value) -> Option<Value> {
    let first = |n: usize| step.get("choices").items().get(n).map(|c| c.get("id").string()).unwrap_or_default();
    Some(match kind {
        "contract" | "summary" => return None,
        "pick" => chosen(&["listener", "maker"]).with("own", Value::List(vec![Value::map([("name", "Vlechter".into()), ("words", "ik vlecht".into())])])),
        "confirm" => chosen(&["me"]),
        "share" => chosen(&["teacher", "home"]),
        "mirror" => chosen(&["same"]),
        "behind" => chosen(&["rhythm-maker"]),
        "step" => text("één keer luisteren").with("date", "2026-12-01"),
        "overdrive" | "helps" if !first(0).is_empty() => chosen(&[&first(0)]).with("text", format!("woorden bij {id}")),
        _ => text(&format!("woorden bij {id}")),
    })
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

/// A cue of a level that fires by itself.
fn firing(face: &Face, level: &str) -> String {
    let cues = read("locales/en/cues/concern.txt");
    let mut on = false;
    for line in cues.lines().map(str::trim) {
        if line.starts_with('[') {
            on = line.ends_with(&format!(".{level}]"));
        } else if on && line.len() > 12 && face.gate(line, talenttaal::concern::Reader::Pupil).unwrap().is_some_and(|c| c.level == level) {
            return line.to_owned();
        }
    }
    panic!("no cue of level {level}")
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

fn walk_to(iv: &mut Interview, face: &Face, to: &str) {
    while id(iv, face) != to {
        assert!(!iv.is_done(), "{to} is not on the path");
        iv.skip();
    }
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

/// A face over other flows, with the gate or without it.
fn face_with(flows: Value, version: u32, gate: bool) -> Result<Face, talenttaal::error::Faults> {
    let of = |name: &str| Some(read(&format!("locales/nl/{name}")));
    let mut source: PackSource = serde_json::from_str(&read("locales/vocabulary.json")).unwrap();
    source.flows = flows;
    source.version = version;
    let files = Files {
        ui: of("ui.ftl"),
        talents: of("talents.ftl"),
        behaviours: of("behaviours.ftl"),
        concern: of("concern.ftl"),
        interview: of("interview.ftl").map(|t| t + "pupil-odd = Een nieuwe vraag\n    .help = Hulp\n"),
        words: of("cues/words.txt"),
        flow: of("cues/flow.txt"),
        gate: if gate { common::gate_files() } else { Vec::new() },
        ..Files::default()
    };
    Face::new("nl", &source, talenttaal::concern::Region::default(), files)
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
        ("flows[0].version 0", "version"),
        ("flows[0].reader parent", "`pupil` or `teacher`"),
        ("flows[0].steps[0].kind riddle", "kind of step"),
        ("flows[0].steps[1].times 99", "no way out"),
        ("flows[0].steps[2].each bit", "no way out"),
        ("flows[0].steps[3].each later", "no way out"),
        ("flows[0].steps[5].if[0].step share", "cannot be reached"),
        ("flows[0].steps[6].choices 0", "choices"),
        ("flows[0].steps[7] never", "cannot be reached"),
        ("flows[0].steps[9] neither", "cannot be reached"),
        ("flows[0].steps[10].if[0].chosen moon", "cannot be reached"),
        ("flows[0].steps[11].if summary", "dead end"),
        ("flows[0].steps[12] after", "cannot be reached"),
        ("flows[0].steps ", "dead end"),
        ("flows[1].steps ", "dead end"),
        ("nl: Bad Id-moment ", "Write this message"),
    ] {
        assert!(told.iter().any(|t| t.starts_with(place) && t.contains(word)), "{place} is not told; told are\n{}", told.join("\n"));
    }
    let clash = from_json(
        r#"[{"id": "pupil", "version": 1, "reader": "pupil", "steps": [{"id": "moment", "kind": "moment", "times": 2},
        {"id": "moment-2", "kind": "moment"}, {"id": "summary", "kind": "summary"}]}]"#,
    );
    assert!(flow::read(&clash, None).unwrap_err().iter().any(|f| f.place == "flows[0].steps[1].id"));
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
    let flows = flow::read(&from_json(&read("locales/flows.json")), None).unwrap();
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
    for (tag, _) in LANGUAGES {
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
        assert!(flow::read(&from_json(&read("locales/flows.json")), Some(&locale)).is_ok());
    }
}

#[test]
fn guided_says_what_happens_when_somebody_is_not_safe() {
    for (tag, _) in LANGUAGES {
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
    assert!(fresh(&nl, "pupil", true).step(&nl).get("lines").texts().contains(&"Ben jij of iemand niet veilig? Dan zoek ik hulp. Ik zeg het eerst aan jou.".to_owned()));
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
