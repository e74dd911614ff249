#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! The live lens: words found in a host's text, what can be said instead, and the gate over all of a long text.

mod common;

use common::{face, labelling};
use talenttaal::face::{Face, Files};
use talenttaal::value::Value;
use talenttaal::view::{Node, State};

fn live(face: &Face, text: &str) -> State {
    let mut state = State::restore(face, "live", &Value::Null).unwrap();
    assert!(state.act(face, "text", text).is_empty(), "an event tells of a host's text");
    state
}

fn all<'a>(node: &'a Node, name: &str, out: &mut Vec<&'a str>) {
    out.extend(node.attrs.iter().filter(|a| a.0 == name).map(|a| a.1.as_ref()));
    node.children.iter().for_each(|c| all(c, name, out));
}

fn values(state: &State, face: &Face, name: &str) -> Vec<String> {
    let (view, mut out) = (state.view(face), Vec::new());
    all(&view, name, &mut out);
    out.into_iter().map(str::to_owned).collect()
}

#[test]
fn each_group_once_with_its_places_and_what_to_say_instead() {
    let face = face("nl");
    let state = live(&face, "😀 Hij is lui, zo lui! Een luie leerling, altijd.");
    assert_eq!(values(&state, &face, "data-at"), ["10-13 18-21 27-31", "42-48"]);
    let actions: Vec<String> = values(&state, &face, "data-do").into_iter().filter(|a| !a.is_empty()).collect();
    assert_eq!(actions, ["show:10-13", "show:27-31", "leave:lui|luie", "show:42-48", "leave:altijd"]);
    let copied = values(&state, &face, "data-copy");
    assert_eq!(copied.len(), 3, "{copied:?}");
    let talent = &face.pack.talent("calm-anchor").unwrap().name;
    assert!(copied[1].contains(talent.as_str()), "{copied:?}");
    assert!(copied.iter().all(|c| !c.contains(['\u{2068}', '\u{2069}', ':']) || c.contains(talent.as_str())), "{copied:?}");
}

#[test]
fn a_word_that_may_stay_stays_and_no_other() {
    let face = face("nl");
    let mut state = live(&face, "Hij is lui en brutaal.");
    state.act(&face, "leave:lui", "");
    assert_eq!(values(&state, &face, "data-at"), ["14-21"]);
    state.act(&face, "text", "LUI, een luie jongen");
    assert_eq!(values(&state, &face, "data-at"), ["9-13"]);
    // What a person did and the text come back after a reload; nothing of it is ever stored.
    let back = State::restore(&face, "live", &state.value(&face)).unwrap();
    assert_eq!(back.view(&face), state.view(&face));
    assert_eq!(state.kept(&face), State::restore(&face, "live", &Value::Null).unwrap().value(&face));
}

#[test]
fn a_concern_is_found_anywhere_in_a_long_text() {
    let face = face("nl");
    let words: Vec<String> = "Vandaag werkte de klas aan een proef over licht en schaduw. Iedereen schreef een verslag. ".repeat(10).split(' ').map(str::to_owned).collect();
    for stop in ["ik wil dood", "ze zegt dat ze zichzelf snijdt"] {
        assert!(face.gate(stop, talenttaal::concern::Reader::Teacher).unwrap().is_some(), "{stop}");
        for at in 0..words.len() {
            let text = [&words[..at], &[stop.to_owned()], &words[at..]].concat().join(" ");
            assert!(live(&face, &text).view(&face).has("class", "concern"), "{stop} at word {at}");
        }
    }
    assert!(!live(&face, &words.join(" ")).view(&face).has("class", "concern"));
}

#[test]
fn a_concern_stands_instead_of_the_offers_until_it_was_not_meant() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        let label = ["lui", "paresseuse", "lazy"][["nl", "fr", "en"].iter().position(|t| *t == tag).unwrap()];
        let text = format!("{label}. suicide");
        let mut state = live(&face, &text);
        assert!(state.view(&face).has("class", "concern"), "{tag}");
        assert!(values(&state, &face, "data-at").is_empty(), "{tag}");
        state.act(&face, "not-meant", "");
        assert_eq!(values(&state, &face, "data-at").len(), 1, "{tag}");
        state.act(&face, "text", &format!("{text}, "));
        assert!(!state.view(&face).has("class", "concern"), "{tag}: asked again at each keystroke");
        state.act(&face, "text", label);
        state.act(&face, "text", &text);
        assert!(state.view(&face).has("class", "concern"), "{tag}: not asked again once it was away");
    }
}

#[test]
fn without_words_or_gate_it_says_so_or_nothing() {
    let texts = || Value::map(["ui", "talents", "concern"].map(|name| (name, common::read(&format!("locales/ar/{name}.ftl")).into())));
    let files = |gate| Files { texts: texts(), gate, ..Files::default() };
    let pack = serde_json::from_str(&common::read("locales/vocabulary.json")).unwrap();
    let region = serde_json::from_str(&common::read("locales/regions/be-vlg.json")).unwrap();
    let open = Face::new("ar", &pack, &region, files(Some(common::gate()))).unwrap_or_else(|e| panic!("{e}"));
    assert!(live(&open, "lui").view(&open).all_text().contains(&open.locale.ui("live-no-words")));
    let closed = Face::new("ar", &pack, &region, files(None)).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(live(&closed, "lui").view(&closed).all_text().trim(), "");
}

#[test]
fn what_it_offers_labels_nobody() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        for line in common::read(&format!("locales/{tag}/labels.txt")).lines().filter(|l| !l.starts_with(['#', '[']) && !l.is_empty()) {
            for said in values(&live(&face, line), &face, "data-copy") {
                assert!(face.labels(&said).unwrap().is_empty(), "{tag}: {said}");
                assert_eq!(labelling(tag, &said), None, "{tag}: {said}");
            }
        }
    }
}

#[test]
fn what_was_not_meant_hides_no_other_concern() {
    let face = face("nl");
    let shown = |state: &State| state.view(&face).has("class", "concern") || state.view(&face).has("class", "calm care");
    for (first, verb, then) in [("Hij spijbelt elke week.", "dismiss", "Nu is hij weggelopen van huis."), ("Hij dealt wiet op school.", "not-meant", "Ik wil dood.")] {
        // So far apart that the gate looks at them in pieces.
        for between in [1, 12] {
            let mut state = live(&face, first);
            assert!(shown(&state), "{first}");
            // The same words may stand for a second one: each is said to be not meant by itself.
            for _ in 0..3 {
                state.act(&face, verb, "");
            }
            let more = format!("{first} {}", "De klas werkte aan een proef over licht. ".repeat(between));
            state.act(&face, "text", &more);
            assert!(!shown(&state), "{first}: asked again");
            state.act(&face, "text", &format!("{more} {then}"));
            assert!(shown(&state), "{then} after {first}");
            // One after the other, both can be not meant; neither comes back at the next letter.
            for _ in 0..3 {
                state.act(&face, "not-meant", "");
            }
            assert!(!shown(&state), "{then}");
            state.act(&face, "text", &format!("{more} {then} "));
            assert!(!shown(&state), "{then}: asked again");
            let back = State::restore(&face, "live", &state.value(&face)).unwrap();
            assert!(!shown(&back), "{then}: asked again by a fresh engine");
        }
    }
}
