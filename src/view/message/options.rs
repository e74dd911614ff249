//! What can be chosen about a message: the few things first, the rest folded.

use super::super::node::Node;
use super::super::pieces::{press, say};
use super::State;
use crate::face::Face;
use crate::locale::LANGUAGES;
use crate::message::{KINDS, Phrase, steps, wants};
use crate::vocabulary::Behaviour;
use crate::listed::{Listed, More};
use crate::text::join;

type Choice = (String, String);

fn select(face: &Face, name: &'static str, label: &str, chosen: &str, choices: &[Choice]) -> Node {
    // Made anew when the choices are others, so that what is selected is what is filled in.
    let first = choices.iter().find(|c| !c.0.is_empty()).map_or("", |c| &c.0);
    let options = choices.iter().map(|(id, text)| Node::line("option", text).key(id).attr("value", id).attr_if(id == chosen, "selected", ""));
    Node::new("label.choose")
        .key(join(&[name, " ", first]))
        .child(say(face, "span.asked", label))
        .child(Node::new("select").attr("data-in", name).children(options))
}

fn input(face: &Face, state: &State, name: &'static str, label: &str, kind: &'static str) -> Node {
    let field = Node::new("input[autocomplete=off]").key(name).attr("type", kind).attr("data-in", name).attr("value", state.get(name));
    Node::new("label.choose").key(name).child(say(face, "span.asked", label)).child(field)
}

fn toggle(face: &Face, state: &State, name: &'static str) -> Node {
    press(face, "chip", name, &join(&["message-", name])).key(name).flag("aria-pressed", state.on(name))
}

fn of_phrases(list: Vec<Phrase>) -> Vec<Choice> {
    let mut out = vec![(String::new(), "…".to_owned())];
    out.more(list.into_iter().map(|p| (p.id, p.text)));
    out
}

/// The talent the message is about.
pub(super) fn talent<'a>(state: &'a State, seen: Option<&'a Behaviour>) -> &'a str {
    let first = || seen.and_then(|b| b.candidates.first()).map_or("", |c| &c.talent);
    if state.on("talent") { state.get("talent") } else { first() }
}

/// A moment of success is the teacher's to choose.
fn asks_talent(state: &State) -> bool {
    state.kind() == "report-comment"
}

/// The candidates first, then all the others: a list is never complete.
fn talents(face: &Face, seen: Option<&Behaviour>) -> Vec<Choice> {
    let candidates: Vec<&str> = seen.map(|b| b.candidates.iter().map(|c| c.talent.as_str()).listed()).unwrap_or_default();
    let others = face.pack.talents.iter().map(|t| t.id.as_str()).filter(|id| !candidates.contains(id));
    candidates.iter().copied().chain(others).filter_map(|id| face.pack.talent(id)).map(|t| (t.id.clone(), t.name.clone())).listed()
}

/// Kind, language, name, and what was seen; for some kinds what they cannot do without.
pub(super) fn first(face: &Face, state: &State, seen: Option<&Behaviour>, found: &[String]) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let kinds: Vec<Choice> = KINDS.iter().map(|k| ((*k).to_owned(), ui(&join(&["kind-", k])))).listed();
    let mut languages = vec![(String::new(), ui("message-no-translation"))];
    languages.more(LANGUAGES.iter().filter(|l| l.0 != face.locale.tag()).map(|l| (l.0.to_owned(), l.1.to_owned())));
    let mut out = Node::new("div.options#options");
    out = out
        .child(select(face, "kind", "message-kind", state.kind(), &kinds))
        .child(select(face, "language", "message-language", state.get("language"), &languages));
    if face.has_gate() {
        out = out.child(input(face, state, "name", "message-pupil", "text"));
    }
    if let Some(seen) = seen {
        let mut labels: Vec<Choice> = found.iter().filter_map(|id| face.pack.behaviour(id)).map(|b| (b.id.clone(), b.label.clone())).listed();
        if !labels.iter().any(|l| l.0 == seen.id) {
            labels.insert(0, (seen.id.clone(), seen.label.clone()));
        }
        out = out.child(select(face, "behaviour", "label-seen", &seen.id, &labels));
    }
    if asks_talent(state) {
        let mut choices = vec![(String::new(), "…".to_owned())];
        choices.more(talents(face, seen));
        out = out.child(select(face, "talent", "label-talent", state.get("talent"), &choices));
    }
    if state.kind() == "repair" && face.has_gate() {
        out = out.child(input(face, state, "fact", "message-fact", "text")).child(input(face, state, "effect", "message-effect", "text"));
    }
    if matches!(state.kind(), "invitation" | "follow-up" | "tracking-note") {
        out = out.child(input(face, state, "date", "message-date", "date"));
    }
    out
}

/// Talent, want, step and form; folded, as the message is good without.
pub(super) fn more(face: &Face, state: &State, seen: Option<&Behaviour>) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let talent = talent(state, seen);
    let pronouns: Vec<Choice> = ["none", "she", "he"].iter().map(|p| ((*p).to_owned(), ui(&join(&["pronoun-", p])))).listed();
    let pronoun = if state.on("pronoun") { state.get("pronoun") } else { "none" };
    let mut chips = Node::new("div.chips#chips");
    for name in ["confirmed", "short", "informal", "interpreter"] {
        if name != "interpreter" || state.kind() == "invitation" {
            chips = chips.child(toggle(face, state, name));
        }
    }
    let mut out = Node::new("div.options");
    out = out
        .children((!asks_talent(state)).then(|| select(face, "talent", "label-talent", talent, &talents(face, seen))))
        .child(select(face, "want", "label-want", state.get("want"), &of_phrases(wants(face, talent))))
        .child(select(face, "step", "label-step", state.get("step"), &of_phrases(steps(face, talent))))
        .child(select(face, "pronoun", "message-pronoun", pronoun, &pronouns));
    if face.has_gate() {
        out = out.child(input(face, state, "sender", "message-sender", "text"));
    }
    Node::new("details.more#more").child(say(face, "summary", "message-more")).child(out).child(chips)
}
