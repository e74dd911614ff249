//! `<talent-lens>`: a teacher types what annoys; nothing typed shows browsing by situation.

use super::node::Node;
use super::pieces::{family_shape, icon, press, say, stretches};
use super::{candidates, concern};
use crate::letters::trimmed;
use crate::concern::Reader;
use crate::face::Face;
use crate::lens::{Finding, Report};
use crate::value::{Value, map};
use crate::value::read::{At, Reader as Reading};
use crate::vocabulary::{Behaviour, Talent};
use crate::listed::{Listed, More};
use crate::text::{between, join};

/// Cards shown for a text.
const CARDS: usize = 3;

/// What the teacher did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The typed text.
    pub text: String,
    /// Whether the text was left: then it stands as a large sentence.
    pub left: bool,
    /// Talents whose doses are open.
    pub open: Vec<String>,
    /// Situation chosen in browsing.
    pub situation: String,
    /// Behaviour chosen in browsing.
    pub behaviour: String,
    /// Care was dismissed for this text.
    pub dismissed: bool,
    /// Browsing instead of what this text gives: "that is not what I meant", "none of these".
    pub not_meant: bool,
    /// The question was copied.
    pub copied: bool,
}

impl From<&State> for Value {
    #[inline(never)]
    fn from(s: &State) -> Self {
        map!(
            "text": &s.text,
            "left": s.left,
            "open": &s.open,
            "situation": &s.situation,
            "behaviour": &s.behaviour,
            "dismissed": s.dismissed,
            "not_meant": s.not_meant,
            "copied": s.copied,
        )
    }
}

impl State {
    #[inline(never)]
    pub(super) fn read(left: &Value) -> Option<Self> {
        let mut r = Reading::new("state-unreadable");
        let at = At::root("state", left);
        r.only(&at, &["text", "left", "open", "situation", "behaviour", "dismissed", "not_meant", "copied"]);
        let text = |r: &mut Reading, name: &str| r.maybe_text(&at.field(name)).unwrap_or_default().to_owned();
        let out = Self {
            text: text(&mut r, "text"),
            left: r.flag(&at.field("left")),
            open: r.texts(&at.field("open")),
            situation: text(&mut r, "situation"),
            behaviour: text(&mut r, "behaviour"),
            dismissed: r.flag(&at.field("dismissed")),
            not_meant: r.flag(&at.field("not_meant")),
            copied: r.flag(&at.field("copied")),
        };
        r.faults.is_empty().then_some(out)
    }

    #[inline(never)]
    pub(super) fn act(&mut self, verb: &str, id: &str, value: &str) {
        if verb != "copied" {
            self.copied = false;
        }
        match verb {
            "text" if value != self.text => {
                *self = Self { text: value.to_owned(), open: std::mem::take(&mut self.open), ..Self::default() };
            }
            "leave" => self.left = !trimmed(&self.text).is_empty(),
            "edit" => self.left = false,
            "open" => match self.open.iter().position(|t| t == id) {
                Some(n) => drop(self.open.remove(n)),
                None => self.open.push(id.to_owned()),
            },
            "situation" => {
                self.situation = if self.situation == id { String::new() } else { id.to_owned() };
                self.behaviour.clear();
            }
            "behaviour" => {
                self.behaviour = id.to_owned();
                self.open.clear();
            }
            "back" => self.behaviour.clear(),
            "dismiss" => self.dismissed = true,
            "not-meant" | "browse" => self.not_meant = true,
            "copied" => self.copied = true,
            "exit" => *self = Self::default(),
            _ => {}
        }
    }

    /// What may be kept.
    #[inline(never)]
    pub(super) fn kept(&self, face: &Face) -> Value {
        let nothing = Self::default();
        if matches!(face.gate(&self.text, Reader::Teacher), Ok(None)) { self } else { &nothing }.into()
    }
}

fn listed<'a>(face: &'a Face, behaviours: &[&'a Behaviour], talents: &[String]) -> Vec<(&'a Talent, String)> {
    let why = |id: &str| behaviours.iter().flat_map(|b| &b.candidates).find(|c| c.talent == id).map(|c| c.why.clone());
    talents.iter().filter_map(|id| Some((face.pack.talent(id)?, why(id)?))).take(CARDS).listed()
}

/// The text in stretches, each answered one in the family of its best candidate; with the small shape when it is left.
fn marked(face: &Face, text: &str, findings: &[Finding], shapes: bool) -> Vec<Node> {
    let family = |id: &str| {
        let talent = &face.pack.behaviour(id)?.candidates.first()?.talent;
        Some(face.pack.talent(talent)?.family.clone())
    };
    let marks: Vec<_> = findings.iter().enumerate().map(|(n, f)| (f.start, f.end, n)).listed();
    stretches(text, &marks)
        .into_iter()
        .map(|(part, mark)| match mark.and_then(|n| findings.get(n)).map(|f| family(&f.id)) {
            None => Node::text(part),
            Some(None) => Node::line("mark", part),
            Some(Some(family)) => {
                let mark = Node::new("mark").attr("data-family", &family);
                if !shapes {
                    return mark.child(Node::text(part));
                }
                // The shape stays with the last word when the line breaks.
                let (head, last) = part.split_at(part.bytes().rposition(|b| b == b' ').map_or(0, |at| at + 1));
                let tail = Node::line("span.tail", last).child(family_shape(&family, 100, ""));
                mark.child(Node::text(head)).child(tail)
            }
        })
        .listed()
}

fn field(face: &Face, state: &State, findings: &[Finding]) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let out = Node::new("div.typed#typed");
    if state.left {
        return out
            .child(say(face, "p.asked", "lens-question"))
            .child(Node::new("p.sentence#sentence").children(marked(face, &state.text, findings, true)))
            .child(press(face, "link", "edit", "edit-sentence").attr("part", "action").child(icon("pencil")));
    }
    let area = Node::new("textarea#field[id=field][rows=3][aria-describedby=stays][data-in=text][data-out=leave]")
        .attr("placeholder", ui("lens-example"))
        .attr("value", &state.text);
    let mirror = Node::new("div.mirror#mirror[aria-hidden=true]").children(marked(face, &state.text, findings, false));
    out.child(say(face, "label.asked[for=field]", "lens-question"))
        .child(Node::new("div.field#box").child(mirror).child(area))
}

fn browsing(face: &Face, state: &State) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let chips = face.pack.situations.iter().map(|s| {
        let on = s.id == state.situation;
        Node::button("chip", join(&["situation:", &s.id]), &s.name).key(&s.id).flag("aria-pressed", on)
    });
    let mut out = Node::new("section.browse#browse")
        .child(Node::new("div.empty").child(family_shape("be", -100, "")).child(say(face, "p", "or-browse")))
        .child(Node::new("div.chips[role=group]").attr("aria-label", ui("situations")).children(chips));
    if !state.situation.is_empty() {
        let rows = face.pack.behaviours.iter().filter(|b| b.situation == state.situation).map(|b| {
            let family = b.candidates.first().and_then(|c| face.pack.talent(&c.talent)).map(|t| t.family.clone());
            let button = Node::button("row-button", join(&["behaviour:", &b.id]), &b.label);
            let shape = family_shape(family.as_deref().unwrap_or("be"), 100, "");
            Node::new("li").key(&b.id).child(button.lead(shape))
        });
        out = out.child(Node::new("ul.rows").key(&state.situation).children(rows));
    }
    out
}

fn nothing(face: &Face) -> Node {
    let families = face.pack.families.iter().map(|f| {
        let button = Node::button("family", "browse", &f.name).attr("data-family", &f.id);
        button.lead(family_shape(&f.id, 0, ""))
    });
    Node::new("section.nothing#nothing")
        .child(say(face, "p.display", "nothing-known"))
        .child(Node::new("div.families").children(families))
}

fn result(face: &Face, state: &State, report: &Report) -> Vec<Node> {
    let Report::Talents { care, behaviours, talents, .. } = report else { return vec![nothing(face)] };
    let found: Vec<&Behaviour> = behaviours.iter().filter_map(|id| face.pack.behaviour(id)).listed();
    let Some(main) = found.first() else { return vec![nothing(face)] };
    let ids: Vec<String> = talents.iter().map(|t| t.id.clone()).listed();
    let mut out = Vec::new();
    if let Some(care) = care.as_ref().filter(|_| !state.dismissed) {
        // Whether everybody is safe comes first, then what to say.
        out.push(concern::care(face, care, "dismiss"));
        out.push(candidates::ask(face, main, state.copied));
    }
    out.more(candidates::cards(face, main, &listed(face, &found, &ids), &state.open));
    out.push(press(face, "link", "browse", "none-of-these").key("none"));
    out
}

/// The whole element.
#[inline(never)]
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let report = if trimmed(&state.text).is_empty() || state.not_meant { None } else { face.lens(&state.text, 5).ok() };
    let none = Vec::new();
    let findings = if let Some(Report::Talents { findings, .. }) = &report { findings } else { &none };
    let mut top = Node::new("div.top#top");
    let mut body = Vec::new();
    let mut said = String::new();
    let chosen = face.pack.behaviour(&state.behaviour);
    if let (Some(b), None) = (chosen, &report) {
        let ids: Vec<String> = b.candidates.iter().map(|c| c.talent.clone()).listed();
        top = top
            .child(
                Node::new("div.typed#chosen")
                    .child(press(face, "link back", "back", "back-browse").child(icon("arrow-left")))
                    .child(Node::line("p.sentence[data-focus][tabindex=-1]", &b.label)),
            )
            .child(candidates::ask(face, b, state.copied));
        body = candidates::cards(face, b, &listed(face, &[b], &ids), &state.open);
    } else {
        top = top.child(field(face, state, findings));
        match &report {
            None => body.push(browsing(face, state)),
            Some(Report::Concern(c)) => {
                if c.level == "stop" {
                    body.push(concern::stop(face, c));
                } else {
                    if !state.dismissed {
                        body.push(concern::care(face, c, "dismiss"));
                    }
                    body.push(nothing(face));
                }
            }
            Some(report) => {
                if let Report::Talents { care, behaviours, talents, .. } = report {
                    let later = care.is_some() && !state.dismissed;
                    if let Some(main) = behaviours.first().filter(|_| !later).and_then(|id| face.pack.behaviour(id)) {
                        top = top.child(candidates::ask(face, main, state.copied));
                    }
                    let names: Vec<&str> = talents.iter().take(CARDS).map(|t| t.name.as_str()).listed();
                    said = join(&[&ui("which-talent"), " ", &between(&names, ", ")]);
                } else {
                    said = ui("nothing-known");
                }
                body.more(result(face, state, report));
            }
        }
    }
    Node::new("section.lens")
        .attr("aria-label", ui("lens-name"))
        .child(top)
        .child(Node::new("div.body#body").children(body))
        .child(Node::line("p.unseen#said[aria-live=polite]", said))
        .child(
            Node::new("footer#foot")
                .child(Node::new("p.soft stays[id=stays]").child(icon("lock-simple")).child(say(face, "span", "stays-here")))
                .child(say(face, "p.soft", "small-print")),
        )
}
