//! An interview: a pure state machine over a flow. It holds what was answered and where the person is, and nothing of a face;
//! what is asked, offered and named comes from the face it is shown with, so that the language may change half-way.
//!
//! Every typed word goes through the gate before it is kept. What fires is kept nowhere: not in answers, export or profile.

mod answer;
mod ask;
pub mod flow;
mod offer;
mod path;
mod profile;
mod saved;
mod step;
pub mod wording;

use std::rc::Rc;

use crate::concern::{Concern, Reader};
use crate::error::Error;
use crate::face::Face;
use crate::lens::Report;
use crate::value::{Value, map};
use crate::listed::Listed;
use crate::text::{count, figures, join, last_cut};
use flow::{Flow, Kind};
use path::Place;

pub use answer::{Answer, LONGEST};
pub use path::WORKED;

/// So many talents are heard in one answer at most.
const HEARD: usize = 3;

/// What became of an answer.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It was taken, and the next step is there. With `care` the words were not kept: act on the concern first.
    Next {
        /// The second level of the gate.
        care: Option<Concern>,
    },
    /// The gate fired: nothing was kept, and the step is still there.
    Concern(Concern),
    /// It cannot be taken so; what was typed is still there.
    Invalid {
        /// Stable code, one of `wording::INVALID`.
        code: &'static str,
        /// What to do, to the person.
        message: String,
    },
}

impl From<&Outcome> for Value {
    fn from(o: &Outcome) -> Self {
        let kind = o.kind();
        match o {
            Outcome::Next { care } => map!("kind": kind, "care": care.as_ref()),
            Outcome::Concern(concern) => map!("kind": kind, "concern": concern),
            Outcome::Invalid { code, message } => map!("kind": kind, "code": *code, "message": message),
        }
    }
}

impl Outcome {
    /// `next`, `concern` or `invalid`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Next { .. } => "next",
            Self::Concern(_) => "concern",
            Self::Invalid { .. } => "invalid",
        }
    }
}

/// A talent heard in an answer. Worked out from the answers and never saved.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Heard {
    /// Id of the place.
    place: String,
    talent: String,
    /// The behaviour it came by, in a teacher's answer.
    behaviour: String,
    /// The person's words it came from; empty where they may not be shown again.
    words: String,
}

/// An interview under way.
#[derive(Debug, Clone)]
pub struct Interview {
    flow: Rc<Flow>,
    guided: bool,
    /// Id of a place, and what was answered there.
    answers: Vec<(String, Answer)>,
    /// Id of the place where the person is.
    position: String,
    done: bool,
    heard: Vec<Heard>,
    /// What stands in the fields and was not taken yet; in memory until the step is left.
    typed: Option<Answer>,
    /// A guided interview in which the gate fired, until somebody goes on.
    paused: bool,
    notes: Vec<saved::Note>,
}

impl Interview {
    /// A fresh interview at the first step.
    #[inline(never)]
    pub(crate) fn new(flow: Rc<Flow>, guided: bool) -> Self {
        let mut fresh = Self {
            flow,
            guided,
            answers: Vec::new(),
            position: String::new(),
            done: false,
            heard: Vec::new(),
            typed: None,
            paused: false,
            notes: Vec::new(),
        };
        fresh.position = fresh.path(None).first().map(|p| fresh.id(p)).unwrap_or_default();
        fresh
    }

    /// The answer at a place.
    fn answer_at(&self, place: &Place) -> Option<&Answer> {
        let id = self.id(place);
        self.answers.iter().find(|a| a.0 == id).map(|a| &a.1)
    }

    /// The path as it is, and the number of the present place in it.
    fn here(&self) -> (Vec<Place>, usize) {
        let path = self.path(None);
        let at = path.iter().position(|p| self.id(p) == self.position).unwrap_or(0);
        (path, at)
    }

    /// Whether the last step has been left.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Who answers.
    pub fn reader(&self) -> Reader {
        self.flow.reader
    }

    /// Whether somebody else asks the questions.
    pub fn is_guided(&self) -> bool {
        self.guided
    }

    /// How many steps are behind, and how many there will be in all, as far as can be told.
    pub fn progress(&self) -> (usize, usize) {
        let (path, at) = self.here();
        if self.done { (path.len(), path.len()) } else { (at, self.path(Some(at)).len()) }
    }

    /// Keeps what stands in the fields, in memory; `export` holds it only when the gate is silent.
    pub fn draft(&mut self, value: &Value) {
        self.typed = Some(Answer::read(value));
    }

    /// What stands in the fields, to be written in: what was answered here, until something else stands there.
    pub fn fields(&mut self) -> &mut Answer {
        if self.typed.is_none() {
            let (path, at) = self.here();
            self.typed = path.get(at).and_then(|p| self.answer_at(p)).cloned();
        }
        self.typed.get_or_insert_default()
    }

    /// Whether something stands in the fields that was not taken yet.
    pub fn has_draft(&self) -> bool {
        self.typed.is_some()
    }

    /// What stands in the fields and may not be kept.
    pub fn unkept(&self, face: &Face) -> Option<&Answer> {
        self.typed.as_ref().filter(|a| !self.is_clean(face, a))
    }

    /// Lets go of every word in the fields; what was chosen stays.
    pub fn forget_words(&mut self) {
        self.paused = false;
        if let Some(typed) = &mut self.typed {
            typed.forget_words();
        }
    }

    /// Whether anything was told in own words.
    pub fn has_told(&self) -> bool {
        self.answers.iter().any(|a| !a.1.text.is_empty())
    }

    /// Id of the present step in the flow: without what it is about, which only concerns the person.
    pub fn asked(&self) -> &str {
        let (path, at) = self.here();
        path.get(at).and_then(|p| self.at(p)).map_or("", |s| s.id.as_str())
    }

    /// After a pause: goes on at the same step.
    pub fn go_on(&mut self) {
        self.paused = false;
    }

    /// Answers the present step and goes to the next one. An empty answer takes back what was answered here.
    pub fn answer(&mut self, face: &Face, value: &Value) -> Outcome {
        self.paused = false;
        let (path, at) = self.here();
        let Some(place) = path.get(at).cloned() else { return Outcome::Next { care: None } };
        let mut answer = Answer::read(value);
        let offer = self.offer(face, &path, &place);
        let fault = answer.fault(offer.takes).or_else(|| offer.refuses(&answer)).or_else(|| {
            let alone = self.kind(&place) == Kind::Share && answer.chosen.len() > 1 && answer.chosen.iter().any(|c| c == "me");
            alone.then_some("me-and-others")
        });
        if let Some(code) = fault {
            self.typed = Some(answer);
            return Outcome::Invalid { code, message: face.locale.ui(&join(&["invalid-", code])) };
        }
        let words = answer.typed();
        let care = if words.is_empty() { Ok(None) } else { face.gate(&words, self.flow.reader) };
        let care = match care {
            Ok(Some(concern)) if concern.level == "stop" => {
                self.typed = Some(answer);
                self.paused = self.guided;
                return Outcome::Concern(concern);
            }
            Ok(care) => care,
            Err(_) => return Outcome::Invalid { code: "no-text", message: face.locale.ui("invalid-no-text") },
        };
        self.listen(face, &place, &answer.text, care.is_none());
        if care.is_some() {
            answer.forget_words();
            self.paused = self.guided;
        }
        self.put(&place, answer);
        self.prune(face, at);
        self.forward();
        Outcome::Next { care }
    }

    /// Leaves the present step as it is and goes to the next one.
    pub fn skip(&mut self) {
        self.paused = false;
        self.forward();
    }

    /// Goes back one step, or to any step on the path. Later answers are kept where they still apply.
    ///
    /// # Errors
    /// `step-unknown` for a step that is not on the path.
    pub fn back(&mut self, to: Option<&str>) -> Result<(), Error> {
        let (path, at) = self.here();
        let target = match to {
            Some(id) => path.iter().position(|p| self.id(p) == id),
            None if self.done => Some(at),
            None => Some(at.saturating_sub(1)),
        };
        let Some(place) = target.and_then(|n| path.get(n)) else {
            return Err(Error::new("step-unknown", "back", to.unwrap_or_default(), "Name a step of this interview as it stands, by the id its description gave."));
        };
        self.position = self.id(place);
        self.done = false;
        self.paused = false;
        self.typed = None;
        Ok(())
    }

    fn forward(&mut self) {
        self.typed = None;
        let (path, at) = self.here();
        match path.get(at + 1) {
            Some(next) => self.position = self.id(next),
            None => self.done = true,
        }
    }

    fn put(&mut self, place: &Place, answer: Answer) {
        let id = self.id(place);
        if self.kind(place) == Kind::Pick {
            self.follow_names(place, &answer);
        }
        self.answers.retain(|a| a.0 != id);
        if !answer.is_empty() {
            self.answers.push((id, answer));
        }
    }

    /// Choices after a place that are offered no more are taken back: what an answer leads to has changed.
    fn prune(&mut self, face: &Face, at: usize) {
        let path = self.path(None);
        for place in path.iter().skip(at + 1) {
            let Some(answer) = self.answer_at(place).filter(|a| !a.chosen.is_empty()) else { continue };
            let offer = self.offer(face, &path, place);
            if offer.refuses(answer).is_some() {
                let mut kept = answer.clone();
                kept.chosen.retain(|c| offer.find(c).is_some());
                self.put(place, kept);
            }
        }
    }

    /// What was said of an own talent goes along when the list of own talents changes, and goes with it when it is gone.
    fn follow_names(&mut self, place: &Place, now: &Answer) {
        let before = self.answer_at(place).map(|a| a.own.clone()).unwrap_or_default();
        self.answers.retain_mut(|(id, _)| {
            let own = last_cut(id, b'-').and_then(|(own, n)| Some((own.strip_suffix("-own")?, count(n)?)));
            let Some((step, n)) = own else { return true };
            let name = n.checked_sub(1).and_then(|n| before.get(n)).map(|o| &o.name);
            match name.and_then(|name| now.own.iter().position(|o| o.name == *name)) {
                Some(to) => *id = join(&[step, "-own-", &figures(to + 1)]),
                None => return before.is_empty(),
            }
            true
        });
    }

    /// Hears talents in an answer; `quote` says whether its words may be shown again.
    fn listen(&mut self, face: &Face, place: &Place, text: &str, quote: bool) {
        let id = self.id(place);
        self.heard.retain(|h| h.place != id);
        let kind = self.kind(place);
        if text.is_empty() || !matches!(kind, Kind::Moment | Kind::Bit | Kind::Offered | Kind::Irritation) {
            return;
        }
        let report = if kind == Kind::Irritation { face.lens(text, HEARD) } else { face.spot(text, HEARD) };
        let Ok(Report::Talents { talents, findings, .. }) = report else { return };
        for found in talents {
            let behaviour = found.behaviours.first().cloned().unwrap_or_default();
            let marks: Vec<(u32, u32)> = findings.iter().filter(|f| f.id == found.id || f.id == behaviour).map(|f| (f.start, f.end)).listed();
            let words = if quote { offer::quote(text, &marks) } else { String::new() };
            self.heard.push(Heard { place: id.clone(), talent: found.id, behaviour, words });
        }
    }
}
