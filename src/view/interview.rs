//! `<talent-interview>`: one question a screen, and the card at its end. What the person answers is the interview's; here is
//! only what stands on the screen besides. The verbs that need the browser (`read-aloud`, `save-file`, `open-file`) change
//! nothing here.

mod choices;
mod page;

use super::{Event, card};
use crate::concern::{Concern, Level};
use crate::error::Error;
use crate::face::Face;
use crate::interview::{Interview, Outcome};
use crate::profile::Own;
use crate::value::{Value, map};
use crate::text::{count, join};
pub use page::view;

/// The flow of an element that names none.
const FLOW: &str = "pupil";
/// What may be said below a question, by the id of its sentence.
const SAID: [&str; 5] = ["interview-resumed", "interview-withheld", "interview-not-resumed", "interview-file-refused", "interview-file-saved"];

/// The steps that offer no talents: an interview begins with them while the talents are on their way.
const FIRST: [&str; 3] = ["contract", "moment", "bit"];

/// Whether a step of a kind must wait for the talents.
fn waits(face: &Face, kind: &str) -> bool {
    face.pack.talents.is_empty() && !FIRST.contains(&kind)
}

/// What the person did, and what the element tells of its page.
#[derive(Debug, Clone)]
pub struct State {
    /// Id of the flow, from the element.
    pub flow: String,
    /// Whether somebody else asks, from the element.
    pub guided: bool,
    /// None until something was done.
    interview: Option<Interview>,
    /// The card at the end; before that only what it must know of the page. What makes cards comes with the talents.
    card: Option<Box<card::State>>,
    /// What the gate found in the last answer.
    concern: Option<Concern>,
    /// In a pause of a guided interview: what the one who asks can do is shown.
    listener: bool,
    /// Id of the sentence below the question, or empty.
    said: String,
    /// The notes on an interview that was taken up have been passed.
    noted: bool,
    /// The screen to stop at and come back to.
    later: bool,
    /// The card was handed over to the host.
    handed: bool,
    /// Where it is kept: `none`, `session` or `local`; from the element.
    storage: String,
    /// The name of who receives the card, or empty; from the element.
    host: String,
    /// Whether this device can read aloud in this language; from the element.
    voice: bool,
    /// Of this page, and not taken up from what was kept.
    live: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            flow: FLOW.to_owned(),
            guided: false,
            interview: None,
            card: None,
            concern: None,
            listener: false,
            said: String::new(),
            noted: true,
            later: false,
            handed: false,
            storage: "none".to_owned(),
            host: String::new(),
            voice: false,
            live: true,
        }
    }
}

impl State {
    /// Takes up what was left. What was saved and has no place here any more is told, not thrown away in silence.
    ///
    /// # Errors
    /// `flow-unknown`, or `part-missing` without the interview's wording.
    #[inline(never)]
    pub(super) fn read(left: &Value, face: &Face) -> Result<Self, Error> {
        let nothing = Value::Null;
        let left = if left.is_shallow() { left } else { &nothing };
        let mut out = Self {
            flow: left.get("flow").text().unwrap_or(FLOW).to_owned(),
            guided: left.get("mode").text() == Some("guided"),
            card: (!waits(face, "")).then(|| Box::new(card::State::read(left.get("card"), face))),
            said: left.get("said").text().filter(|s| SAID.contains(s)).unwrap_or_default().to_owned(),
            listener: left.get("listener").is_true(),
            later: left.get("later").is_true(),
            handed: left.get("handed").is_true(),
            noted: left.get("noted").is_true(),
            live: left.get("live").is_true(),
            ..Self::default()
        };
        // What became of a saved answer is told on the page that takes it up.
        out.noted &= out.live;
        let saved = left.get("saved");
        let mut interview = match face.interview(&out.flow, Some(out.guided), saved) {
            Err(e) if e.code.starts_with("saved-") => {
                out.said = if e.code == "saved-unreadable" { "" } else { "interview-not-resumed" }.to_owned();
                face.interview(&out.flow, Some(out.guided), &nothing)?
            }
            other => other?,
        };
        if *saved != Value::Null && !out.live && out.said.is_empty() && interview.progress().0 > 0 {
            out.said = "interview-resumed".to_owned();
        }
        let typed = left.get("typed");
        if *typed != Value::Null {
            interview.draft(typed);
        }
        if let Some(id) = left.get("concern").text() {
            // Only of this page: what fired is in no storage.
            let level = if left.get("level").text() == Some("care") { Level::Care } else { Level::Stop };
            out.concern = Some(face.concern(id, level, interview.reader()));
        }
        out.interview = Some(interview);
        out.live = true;
        Ok(out)
    }

    /// All of the state as data, for memory.
    pub(super) fn value(&self, face: &Face) -> Value {
        self.told(face, true)
    }

    /// What may be kept.
    pub(super) fn kept(&self, face: &Face) -> Value {
        self.told(face, false)
    }

    /// The state as data: all of it, or what may be stored, which is nothing of this moment and no text that fires the gate.
    #[inline(never)]
    fn told(&self, face: &Face, all: bool) -> Value {
        let (interview, found) = (self.interview.as_ref(), self.concern.as_ref().filter(|_| all));
        let card = self.card.as_ref().filter(|_| self.is_done()).map_or(Value::Null, |c| if all { (&**c).into() } else { c.kept(face) });
        map!(
            "flow": &self.flow,
            "mode": if self.guided { "guided" } else { "self" },
            "saved": interview.map(|i| i.export(face)),
            "typed": interview.filter(|_| all).and_then(|i| i.unkept(face)).map(Value::from),
            "card": card,
            "concern": found.map(|c| &c.id),
            "level": found.map(|c| c.level),
            "said": if all { &*self.said } else { "" },
            "listener": all && self.listener,
            "noted": self.noted,
            "later": all && self.later,
            "handed": self.handed,
            "live": all && self.live,
        )
    }

    fn is_done(&self) -> bool {
        self.interview.as_ref().is_some_and(Interview::is_done)
    }

    /// What the element takes away: the `interview` as it can be taken up again, or what it takes of the card.
    #[inline(never)]
    pub(super) fn take_away(&self, face: &Face, what: &str) -> Value {
        if what == "interview" { self.interview.as_ref().map(|i| i.export(face)).into() } else { self.card.as_ref().map_or(Value::Null, |c| c.take_away(face, what)) }
    }

    /// Takes up an interview from a file; one that does not fit changes nothing but the sentence.
    #[inline(never)]
    pub fn import(&mut self, face: &Face, saved: &Value) {
        match face.interview(&self.flow, Some(self.guided), saved) {
            Ok(found) if *saved != Value::Null => {
                *self = Self { interview: Some(found), said: "interview-resumed".to_owned(), noted: false, ..self.fresh() };
                self.finish(face);
            }
            _ => self.said = "interview-file-refused".to_owned(),
        }
    }

    /// A first state on the same page.
    fn fresh(&self) -> Self {
        Self {
            flow: self.flow.clone(),
            guided: self.guided,
            card: self.card.as_ref().map(|c| Box::new(c.fresh())),
            storage: self.storage.clone(),
            host: self.host.clone(),
            voice: self.voice,
            ..Self::default()
        }
    }

    /// What the present step asks about, for the host: the id of the step, nothing of the person.
    fn passed(&self) -> Vec<Event> {
        let step = self.interview.as_ref().map_or("", |i| i.asked());
        let detail = map!("flow": &self.flow, "step": step);
        vec![Event { name: "talent-change", detail }]
    }

    /// At the end the card is made, once.
    fn finish(&mut self, face: &Face) {
        let Some(interview) = self.interview.as_ref().filter(|i| i.is_done()) else { return };
        // What fires in it is held back by the card itself.
        let profile = interview.profile(face);
        self.card.get_or_insert_default().begin(face, profile);
    }

    /// What is done with the card.
    fn on_card(&mut self, face: &Face, verb: &str, id: &str, value: &str) -> Vec<Event> {
        self.card.as_mut().map_or_else(Vec::new, |c| c.act(face, verb, id, value))
    }

    /// Applies what the person did, or what the element tells of its page.
    #[inline(never)]
    pub(super) fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) -> Vec<Event> {
        match verb {
            "storage" => value.clone_into(&mut self.storage),
            "host" => value.clone_into(&mut self.host),
            "voice" => self.voice = value == "true",
            "address" | "can-share" => return self.on_card(face, verb, id, value),
            "exit" | "erase-yes" => *self = self.fresh(),
            "said" if SAID.contains(&id) => id.clone_into(&mut self.said),
            "listener" => self.listener = !self.listener,
            "later" => self.later = true,
            "go-on" | "not-meant" | "dismiss" => {
                if self.is_done() {
                    return self.on_card(face, verb, id, value);
                }
                self.go_on(face);
            }
            "hand-over" if self.is_done() && !self.host.is_empty() => {
                self.handed = true;
                let detail = map!("flow": &self.flow, "profile": self.take_away(face, "profile"));
                return vec![Event { name: "talent-complete", detail }];
            }
            "back" if !self.is_done() || self.is_unchanged(face) => return self.back(face, id),
            _ if self.is_done() => return self.on_card(face, verb, id, value),
            _ if self.concern.is_some() => {}
            "next" => return self.next(face),
            "skip" => {
                self.leave();
                if let Some(interview) = self.begun(face) {
                    interview.skip();
                }
                self.finish(face);
                return self.passed();
            }
            _ => self.fill(face, verb, id, value),
        }
        Vec::new()
    }

    /// Whether the card is still as the interview gave it, so that going back loses nothing.
    fn is_unchanged(&self, face: &Face) -> bool {
        let (Some(interview), Some(card)) = (&self.interview, &self.card) else { return false };
        interview.profile(face) == card.profile && card.editing.is_empty()
    }

    fn begun(&mut self, face: &Face) -> Option<&mut Interview> {
        if self.interview.is_none() {
            self.interview = face.interview(&self.flow, Some(self.guided), &Value::Null).ok();
        }
        self.interview.as_mut()
    }

    /// Leaves the screen as it is.
    fn leave(&mut self) {
        self.said.clear();
        self.noted = true;
        self.later = false;
    }

    /// After a concern or a stop: the words that fired are gone, the question is there again.
    fn go_on(&mut self, face: &Face) {
        let found = self.concern.take();
        self.listener = false;
        self.later = false;
        self.said.clear();
        if let Some(interview) = self.begun(face) {
            interview.go_on();
            if found.is_some_and(|c| c.level == "stop") {
                interview.forget_words();
                "interview-withheld".clone_into(&mut self.said);
            }
        }
    }

    /// Takes what stands in the fields; `None` when it was taken and nothing was found.
    fn take(&mut self, face: &Face) -> Option<()> {
        self.leave();
        let interview = self.begun(face)?;
        let named = interview.step(face);
        let fields = interview.fields();
        if named.get("kind").text() == Some("confirm") && !fields.chosen.iter().any(|c| c == "own") {
            fields.own.clear();
        }
        let answer = Value::from(&*fields);
        match interview.answer(face, &answer) {
            Outcome::Next { care: None } => return None,
            Outcome::Next { care: found } => self.concern = found,
            Outcome::Concern(found) => self.concern = Some(found),
            Outcome::Invalid { code, .. } => self.said = join(&["invalid-", code]),
        }
        Some(())
    }

    fn next(&mut self, face: &Face) -> Vec<Event> {
        let before = self.interview.as_ref().map(Interview::progress);
        self.take(face);
        if self.interview.as_ref().map(Interview::progress) == before {
            return Vec::new();
        }
        self.finish(face);
        let mut events = self.passed();
        if self.is_done() {
            events = vec![Event { name: "talent-complete", detail: map!("flow": &self.flow) }];
        }
        events
    }

    /// One step back, or to any; what was typed is taken first, so that it is not lost.
    fn back(&mut self, face: &Face, to: &str) -> Vec<Event> {
        let Some(mut there) = self.begun(face).cloned() else { return Vec::new() };
        if self.concern.is_some() || there.back(Some(to).filter(|t| !t.is_empty())).is_err() {
            return Vec::new();
        }
        let to = there.step(face).get("id").string();
        if self.interview.as_ref().is_some_and(Interview::has_draft) {
            self.take(face);
        } else {
            self.leave();
        }
        let stays = self.concern.as_ref().is_some_and(|c| c.level == "stop") || self.said.starts_with("invalid-");
        if stays || self.interview.as_mut().is_none_or(|i| i.back(Some(&to)).is_err()) {
            return Vec::new();
        }
        self.passed()
    }

    /// Writes in the fields of the present step.
    fn fill(&mut self, face: &Face, verb: &str, id: &str, value: &str) {
        let number = count(id).unwrap_or(usize::MAX);
        if verb == "choose" {
            return self.choose(face, id);
        }
        let Some(interview) = self.begun(face) else { return };
        let fields = interview.fields();
        match verb {
            "text" => value.clone_into(&mut fields.text),
            "date" => value.clone_into(&mut fields.date),
            "own-add" if fields.own.len() < 3 => fields.own.push(Own::default()),
            "own-drop" if number < fields.own.len() => drop(fields.own.remove(number)),
            "own-name" | "own-words" => {
                if let Some(own) = fields.own.get_mut(number) {
                    value.clone_into(if verb == "own-name" { &mut own.name } else { &mut own.words });
                }
            }
            _ => {}
        }
        self.said.clear();
    }

    /// Chooses, or takes a choice back. Where one choice is taken the new one counts; "only me" and others exclude each other.
    fn choose(&mut self, face: &Face, id: &str) {
        self.said.clear();
        let Some(interview) = self.begun(face) else { return };
        let step = interview.step(face);
        let mut full = false;
        let most = step.get("most").number().unwrap_or(0.0) as usize;
        let alone = step.get("kind").text() == Some("share");
        let fields = interview.fields();
        match fields.chosen.iter().position(|c| c == id) {
            Some(n) => drop(fields.chosen.remove(n)),
            None => {
                if most == 1 {
                    fields.chosen.clear();
                } else if alone {
                    fields.chosen.retain(|c| (c == "me") == (id == "me"));
                }
                full = fields.chosen.len() >= most;
                if !full {
                    fields.chosen.push(id.to_owned());
                }
                if id == "own" && fields.own.is_empty() {
                    fields.own.push(Own::default());
                }
            }
        }
        if full {
            "invalid-too-many".clone_into(&mut self.said);
        }
    }
}
