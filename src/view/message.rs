//! `<talent-message>`: from a typed sentence, a behaviour or a moment of success to words for home, in the school's language
//! and beside it in the parent's. The element fetches the wording of the other language (`Face::learn`) and fills in the day
//! in words (`date-own`, `date-other`); `mail` is an address; `data-html`, `data-share` and `data-print` are for the element.

mod letters;
mod options;

use super::node::Node;
use super::pieces::{family_shape, icon, press, say};
use super::{concern, phrases};
use crate::letters::trimmed;
use crate::concern::{Concern, Reader};
use crate::error::Faults;
use crate::face::Face;
use crate::lens::Report;
use crate::message::{Message, Outcome, tidy};
use crate::value::{Value, map};
use crate::value::read::{At, Reader as Reading};
use crate::vocabulary::Behaviour;
use crate::listed::{Listed, More};
use crate::text::{between, join, split};

/// What is filled in, by name; each is a text, and a choice that is on is `yes`.
const FIELDS: [&str; 31] = [
    "text", "situation", "behaviour", "talent", "kind", "language", "name", "pronoun", "informal", "short", "sender", "want", "step", "confirmed", "fact",
    "effect", "date", "date-own", "date-other", "interpreter", "own", "other", "editing", "asked", "copied", "dismissed", "not-meant", "finding", "query",
    "found", "query-seen",
];
/// What a person types, through the gate before anything is made of it.
const TYPED: [&str; 5] = ["name", "sender", "fact", "effect", "query"];
/// What goes when another thing was seen.
const CHOSEN: [&str; 8] = ["behaviour", "talent", "want", "step", "own", "other", "editing", "asked"];

/// What the teacher did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// In the order of `FIELDS`; what is not there yet is empty.
    filled: Vec<String>,
}

impl From<&State> for Value {
    #[inline(never)]
    fn from(s: &State) -> Self {
        let filled = FIELDS.iter().zip(&s.filled).filter(|f| !f.1.is_empty());
        Self::Map(filled.map(|(name, text)| ((*name).into(), text.into())).listed())
    }
}

impl State {
    #[inline(never)]
    pub(super) fn read(left: &Value) -> Option<Self> {
        let mut r = Reading::new("state-unreadable");
        let at = At::root("state", left);
        r.only(&at, &FIELDS);
        let mut out = Self::default();
        for name in FIELDS {
            out.set(name, r.maybe_text(&at.field(name)).unwrap_or_default());
        }
        r.faults.is_empty().then_some(out)
    }

    /// What is filled in under a name.
    pub fn get(&self, name: &str) -> &str {
        FIELDS.iter().position(|f| *f == name).and_then(|n| self.filled.get(n)).map_or("", String::as_str)
    }

    /// Whether a choice is on.
    pub(super) fn on(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    fn set(&mut self, name: &str, text: &str) {
        self.filled.resize(FIELDS.len(), String::new());
        if let Some(place) = FIELDS.iter().position(|f| *f == name).and_then(|n| self.filled.get_mut(n)) {
            text.clone_into(place);
        }
    }

    fn clear(&mut self, names: &[&str]) {
        for name in names {
            self.set(name, "");
        }
    }

    #[inline(never)]
    pub(super) fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) {
        if verb != "copied" {
            self.clear(&["copied"]);
        }
        let given = if id.is_empty() { value } else { id };
        match verb {
            "text" if value != self.get("text") => {
                self.clear(&CHOSEN);
                self.clear(&["dismissed", "not-meant", "situation"]);
                self.set("text", value);
            }
            "situation" => self.set("situation", if self.get("situation") == id { "" } else { id }),
            "behaviour" => {
                self.clear(&CHOSEN);
                self.set("behaviour", given);
            }
            "talent" => {
                self.clear(&["want", "step"]);
                self.set("talent", given);
            }
            "back" | "browse" => {
                self.clear(&CHOSEN);
                self.clear(&["text"]);
            }
            "language" => {
                self.clear(&["other", "date-other", "asked"]);
                self.set(verb, given);
            }
            "date" => {
                self.clear(&["date-own", "date-other"]);
                self.set(verb, value);
            }
            "informal" | "short" | "confirmed" | "interpreter" | "finding" => self.set(verb, if self.on(verb) { "" } else { "yes" }),
            "asked" | "dismissed" | "copied" | "query-seen" => self.set(verb, "yes"),
            "dismiss" => self.set("dismissed", "yes"),
            "own" | "other" => {
                self.clear(&["asked"]);
                self.set(verb, &tidy(value));
            }
            "restore" => self.clear(&["own", "other", "editing", "asked"]),
            "done" => self.clear(&["editing"]),
            "edit" => self.set("editing", id),
            "query" => {
                self.clear(&["found", "query-seen"]);
                self.set(verb, value);
            }
            "not-meant" => {
                if found(face, self.get("text")).1.is_some() {
                    self.set("not-meant", "yes");
                }
                for name in ["own", "other"].into_iter().chain(TYPED) {
                    if fires(face, self.get(name)).is_some() {
                        self.clear(&[name]);
                    }
                }
                if self.typed().last().and_then(|both| fires(face, both)).is_some() {
                    self.clear(&["fact", "effect"]);
                }
            }
            "exit" => *self = Self::default(),
            "kind" | "name" | "pronoun" | "sender" | "want" | "step" | "fact" | "effect" | "date-own" | "date-other" | "found" => self.set(verb, given),
            _ => {}
        }
    }

    /// What a person typed into the fields, and the sentences of a repair, which may say together what neither says alone.
    #[inline(never)]
    fn typed(&self) -> Vec<String> {
        let mut out = TYPED.into_iter().map(|name| self.get(name).to_owned()).listed();
        out.push(join(&[self.get("fact"), "\n", self.get("effect")]));
        out
    }

    /// What may be kept.
    #[inline(never)]
    pub(super) fn kept(&self, face: &Face) -> Value {
        // Our own wording in an edited text is no reason to lose it; what was changed is.
        let mut typed = self.typed();
        typed.push(self.get("text").to_owned());
        typed.extend(self.edits(face));
        let held = typed.iter().filter(|t| !trimmed(t).is_empty()).any(|t| !matches!(face.gate(t, Reader::Teacher), Ok(None)));
        let nothing = Self::default();
        if held { &nothing } else { self }.into()
    }

    /// The lines of each edited side that are not ours.
    fn edits(&self, face: &Face) -> Vec<String> {
        let (own, other) = match self.request(face).map(|r| face.message(&r)) {
            Some(Ok(Outcome::Messages(mut list))) => (list.first().map(|m| m.text.clone()), list.pop().map(|m| m.text)),
            _ => (None, None),
        };
        [("own", own), ("other", other)].into_iter().map(|(name, made)| changed(self.get(name), made.as_deref().unwrap_or_default())).listed()
    }

    fn kind(&self) -> &str {
        if self.on("kind") { self.get("kind") } else { "message-home" }
    }

    /// The behaviour that was seen: chosen, or the best of those the sentence was found to say.
    fn behaviour<'a>(&self, face: &'a Face, found: &[String]) -> Option<&'a Behaviour> {
        face.pack.behaviour(self.get("behaviour")).or_else(|| face.pack.behaviour(found.first()?))
    }

    /// The request for what is filled in; `None` while nothing was seen.
    fn request(&self, face: &Face) -> Option<Value> {
        let found = if self.on("text") && !self.on("not-meant") { found(face, self.get("text")).0 } else { Vec::new() };
        self.ask(face, self.behaviour(face, &found))
    }

    fn ask(&self, face: &Face, seen: Option<&Behaviour>) -> Option<Value> {
        let text = |name: &str| if self.on(name) { self.get(name).into() } else { Value::Null };
        if seen.is_none() && !self.on("talent") {
            return None;
        }
        let language = self.get("language");
        let other = face.other(language).is_some();
        let mut dates = Vec::new();
        for (locale, said) in [(face.locale.tag(), "date-own"), (language, "date-other")] {
            if self.on(said) {
                dates.push(map!("locale": locale, "text": self.get(said)));
            }
        }
        // Until the element has put the day in words for each side, there is no day.
        let dated = dates.len() == if other { 2 } else { 1 };
        Some(map!(
            "kind": self.kind(),
            "locales": if other { vec![language.into()].into() } else { Value::Null },
            "behaviour": seen.map_or(Value::Null, |b| (&b.id).into()),
            "talent": text("talent"),
            "confirmed": self.on("confirmed"),
            "want": text("want"),
            "step": text("step"),
            "fact": text("fact"),
            "effect": text("effect"),
            "date": if dated { text("date") } else { Value::Null },
            "dates": if dated { dates.into() } else { Value::Null },
            "interpreter": self.on("interpreter"),
            "address": if self.on("informal") { "informal" } else { "formal" },
            "length": if self.on("short") { "short" } else { "normal" },
            "pupil": map!("name": self.get("name"), "pronoun": text("pronoun")),
            "sender": text("sender"),
        ))
    }
}

/// The lines of an edited text that are not among those we made: what a person typed.
fn changed(edited: &str, made: &str) -> String {
    between(&split(edited, b'\n').filter(|l| !split(made, b'\n').any(|m| m == *l)).listed(), "\n")
}

/// The concern of level `stop` in a text.
#[inline(never)]
fn fires(face: &Face, text: &str) -> Option<Concern> {
    if trimmed(text).is_empty() {
        return None;
    }
    face.gate(text, Reader::Teacher).ok().flatten().filter(|c| c.level == "stop")
}

/// Behaviours a typed sentence says, best first, and a concern in it.
fn found(face: &Face, text: &str) -> (Vec<String>, Option<Concern>) {
    match face.lens(text, 5) {
        Ok(Report::Talents { care, behaviours, .. }) => (behaviours, care),
        Ok(Report::Concern(c)) => (Vec::new(), Some(c)),
        _ => (Vec::new(), None),
    }
}

fn start(face: &Face, state: &State, nothing: bool) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let situation = state.get("situation");
    let chip = |action: String, label: &str, on: bool| Node::button("chip", action.clone(), label).key(action).flag("aria-pressed", on);
    let mut out = Node::new("section.browse#browse");
    if nothing {
        out = out.child(say(face, "p.display[role=status]", "nothing-known"));
    }
    out = out
        .child(Node::new("div.empty").child(family_shape("be", -100, "")).child(say(face, "p", "or-browse")))
        .child(
            Node::new("div.chips[role=group]")
                .attr("aria-label", ui("situations"))
                .children(face.pack.situations.iter().map(|s| chip(join(&["situation:", &s.id]), &s.name, s.id == situation))),
        );
    if !situation.is_empty() {
        let rows = face.pack.behaviours.iter().filter(|b| b.situation == situation);
        out = out.child(Node::new("ul.rows").key(situation).children(
            rows.map(|b| Node::new("li").key(&b.id).child(Node::button("row-button", join(&["behaviour:", &b.id]), &b.label))),
        ));
    }
    let talents = face.pack.talents.iter().map(|t| chip(join(&["talent:", &t.id]), &t.name, false));
    out.child(say(face, "p#moment", "message-moment")).child(Node::new("div.chips#talents").children(talents))
}

fn sentence(face: &Face, state: &State) -> Node {
    let area = Node::new("textarea#field[id=field][rows=2][data-in=text]")
        .attr("placeholder", face.locale.ui("lens-example"))
        .attr("value", state.get("text"));
    Node::new("div.typed#typed").child(say(face, "label.asked[for=field]", "lens-question")).child(area)
}

/// What stands in the way of a message: the first thing to fill in, or wording that is not there.
fn first(face: &Face, state: &State, faults: &Faults) -> Node {
    let key = match faults.0.first().map(|f| f.code) {
        Some("request-faulty") if state.kind() == "repair" => "message-fact-first",
        Some("request-faulty") => "message-talent-first",
        _ => "failed",
    };
    say(face, "p.display#first[role=status]", key)
}

/// The whole element.
#[inline(never)]
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let out = Node::new("section.message")
        .attr("aria-label", ui("message-name"))
        .child(Node::new("div.heading#heading").child(say(face, "h2", "message-name")).child(say(face, "p.soft", "message-intro")));
    let (behaviours, care) = if state.on("text") && !state.on("not-meant") { found(face, state.get("text")) } else { (Vec::new(), None) };
    let stops = care.as_ref().filter(|c| c.level == "stop").cloned();
    let mut typed = state.typed();
    if state.on("own") || state.on("other") {
        typed.extend(state.edits(face));
    }
    if let Some(stop) = stops.or_else(|| typed.iter().find_map(|t| fires(face, t))) {
        return out.child(concern::stop(face, &stop));
    }
    let seen = state.behaviour(face, &behaviours);
    let mut body = Vec::new();
    if let Some(care) = care.filter(|_| !state.on("dismissed")) {
        body.push(concern::care(face, &care, "dismiss"));
    }
    let free = face.has_gate();
    match state.ask(face, seen) {
        None => {
            if free {
                body.push(sentence(face, state));
            }
            body.push(start(face, state, state.on("text") && !state.on("not-meant")));
        }
        Some(request) => {
            body.push(press(face, "link back", "back", "back-browse").key("back").child(icon("arrow-left")));
            if state.on("text") && free {
                body.push(sentence(face, state));
            }
            body.push(options::first(face, state, seen, &behaviours));
            match face.message(&request) {
                Ok(Outcome::Messages(list)) => body.more(letters::view(face, state, options::talent(state, seen), &list)),
                Ok(Outcome::Concern(c)) => return out.child(concern::stop(face, &c)),
                Err(faults) => body.push(first(face, state, &faults)),
            }
            body.push(options::more(face, state, seen));
        }
    }
    if free {
        body.push(phrases::view(face, state.on("finding"), state.get("query"), state.get("found"), state.on("query-seen"), state.on("copied")));
    }
    out.child(Node::new("div.parts#parts").children(body)).child(
        Node::new("footer#foot")
            .child(Node::new("p.soft stays").child(icon("lock-simple")).child(say(face, "span", "stays-here")))
            .child(say(face, "p.soft", "small-print")),
    )
}

/// The text of a side: as it was edited, else as it was made.
fn shown<'a>(state: &'a State, side: &str, made: &'a Message) -> &'a str {
    let edited = state.get(side);
    if edited.is_empty() { &made.text } else { edited }
}
