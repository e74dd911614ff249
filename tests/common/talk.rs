//! What the tests of interviews share: short ways to hold one, what must hold at every step, and a walk to the end.

use talenttaal::face::{Face, Files};
use talenttaal::interview::{Interview, Outcome};
use talenttaal::value::Value;

use super::read;

pub const FLOWS: [&str; 3] = ["pupil", "pupil-short", "teacher"];

pub fn json(value: &Value) -> String {
    serde_json::to_string(value).unwrap()
}

pub fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

pub fn fresh(face: &Face, flow: &str, guided: bool) -> Interview {
    face.interview(flow, Some(guided), &Value::Null).unwrap()
}

pub fn resume(face: &Face, saved: &Value) -> Interview {
    face.interview(&saved.get("flow").string(), None, &from_json(&json(saved))).unwrap()
}

pub fn id(iv: &Interview, face: &Face) -> String {
    iv.step(face).get("id").string()
}

pub fn text(t: &str) -> Value {
    Value::map([("text", t.into())])
}

pub fn chosen(ids: &[&str]) -> Value {
    Value::map([("chosen", Value::list(ids.iter().copied()))])
}

/// What must hold at every step of every interview.
pub fn inspect(iv: &Interview, face: &Face) {
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
pub fn walk(iv: &mut Interview, face: &Face, mut plan: impl FnMut(&str, &str, &Value) -> Option<Value>) -> Vec<String> {
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

pub fn walk_to(iv: &mut Interview, face: &Face, to: &str) {
    while id(iv, face) != to {
        assert!(!iv.is_done(), "{to} is not on the path");
        iv.skip();
    }
}

/// An answer to everything.
pub fn full(kind: &str, id: &str, step: &Value) -> Option<Value> {
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

/// A small generator with a fixed seed, so that a failure can be seen again.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// A face over other flows, with the gate or without it.
pub fn face_with(flows: Value, version: u32, gate: bool) -> Result<Face, talenttaal::error::Faults> {
    let of = |name: &str| Some(read(&format!("locales/nl/{name}")));
    let source = from_json(&read("locales/vocabulary.json")).with("flows", flows).with("version", version);
    let texts = Value::map([
        ("ui", of("ui.ftl").into()),
        ("talents", of("talents.ftl").into()),
        ("behaviours", of("behaviours.ftl").into()),
        ("concern", of("concern.ftl").into()),
        ("interview", of("interview.ftl").map(|t| t + "pupil-odd = Een nieuwe vraag\n    .help = Hulp\n").into()),
        ("words", of("cues/words.txt").into()),
        ("flow", of("cues/flow.txt").into()),
    ]);
    let files = Files { texts, gate: gate.then(super::gate), ..Files::default() };
    Face::new("nl", &source, &Value::Null, files)
}
