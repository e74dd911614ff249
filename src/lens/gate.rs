//! The concern gate: what is never just talent in overdrive. It runs before everything on every text that a person typed,
//! in every language it has, and rather fires once too often. It is no detection system, and every card says so.
//!
//! A cue is a pattern of slots, each a word or one of several. A slot weighs by how rare its words are in everyday school
//! talk, measured by xtask over the cues of the lens; a pattern fires where most of its weight stands close together.

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
mod patterns;

use std::cmp::Reverse;

use super::words::Word;
use crate::concern::Level;
use crate::listed::{Listed, Lists};
use patterns::{Class, Pattern, Patterns};

/// The share of a pattern's weight that must be there. Chosen on the development sentences.
const COVERED: f32 = 0.7;
/// The share where the words stand in two sentences: what belongs together mostly stands together, and "Ik haat mijn papa. Hij slaat
/// mij." is said too.
const ACROSS: f32 = 0.95;
/// Words may stand this much further apart than the pattern is long.
const SLACK: usize = 4;

/// What the gate found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alarm<'a> {
    /// Concern id.
    pub id: &'a str,
    /// How it is met.
    pub level: Level,
    /// The language whose pattern was met.
    pub tongue: &'a str,
}

/// How good a pattern that was met is: its level, its weight, and among equals what is said first, then what is written first in the file.
type Rank = (Level, f32, Reverse<(usize, u16)>);

impl Class {
    fn alarm(&self) -> Alarm<'_> {
        Alarm { id: &self.id, level: self.level, tongue: &self.tongue }
    }
}

/// A class that was met, with the rank of its best pattern.
type Found<'a> = (Rank, &'a Class);

/// The gate over all its languages. One serves every face of an engine.
pub struct Gate(Patterns);

impl Gate {
    /// Reads what `compile` made of the cues of all languages; `None` where there is no pattern to judge by: it fails closed.
    #[inline(never)]
    pub fn new(compiled: &str) -> Option<Self> {
        let patterns = Patterns::new(compiled);
        (!patterns.patterns.is_empty()).then_some(Self(patterns))
    }

    /// The gravest concern in a text. The higher level wins, then the surer pattern.
    pub fn check(&self, text: &[Word]) -> Option<Alarm<'_>> {
        let mut best: Option<Found> = None;
        for found in self.met_in(text) {
            if best.is_none_or(|b| found.0 > b.0) {
                best = Some(found);
            }
        }
        best.map(|b| b.1.alarm())
    }

    /// Every concern in a text, each once at each level.
    pub fn all(&self, text: &[Word]) -> Vec<Alarm<'_>> {
        self.met_in(text).iter().map(|f| f.1.alarm()).listed()
    }

    /// The classes that are met, each with its best pattern, in the order of the text.
    #[inline(never)]
    fn met_in(&self, text: &[Word]) -> Vec<Found<'_>> {
        let seen = self.0.read(text);
        // A pattern whose slots are nowhere in the text need not be looked for closely.
        let mut there = vec![0u32; self.0.slots.len() / 32 + 1];
        for (slot, _) in &seen.all {
            if let Some(bits) = there.get_mut(*slot as usize / 32) {
                *bits |= 1 << (slot % 32);
            }
        }
        let mut met: Vec<Found> = Vec::new();
        for n in 0..text.len() {
            for (slot, _) in seen.get(n) {
                for id in self.0.anchored(*slot) {
                    let Some(pattern) = self.0.patterns.get(id as usize) else { continue };
                    let Some(class) = self.0.classes.get(pattern.class as usize) else { continue };
                    if let Some(weight) = self.met(pattern, text, &seen, &there, n) {
                        let rank = (class.level, weight, Reverse((n, id)));
                        match met.iter_mut().find(|f| std::ptr::eq(f.1, class)) {
                            Some(found) if rank > found.0 => found.0 = rank,
                            Some(_) => {}
                            None => met.push((rank, class)),
                        }
                    }
                }
            }
        }
        met
    }

    /// The weight of a pattern that is met around a word, if enough of it is.
    fn met(&self, pattern: &Pattern, text: &[Word], seen: &Lists<(u16, f32)>, there: &[u32], at: usize) -> Option<f32> {
        let slots = self.0.held(pattern);
        let weight = |slot: &u16| self.0.slots.get(*slot as usize).map_or(0.0, |s| s.weight);
        let enough = |got: f32, used: usize| (used >= slots.len().min(2) && got >= COVERED * pattern.whole).then_some(got);
        let (mut most, mut many) = (0.0, 0);
        let is_there = |slot: u16| there.get(slot as usize / 32).is_some_and(|bits| bits & (1 << (slot % 32)) != 0);
        for slot in slots.iter().filter(|s| is_there(**s)) {
            most += weight(slot);
            many += 1;
        }
        enough(most, many)?;
        let reach = slots.len() + SLACK;
        let near = at.saturating_sub(reach)..(at + reach + 1).min(text.len());
        let mut used: Vec<usize> = Vec::new();
        let mut got = 0.0;
        for slot in slots {
            let mut best: Option<(f32, usize)> = None;
            for n in near.clone() {
                let sure = seen.get(n).iter().find(|s| s.0 == *slot).map_or(0.0, |s| s.1);
                if sure > 0.0 && best.is_none_or(|b| (sure, at.abs_diff(b.1)) > (b.0, at.abs_diff(n))) && !used.contains(&n) {
                    best = Some((sure, n));
                }
            }
            if let Some((sure, n)) = best {
                used.push(n);
                got += weight(slot) * sure;
            }
        }
        let sentence = |n: &usize| text.get(*n).map(|w| w.sentence);
        let across = used.iter().any(|n| sentence(n) != sentence(&at));
        enough(got, used.len()).filter(|got| !across || *got >= ACROSS * pattern.whole)
    }
}
