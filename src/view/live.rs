//! `<talent-lens for="…">`: words that label a pupil, found in a text that is written in a field of the host, each with what
//! can be said instead. What is written stays the writer's: nothing here changes it, and nothing of it is kept.

use super::node::Node;
use super::pieces::{icon, press, stretches, talent_shape};
use super::concern;
use crate::concern::{Level, Reader};
use crate::face::Face;
use crate::lens::gate::Alarm;
use crate::labels::Label;
use crate::letters::{is_letter, is_space, lowered, trimmed};
use crate::listed::Listed;
use crate::text::{between, figures, join, replaced, split};
use crate::value::{Value, map};
use crate::value::read::{At, Reader as Reading};

/// What the writer did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The text as it stands in the field.
    pub text: String,
    /// Words that may stay, in lower case.
    pub left: Vec<String>,
    /// Concerns that were not meant, each with its level (`missing.care`), until the text is free of them.
    pub aside: Vec<String>,
    /// Something was copied.
    pub copied: bool,
    /// The gravest concern in the text that is not set aside; it follows from the text, as does what is free of any.
    concern: Option<(Level, String)>,
    free: Vec<String>,
}

impl From<&State> for Value {
    fn from(s: &State) -> Self {
        map!("text": &s.text, "left": &s.left, "aside": &s.aside, "copied": s.copied)
    }
}

impl State {
    pub(super) fn read(face: &Face, value: &Value) -> Option<Self> {
        let mut r = Reading::new("state-unreadable");
        let at = At::root("state", value);
        r.only(&at, &["text", "left", "aside", "copied"]);
        let mut out = Self {
            text: r.maybe_text(&at.field("text")).unwrap_or_default().to_owned(),
            left: r.texts(&at.field("left")),
            aside: r.texts(&at.field("aside")),
            copied: r.flag(&at.field("copied")),
            ..Self::default()
        };
        out.look(face);
        r.faults.is_empty().then_some(out)
    }

    pub(super) fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) {
        self.copied = verb == "copied";
        match verb {
            "text" => {
                self.text = value.to_owned();
                self.look(face);
            }
            "leave" => self.left.extend(split(id, b'|').map(str::to_owned)),
            "not-meant" | "dismiss" => {
                self.aside.extend(self.concern.as_ref().map(|(level, id)| at_level(id, *level)));
                self.look(face);
            }
            "exit" => *self = Self::default(),
            _ => {}
        }
    }

    /// Runs the gate on what is new. What it looks for stands within a few words, so two pieces together miss nothing of the whole,
    /// and a keystroke in a long text costs as little as in a short one.
    fn look(&mut self, face: &Face) {
        let (known, aside) = (std::mem::take(&mut self.free), std::mem::take(&mut self.aside));
        self.concern = None;
        for part in overlapping(&self.text) {
            let found = if known.iter().any(|k| k == part) { Vec::new() } else { face.concerns(part).unwrap_or_default() };
            if found.is_empty() {
                self.free.push(part.to_owned());
            }
            for Alarm { id, level, .. } in found {
                let name = at_level(id, level);
                if aside.contains(&name) {
                    self.aside.push(name);
                } else if self.concern.as_ref().is_none_or(|c| level > c.0) {
                    self.concern = Some((level, id.to_owned()));
                }
            }
        }
    }
}

/// The name of a concern at a level.
#[inline(never)]
fn at_level(id: &str, level: Level) -> String {
    join(&[id, ".", level.as_str()])
}

/// Fewest words of a piece that the gate is run on: more than any of its patterns spans.
const WORDS: usize = 40;
/// What ends a sentence. A piece ends with one, so that the pieces after an edit stay what they were.
const STOPS: [char; 6] = ['.', '!', '?', '…', '؟', '\n'];

/// A text in pieces, each with the one after it.
fn overlapping(text: &str) -> Vec<&str> {
    let (mut ends, mut words, mut at) = (vec![0], 0, 0);
    for token in text.split_inclusive(is_space) {
        at += token.len();
        words += usize::from(token.contains(is_letter));
        if words >= WORDS && token.trim_end_matches(' ').ends_with(STOPS) || words >= 5 * WORDS {
            ends.push(at);
            words = 0;
        }
    }
    ends.extend([text.len(); 2]);
    ends.windows(3).filter_map(|w| text.get(*w.first()?..*w.last()?)).collect()
}

/// Labels of one group, with the words as they stand in the text.
struct Found<'a> {
    label: &'a Label,
    words: Vec<(&'a Label, &'a str)>,
}

fn found<'a>(state: &'a State, labels: &'a [Label]) -> Vec<Found<'a>> {
    let marks: Vec<_> = labels.iter().enumerate().map(|(n, l)| (l.start, l.end, n)).listed();
    let mut out: Vec<Found> = Vec::new();
    for (word, mark) in stretches(&state.text, &marks) {
        let Some(label) = mark.and_then(|n| labels.get(n)) else { continue };
        if state.left.contains(&lowered(word)) {
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
    let plain = replaced(&replaced(text, "\u{2068}", ""), "\u{2069}", "");
    let copy = press(face, "link", "", "copy-question").attr("part", "action").attr("data-copy", plain).child(icon("copy"));
    Node::new("div.instead").child(lead).child(Node::line("p", text)).child(copy.child(Node::line("span.unseen", join(&[": ", text]))))
}

fn item(face: &Face, found: &Found) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let at = |l: &Label| join(&[&figures(l.start as usize), "-", &figures(l.end as usize)]);
    let mut once: Vec<String> = Vec::new();
    let mut words = Node::new("div.chips");
    for (label, word) in &found.words {
        let low = lowered(word);
        if !once.contains(&low) {
            let chip = Node::new("button.chip[type=button]").key(&low).attr("data-do", join(&["show:", &at(label)]));
            words = words.child(chip.child(Node::line("span.unseen", join(&[&ui("live-show"), ": "]))).child(Node::line("bdi", *word)));
            once.push(low);
        }
    }
    let leave = press(face, "link", &join(&["leave:", &between(&once, "|")]), "live-leave").attr("part", "action");
    // After the colon of an offer stands an example: that is what one copies.
    let offer = &found.label.offer;
    let (advice, example) = offer.split_at(offer.find(':').map_or(offer.len(), |at| at + 1));
    let mut out = Node::new("li.label-found")
        .key(&found.label.group)
        .attr("data-at", between(&found.words.iter().map(|w| at(w.0)).listed(), " "))
        .child(Node::new("div.head").child(words).child(leave.child(Node::line("span.unseen", join(&[": ", &between(&once, ", ")])))))
        .child(Node::line("p", advice));
    if !example.is_empty() {
        out = out.child(instead(face, Node::new("span"), trimmed(example)).key("example"));
    }
    if let Some(talent) = found.label.talent.as_deref().and_then(|id| face.pack.talent(id)) {
        let say = face.locale.format("live-talent", &[("talent", &talent.name)]).unwrap_or_default();
        out = out.child(instead(face, talent_shape(talent, 100), &say).attr("data-family", &talent.family).key("talent"));
    }
    out
}

/// What stands beside the field.
#[inline(never)]
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let out = Node::new("section.live").attr("aria-label", ui("live-name"));
    // Without its data the gate is closed, and so is this.
    if !face.has_gate() {
        return out;
    }
    if let Some((level, id)) = &state.concern {
        let concern = face.concern(id, *level, Reader::Teacher);
        return out.child(if *level == Level::Stop { concern::stop(face, &concern) } else { concern::care(face, &concern, "dismiss") });
    }
    let labels = face.labels(&state.text);
    let found = labels.as_ref().map(|l| found(state, l)).unwrap_or_default();
    let count = figures(found.iter().map(|f| f.words.len()).sum());
    let said = match (&labels, count.as_str()) {
        _ if state.copied => ui("copied"),
        (Err(_), _) => ui("live-no-words"),
        (_, "0") => ui("live-quiet"),
        _ => face.locale.format("live-found", &[("count", &count)]).unwrap_or_default(),
    };
    let said = Node::new("p.soft#said[aria-live=polite][data-focus][tabindex=-1]").said(said);
    out.child(said).child(Node::new("ul.labels-found#list").children(found.iter().map(|f| item(face, f))))
}
