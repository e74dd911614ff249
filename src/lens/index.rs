//! The index of the lens: what each id is said like. All cues of an id count as one text; its features are the stems of
//! its words (negated ones also as such), neighbouring pairs of stems, and runs of four letters for what stems miss. Each
//! kind of feature is weighted as in text retrieval (tf·idf, cosine), so that the pupil's or teacher's own little words
//! ("geeft op", "shuts down") count by how telling they are and not by a list.

use std::ops::Range;

use super::lexicon::{Lexicon, lines};
use super::spelling::one_off;
use super::words::{Word, words};
use crate::error::Error;
use crate::order;
use crate::value::numbers::{self, Slots};

/// Kinds of feature: stems, pairs of stems, letters.
pub(super) const KINDS: usize = 3;
/// Ids that begin so hold talk about something else (weather, rooms, recipes): what answers to it best is no behaviour.
const BACKGROUND: &str = "nothing-";
/// Letters in a run.
const RUN: usize = 4;
/// Shortest word that is taken for a typing error of another.
const SPELLED: usize = 5;

/// A feature of a text: its kind, its hash, and the words it stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Feature {
    pub(super) kind: usize,
    pub(super) hash: u32,
    pub(super) word: usize,
    pub(super) next: usize,
}

/// A feature of the cues.
struct Entry {
    hash: u32,
    idf: f32,
    kind: u8,
    /// Where that which it says begins; it ends where that of the next begins.
    from: u32,
}

/// What a known feature says: how telling it is, and the ids that use it in order, each with how much for it.
pub(super) struct Says<'a> {
    pub(super) idf: f32,
    pub(super) classes: &'a [u16],
    pub(super) weights: &'a [f32],
}

/// The cues of one language, compiled.
pub struct Index {
    /// What the language knows of its words.
    pub lexicon: Lexicon,
    /// Ids in the order of the file.
    pub classes: Vec<String>,
    entries: Vec<Entry>,
    slots: Slots,
    /// What all features say, one after the other: lists of their own for 30,000 features take megabytes.
    says: Vec<u16>,
    weights: Vec<f32>,
    /// Words of the cues, sorted, for typing errors.
    spelling: Vec<String>,
}

/// Most ids of a file: as many as a list of a pack has entries.
const MOST: usize = 4_000;

/// The hash of a feature: a stem, a negated stem, two stems, or letters.
fn hash(kind: usize, what: &[u8], with: &[u8]) -> u32 {
    numbers::hash(&[&[kind as u8], what, b"+", with])
}

/// The logarithmic share of a count, as in every tf·idf.
pub(super) fn damped(count: f32) -> f32 {
    1.0 + count.ln()
}

impl Index {
    /// Compiles a cue file.
    ///
    /// # Errors
    /// `cue-unplaced` for a phrase that stands under no `[id]`, or under more of them than a pack can have.
    #[inline(never)]
    pub fn compile(lexicon: Lexicon, text: &str) -> Result<Self, Error> {
        let mut out = Self { lexicon, classes: Vec::new(), entries: Vec::new(), slots: Slots::default(), says: Vec::new(), weights: Vec::new(), spelling: Vec::new() };
        // The number of each feature of each phrase in the order of the file, and where those of each id end.
        let mut met: Vec<u32> = Vec::with_capacity(text.len());
        let mut ends: Vec<usize> = Vec::new();
        // A list that doubles as it grows leaves holes of its former sizes: about so many features, and ids that use them, are in a text.
        out.entries.reserve(text.len() / 4);
        out.says.reserve(text.len() * 3 / 4);
        out.weights.reserve(text.len() * 3 / 4);
        for (id, line) in lines(text) {
            if id.is_empty() {
                return Err(Error::new("cue-unplaced", "cues", line, "Put this phrase under an `[id]`."));
            }
            if out.classes.last().is_none_or(|last| last != id) {
                if out.classes.len() == MOST {
                    return Err(Error::new("cue-unplaced", "cues", id, "Split the pack."));
                }
                out.classes.push(id.to_owned());
                ends.push(met.len());
            }
            let text = words(line);
            for feature in out.features(&text, 0) {
                let n = out.place(feature.hash).unwrap_or_else(|| {
                    out.entries.push(Entry { hash: feature.hash, idf: 0.0, kind: feature.kind as u8, from: 0 });
                    let list = &out.entries;
                    out.slots.add(list.len() - 1, &|n| list.get(n).map_or(0, |e| e.hash));
                    list.len() - 1
                });
                met.push(n as u32);
            }
            if let Some(end) = ends.last_mut() {
                *end = met.len();
            }
            for word in text {
                if word.folded.len() >= SPELLED {
                    out.spelling.push(word.folded);
                }
            }
        }
        order::long(&mut out.spelling, &|a, b| a < b);
        out.spelling.dedup();
        out.weigh(&met, &ends);
        Ok(out)
    }

    /// The number of a feature, if the cues have it.
    pub(super) fn place(&self, hash: u32) -> Option<usize> {
        self.slots.find(hash, &|n| self.entries.get(n).is_some_and(|e| e.hash == hash))
    }

    /// Turns what was met, id by id up to each end, into weights of length one for each id and kind.
    fn weigh(&mut self, met: &[u32], until: &[usize]) {
        // The ids of each feature beside each other, in the order of the file.
        let mut ends = vec![0u32; self.entries.len()];
        for number in met {
            if let Some(end) = ends.get_mut(*number as usize) {
                *end += 1;
            }
        }
        let mut end = 0;
        for many in &mut ends {
            end += std::mem::replace(many, end);
        }
        let mut used = vec![0u16; met.len()];
        let mut class = 0u16;
        for (at, number) in met.iter().enumerate() {
            while until.get(class as usize).is_some_and(|end| *end <= at) {
                class += 1;
            }
            if let Some((end, entry)) = ends.get_mut(*number as usize).and_then(|end| used.get_mut(*end as usize).map(|entry| (end, entry))) {
                *entry = class;
                *end += 1;
            }
        }
        let n = self.classes.len();
        let mut norms = vec![0f32; n * KINDS];
        let mut from = 0;
        for (entry, end) in self.entries.iter_mut().zip(ends) {
            let used = used.get(from..end as usize).unwrap_or_default().chunk_by(|a, b| a == b);
            from = end as usize;
            entry.from = self.says.len() as u32;
            entry.idf = 1.0 + ((n as f32 + 1.0) / (used.clone().count() as f32 + 1.0)).ln();
            for same in used {
                let class = same.first().copied().unwrap_or_default();
                let weight = damped(same.len() as f32) * entry.idf;
                if let Some(norm) = norms.get_mut(class as usize * KINDS + entry.kind as usize) {
                    *norm += weight * weight;
                }
                self.says.push(class);
                self.weights.push(weight);
            }
        }
        for number in 0..self.entries.len() {
            let Some((range, entry)) = self.range(number).zip(self.entries.get(number)) else { continue };
            let (Some(classes), Some(weights)) = (self.says.get(range.clone()), self.weights.get_mut(range)) else { continue };
            for (class, weight) in classes.iter().zip(weights) {
                let norm = norms.get(*class as usize * KINDS + entry.kind as usize).copied().unwrap_or(1.0);
                *weight *= entry.idf / norm.sqrt();
            }
        }
    }

    /// Where that which a feature says stands.
    fn range(&self, number: usize) -> Option<Range<usize>> {
        let from = self.entries.get(number)?.from as usize;
        Some(from..self.entries.get(number + 1).map_or(self.says.len(), |next| next.from as usize))
    }

    /// The features of a piece of a text; `first` is the number of its first word.
    pub(super) fn features(&self, piece: &[Word], first: usize) -> Vec<Feature> {
        let mut out = Vec::with_capacity(piece.len() * 8);
        let mut before: Option<&str> = None;
        let mut run = Vec::new();
        for ((n, word), negated) in (first..).zip(piece).zip(self.lexicon.negated(piece)) {
            let mut add = |kind, what: &[u8], with: &[u8], word, next| out.push(Feature { kind, hash: hash(kind, what, with), word, next });
            let stem = self.stem(&word.folded);
            add(0, stem.as_bytes(), b"", n, n);
            if negated {
                add(0, stem.as_bytes(), b"not", n, n);
            }
            if let Some(before) = before {
                add(1, before.as_bytes(), stem.as_bytes(), n - 1, n);
            }
            before = Some(stem);
            run.clear();
            run.push(b' ');
            run.extend_from_slice(word.folded.as_bytes());
            run.push(b' ');
            for letters in run.windows(RUN.min(run.len())) {
                add(2, letters, b"", n, n);
            }
        }
        out
    }

    /// Whether an id stands for talk about something else than behaviour.
    pub(super) fn is_background(&self, class: usize) -> bool {
        self.classes.get(class).is_some_and(|id| id.starts_with(BACKGROUND))
    }

    /// What a feature of the cues says.
    pub(super) fn says(&self, number: usize) -> Option<Says<'_>> {
        let range = self.range(number)?;
        Some(Says { idf: self.entries.get(number)?.idf, classes: self.says.get(range.clone())?, weights: self.weights.get(range)? })
    }

    /// The stem that stands for a typed word, after mending a typing error.
    fn stem<'a>(&'a self, folded: &'a str) -> &'a str {
        let stem = self.lexicon.stem(folded);
        if self.spelling.is_empty() || self.place(hash(0, stem.as_bytes(), b"")).is_some() {
            return stem;
        }
        self.spelled(folded).map_or(stem, |word| self.lexicon.stem(word))
    }

    /// The word of the cues that a word is a typing error of: one letter off, the first one right.
    fn spelled(&self, folded: &str) -> Option<&str> {
        if folded.len() < SPELLED || self.lexicon.is_stop(folded) {
            return None;
        }
        let first = folded.get(..folded.chars().next()?.len_utf8())?;
        let from = self.spelling.partition_point(|s| s.as_str() < first);
        self.spelling.get(from..)?.iter().take_while(|s| s.starts_with(first)).find(|s| one_off(s.as_bytes(), folded.as_bytes())).map(String::as_str)
    }
}
