//! The patterns of one language of the gate, as xtask compiled them (`compile.rs` writes what this reads).
//!
//! Lines: the negations; everyday words that are one letter off a stem of the patterns; then groups of stems until an empty
//! line; then patterns under `[id.level]` until an empty line; then idioms, lists of stems. A pattern is a list of slots: a
//! weight (one digit, base 36), then stems or numbers of groups (`@`, base 36) with bars between.

use super::super::lexicon::{self, Lexicon};
use super::super::spelling::one_off;
use super::super::words::Word;
use crate::order;
use crate::listed::{Listed, More};
use crate::text::join;

/// The stem that stands for every negation.
pub(crate) const NOT: &str = "!";
/// A stem that no text has: of words that are known and of no account.
const NONE: u16 = u16::MAX;
/// How sure a word is that is one typing error off.
const MISSPELT: f32 = 0.85;
/// Shortest word that is taken for a typing error.
pub(crate) const SPELLED: usize = 6;
/// Weights are written in fifths.
pub(crate) const FIFTHS: f32 = 5.0;

/// A place in a pattern: any of these stems, by number, and what the place weighs.
pub(crate) struct Slot {
    pub(crate) weight: f32,
    pub(crate) stems: Vec<u16>,
    /// Patterns that are looked for where this slot is met.
    pub(crate) anchors: Vec<u16>,
}

/// Slots, heaviest first, that mean a concern where they stand together.
pub(crate) struct Pattern {
    pub(crate) class: u16,
    pub(crate) slots: Vec<u16>,
    pub(crate) whole: f32,
}

/// One language of the gate.
pub(crate) struct Patterns {
    lexicon: Lexicon,
    known: Vec<String>,
    stems: Vec<String>,
    slots_of: Vec<Vec<u16>>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) classes: Vec<String>,
    idioms: Vec<Vec<u16>>,
}

impl Patterns {
    /// Reads compiled patterns; what can't be read is left out (the file is ours, and the content tests read it back).
    pub(crate) fn new(text: &str) -> Self {
        let mut lines = text.lines();
        let negations = lines.next().unwrap_or_default();
        let known = lines.next().unwrap_or_default().split(' ').map(str::to_owned).listed();
        let groups: Vec<&str> = lines.by_ref().take_while(|l| !l.is_empty()).listed();
        let written: Vec<&str> = lines.by_ref().take_while(|l| !l.is_empty()).listed();
        let idioms: Vec<&str> = lines.listed();
        let mut out = Self {
            lexicon: Lexicon::new(&join(&["[not]\n", negations]), lexicon::GATE),
            known,
            slots_of: Vec::new(),
            stems: Vec::new(),
            slots: Vec::new(),
            patterns: Vec::new(),
            classes: Vec::new(),
            idioms: Vec::new(),
        };
        let slots = written.iter().filter(|l| !l.starts_with('[')).flat_map(|l| l.split(' '));
        let stems = slots.flat_map(|slot| slot.get(1..).unwrap_or_default().split('|')).filter(|stem| !stem.starts_with('@'));
        out.stems = stems.chain(groups.iter().chain(&idioms).flat_map(|l| l.split(' '))).map(str::to_owned).listed();
        order::long(&mut out.stems, &|a, b| a < b);
        out.stems.dedup();
        out.slots_of = vec![Vec::new(); out.stems.len()];
        for line in written {
            match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                Some(id) => out.classes.push(id.to_owned()),
                None => out.add(line, &groups),
            }
        }
        out.idioms = idioms.iter().map(|line| line.split(' ').filter_map(|stem| out.find(stem)).listed()).listed();
        order::long(&mut out.idioms, &|a, b| a < b);
        out
    }

    /// A slot as it is written, by number; the same slot is held once.
    fn slot(&mut self, written: &str, groups: &[&str]) -> u16 {
        let weight = written.chars().next().and_then(|c| c.to_digit(36)).unwrap_or(0) as f32 / FIFTHS;
        let mut stems: Vec<u16> = Vec::new();
        for part in written.get(1..).unwrap_or_default().split('|') {
            match part.strip_prefix('@') {
                Some(group) => {
                    let group = usize::from_str_radix(group, 36).ok().and_then(|n| groups.get(n)).copied().unwrap_or_default();
                    stems.more(group.split(' ').filter_map(|stem| self.find(stem)));
                }
                None => stems.more(self.find(part)),
            }
        }
        order::long(&mut stems, &|a, b| a < b);
        stems.dedup();
        if let Some(n) = self.slots.iter().position(|s| s.stems == stems) {
            return n as u16;
        }
        let id = self.slots.len() as u16;
        for stem in &stems {
            if let Some(list) = self.slots_of.get_mut(*stem as usize) {
                list.push(id);
            }
        }
        self.slots.push(Slot { weight, stems, anchors: Vec::new() });
        id
    }

    fn add(&mut self, line: &str, groups: &[&str]) {
        let mut slots: Vec<u16> = line.split(' ').map(|slot| self.slot(slot, groups)).listed();
        let weight = |slot: &u16| self.slots.get(*slot as usize).map_or(0.0, |s| s.weight);
        order::short(&mut slots, &|a, b| weight(a) > weight(b));
        let whole = slots.iter().map(weight).sum();
        let id = self.patterns.len() as u16;
        // Without its two heaviest slots a pattern can't reach its weight: it is looked for where one of them is met.
        for slot in slots.iter().take(2) {
            if let Some(slot) = self.slots.get_mut(*slot as usize) {
                slot.anchors.push(id);
            }
        }
        self.patterns.push(Pattern { class: self.classes.len().saturating_sub(1) as u16, slots, whole });
    }

    /// The slots that a stem fills.
    pub(crate) fn slots_of(&self, stem: u16) -> &[u16] {
        self.slots_of.get(stem as usize).map_or(&[], Vec::as_slice)
    }

    fn find(&self, stem: &str) -> Option<u16> {
        self.stems.binary_search_by(|s| s.as_str().cmp(stem)).ok().map(|n| n as u16)
    }

    /// The number of the stem that a word stands for and how sure that is, 0 to 1.
    fn resolve(&self, folded: &str) -> (u16, f32) {
        if self.lexicon.is_not(folded) {
            return (self.find(NOT).unwrap_or(NONE), 1.0);
        }
        let stem = self.lexicon.plain_stem(folded);
        if let Some(n) = self.find(stem) {
            return (n, 1.0);
        }
        if folded.len() < SPELLED || self.known.binary_search_by(|k| k.as_str().cmp(stem)).is_ok() {
            return (NONE, 0.0);
        }
        let first = stem.chars().next().map_or(0, char::len_utf8);
        let start = stem.get(..first).unwrap_or_default();
        let from = self.stems.partition_point(|s| s.as_str() < start);
        let alike = self.stems.iter().enumerate().skip(from).take_while(|(_, s)| s.starts_with(start));
        alike.into_iter().find(|(_, known)| misspelt(known, stem)).map_or((NONE, 0.0), |(n, _)| (n as u16, MISSPELT))
    }

    /// What each word of a text stands for; the words of harmless idioms stand for nothing.
    pub(crate) fn read(&self, text: &[Word]) -> Vec<(u16, f32)> {
        let mut seen: Vec<(u16, f32)> = text.iter().map(|w| self.resolve(&w.folded)).listed();
        let mut harmless = Vec::new();
        for (n, (stem, _)) in seen.iter().enumerate().filter(|(_, s)| s.0 != NONE) {
            let from = self.idioms.partition_point(|i| i.first() < Some(stem));
            for idiom in self.idioms.iter().skip(from).take_while(|i| i.first() == Some(stem)) {
                let near = n.saturating_sub(3)..(n + idiom.len() + 3).min(seen.len());
                let place = |stem: &u16| near.clone().find(|at| seen.get(*at).is_some_and(|s| s.0 == *stem));
                let places: Vec<usize> = idiom.iter().filter_map(place).listed();
                if places.len() == idiom.len() {
                    harmless.more(places);
                }
            }
        }
        for n in harmless {
            if let Some(word) = seen.get_mut(n) {
                *word = (NONE, 0.0);
            }
        }
        seen
    }
}

/// Whether a stem is that of a word of the patterns with one typing error in it.
pub(crate) fn misspelt(known: &str, stem: &str) -> bool {
    known.len() >= SPELLED - 1 && one_off(known, stem)
}
