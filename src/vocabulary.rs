//! The vocabulary: talents, behaviours, and the pack that brings them with their wording.
//! The default pack comes through the same door and the same validation as anybody's.

mod pack;

pub use pack::Pack;

use crate::listed::Listed;
use crate::value::{Value, map};

/// How often a behaviour comes from a talent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Rarely the talent behind it.
    Seldom,
    /// Now and then.
    Sometimes,
    /// The first talent to think of.
    Often,
}

impl Weight {
    /// Share of a behaviour's score that a candidate gets, 0 to 1; chosen on the development sentences.
    pub fn share(self) -> f32 {
        match self {
            Self::Often => 1.0,
            Self::Sometimes => 0.6,
            Self::Seldom => 0.3,
        }
    }

    /// The weight with this word.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Often, Self::Sometimes, Self::Seldom].into_iter().find(|w| w.as_str() == word)
    }

    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Often => "often",
            Self::Sometimes => "sometimes",
            Self::Seldom => "seldom",
        }
    }
}

/// A family of talents; its silhouette and colour go by its id.
#[derive(Debug, Clone)]
pub struct Family {
    /// Stable id.
    pub id: String,
    /// Name in the pack's locale.
    pub name: String,
}

/// The three forms of a talent's name, each filled.
#[derive(Debug, Clone)]
pub struct Forms {
    /// Said of a girl or woman.
    pub feminine: String,
    /// Said of a boy or man.
    pub masculine: String,
    /// Said of anybody.
    pub neutral: String,
}

/// What helps a talent land. The last of each list changes the context instead of the person.
#[derive(Debug, Clone)]
pub struct Levers {
    /// What the pupil can do, said to the pupil.
    pub pupil: Vec<String>,
    /// What the teacher can do, said to the teacher.
    pub teacher: Vec<String>,
}

/// A talent with its wording in one locale.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of the shipped types, where they are described")]
pub struct Talent {
    pub id: String,
    pub family: String,
    /// Name of its icon; not part of the API's type.
    pub icon: String,
    pub name: String,
    pub forms: Forms,
    pub essence: String,
    pub signs: Vec<String>,
    pub gift: String,
    pub context: String,
    pub quiet: String,
    pub overdrive: String,
    pub levers: Levers,
}

/// A talent that may be behind a behaviour.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Talent id.
    pub talent: String,
    /// How often.
    pub weight: Weight,
    /// Why this talent may be behind it, to the teacher.
    pub why: String,
}

/// What a teacher sees and finds hard, with its wording in one locale.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of the shipped types, where they are described")]
pub struct Behaviour {
    pub id: String,
    pub situation: String,
    pub label: String,
    pub say: String,
    pub question: String,
    pub checks: Vec<String>,
    pub candidates: Vec<Candidate>,
    pub cues: Vec<String>,
}

impl From<&Family> for Value {
    fn from(f: &Family) -> Self {
        map!("id": &f.id, "name": &f.name)
    }
}

impl From<&Talent> for Value {
    fn from(t: &Talent) -> Self {
        let f = &t.forms;
        let forms = map!("feminine": &f.feminine, "masculine": &f.masculine, "neutral": &f.neutral);
        map!(
            "id": &t.id,
            "family": &t.family,
            "name": &t.name,
            "forms": forms,
            "essence": &t.essence,
            "signs": &t.signs,
            "gift": &t.gift,
            "context": &t.context,
            "quiet": &t.quiet,
            "overdrive": &t.overdrive,
            "levers": map!("pupil": &t.levers.pupil, "teacher": &t.levers.teacher),
        )
    }
}

impl From<&Behaviour> for Value {
    fn from(b: &Behaviour) -> Self {
        let candidate = |c: &Candidate| map!("talent": &c.talent, "weight": c.weight.as_str(), "why": &c.why);
        map!(
            "id": &b.id,
            "situation": &b.situation,
            "label": &b.label,
            "say": &b.say,
            "question": &b.question,
            "checks": &b.checks,
            "candidates": Value::List(b.candidates.iter().map(candidate).listed()),
            "cues": &b.cues,
        )
    }
}
