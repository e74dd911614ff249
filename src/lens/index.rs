//! The index of the lens: what each id is said like. All cues of an id count as one text; its features are the stems of
//! its words (negated ones also as such), neighbouring pairs of stems, and runs of four letters for what stems miss. Each
//! kind of feature is weighted as in text retrieval (tf·idf, cosine), so that the pupil's or teacher's own little words
//! ("geeft op", "shuts down") count by how telling they are and not by a list.

use rustc_hash::FxHasher;
use std::hash::Hasher;

use super::lexicon::{Lexicon, lines};
use super::spelling::one_off;
use super::words::{Word, words};
use crate::error::Error;
use crate::order;
use crate::value::numbers::Slots;

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

/// How much a feature says for each id that uses it.
#[derive(Default)]
pub(super) struct Entry {
    hash: u32,
    kind: u8,
    pub(super) idf: f32,
    /// Id number and weight, by id number.
    pub(super) says: Vec<(u16, f32)>,
}

/// The cues of one language, compiled.
pub struct Index {
    /// What the language knows of its words.
    pub lexicon: Lexicon,
    /// Ids in the order of the file.
    pub classes: Vec<String>,
    entries: Vec<Entry>,
    slots: Slots,
    /// Words of the cues, sorted, for typing errors.
    spelling: Vec<String>,
}

fn hash(kind: usize, parts: &[&[u8]]) -> u32 {
    let mut h = FxHasher::default();
    h.write_usize(kind);
    for part in parts {
        h.write(part);
        h.write_u8(b'+');
    }
    let h = h.finish();
    (h ^ (h >> 32)) as u32
}

/// The logarithmic share of a count, as in every tf·idf.
pub(super) fn damped(count: f32) -> f32 {
    1.0 + count.ln()
}

impl Index {
    /// Compiles a cue file.
    ///
    /// # Errors
    /// `cue-unplaced` for a phrase that stands under no `[id]`.
    pub fn compile(lexicon: Lexicon, text: &str) -> Result<Self, Error> {
        let mut out = Self { lexicon, classes: Vec::new(), entries: Vec::new(), slots: Slots::default(), spelling: Vec::new() };
        for (id, line) in lines(text) {
            if id.is_empty() {
                return Err(Error::new("cue-unplaced", "cues", line, "Put this phrase under an `[id]`."));
            }
            if out.classes.last().is_none_or(|last| last != id) {
                out.classes.push(id.to_owned());
            }
            let class = (out.classes.len() - 1) as u16;
            let text = words(line);
            for feature in out.features(&text, 0) {
                let n = out.place(feature.hash).unwrap_or_else(|| {
                    out.entries.push(Entry { hash: feature.hash, kind: feature.kind as u8, ..Entry::default() });
                    let list = &out.entries;
                    out.slots.add(list.len() - 1, &|n| list.get(n).map_or(0, |e| e.hash));
                    list.len() - 1
                });
                let Some(entry) = out.entries.get_mut(n) else { continue };
                match entry.says.last_mut() {
                    Some(last) if last.0 == class => last.1 += 1.0,
                    _ => entry.says.push((class, 1.0)),
                }
            }
            for word in text {
                if word.folded.len() >= SPELLED {
                    out.spelling.push(word.folded);
                }
            }
        }
        order::long(&mut out.spelling, &|a, b| a < b);
        out.spelling.dedup();
        out.weigh();
        Ok(out)
    }

    fn place(&self, hash: u32) -> Option<usize> {
        self.slots.find(hash, &|n| self.entries.get(n).is_some_and(|e| e.hash == hash))
    }

    /// Turns counts into weights of length one for each id and kind.
    fn weigh(&mut self) {
        let n = self.classes.len();
        let mut norms = vec![0f32; n * KINDS];
        for pass in 0..2 {
            for entry in &mut self.entries {
                if pass == 0 {
                    entry.idf = 1.0 + ((n as f32 + 1.0) / (entry.says.len() as f32 + 1.0)).ln();
                }
                for (class, weight) in &mut entry.says {
                    let Some(norm) = norms.get_mut(*class as usize * KINDS + entry.kind as usize) else { continue };
                    if pass == 0 {
                        *weight = damped(*weight) * entry.idf;
                        *norm += *weight * *weight;
                    } else {
                        *weight *= entry.idf / norm.sqrt();
                    }
                }
            }
        }
    }

    /// The features of a piece of a text; `first` is the number of its first word.
    pub(super) fn features(&self, piece: &[Word], first: usize) -> Vec<Feature> {
        let mut out = Vec::with_capacity(piece.len() * 8);
        let mut before: Option<String> = None;
        let mut run = Vec::new();
        for ((n, word), negated) in (first..).zip(piece).zip(self.lexicon.negated(piece)) {
            let mut add = |kind, parts: &[&[u8]], word, next| out.push(Feature { kind, hash: hash(kind, parts), word, next });
            let stem = self.stem(&word.folded);
            add(0, &[stem.as_bytes()], n, n);
            if negated {
                add(0, &[stem.as_bytes(), b"not"], n, n);
            }
            if let Some(before) = &before {
                add(1, &[before.as_bytes(), stem.as_bytes()], n - 1, n);
            }
            before = Some(stem);
            run.clear();
            run.push(b' ');
            run.extend_from_slice(word.folded.as_bytes());
            run.push(b' ');
            for letters in run.windows(RUN.min(run.len())) {
                add(2, &[letters], n, n);
            }
        }
        out
    }

    /// Whether an id stands for talk about something else than behaviour.
    pub(super) fn is_background(&self, class: usize) -> bool {
        self.classes.get(class).is_some_and(|id| id.starts_with(BACKGROUND))
    }

    pub(super) fn entry(&self, feature: Feature) -> Option<&Entry> {
        self.entries.get(self.place(feature.hash)?)
    }

    /// The stem that stands for a typed word, after mending a typing error.
    fn stem(&self, folded: &str) -> String {
        let stem = self.lexicon.stem(folded);
        if self.spelling.is_empty() || self.place(hash(0, &[stem.as_bytes()])).is_some() {
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
