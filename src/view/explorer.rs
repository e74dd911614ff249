//! `<talent-explorer>`: a pupil browses the talents and says "that is me", "not me" or "more of this", or names one of their own.

use super::node::Node;
use super::pieces::{family_shape, icon, press, say, talent_shape};
use super::{Event, concern};
use crate::letters::trimmed;
use crate::concern::Reader;
use crate::face::Face;
use crate::value::{Value, map};
use crate::value::read::{At, Reader as Reading};
use crate::vocabulary::Talent;
use crate::listed::Listed;
use crate::text::{count, figures, join, number, signed};

/// The glyph of a talent of one's own.
const OWN_ICON: &str = "sparkle";
/// The three answers, as they are saved.
const ANSWERS: [(&str, &str, i32); 2] = [("me", "that-is-me", 0), ("want", "more-of-this", -100)];

/// An answer to a talent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Talent id.
    pub talent: String,
    /// `me`, `want` or `not`.
    pub answer: String,
}

/// A talent of one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub name: String,
    /// What it is, in own words.
    pub words: String,
}

/// What the pupil did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// Family shown; empty for all.
    pub family: String,
    /// Talent opened; `own` for the form of one's own talent.
    pub talent: String,
    /// Dose on the dial, −100 to 100.
    pub dose: i32,
    /// Answers in the order they were given.
    pub choices: Vec<Choice>,
    /// Own talents in the order they were named.
    pub own: Vec<Own>,
    /// What stands in the form.
    pub draft: Own,
}

impl From<&Own> for Value {
    fn from(o: &Own) -> Self {
        map!("name": &o.name, "words": &o.words)
    }
}

impl From<&State> for Value {
    fn from(s: &State) -> Self {
        s.told(Value::list(&s.own), (&s.draft).into())
    }
}

impl State {
    /// The state as data, with these own talents and this draft.
    #[inline(never)]
    fn told(&self, own: Value, draft: Value) -> Value {
        let choice = |c: &Choice| map!("talent": &c.talent, "answer": &c.answer);
        map!(
            "family": &self.family,
            "talent": &self.talent,
            "dose": Value::Number(self.dose.into()),
            "choices": Value::List(self.choices.iter().map(choice).listed()),
            "own": own,
            "draft": draft,
        )
    }
}

impl Own {
    fn read(r: &mut Reading, at: &At) -> Self {
        r.map(at, false);
        let mut text = |name: &str| r.maybe_text(&at.field(name)).unwrap_or_default().to_owned();
        Self { name: text("name"), words: text("words") }
    }
}

impl State {
    pub(super) fn read(left: &Value) -> Option<Self> {
        let mut r = Reading::new("state-unreadable");
        let at = At::root("state", left);
        r.only(&at, &["family", "talent", "dose", "choices", "own", "draft"]);
        let (choices, own) = (at.field("choices"), at.field("own"));
        r.list(&choices, false);
        r.list(&own, false);
        let mut out = Self {
            family: r.maybe_text(&at.field("family")).unwrap_or_default().to_owned(),
            talent: r.maybe_text(&at.field("talent")).unwrap_or_default().to_owned(),
            dose: r.whole(&at.field("dose"), -100..=100, Some(0)),
            draft: Own::read(&mut r, &at.field("draft")),
            ..Self::default()
        };
        for n in 0..choices.len() {
            let choice = choices.entry(n);
            let (talent, answer) = (choice.field("talent"), choice.field("answer"));
            out.choices.push(Choice { talent: r.text(&talent).to_owned(), answer: r.text(&answer).to_owned() });
        }
        for n in 0..own.len() {
            out.own.push(Own::read(&mut r, &own.entry(n)));
        }
        r.faults.is_empty().then_some(out)
    }

    pub(super) fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) -> Vec<Event> {
        match verb {
            "family" => self.family = id.to_owned(),
            "talent" if id == "own" || face.pack.talent(id).is_some() => {
                self.talent = id.to_owned();
                self.dose = 0;
            }
            "close" => {
                // A text that fired the gate lives until the step is left.
                if self.concern(face).is_some() {
                    self.draft = Own::default();
                }
                self.talent.clear();
            }
            "dose" => self.dose = number(value).unwrap_or(0).clamp(-100, 100),
            "answer" => return self.answer(id),
            "own-name" => self.draft.name = value.to_owned(),
            "own-words" => self.draft.words = value.to_owned(),
            "own-save" if self.concern(face).is_none() && face.has_gate() && !trimmed(&self.draft.name).is_empty() => {
                self.own.push(std::mem::take(&mut self.draft));
            }
            "own-drop" => {
                if let Some(n) = count(id).filter(|n| *n < self.own.len()) {
                    self.own.remove(n);
                }
            }
            "not-meant" => self.draft = Own::default(),
            "exit" => *self = Self::default(),
            _ => {}
        }
        Vec::new()
    }

    fn answer(&mut self, answer: &str) -> Vec<Event> {
        let before = self.choices.iter().position(|c| c.talent == self.talent);
        let same = before.and_then(|n| self.choices.get(n)).is_some_and(|c| c.answer == answer);
        if let Some(n) = before {
            self.choices.remove(n);
        }
        if !same && matches!(answer, "me" | "want" | "not") {
            self.choices.push(Choice { talent: self.talent.clone(), answer: answer.to_owned() });
        }
        let answer = if same { "" } else { answer };
        vec![Event { name: "talent-change", detail: map!("talent": &self.talent, "answer": answer) }]
    }

    fn answer_to(&self, talent: &str) -> Option<&str> {
        self.choices.iter().find(|c| c.talent == talent).map(|c| c.answer.as_str())
    }

    fn concern(&self, face: &Face) -> Option<crate::concern::Concern> {
        let both = join(&[&self.draft.name, ".\n", &self.draft.words]);
        face.gate(&both, Reader::Pupil).ok().flatten()
    }

    /// What may be kept.
    pub(super) fn kept(&self, face: &Face) -> Value {
        let clean = |o: &Own| matches!(face.gate(&join(&[&o.name, ".\n", &o.words]), Reader::Pupil), Ok(None));
        let draft = if clean(&self.draft) { (&self.draft).into() } else { (&Own::default()).into() };
        self.told(Value::List(self.own.iter().filter(|o| clean(o)).map(Value::from).listed()), draft)
    }
}

fn badge(face: &Face, answer: Option<&str>) -> Option<Node> {
    let (glyph, key) = match answer? {
        "me" => ("check", "that-is-me"),
        "want" => ("plus", "more-of-this"),
        _ => ("x", "not-me"),
    };
    Some(Node::new("span.badge#badge").child(icon(glyph)).child(Node::line("span.unseen", join(&[": ", &face.locale.ui(key)]))))
}

fn tile(face: &Face, state: &State, talent: &Talent) -> Node {
    let answer = state.answer_to(&talent.id);
    let on = state.talent == talent.id;
    let shape = if answer == Some("want") { -100 } else { 0 };
    let button = Node::new("button.tile[type=button]")
        .attr("data-do", join(&["talent:", &talent.id]))
        .attr("data-family", &talent.family)
        .attr_if(on, "aria-current", "true")
        .attr_if(answer == Some("not"), "data-not", "")
        .child(talent_shape(talent, shape).key(signed(shape)))
        .child(Node::line("span.tile-name", &talent.name))
        .children(badge(face, answer));
    Node::new("li").key(&talent.id).child(button)
}

fn own_tile(face: &Face, state: &State) -> Node {
    let button = Node::new("button.tile own[type=button][data-do=talent:own]")
        .attr_if(state.talent == "own", "aria-current", "true")
        .child(family_shape("be", -100, "plus"))
        .child(say(face, "span.tile-name", "own-talent"));
    Node::new("li#own").child(button)
}

fn dial(face: &Face, state: &State) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let step = if state.dose < -33 { "dose-quiet" } else if state.dose > 33 { "dose-overdrive" } else { "dose-balance" };
    let wave = "M0 20H48C56 20 60 13 68 13S82 28 92 28 106 8 116 8 130 28 140 28 150 20 158 20L163 16 168 25 173 12 178 28 183 9 188 31 193 6 198 34 203 3 208 37 213 2 218 38 223 4 228 36 233 1 240 39";
    let track = Node::new("svg.track[viewBox=0 0 240 40][preserveAspectRatio=none][aria-hidden=true]").child(Node::new("path").attr("d", wave));
    let range = Node::new("input[type=range][part=dial][min=-100][max=100][step=5][data-in=dose]")
        .attr("aria-label", ui("dial"))
        .attr("aria-valuetext", ui(step))
        .attr("value", signed(state.dose));
    let labels = ["dose-quiet", "dose-balance", "dose-overdrive"].map(|key| say(face, "span", key).class(if key == step { "on" } else { "" }));
    Node::new("div.dial")
        .child(Node::new("div.slide").child(track).child(range))
        .child(Node::new("div.labels[aria-hidden=true]").children(labels))
}

fn detail(face: &Face, state: &State, t: &Talent) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let (what, helps) = if state.dose < -33 { (&t.quiet, t.levers.pupil.last()) } else if state.dose > 33 { (&t.overdrive, t.levers.pupil.first()) } else { (&t.gift, None) };
    let mut text = Node::line("p.dose-text[aria-live=polite]", what);
    if let Some(help) = helps {
        text = text.child(Node::line("span.help", join(&[" ", &ui("helps-you"), " ", help])));
    }
    let answer = state.answer_to(&t.id);
    let choice = |key: &str, label: &str, glyph: Node| {
        let button = press(face, "choice", &join(&["answer:", key]), label).key(key).attr("part", "action").flag("aria-pressed", answer == Some(key));
        button.lead(glyph)
    };
    let answers = ANSWERS.map(|(key, label, dose)| choice(key, label, family_shape(&t.family, dose, "")));
    // A language may hold no more of a talent than its name, its heart and its signs.
    let titled = |title: &str| Node::new("section").child(say(face, "h3", title));
    let list = |class: &'static str, items: &[String]| {
        let lines = items.iter().map(|i| Node::line("li", i));
        (!items.is_empty()).then(|| titled(class).class(class).child(Node::new("ul").children(lines)))
    };
    Node::new("div.card")
        .key(&t.id)
        .attr("data-family", &t.family)
        .child(talent_shape(t, state.dose).key(signed(state.dose.signum())))
        .child(Node::line("h2.big[part=name][tabindex=-1][data-focus]", &t.name))
        .child(Node::line("p.essence", &t.essence))
        .child(dial(face, state))
        .child(text)
        .child(Node::new("div.choices[role=group]").attr("aria-label", &t.name).children(answers).child(choice("not", "not-me", icon("x"))))
        .children(list("signs", &t.signs))
        .children((!t.context.is_empty()).then(|| titled("context").child(Node::line("p", &t.context))))
        .children(list("levers", &t.levers.pupil))
}

fn own_form(face: &Face, state: &State) -> Node {
    let form = Node::new("div.card own-card#own");
    let found = state.concern(face);
    let field = |tag: &'static str, id: &'static str, value: &str| {
        Node::new(tag).attr("id", id).attr("data-in", id).attr("maxlength", "400").attr("value", value)
    };
    let mine = state.own.iter().enumerate().map(|(n, o)| {
        Node::new("li")
            .key(join(&[&figures(n), "-", &o.name]))
            .child(family_shape("be", 0, OWN_ICON))
            .child(Node::new("div").child(Node::line("strong[dir=auto]", &o.name)).child(Node::line("span[dir=auto]", &o.words)))
            .child(press(face, "link", &join(&["own-drop:", &figures(n)]), "remove").child(Node::line("span.unseen", join(&[": ", &o.name]))))
    });
    let form = form
        .children(found.is_none().then(|| family_shape("be", -100, "")))
        .child(say(face, "h2.big[tabindex=-1][data-focus]", "own-talent"))
        .child(say(face, "p.essence", "own-intro"))
        .children(found.is_none().then(|| Node::new("ul.mine").children(mine)));
    if !face.has_gate() {
        return form.child(say(face, "p.soft closed", "own-closed"));
    }
    // The fields stay beside a concern: a half-typed word may fire, and the next letter must have a place to go.
    let form = form
        .child(say(face, "label[for=own-name]", "own-name"))
        .child(field("input", "own-name", &state.draft.name).key("own-name").attr("type", "text").attr("autocomplete", "off"))
        .child(say(face, "label[for=own-words]", "own-words"))
        .child(field("textarea", "own-words", &state.draft.words).key("own-words").attr("rows", "3"));
    match found {
        Some(found) => form.child(concern::stop(face, &found)),
        None => form.child(press(face, "primary", "own-save", "own-save").attr_if(trimmed(&state.draft.name).is_empty(), "disabled", "")),
    }
}

/// The whole element.
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let all = press(face, "chip", "family:", "all").flag("aria-pressed", state.family.is_empty());
    let chips = face.pack.families.iter().map(|f| {
        let button = Node::button("chip", join(&["family:", &f.id]), &f.name).key(&f.id).flag("aria-pressed", f.id == state.family);
        button.lead(family_shape(&f.id, 0, ""))
    });
    let shown = face.pack.talents.iter().filter(|t| state.family.is_empty() || t.family == state.family);
    let own = state.own.iter().enumerate().map(|(n, o)| {
        let button = Node::new("button.tile[type=button][data-do=talent:own]").child(family_shape("be", 0, OWN_ICON)).child(Node::line("span.tile-name[dir=auto]", &o.name)).children(badge(face, Some("me")));
        Node::new("li").key(join(&["own-", &figures(n)])).child(button)
    });
    let grid = Node::new("ul.grid#grid").children(shown.map(|t| tile(face, state, t))).children(own).child(own_tile(face, state));
    let open = match face.pack.talent(&state.talent) {
        Some(t) => Some(detail(face, state, t)),
        None if state.talent == "own" => Some(own_form(face, state)),
        None => None,
    };
    // A concern stands alone: no talent beside it.
    let alone = state.talent == "own" && state.concern(face).is_some();
    let side = open.map(|card| {
        Node::new("aside.detail#detail").attr("aria-label", ui("detail")).child(press(face, "link back", "close", "all-talents").child(icon("arrow-left"))).child(card)
    });
    let list = Node::new("div.list#list")
        .child(say(face, "h2", "explorer-question"))
        .child(say(face, "p.soft", "explorer-intro"))
        .child(Node::new("div.chips filters[role=group]").attr("aria-label", ui("families")).child(all).children(chips))
        .child(grid)
        .child(say(face, "p.soft small-print", "small-print"));
    Node::new("section.explorer")
        .attr("aria-label", ui("explorer-name"))
        .attr_if(side.is_some(), "data-open", "")
        .children((!alone).then_some(list))
        .children(side)
}
