//! What a person confirmed in an interview: talents with evidence in own words, what overdrive looks like, what helps, the
//! next step. Every line is the person's, and can be rewritten or removed by them.

pub mod card;
pub mod code;
pub mod name;
pub mod read;

use crate::listed::Listed;
use crate::value::{Value, map};

/// The version of the profile's form, as it is exported and in the published JSON Schema.
pub const FORMAT: u32 = 1;

/// A confirmed talent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// Talent id.
    pub talent: String,
    /// When it shows, in own words; may be empty.
    pub evidence: String,
}

/// A talent of one's own, with a name and words of one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub name: String,
    /// What it is; may be empty.
    pub words: String,
}

/// One small step with a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub text: String,
    /// When, as ISO 8601 (`2026-12-01`), or empty.
    pub date: String,
}

/// A profile. The order of talents is the order in which the person said yes, never a ranking.
#[derive(Debug, Clone, Default, Eq)]
pub struct Profile {
    /// Id of the pack the talent ids belong to.
    pub pack: String,
    /// Version of that pack.
    pub pack_version: u32,
    /// Confirmed talents.
    pub talents: Vec<Held>,
    /// Own talents.
    pub own: Vec<Own>,
    /// Talent ids the person wants more of.
    pub wished: Vec<String>,
    /// "When it gets too much, you see …": lines in own or chosen words.
    pub overdrive: Vec<String>,
    /// "What helps me": lines.
    pub helps: Vec<String>,
    /// "Feel free to ask me for …": lines.
    pub ask: Vec<String>,
    /// The step, if one was set.
    pub step: Option<Step>,
    /// Who may know this, as the person chose it: `me`, `teacher`, `class`, `home`, …
    pub shared: Vec<String>,
}

impl Profile {
    /// Whether there is nothing in it to show.
    pub fn is_empty(&self) -> bool {
        let lists = [&self.wished, &self.overdrive, &self.helps, &self.ask];
        self.talents.is_empty() && self.own.is_empty() && lists.iter().all(|l| l.is_empty()) && self.step.is_none()
    }
}

// As plain data it tells all there is: comparing that is half the code of comparing field by field.
impl PartialEq for Profile {
    fn eq(&self, other: &Self) -> bool {
        Value::from(self) == Value::from(other)
    }
}

impl From<&Profile> for Value {
    fn from(p: &Profile) -> Self {
        let talents = p.talents.iter().map(|t| map!("talent": &t.talent, "evidence": &t.evidence));
        let own = p.own.iter().map(|o| map!("name": &o.name, "words": &o.words));
        let step = p.step.as_ref().map_or(Value::Null, |s| map!("text": &s.text, "date": &s.date));
        map!(
            "format": FORMAT,
            "pack": &p.pack,
            "packVersion": p.pack_version,
            "talents": Value::List(talents.listed()),
            "own": Value::List(own.listed()),
            "wished": &p.wished,
            "overdrive": &p.overdrive,
            "helps": &p.helps,
            "ask": &p.ask,
            "step": step,
            "shared": &p.shared,
        )
    }
}
