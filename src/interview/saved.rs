//! Saving an interview and taking it up again. What is saved comes from outside when it comes back: every word goes through
//! the gate once more, what no longer applies is told, and nothing is dropped silently.

use std::rc::Rc;

use super::Interview;
use super::answer::Answer;
use super::flow::{Flow, Kind, Step};
use super::path::{Place, own_number};
use crate::error::Error;
use crate::face::Face;
use crate::value::{Value, map};
use crate::listed::{Listed, More};
use crate::text::{count, cut, first_letters, join, owned, signed};

/// The version of a saved interview's form.
pub const FORMAT: u32 = 1;
/// More answers than this are not read.
const MOST: usize = 400;

/// Something of a saved interview that could not be taken over as it was.
#[derive(Debug, Clone)]
pub(super) struct Note {
    /// Stable code, one of `wording::NOTES`.
    code: &'static str,
    /// The step as it was saved.
    step: String,
    /// The answer that no longer has a place; never one that fires the gate.
    answer: Option<Answer>,
}

/// A whole number from outside.
fn whole(value: &Value) -> Option<u32> {
    value.number().filter(|n| n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n)).map(|n| n as u32)
}

fn refuse(code: &'static str, place: &str, value: &Value, remedy: &str) -> Error {
    let shown = value.number().map_or_else(|| value.string(), |n| signed(n as i32));
    Error::new(code, join(&["saved.", place]), shown, remedy)
}

/// Refuses by name what this face cannot read; gives whether it was saved by an older version.
fn check(flow: &Flow, face: &Face, saved: &Value) -> Result<bool, Error> {
    let number = |name: &str| whole(saved.get(name)).ok_or_else(|| refuse("saved-unreadable", name, saved.get(name), "Give back what `export` gave, unchanged."));
    if !saved.is_shallow() {
        return Err(refuse("saved-unreadable", "", &Value::Null, "Give back what `export` gave, unchanged."));
    }
    if number("format")? > FORMAT {
        return Err(refuse("saved-too-new", "format", saved.get("format"), "This interview was saved by a newer version: update talenttaal."));
    }
    let pack = saved.get("pack");
    if pack.text() != Some(face.pack.id.as_str()) {
        return Err(refuse("saved-other-pack", "pack", pack, "Load the pack this interview was held with."));
    }
    let pack_version = number("packVersion")?;
    if pack_version > face.pack.version {
        return Err(refuse("saved-too-new", "packVersion", saved.get("packVersion"), "Load the newer version of this pack."));
    }
    if saved.get("flow").text() != Some(flow.id.as_str()) {
        return Err(refuse("saved-other-flow", "flow", saved.get("flow"), "Take it up again with the flow it was held with."));
    }
    let version = number("flowVersion")?;
    if version > flow.version {
        return Err(refuse("saved-too-new", "flowVersion", saved.get("flowVersion"), "Load the pack with the newer version of this flow."));
    }
    Ok(version < flow.version || pack_version < face.pack.version)
}

/// The id a saved step has now: steps and talents may have been renamed.
fn renamed(flow: &Flow, face: &Face, id: &str) -> Option<String> {
    let now = |step: &Step, name: &str| match id.strip_prefix(name)? {
        "" => Some(step.id.clone()),
        rest if step.is_loop() => {
            let key = rest.strip_prefix('-')?;
            let known = count(key).is_some() || own_number(key).is_some();
            let key = if known { key } else { face.pack.talent(key)?.id.as_str() };
            Some(join(&[&step.id, "-", key]))
        }
        _ => None,
    };
    flow.steps.iter().find_map(|step| now(step, &step.id).or_else(|| step.was.iter().find_map(|name| now(step, name))))
}

/// A choice that was renamed, or that belongs to a renamed talent.
fn renamed_choice(face: &Face, id: &str) -> String {
    let (head, tail) = cut(id, b'.').map_or((id, None), |(h, t)| (h, Some(t)));
    let now = face.pack.talent(head).map(|t| &t.id).or_else(|| face.pack.behaviour(head).map(|b| &b.id));
    match (now, tail) {
        (Some(now), Some(tail)) => join(&[now, ".", tail]),
        (Some(now), None) => now.clone(),
        _ => id.to_owned(),
    }
}

impl Interview {
    /// Everything needed to go on later. A draft is in it only when the gate is silent about it.
    pub fn export(&self, face: &Face) -> Value {
        let answers = self.path(None).iter().filter_map(|p| Some((self.id(p).into(), self.answer_at(p)?.into()))).listed();
        map!(
            "format": FORMAT,
            "pack": &face.pack.id,
            "packVersion": face.pack.version,
            "flow": &self.flow.id,
            "flowVersion": self.flow.version,
            "mode": self.mode(),
            "answers": Value::Map(answers),
            "position": &self.position,
            "done": self.done,
            "draft": self.typed.as_ref().filter(|a| self.is_clean(face, a)).map(Value::from),
        )
    }

    /// Whether what stands in the fields may be kept.
    pub(super) fn is_clean(&self, face: &Face, answer: &Answer) -> bool {
        let words = answer.typed();
        words.is_empty() || (!self.too_long(answer) && matches!(face.gate(&words, self.flow.reader), Ok(None)))
    }

    fn too_long(&self, answer: &Answer) -> bool {
        answer.typed().len() > 16 * super::LONGEST
    }

    /// Takes up a saved interview; `guided` overrules the mode it was saved in.
    ///
    /// # Errors
    /// `saved-unreadable`, `saved-too-new`, `saved-other-pack`, `saved-other-flow`; `part-missing` while there are words in it
    /// and the gate has no data: it fails closed.
    #[inline(never)]
    pub(crate) fn resume(flow: Rc<Flow>, face: &Face, guided: Option<bool>, saved: &Value) -> Result<Self, Error> {
        let older = check(&flow, face, saved)?;
        let mut out = Self::new(flow.clone(), guided.unwrap_or(saved.get("mode").text() == Some("guided")));
        if older {
            out.note("version", "", None);
        }
        for (id, value) in saved.get("answers").fields().iter().take(MOST) {
            let mut answer = Answer::read(value);
            answer.chosen = answer.chosen.iter().map(|c| renamed_choice(face, c)).listed();
            match renamed(&flow, face, id) {
                Some(now) if out.answers.iter().all(|a| a.0 != now) => out.answers.push((now, answer)),
                _ => out.gone(face, "step-gone", id, answer)?,
            }
        }
        // Step by step, because what is offered later hangs on what stands before.
        let mut n = 0;
        while let Some(place) = out.path(None).get(n).cloned() {
            out.readmit(face, &place)?;
            n += 1;
        }
        let path = out.path(None);
        let on_path: Vec<String> = path.iter().map(|p| out.id(p)).listed();
        let (kept, gone): (Vec<_>, Vec<_>) = std::mem::take(&mut out.answers).into_iter().partition(|a| on_path.contains(&a.0));
        out.answers = kept;
        for (id, answer) in gone {
            out.gone(face, "step-gone", &id, answer)?;
        }
        let position = saved.get("position").text().unwrap_or_default();
        let draft = Some(saved.get("draft")).filter(|d| **d != Value::Null).map(Answer::read);
        match renamed(&flow, face, position).filter(|id| on_path.contains(id)) {
            Some(id) => {
                out.position = id;
                out.done = saved.get("done").is_true() && on_path.last() == Some(&out.position);
                match draft {
                    Some(d) if !d.typed().is_empty() && face.gate(&d.typed(), flow.reader)?.is_some() => out.note("withheld", position, None),
                    other => out.typed = other,
                }
            }
            None => {
                // On from the last answer there is.
                let next = path.iter().rposition(|p| out.answer_at(p).is_some()).map_or(0, |n| n + 1);
                out.position = on_path.get(next).or(on_path.last()).cloned().unwrap_or_default();
                out.note("position", position, None);
                if let Some(draft) = draft.filter(|d| *d != Answer::default()) {
                    out.gone(face, "step-gone", position, draft)?;
                }
            }
        }
        Ok(out)
    }

    fn note(&mut self, code: &'static str, step: &str, answer: Option<Answer>) {
        self.notes.push(Note { code, step: owned(first_letters(step, 120)), answer });
    }

    /// Tells of an answer that has no place any more; its words are told along unless the gate fires.
    fn gone(&mut self, face: &Face, code: &'static str, step: &str, answer: Answer) -> Result<(), Error> {
        let words = answer.typed();
        let fires = !words.is_empty() && (self.too_long(&answer) || face.gate(&words, self.flow.reader)?.is_some());
        if fires { self.note("withheld", step, None) } else { self.note(code, step, Some(answer)) }
        Ok(())
    }

    /// Looks at a saved answer as if it were given now; what cannot be taken goes, with a note.
    fn readmit(&mut self, face: &Face, place: &Place) -> Result<(), Error> {
        let Some(mut answer) = self.answer_at(place).cloned() else { return Ok(()) };
        let id = self.id(place);
        let words = answer.typed();
        if !words.is_empty() && (self.too_long(&answer) || face.gate(&words, self.flow.reader)?.is_some()) {
            answer.forget_words();
            self.note("withheld", &id, None);
        }
        self.listen(face, place, &answer.text, true);
        let offer = self.offer(face, &self.path(None), place);
        let gone = answer.chosen.iter().filter(|c| offer.find(c).is_none()).cloned().listed();
        let mut lost = Answer { chosen: gone, ..Answer::default() };
        answer.chosen.retain(|c| !lost.chosen.contains(c));
        let over = answer.chosen.len().min(offer.takes.most);
        lost.chosen.more(answer.chosen.split_off(over));
        if self.kind(place) == Kind::Share && answer.chosen.len() > 1 && answer.chosen.iter().any(|c| c == "me") {
            // Two wishes that exclude each other: the one that tells less holds.
            lost.chosen.more(answer.chosen.iter().filter(|c| *c != "me").cloned());
            answer.chosen.retain(|c| c == "me");
        }
        if !lost.is_empty() {
            self.note("choice-gone", &id, Some(lost));
        }
        if answer.fault(offer.takes).is_some() {
            let lost = Answer { chosen: Vec::new(), ..answer.clone() };
            answer.forget_words();
            answer.date.clear();
            self.note("text-gone", &id, Some(lost));
        }
        if answer.text.is_empty() {
            self.listen(face, place, "", true);
        }
        self.put(place, answer);
        Ok(())
    }

    /// What of a saved interview was not taken over as it was, for the person: code, step, message, and the words that
    /// would else be lost.
    pub fn notes(&self, face: &Face) -> Value {
        let note = |n: &Note| {
            map!(
                "code": n.code,
                "step": if n.step.is_empty() { Value::Null } else { (&n.step).into() },
                "message": face.locale.ui(&join(&["note-", n.code])),
                "answer": n.answer.as_ref().map(Value::from),
            )
        };
        Value::List(self.notes.iter().map(note).listed())
    }
}
