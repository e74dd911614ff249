//! The concern gate: what is never just talent in overdrive. It runs before everything on every text that a person typed,
//! in every language it has, and rather fires once too often. It is no detection system, and every card says so.
//!
//! A cue is a pattern of slots, each a word or one of several. A slot weighs by how rare its words are in everyday school
//! talk, measured by xtask over the cues of the lens; a pattern fires where most of its weight stands close together.

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
mod patterns;

use super::words::{Word, words};
use patterns::{Pattern, Patterns};

/// The share of a pattern's weight that must be there. Chosen on the development sentences.
const COVERED: f32 = 0.7;
/// Words may stand this much further apart than the pattern is long.
const SLACK: usize = 4;

/// How a concern is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The concern first, then candidates.
    Care,
    /// No candidates, no message from this text.
    Stop,
}

impl Level {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Stop => "stop",
        }
    }
}

/// The gate over all its languages.
#[derive(Default)]
pub struct Gate {
    tongues: Vec<Patterns>,
}

impl Gate {
    /// Adds a language by its compiled patterns.
    pub fn add(&mut self, compiled: &str) {
        self.tongues.push(Patterns::new(compiled));
    }

    /// Whether there is anything to judge by; without it there is no answer (the gate fails closed).
    pub fn is_ready(&self) -> bool {
        !self.tongues.is_empty()
    }

    /// The gravest concern in a text: id and level. The higher level wins, then the surer pattern.
    pub fn check(&self, text: &str) -> Option<(&str, Level)> {
        let text = words(text);
        let mut best: Option<(Level, f32, &str)> = None;
        for tongue in &self.tongues {
            if let Some(found) = check(tongue, &text)
                && best.is_none_or(|b| (found.0, found.1) > (b.0, b.1))
            {
                best = Some(found);
            }
        }
        best.map(|(level, _, id)| (id, level))
    }
}

fn check<'a>(tongue: &'a Patterns, text: &[Word]) -> Option<(Level, f32, &'a str)> {
    let seen = tongue.read(text);
    let mut best: Option<(Level, f32, &str)> = None;
    for (n, (stem, _)) in seen.iter().enumerate() {
        for slot in tongue.slots_of(*stem) {
            let anchors = tongue.slots.get(*slot as usize).map_or(&[][..], |s| s.anchors.as_slice());
            for pattern in anchors.iter().filter_map(|p| tongue.patterns.get(*p as usize)) {
                let Some((id, level)) = tongue.classes.get(pattern.class as usize).and_then(|c| c.split_once('.')) else { continue };
                let level = if level == "stop" { Level::Stop } else { Level::Care };
                if let Some(weight) = met(tongue, pattern, &seen, n)
                    && best.is_none_or(|b| (level, weight) > (b.0, b.1))
                {
                    best = Some((level, weight, id));
                }
            }
        }
    }
    best
}

/// The weight of a pattern that is met around a word, if enough of it is.
fn met(tongue: &Patterns, pattern: &Pattern, seen: &[(u16, f32)], at: usize) -> Option<f32> {
    let reach = pattern.slots.len() + SLACK;
    let near = at.saturating_sub(reach)..(at + reach + 1).min(seen.len());
    let mut used: Vec<usize> = Vec::new();
    let mut got = 0.0;
    for slot in pattern.slots.iter().filter_map(|s| tongue.slots.get(*s as usize)) {
        let mut best: Option<(f32, usize)> = None;
        for n in near.clone() {
            let Some((stem, sure)) = seen.get(n) else { continue };
            if *sure > 0.0
                && best.is_none_or(|b| (*sure, at.abs_diff(b.1)) > (b.0, at.abs_diff(n)))
                && slot.stems.binary_search(stem).is_ok()
                && !used.contains(&n)
            {
                best = Some((*sure, n));
            }
        }
        if let Some((sure, n)) = best {
            used.push(n);
            got += slot.weight * sure;
        }
    }
    (used.len() >= pattern.slots.len().min(2) && got >= COVERED * pattern.whole).then_some(got)
}
