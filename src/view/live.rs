//! `<talent-lens for="…">`: words that label a pupil, found in a text that is written in a field of the host, each with what
//! can be said instead. What is written stays the writer's: nothing here changes it, and nothing of it is kept.

use super::node::Node;
use super::pieces::{icon, made, stretches, talent_shape};
use super::concern;
use crate::concern::{Concern, Reader};
use crate::face::Face;
use crate::labels::Label;
use crate::value::Value;
use crate::value::read::{At, Reader as Reading};

/// What the writer did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The text as it stands in the field.
    pub text: String,
    /// Words that may stay, in lower case.
    pub left: Vec<String>,
    /// A concern that was not meant, until the text is free of it.
    pub aside: String,
    /// Something was copied.
    pub copied: bool,
}

impl From<&State> for Value {
    fn from(s: &State) -> Self {
        Value::map([("text", (&s.text).into()), ("left", (&s.left).into()), ("aside", (&s.aside).into()), ("copied", s.copied.into())])
    }
}

impl State {
    pub(super) fn read(value: &Value) -> Option<Self> {
        let mut r = Reading::new("state-unreadable");
        let at = At::root("state", value);
        r.only(&at, &["text", "left", "aside", "copied"]);
        let out = Self {
            text: r.maybe_text(&at.field("text")).unwrap_or_default().to_owned(),
            left: r.texts(&at.field("left")),
            aside: r.maybe_text(&at.field("aside")).unwrap_or_default().to_owned(),
            copied: r.flag(&at.field("copied")),
        };
        r.faults.is_empty().then_some(out)
    }

    pub(super) fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) {
        self.copied = verb == "copied";
        match verb {
            "text" => {
                self.text = value.to_owned();
                if !self.aside.is_empty() && self.concern(face).is_none_or(|c| c.id != self.aside) {
                    self.aside.clear();
                }
            }
            "leave" => self.left.extend(id.split('|').map(str::to_owned)),
            "not-meant" | "dismiss" => self.aside = self.concern(face).map(|c| c.id).unwrap_or_default(),
            "exit" => *self = Self::default(),
            _ => {}
        }
    }

    fn concern(&self, face: &Face) -> Option<Concern> {
        face.gate(&self.text, Reader::Teacher).ok().flatten()
    }
}

/// Labels of one group, with the words as they stand in the text.
struct Found<'a> {
    label: &'a Label,
    words: Vec<(&'a Label, &'a str)>,
}

fn found<'a>(state: &'a State, labels: &'a [Label]) -> Vec<Found<'a>> {
    let marks: Vec<_> = labels.iter().enumerate().map(|(n, l)| (l.start, l.end, n)).collect();
    let mut out: Vec<Found> = Vec::new();
    for (word, mark) in stretches(&state.text, &marks) {
        let Some(label) = mark.and_then(|n| labels.get(n)) else { continue };
        if state.left.contains(&word.to_lowercase()) {
            continue;
        }
        match out.iter_mut().find(|f| f.label.group == label.group) {
            Some(found) => found.words.push((label, word)),
            None => out.push(Found { label, words: vec![(label, word)] }),
        }
    }
    out
}

/// A sentence that can be said instead, to copy.
fn instead(face: &Face, lead: Node, text: &str) -> Node {
    // The marks that isolate a name stay on the page.
    let plain = text.replace(['\u{2068}', '\u{2069}'], "");
    let copy = Node::button("link", "", face.locale.ui("copy-question")).attr("part", "action").attr("data-copy", plain).child(icon(face, "copy"));
    Node::new("div").class("instead").child(lead).child(Node::line("p", "", text)).child(copy.child(Node::line("span", "unseen", format!(": {text}"))))
}

fn item(face: &Face, found: &Found) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let at = |l: &Label| format!("{}-{}", l.start, l.end);
    let mut once: Vec<String> = Vec::new();
    let mut words = Node::new("div").class("chips");
    for (label, word) in &found.words {
        let low = word.to_lowercase();
        if !once.contains(&low) {
            let chip = Node::new("button").class("chip").key(low.clone()).attr("type", "button").attr("data-do", format!("show:{}", at(label)));
            words = words.child(chip.child(Node::line("span", "unseen", format!("{}: ", ui("live-show")))).child(Node::line("bdi", "", *word)));
            once.push(low);
        }
    }
    // After the colon of an offer stands an example: that is what one copies.
    let (advice, example) = found.label.offer.split_once(':').unwrap_or((&found.label.offer, ""));
    let mut out = Node::new("li")
        .class("label-found")
        .key(found.label.group.clone())
        .attr("data-at", found.words.iter().map(|w| at(w.0)).collect::<Vec<_>>().join(" "))
        .child(words)
        .child(Node::line("p", "", advice.trim()));
    if !example.is_empty() {
        out = out.child(instead(face, Node::new("span"), example.trim()).key("example"));
    }
    if let Some(talent) = found.label.talent.as_deref().and_then(|id| face.pack.talent(id)) {
        let say = face.locale.format("live-talent", &[("talent", &talent.name)]).unwrap_or_default();
        out = out.child(instead(face, talent_shape(face, talent, 100), &say).attr("data-family", talent.family.clone()).key("talent"));
    }
    let leave = Node::button("link", format!("leave:{}", once.join("|")), ui("live-leave")).attr("part", "action");
    out.child(leave.child(Node::line("span", "unseen", format!(": {}", once.join(", ")))))
}

/// What stands beside the field.
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let out = Node::new("section").class("live").attr("aria-label", ui("live-name"));
    match face.gate(&state.text, Reader::Teacher) {
        Ok(Some(c)) if c.id != state.aside => return out.child(if c.level == "stop" { concern::stop(face, &c) } else { concern::care(face, &c) }),
        Ok(_) => {}
        // Without its data the gate is closed, and so is this.
        Err(_) => return out,
    }
    let labels = face.labels(&state.text);
    let found = labels.as_ref().map(|l| found(state, l)).unwrap_or_default();
    let count = found.iter().map(|f| f.words.len()).sum::<usize>().to_string();
    let said = match (&labels, count.as_str()) {
        _ if state.copied => ui("copied"),
        (Err(_), _) => ui("live-no-words"),
        (_, "0") => ui("live-quiet"),
        _ => face.locale.format("live-found", &[("count", &count)]).unwrap_or_default(),
    };
    let said = made("p", "soft", &[("aria-live", "polite"), ("data-focus", ""), ("tabindex", "-1")]).key("said").said(said);
    out.child(said).child(Node::new("ul").class("labels-found").key("list").children(found.iter().map(|f| item(face, f))))
}
