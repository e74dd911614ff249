//! What the tests of profiles and cards share.

use std::cell::OnceCell;

use proptest::prelude::*;
use talenttaal::face::Face;
use talenttaal::profile::{Held, Own, Profile, Step};
use talenttaal::value::Value;

thread_local! {
    static FACE: OnceCell<Face> = const { OnceCell::new() };
}

pub fn with<T>(f: impl FnOnce(&Face) -> T) -> T {
    FACE.with(|cell| f(cell.get_or_init(|| super::face("nl"))))
}

pub fn json(v: serde_json::Value) -> Value {
    serde_json::from_value(v).unwrap()
}

pub fn held(ids: &[&str]) -> Vec<Held> {
    ids.iter().map(|id| Held { talent: (*id).to_owned(), evidence: String::new() }).collect()
}

pub fn of(talents: &[&str], wished: &[&str]) -> Profile {
    let wished = wished.iter().map(|w| (*w).to_owned()).collect();
    Profile { pack: "talenttaal".into(), pack_version: 1, talents: held(talents), wished, ..Profile::default() }
}

pub fn full() -> Profile {
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
pub fn through_json(p: &Profile) -> Value {
    serde_json::from_str(&serde_json::to_string(&Value::from(p)).unwrap()).unwrap()
}

/// Up to 40 talents in any order, split into confirmed and wished.
pub fn chosen() -> impl Strategy<Value = (Vec<usize>, usize)> {
    (Just((0..40).collect::<Vec<usize>>()).prop_shuffle(), 0usize..=40, 0usize..=40).prop_map(|(mut order, many, split)| {
        order.truncate(many);
        (order, split.min(many))
    })
}
