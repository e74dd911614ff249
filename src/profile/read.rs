//! Reads a profile from plain data that anybody may have written: a file, storage, a host. All faults are told together, each
//! with its place; a profile with a fault is refused whole and changes nothing.

use super::{FORMAT, Held, Own, Profile, Step};
use crate::letters::trimmed;
use crate::error::{Error, Faults};
use crate::value::Value;
use crate::value::read::{At, Reader as Reading};
use crate::vocabulary::Pack;
use crate::listed::Listed;
use crate::text::{count, figures};

/// A file of more bytes than this is no profile.
pub const LARGEST: usize = 256 * 1024;
/// The longest line, in characters: more than the chosen and typed words of a step of an interview come to, put together.
pub const LINE: usize = 10_000;
/// The longest name of an own talent, in characters.
pub const NAME: usize = 80;
/// The longest list.
pub const MOST: usize = 40;

const FIELDS: [&str; 11] = ["format", "pack", "packVersion", "talents", "own", "wished", "overdrive", "helps", "ask", "step", "shared"];

/// How many bytes it takes as JSON, near enough. The data must be shallow, or this goes as deep as they do.
fn bytes(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 4,
        Value::Number(_) => 1,
        Value::Text(t) => t.len() + 2,
        Value::List(items) => items.iter().fold(2, |sum, v| sum + bytes(v) + 1),
        Value::Map(fields) => fields.iter().fold(2, |sum, (name, v)| sum + name.len() + 4 + bytes(v)),
    }
}

/// A day of the calendar as ISO 8601 writes it.
pub fn is_day(text: &str) -> bool {
    let part = |range| text.get(range).filter(|t: &&str| t.bytes().all(|b| b.is_ascii_digit())).and_then(count);
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(5..7), part(8..10)) else { return false };
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    };
    text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-") && (1..=12).contains(&month) && (1..=days).contains(&day)
}

fn is_id(text: &str) -> bool {
    text.len() <= 60 && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

struct Reader<'a> {
    pack: &'a Pack,
    newer: bool,
    notes: Reading,
}

impl Reader<'_> {
    fn text(&mut self, at: &At, most: usize) -> String {
        let text = self.notes.maybe_text(at).unwrap_or_default();
        if text.chars().count() > most {
            self.notes.fault(at, "Shorten this text.");
        }
        text.to_owned()
    }

    /// How many entries a list has that may be left out.
    fn list(&mut self, at: &At) -> usize {
        self.notes.list(at, false);
        if at.len() > MOST {
            self.notes.note(at.place(), &figures(at.len()), "Keep at most 40 entries.");
        }
        at.len().min(MOST)
    }

    fn lines(&mut self, at: &At) -> Vec<String> {
        (0..self.list(at)).map(|n| self.text(&at.entry(n), LINE)).listed()
    }

    /// The id a talent has now, once in a list.
    fn talent(&mut self, at: &At, before: &[String]) -> String {
        let Some(id) = self.notes.given(at) else { return String::new() };
        match self.pack.talent(id) {
            Some(t) if before.contains(&t.id) => self.notes.fault(at, "Name each talent once."),
            Some(t) => return t.id.clone(),
            None if self.newer && is_id(id) => {
                // Told first, for it is what the person can do something about.
                let remedy = "This talent is of a newer version of the pack: update it.";
                self.notes.faults.insert(0, Error::new("profile-too-new", at.place(), id, remedy));
            }
            None => self.notes.fault(at, "Name a talent of the pack."),
        }
        String::new()
    }

    fn profile(&mut self, at: &At, pack_version: u32) -> Profile {
        let mut out = Profile { pack: self.pack.id.clone(), pack_version, ..Profile::default() };
        self.notes.only(at, &FIELDS);
        let list = at.field("talents");
        let mut seen = Vec::new();
        for n in 0..self.list(&list) {
            let t = list.entry(n);
            self.notes.only(&t, &["talent", "evidence"]);
            let talent = self.talent(&t.field("talent"), &seen);
            seen.push(talent.clone());
            out.talents.push(Held { talent, evidence: self.text(&t.field("evidence"), LINE) });
        }
        let list = at.field("own");
        for n in 0..self.list(&list) {
            let o = list.entry(n);
            self.notes.only(&o, &["name", "words"]);
            let name = self.text(&o.field("name"), NAME);
            if trimmed(&name).is_empty() {
                self.notes.fault(&o.field("name"), "Give this talent a name.");
            }
            out.own.push(Own { name, words: self.text(&o.field("words"), LINE) });
        }
        let list = at.field("wished");
        for n in 0..self.list(&list) {
            let talent = self.talent(&list.entry(n), &out.wished);
            out.wished.push(talent);
        }
        out.overdrive = self.lines(&at.field("overdrive"));
        out.helps = self.lines(&at.field("helps"));
        out.ask = self.lines(&at.field("ask"));
        let list = at.field("shared");
        out.shared = self.lines(&list);
        for n in out.shared.iter().enumerate().filter(|(_, id)| !is_id(id)).map(|(n, _)| n) {
            self.notes.fault(&list.entry(n), "Write an id in lower-case letters, digits and hyphens.");
        }
        let step = at.field("step");
        if *step.value != Value::Null {
            self.notes.only(&step, &["text", "date"]);
            let date = self.text(&step.field("date"), LINE);
            if !date.is_empty() && !is_day(&date) {
                self.notes.fault(&step.field("date"), "Write a day as 2026-12-01.");
            }
            out.step = Some(Step { text: self.text(&step.field("text"), LINE), date });
        }
        out
    }
}

/// A whole number that is not negative.
fn whole(value: &Value) -> Option<u32> {
    value.number().filter(|n| n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n)).map(|n| n as u32)
}

impl Profile {
    /// Reads a profile that was exported from this pack, or from an older version of it; ids go through the pack's aliases.
    ///
    /// # Errors
    /// `profile-too-large`, `profile-too-new`, `profile-other-pack`, or every `profile-unreadable` with its place.
    pub fn read(value: &Value, pack: &Pack) -> Result<Self, Faults> {
        if !value.is_shallow() {
            return Err(Faults::one("profile-unreadable", "profile", "nested data", "Give a profile as it was exported."));
        }
        if bytes(value) > LARGEST {
            return Err(Faults::one("profile-too-large", "profile", "more than 256 KB", "Give a profile as it was exported."));
        }
        let Some(format) = whole(value.get("format")).filter(|n| *n > 0) else {
            return Err(Faults::one("profile-unreadable", "format", value.get("format").kind(), "Give a profile as it was exported."));
        };
        if format > FORMAT {
            return Err(Faults::one("profile-too-new", "format", &figures(format as usize), "This profile is of a newer version: update talenttaal."));
        }
        let id = value.get("pack").text().filter(|id| is_id(id));
        let (Some(id), Some(version)) = (id, whole(value.get("packVersion"))) else {
            return Err(Faults::one("profile-unreadable", "pack", &value.get("pack").string(), "Name the pack and its version."));
        };
        if id != pack.id {
            return Err(Faults::one("profile-other-pack", "pack", id, "Load the pack that this profile was made with."));
        }
        let mut reader = Reader { pack, newer: version > pack.version, notes: Reading::new("profile-unreadable") };
        let profile = reader.profile(&At::root("", value), pack.version);
        if reader.notes.faults.is_empty() { Ok(profile) } else { Err(Faults(reader.notes.faults)) }
    }
}
