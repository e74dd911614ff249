//! What a step offers: its choices, with the person's own words they came from, and whether it takes text, a day, a name.

use super::answer::{Answer, Takes};
use super::flow::{Kind, Step};
use super::path::{Place, own_number};
use super::{Interview, wording};
use crate::concern::Reader;
use crate::face::Face;
use crate::value::{Value, map};
use crate::vocabulary::Talent;
use crate::listed::{Listed, More};
use crate::text::{figures, first_letters, join, shortened};

/// Characters of the person's words shown beside a candidate.
const QUOTE: usize = 90;
/// Behaviours offered for a talent.
const BEHAVIOURS: usize = 6;
/// Own talents in one answer.
const OWN: usize = 3;

/// Something to choose.
#[derive(Clone, Default)]
pub(super) struct Choice {
    pub id: String,
    pub name: String,
    /// More about it: the essence of a talent, why it may be behind a behaviour.
    pub more: String,
    /// Of a talent: its family; its shape and colour go by it.
    pub family: String,
    /// Of a behaviour.
    pub situation: String,
    /// The person's own words it came from.
    pub words: Vec<String>,
}

/// What a step offers.
#[derive(Default)]
pub(super) struct Offer {
    /// Shown at once.
    pub choices: Vec<Choice>,
    /// Shown on looking further.
    pub browse: Vec<Choice>,
    pub takes: Takes,
}

impl Offer {
    pub fn find(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().chain(&self.browse).find(|c| c.id == id)
    }

    pub fn refuses(&self, answer: &Answer) -> Option<&'static str> {
        answer.chosen.iter().any(|c| self.find(c).is_none()).then_some("no-choice")
    }
}

impl From<&Choice> for Value {
    fn from(c: &Choice) -> Self {
        let text = |t: &String| if t.is_empty() { Value::Null } else { t.into() };
        let words = if c.words.is_empty() { Value::Null } else { (&c.words).into() };
        map!(
            "id": &c.id,
            "name": &c.name,
            "more": text(&c.more),
            "family": text(&c.family),
            "situation": text(&c.situation),
            "words": words,
        )
    }
}

/// The stretch of a text between the first mark and the last, or the first mark alone where that is too long, or the
/// beginning of the text. Marks are UTF-16 offsets.
pub(super) fn quote(text: &str, marks: &[(u32, u32)]) -> String {
    let cut = |start: usize, end: usize| {
        let mut at = 0;
        let inside = |c: &char| {
            at += c.len_utf16();
            at > start && at <= end
        };
        text.chars().filter(inside).collect::<String>()
    };
    let start = marks.iter().map(|m| m.0).min().unwrap_or(0) as usize;
    let end = marks.iter().map(|m| m.1).max().unwrap_or(u32::MAX) as usize;
    let first = marks.first().map_or(0, |m| m.1) as usize;
    let whole = cut(start, end);
    if first_letters(&whole, QUOTE).len() == whole.len() {
        return whole;
    }
    let short = cut(start, first);
    let short = if short.is_empty() { whole } else { short };
    shortened(&short, QUOTE)
}

fn talent(t: &Talent) -> Choice {
    Choice { id: t.id.clone(), name: t.name.clone(), more: t.essence.clone(), family: t.family.clone(), ..Choice::default() }
}

fn line(id: String, name: &str) -> Choice {
    Choice { id, name: name.to_owned(), ..Choice::default() }
}

impl Interview {
    /// What is offered at a place.
    pub(super) fn offer(&self, face: &Face, path: &[Place], place: &Place) -> Offer {
        let Some(step) = self.at(place) else { return Offer::default() };
        let typing = face.has_gate();
        let kind = step.kind;
        let mut offer = Offer::default();
        let data = step.choices.iter().map(|c| line(c.clone(), &face.locale.ui(&join(&[&wording::key(&self.flow, step), ".choice-", c]))));
        offer.choices.more(data);
        let about = face.pack.talent(&place.key);
        let mut most = step.most;
        match kind {
            Kind::Pick => {
                offer.choices = self.heard_talents(face, path);
                self.rest(face, &mut offer);
                most = most.max(1);
            }
            Kind::Behind => {
                offer.choices = self.suspects(face, path, place);
                self.rest(face, &mut offer);
                most = most.max(1);
            }
            Kind::Confirm => {
                let ui = |id: &str, key: &str| line(id.to_owned(), &face.locale.ui(key));
                offer.choices = vec![ui("me", "that-is-me"), ui("want", "more-of-this"), ui("not", "not-me")];
                if typing {
                    offer.choices.push(ui("own", "interview-call-it"));
                }
                most = 1;
            }
            Kind::Evidence => {
                // Own words are evidence already: first those this talent was heard in, then whatever else was told.
                let (heard, other) = self.quotes(path, &place.key).into_iter().partition(|c| !c.words.is_empty());
                offer.choices = [heard, offer.choices].concat();
                offer.browse = other;
            }
            Kind::Overdrive => {
                if let Some(t) = about {
                    offer.choices.push(line(join(&[&t.id, ".overdrive"]), &t.overdrive));
                    // A teacher looks at oneself here: the behaviours are those of pupils.
                    if self.flow.reader == Reader::Pupil {
                        let mut seen: Vec<_> = face.pack.behaviours.iter().filter_map(|b| Some((b.candidates.iter().find(|c| c.talent == t.id)?.weight, b))).listed();
                        crate::order::short(&mut seen, &|a, b| a.0 > b.0);
                        offer.choices.more(seen.iter().take(BEHAVIOURS).map(|(_, b)| line(b.id.clone(), &b.label)));
                    }
                }
            }
            Kind::Helps => {
                if let Some(t) = about {
                    levers(&mut offer.choices, t, &t.levers.pupil);
                }
            }
            Kind::Offered | Kind::More => {
                let gifts = self.talents_before(face, path, place).into_iter().map(|t| line(join(&[&t.id, ".gift"]), &t.gift));
                offer.choices.more(gifts);
            }
            Kind::Step => {
                let teacher = self.flow.reader == Reader::Teacher;
                for t in self.talents_before(face, path, place) {
                    levers(&mut offer.choices, t, if teacher { &t.levers.teacher } else { &t.levers.pupil });
                }
                most = 1;
            }
            Kind::Irritation => {
                let all = face.pack.behaviours.iter().map(|b| Choice { situation: b.situation.clone(), ..line(b.id.clone(), &b.label) });
                offer.browse = all.listed();
                most = most.max(1);
            }
            _ => {}
        }
        let all = offer.choices.len() + offer.browse.len();
        offer.takes = Takes {
            most: if most == 0 { all } else { most.min(all) },
            text: typing && kind.takes_text(),
            own: if !typing || !kind.takes_own() { 0 } else if kind == Kind::Pick { OWN } else { 1 },
            date: kind == Kind::Step,
        };
        offer
    }

    /// Every talent that is no choice yet.
    fn rest(&self, face: &Face, offer: &mut Offer) {
        let rest = face.pack.talents.iter().filter(|t| offer.choices.iter().all(|c| c.id != t.id)).map(talent);
        offer.browse = rest.listed();
    }

    /// Talents heard in the person's own words; those heard more than once come first.
    fn heard_talents(&self, face: &Face, path: &[Place]) -> Vec<Choice> {
        let mut found: Vec<(usize, Choice)> = Vec::new();
        for place in path.iter().filter(|p| self.kind(p) != Kind::Irritation) {
            let id = self.id(place);
            for heard in self.heard.iter().filter(|h| h.place == id) {
                let Some(t) = face.pack.talent(&heard.talent) else { continue };
                let n = found.iter().position(|f| f.1.id == t.id).unwrap_or_else(|| {
                    found.push((0, talent(t)));
                    found.len() - 1
                });
                if let Some((count, choice)) = found.get_mut(n) {
                    *count += 1;
                    if !heard.words.is_empty() && !choice.words.contains(&heard.words) {
                        choice.words.push(heard.words.clone());
                    }
                }
            }
        }
        crate::order::short(&mut found, &|a, b| a.0 > b.0);
        found.into_iter().map(|f| f.1).listed()
    }

    /// Talents that may be behind what irritates, each with the reason why.
    fn suspects(&self, face: &Face, path: &[Place], before: &Place) -> Vec<Choice> {
        let mut out: Vec<Choice> = Vec::new();
        let mut add = |id: &str, behaviour: &str, words: &str| {
            let Some(t) = face.pack.talent(id).filter(|t| out.iter().all(|c| c.id != t.id)) else { return };
            let why = face.pack.behaviour(behaviour).and_then(|b| b.candidates.iter().find(|c| c.talent == t.id)).map(|c| c.why.clone());
            let words = if words.is_empty() { Vec::new() } else { vec![words.to_owned()] };
            out.push(Choice { more: why.unwrap_or_else(|| t.essence.clone()), words, ..talent(t) });
        };
        for place in path.iter().take_while(|p| *p != before).filter(|p| self.kind(p) == Kind::Irritation) {
            let id = self.id(place);
            let chosen = self.answer_at(place).map_or(&[][..], |a| &a.chosen);
            for b in chosen.iter().filter_map(|b| face.pack.behaviour(b)) {
                b.candidates.iter().for_each(|c| add(&c.talent, &b.id, ""));
            }
            self.heard.iter().filter(|h| h.place == id).for_each(|h| add(&h.talent, &h.behaviour, &h.words));
        }
        out
    }

    /// What was told in own words, with the words a talent was heard in.
    fn quotes(&self, path: &[Place], key: &str) -> Vec<Choice> {
        let mut out = Vec::new();
        for place in path.iter().filter(|p| matches!(self.kind(p), Kind::Moment | Kind::Bit | Kind::Offered)) {
            let Some(answer) = self.answer_at(place).filter(|a| !a.text.is_empty()) else { continue };
            let id = self.id(place);
            let heard = self.heard.iter().filter(|h| h.place == id && h.talent == key && !h.words.is_empty());
            out.push(Choice { words: heard.map(|h| h.words.clone()).listed(), ..line(id, &answer.text) });
        }
        out
    }

    /// The keys of the talents worked out before a place: those behind an irritation in its flow, else one's own.
    pub(super) fn keys_before(&self, path: &[Place], place: &Place) -> Vec<String> {
        let before: Vec<Place> = path.iter().take_while(|p| *p != place).cloned().listed();
        let mut behind: Vec<String> = Vec::new();
        for answer in before.iter().filter(|p| self.kind(p) == Kind::Behind).filter_map(|p| self.answer_at(p)) {
            behind.more(answer.chosen.iter().cloned());
        }
        if behind.is_empty() { self.worked(&before) } else { behind }
    }

    /// The keys of the talents a person said yes to, at most three, in the order of the yes.
    pub(super) fn worked(&self, path: &[Place]) -> Vec<String> {
        let last = |kind: Kind| self.flow.steps.iter().rposition(|s: &Step| s.kind == kind);
        let mut keys = last(Kind::Confirm).or(last(Kind::Pick)).map(|n| self.told(n, path)).unwrap_or_default();
        keys.truncate(super::WORKED);
        keys
    }

    fn talents_before<'a>(&self, face: &'a Face, path: &[Place], place: &Place) -> Vec<&'a Talent> {
        self.keys_before(path, place).iter().filter(|k| own_number(k).is_none()).filter_map(|k| face.pack.talent(k)).listed()
    }

    /// An answer in the words a person reads.
    pub(super) fn lines(&self, face: &Face, path: &[Place], place: &Place) -> Vec<String> {
        let Some(answer) = self.answer_at(place) else { return Vec::new() };
        let offer = self.offer(face, path, place);
        let names = answer.chosen.iter().filter_map(|c| offer.find(c)).map(|c| c.name.clone());
        let own = answer.own.iter().map(|o| o.name.clone());
        names.chain(own).chain(Some(answer.text.clone()).filter(|t| !t.is_empty())).listed()
    }
}

fn levers(choices: &mut Vec<Choice>, talent: &Talent, list: &[String]) {
    choices.more(list.iter().enumerate().map(|(n, text)| line(join(&[&talent.id, ".lever-", &figures(n + 1)]), text)));
}
