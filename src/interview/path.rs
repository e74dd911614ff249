//! The path of an interview: which steps are asked, given the answers there are. It is worked out anew from flow and answers
//! each time, so that a changed answer cannot leave a step behind that no longer applies.

use super::Interview;
use super::flow::{Condition, Kind, Step};
use crate::listed::{Listed, More};
use crate::text::{count, figures, join};

/// At most so many talents are worked out: three is enough.
pub const WORKED: usize = 3;
/// A pick that is still ahead is reckoned as so many talents.
const EXPECTED: usize = 2;

/// A step as it is asked once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Number of the step in the flow.
    pub step: usize,
    /// What it is about: a number, a talent, an own talent (`own-1`); empty for a step that is asked once.
    pub key: String,
    /// Whether there is an answer, or one is reckoned with.
    given: bool,
}

/// Number of an own talent, from its key.
pub fn own_number(key: &str) -> Option<usize> {
    count(key.strip_prefix("own-")?)
}

impl Interview {
    /// Id of a place: that of the step, with the key after it in a loop.
    pub(super) fn id(&self, place: &Place) -> String {
        let id = self.flow.steps.get(place.step).map_or("", |s| s.id.as_str());
        if place.key.is_empty() { id.to_owned() } else { join(&[id, "-", &place.key]) }
    }

    /// The step of a place.
    pub(super) fn at(&self, place: &Place) -> Option<&Step> {
        self.flow.steps.get(place.step)
    }

    /// Kind of a place; a place that is not there is a summary.
    pub(super) fn kind(&self, place: &Place) -> Kind {
        self.at(place).map_or(Kind::Summary, |s| s.kind)
    }

    /// Every place in order. `ahead` is the number of the place from which unanswered steps are reckoned as answered, for
    /// an honest total; `None` gives the path as it is.
    pub(super) fn path(&self, ahead: Option<usize>) -> Vec<Place> {
        let mut out: Vec<Place> = Vec::new();
        let steps = &self.flow.steps;
        let mut n = 0;
        while let Some(step) = steps.get(n) {
            let end = match step.each {
                None => n + 1,
                Some(_) => n + steps.iter().skip(n).take_while(|s| s.each == step.each).count(),
            };
            for key in self.keys(step, &out) {
                for k in n..end {
                    let Some(step) = steps.get(k) else { continue };
                    // An own talent was named by the person: there is nothing to confirm.
                    let named = step.kind == Kind::Confirm && own_number(&key).is_some();
                    if !named && step.when.iter().all(|c| self.holds(c, step, &key, &out)) {
                        let mut place = Place { step: k, key: key.clone(), given: false };
                        place.given = self.answers.iter().any(|a| a.0 == self.id(&place)) || ahead.is_some_and(|from| out.len() >= from);
                        out.push(place);
                    }
                }
            }
            n = end;
        }
        out
    }

    /// What a step is asked about.
    fn keys(&self, step: &Step, before: &[Place]) -> Vec<String> {
        match step.each {
            None if step.times > 1 => (1..=step.times).map(figures).listed(),
            None => vec![String::new()],
            Some(over) => {
                let most = if step.kind == Kind::Confirm { usize::MAX } else { WORKED };
                let mut keys = self.told(over, before);
                keys.truncate(most);
                keys
            }
        }
    }

    /// The keys that the answers to a step give: moments told, talents picked, talents confirmed.
    pub(super) fn told(&self, over: usize, before: &[Place]) -> Vec<String> {
        let Some(step) = self.flow.steps.get(over) else { return Vec::new() };
        let places = before.iter().filter(|p| p.step == over && p.given);
        match step.kind {
            Kind::Confirm => {
                let picked = step.each.map(|pick| self.told(pick, before)).unwrap_or_default();
                let yes = |key: &String| {
                    let place = before.iter().find(|p| p.step == over && p.key == *key);
                    place.map_or(own_number(key).is_some(), |p| match self.verdict(p) {
                        "me" | "own" => true,
                        verdict => verdict.is_empty() && p.given,
                    })
                };
                picked.into_iter().filter(yes).listed()
            }
            Kind::Pick => {
                let mut keys: Vec<String> = Vec::new();
                for answer in places.map(|p| self.answer_at(p)) {
                    keys.more(answer.map_or(&[][..], |a| &a.chosen).iter().cloned());
                    let (own, many) = answer.map_or(("~", EXPECTED), |a| ("own-", a.own.len()));
                    keys.more((1..=many).map(|n| join(&[own, &figures(n)])));
                }
                keys
            }
            _ => places.map(|p| p.key.clone()).listed(),
        }
    }

    /// What was said of a talent: `me`, `want`, `not`, `own`, or nothing yet.
    pub(super) fn verdict(&self, place: &Place) -> &str {
        self.answer_at(place).and_then(|a| a.chosen.first()).map_or("", String::as_str)
    }

    fn holds(&self, condition: &Condition, step: &Step, key: &str, before: &[Place]) -> bool {
        let (target, wanted, choice) = match condition {
            Condition::Guided(guided) => return self.guided == *guided,
            Condition::Answered(n, yes) => (*n, *yes, None),
            Condition::Chosen(n, choice) => (*n, true, Some(choice)),
        };
        // Inside one loop a condition looks at the same round, elsewhere at any.
        let same = self.flow.steps.get(target).is_some_and(|t| t.each.is_some() && t.each == step.each);
        let said = |p: &Place| p.given && choice.is_none_or(|c| self.answer_at(p).is_some_and(|a| a.chosen.contains(c)));
        before.iter().any(|p| p.step == target && (!same || p.key == key) && said(p)) == wanted
    }
}
