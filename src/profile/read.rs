//! Reads a profile from plain data that anybody may have written: a file, storage, a host. All faults are told together, each
//! with its place; a profile with a fault is refused whole and changes nothing.

use super::{FORMAT, Held, Own, Profile, Step};
use crate::error::{Error, Faults};
use crate::value::Value;
use crate::vocabulary::Pack;

/// A file of more bytes than this is no profile.
pub const LARGEST: usize = 64 * 1024;
/// The longest line, in characters.
pub const LINE: usize = 2_000;
/// The longest name of an own talent, in characters.
pub const NAME: usize = 80;
/// The longest list.
pub const MOST: usize = 40;
/// More faults than this are not told.
const TOLD: usize = 50;

const FIELDS: [&str; 11] = ["format", "pack", "packVersion", "talents", "own", "wished", "overdrive", "helps", "ask", "step", "shared"];

/// How many bytes it takes as JSON, near enough. The data must be shallow.
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
    let part = |range| text.get(range).filter(|t: &&str| t.bytes().all(|b| b.is_ascii_digit())).and_then(|t| t.parse::<u32>().ok());
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

/// `talents[3].evidence`.
fn entry(list: &str, n: usize, field: &str) -> String {
    let dot = if field.is_empty() { "" } else { "." };
    [list, "[", &n.to_string(), "]", dot, field].concat()
}

struct Reader<'a> {
    pack: &'a Pack,
    newer: bool,
    faults: Vec<Error>,
}

impl Reader<'_> {
    fn fault(&mut self, place: &str, value: &str, remedy: &str) {
        self.tell("profile-unreadable", place, value, remedy);
    }

    fn tell(&mut self, code: &'static str, place: &str, value: &str, remedy: &str) {
        if self.faults.len() < TOLD {
            self.faults.push(Error::new(code, place, value, remedy));
        }
    }

    /// Fields that are not of the form.
    fn only(&mut self, place: &str, value: &Value, names: &[&str]) {
        if !matches!(value, Value::Map(_)) {
            return self.fault(place, value.kind(), "Write a map here.");
        }
        for (name, _) in value.fields().iter().filter(|f| !names.contains(&f.0.as_str())) {
            self.fault(place, name, "Leave out this field: it is not of the form.");
        }
    }

    fn text(&mut self, place: &str, value: &Value, most: usize) -> String {
        match value {
            Value::Null => String::new(),
            Value::Text(t) if t.chars().count() <= most => t.clone(),
            Value::Text(t) => {
                self.fault(place, t, "Shorten this text.");
                String::new()
            }
            other => {
                self.fault(place, other.kind(), "Write a text here.");
                String::new()
            }
        }
    }

    fn items<'v>(&mut self, name: &str, value: &'v Value) -> &'v [Value] {
        match value {
            Value::Null => &[],
            Value::List(items) if items.len() <= MOST => items,
            Value::List(_) => {
                self.fault(name, "a long list", "Keep at most 40 entries.");
                &[]
            }
            other => {
                self.fault(name, other.kind(), "Write a list here.");
                &[]
            }
        }
    }

    fn lines(&mut self, name: &str, source: &Value) -> Vec<String> {
        let items = self.items(name, source.get(name));
        items.iter().enumerate().map(|(n, v)| self.text(&entry(name, n, ""), v, LINE)).collect()
    }

    /// The id a talent has now, once in a list.
    fn talent(&mut self, place: &str, value: &Value, before: &[String]) -> String {
        let id = self.text(place, value, 60);
        match self.pack.talent(&id) {
            Some(t) if before.contains(&t.id) => self.fault(place, &id, "Name each talent once."),
            Some(t) => return t.id.clone(),
            None if self.newer && is_id(&id) => self.tell("profile-too-new", place, &id, "This talent is of a newer version of the pack: update it."),
            None => self.fault(place, &id, "Name a talent of the pack."),
        }
        String::new()
    }

    fn profile(&mut self, v: &Value, pack_version: u32) -> Profile {
        let mut out = Profile { pack: self.pack.id.clone(), pack_version, ..Profile::default() };
        self.only("profile", v, &FIELDS);
        let mut seen = Vec::new();
        for (n, t) in self.items("talents", v.get("talents")).iter().enumerate() {
            self.only(&entry("talents", n, ""), t, &["talent", "evidence"]);
            let talent = self.talent(&entry("talents", n, "talent"), t.get("talent"), &seen);
            seen.push(talent.clone());
            out.talents.push(Held { talent, evidence: self.text(&entry("talents", n, "evidence"), t.get("evidence"), LINE) });
        }
        for (n, o) in self.items("own", v.get("own")).iter().enumerate() {
            self.only(&entry("own", n, ""), o, &["name", "words"]);
            let name = self.text(&entry("own", n, "name"), o.get("name"), NAME);
            if name.trim().is_empty() {
                self.fault(&entry("own", n, "name"), &name, "Give this talent a name.");
            }
            out.own.push(Own { name, words: self.text(&entry("own", n, "words"), o.get("words"), LINE) });
        }
        for (n, w) in self.items("wished", v.get("wished")).iter().enumerate() {
            let talent = self.talent(&entry("wished", n, ""), w, &out.wished);
            out.wished.push(talent);
        }
        out.overdrive = self.lines("overdrive", v);
        out.helps = self.lines("helps", v);
        out.ask = self.lines("ask", v);
        out.shared = self.lines("shared", v);
        for (n, id) in out.shared.iter().enumerate().filter(|(_, id)| !is_id(id)) {
            self.fault(&entry("shared", n, ""), id, "Write an id in lower-case letters, digits and hyphens.");
        }
        let step = v.get("step");
        if *step != Value::Null {
            self.only("step", step, &["text", "date"]);
            let date = self.text("step.date", step.get("date"), LINE);
            if !date.is_empty() && !is_day(&date) {
                self.fault("step.date", &date, "Write a day as 2026-12-01.");
            }
            out.step = Some(Step { text: self.text("step.text", step.get("text"), LINE), date });
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
        let one = |code, place: &str, value: &str, remedy: &str| Faults(vec![Error::new(code, place, value, remedy)]);
        if !value.is_shallow() {
            return Err(one("profile-unreadable", "profile", "nested data", "Give a profile as it was exported."));
        }
        if bytes(value) > LARGEST {
            return Err(one("profile-too-large", "profile", "more than 64 KB", "Give a profile as it was exported."));
        }
        let Some(format) = whole(value.get("format")).filter(|n| *n > 0) else {
            return Err(one("profile-unreadable", "format", value.get("format").kind(), "Give a profile as it was exported."));
        };
        if format > FORMAT {
            return Err(one("profile-too-new", "format", &format.to_string(), "This profile is of a newer version: update talenttaal."));
        }
        let id = value.get("pack").text().filter(|id| is_id(id));
        let (Some(id), Some(version)) = (id, whole(value.get("packVersion"))) else {
            return Err(one("profile-unreadable", "pack", &value.get("pack").string(), "Name the pack and its version."));
        };
        if id != pack.id {
            return Err(one("profile-other-pack", "pack", id, "Load the pack that this profile was made with."));
        }
        let mut reader = Reader { pack, newer: version > pack.version, faults: Vec::new() };
        let profile = reader.profile(value, pack.version);
        if reader.faults.is_empty() { Ok(profile) } else { Err(Faults(reader.faults)) }
    }
}
