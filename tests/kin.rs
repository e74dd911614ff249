//! Faces of one vocabulary have in common what is the same in them, and nothing else.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod common;

use std::rc::Rc;

use talenttaal::concern::Reader;
use talenttaal::face::{Face, Files, known};
use talenttaal::value::Value;

/// A face of a vocabulary with these parts of its wording, as an element would load it.
fn face(named: &str, parts: &[&str], change: &dyn Fn(&str, String) -> String) -> Rc<Face> {
    let all = Files::sources(&|name| std::fs::read_to_string(format!("locales/nl/{name}")).ok());
    let wanted = all.fields().iter().filter(|f| parts.contains(&f.0.as_ref()) || f.0 == "words");
    let texts = Value::Map(wanted.map(|(name, text)| (name.clone(), change(name, text.string()).into())).collect());
    let pack = serde_json::from_str(&common::read("locales/vocabulary.json")).unwrap();
    let region = serde_json::from_str(&common::read("locales/regions/be-vlg.json")).unwrap();
    let files = Files { texts, named: named.to_owned(), gate: Some(common::gate()), ..Files::default() };
    let face = Rc::new(Face::new("nl", &pack, &region, files).unwrap_or_else(|e| panic!("{e}")));
    known(&face);
    face
}

const LENS: [&str; 5] = ["ui", "talents", "behaviours", "concern", "cues"];
const MESSAGE: [&str; 7] = ["ui", "talents", "behaviours", "concern", "cues", "message", "phrases"];

fn plain(_: &str, text: String) -> String {
    text
}

#[test]
fn elements_of_several_kinds_share_their_vocabulary() {
    let (lens, message) = (face("ours", &LENS, &plain), face("ours", &MESSAGE, &plain));
    assert!(Rc::ptr_eq(&lens.pack, &message.pack));
    let explorer = face("ours", &["ui", "talents"], &plain);
    assert!(!Rc::ptr_eq(&lens.pack, &explorer.pack) && explorer.pack.behaviours.is_empty());
    // Who came later can do all that who came first can.
    let pupil = Value::map([("name", "Noor".into()), ("pronoun", "she".into())]);
    let request = Value::map([("kind", "message-home".into()), ("talent", "mood-maker".into()), ("confirmed", true.into()), ("behaviour", "chats-during-explanation".into()), ("pupil", pupil), ("locales", Value::list(["nl"]))]);
    assert!(message.message(&request).is_ok());
    let text = "Hij zit de hele tijd te babbelen met zijn buurman";
    assert_eq!(Value::from(&lens.lens(text, 5).unwrap()), Value::from(&message.lens(text, 5).unwrap()));
    assert!(message.gate("ik wil dood", Reader::Teacher).unwrap().is_some());
    // And it goes on when the first has gone.
    drop(lens);
    assert_eq!(message.lens(text, 5).unwrap().kind(), "talents");
    assert!(Rc::ptr_eq(&face("ours", &LENS, &plain).pack, &message.pack));
}

#[test]
fn another_vocabulary_has_words_of_its_own() {
    let renamed = |name: &str, text: String| if name == "talents" { text.replace("Sfeermaker", "Gangmaker") } else { text };
    let name = |face: &Face| face.pack.talent("mood-maker").unwrap().name.clone();
    let (ours, theirs) = (face("a", &LENS, &plain), face("b", &LENS, &renamed));
    assert_eq!([name(&ours), name(&theirs)], ["Sfeermaker", "Gangmaker"]);
    // What can't be told from others is nobody else's.
    let (one, other) = (face("", &LENS, &plain), face("", &LENS, &renamed));
    assert_ne!(name(&one), name(&other));
}
