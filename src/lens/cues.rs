//! Cues: how people say a thing, a phrase a line under `[id]`, compiled to postings over stems.

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::words::{Word, words};
use crate::error::Error;

/// Words that turn the meaning reach this many words back and forth.
const NEGATION: (usize, usize) = (2, 3);

/// What a language knows of its own words: stop words, negations, words that mean the same, and its stemmer.
pub struct Lexicon {
    stemmer: Option<Stemmer>,
    class: FxHashMap<String, Class>,
    same: FxHashMap<String, String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Stop,
    Not,
}

impl Lexicon {
    /// Reads `words.txt` of a language: sections `[stop]`, `[not]`, and `[same]` with a line for each group of words that
    /// mean the same. With `alike`, as the gate reads, the groups of `[alike]` count too: words that put a child in the same
    /// danger (a father, an uncle, a coach; to hit, to beat, to kick).
    pub fn new(tag: &str, text: &str, alike: bool) -> Self {
        let stemmer = match tag.split('-').next() {
            Some("nl") => Some(Algorithm::Dutch),
            Some("fr") => Some(Algorithm::French),
            Some("en") => Some(Algorithm::English),
            _ => None,
        }
        .map(Stemmer::new);
        let mut out = Self { stemmer, class: FxHashMap::default(), same: FxHashMap::default() };
        for (section, line) in lines(text) {
            let list: Vec<String> = words(line).into_iter().map(|w| w.folded).collect();
            match section {
                "stop" => out.class.extend(list.into_iter().map(|w| (w, Class::Stop))),
                "not" => out.class.extend(list.into_iter().map(|w| (w, Class::Not))),
                "alike" if !alike => {}
                _ => {
                    let stems: Vec<String> = list.iter().map(|w| out.plain_stem(w)).collect();
                    let head = stems.first().map(|head| out.same.get(head).cloned().unwrap_or_else(|| head.clone()));
                    for word in list.into_iter().chain(stems) {
                        out.same.entry(word).or_insert_with(|| head.clone().unwrap_or_default());
                    }
                }
            }
        }
        out
    }

    fn plain_stem(&self, folded: &str) -> String {
        self.stemmer.map_or_else(|| folded.to_owned(), |s| s.stem(folded).into_owned())
    }

    /// The stem that stands for a folded word.
    pub fn stem(&self, folded: &str) -> String {
        if let Some(same) = self.same.get(folded) {
            return same.clone();
        }
        let stem = self.plain_stem(folded);
        self.same.get(&stem).cloned().unwrap_or(stem)
    }

    /// Whether the word carries no meaning of its own.
    pub fn is_stop(&self, folded: &str) -> bool {
        self.class.contains_key(folded)
    }

    /// For each word whether something negates it. A negation itself is no word to look up.
    pub fn negated(&self, text: &[Word]) -> Vec<bool> {
        let mut out = vec![false; text.len()];
        for (n, word) in text.iter().enumerate() {
            if self.class.get(&word.folded) != Some(&Class::Not) {
                continue;
            }
            let from = n.saturating_sub(NEGATION.0);
            for (flag, near) in out.iter_mut().zip(text).skip(from).take(n - from + NEGATION.1 + 1) {
                *flag |= near.clause == word.clause;
            }
        }
        out
    }
}

/// The content lines of a sectioned text file with the section they stand in; `#` begins a comment.
pub fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut section = "";
    text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).filter_map(move |line| {
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(id) => {
                section = id;
                None
            }
            None => Some((section, line)),
        }
    })
}

/// A stem of a cue, with whether it is negated there.
pub(super) type Feature = (u32, bool);

pub(super) struct Cue {
    pub(super) class: u16,
    pub(super) features: Vec<Feature>,
}

/// How often a class uses a stem, plain and negated, in cues.
pub(super) struct Posting {
    pub(super) class: u16,
    pub(super) plain: f32,
    pub(super) negated: f32,
}

/// Cues of one language, ready for look-up.
pub struct Cues {
    /// What the language knows of its words.
    pub lexicon: Lexicon,
    /// Ids in the order of the file.
    pub classes: Vec<String>,
    pub(super) cues: Vec<Cue>,
    pub(super) postings: Vec<Vec<Posting>>,
    pub(super) in_cues: Vec<Vec<u32>>,
    pub(super) idf: Vec<f32>,
    stems: FxHashMap<String, u32>,
    surface: FxHashMap<String, u32>,
    /// Surface words by first letter, for typing errors.
    spelling: FxHashMap<char, Vec<(String, usize, u32)>>,
}

impl Cues {
    /// Compiles a cue file.
    ///
    /// # Errors
    /// `cue-unplaced` for a phrase that stands under no `[id]`.
    pub fn compile(lexicon: Lexicon, text: &str) -> Result<Self, Error> {
        let mut out = Self {
            lexicon,
            classes: Vec::new(),
            cues: Vec::new(),
            postings: Vec::new(),
            in_cues: Vec::new(),
            idf: Vec::new(),
            stems: FxHashMap::default(),
            surface: FxHashMap::default(),
            spelling: FxHashMap::default(),
        };
        for (id, line) in lines(text) {
            if id.is_empty() {
                return Err(Error::new("cue-unplaced", "cues", line, "Put this phrase under an `[id]`."));
            }
            if out.classes.last().is_none_or(|last| last != id) {
                out.classes.push(id.to_owned());
            }
            out.add(line);
        }
        out.finish();
        Ok(out)
    }

    fn add(&mut self, line: &str) {
        let text = words(line);
        let negated = self.lexicon.negated(&text);
        let class = (self.classes.len() - 1) as u16;
        let id = self.cues.len() as u32;
        let mut features: Vec<Feature> = Vec::new();
        let content = text.iter().any(|w| !self.lexicon.is_stop(&w.folded));
        for (word, negated) in text.iter().zip(negated) {
            if content && self.lexicon.is_stop(&word.folded) {
                continue;
            }
            let stem = self.intern(&word.folded);
            if !features.iter().any(|f| f.0 == stem) {
                features.push((stem, negated));
            }
        }
        for (stem, negated) in &features {
            if let (Some(list), Some(postings)) = (self.in_cues.get_mut(*stem as usize), self.postings.get_mut(*stem as usize)) {
                list.push(id);
                if postings.last().is_none_or(|p| p.class != class) {
                    postings.push(Posting { class, plain: 0.0, negated: 0.0 });
                }
                if let Some(p) = postings.last_mut() {
                    *(if *negated { &mut p.negated } else { &mut p.plain }) += 1.0;
                }
            }
        }
        self.cues.push(Cue { class, features });
    }

    fn intern(&mut self, folded: &str) -> u32 {
        if let Some(&stem) = self.surface.get(folded) {
            return stem;
        }
        let next = self.stems.len() as u32;
        let stem = *self.stems.entry(self.lexicon.stem(folded)).or_insert(next);
        if stem == next {
            self.postings.push(Vec::new());
            self.in_cues.push(Vec::new());
        }
        self.surface.insert(folded.to_owned(), stem);
        if let Some(first) = folded.chars().next() {
            self.spelling.entry(first).or_default().push((folded.to_owned(), folded.chars().count(), stem));
        }
        stem
    }

    fn finish(&mut self) {
        let n = self.classes.len() as f32;
        self.idf = self.postings.iter().map(|p| ((n + 1.0) / (p.len() as f32 + 0.5)).ln().max(0.05)).collect();
    }

    /// The stem a typed word means and how sure that is, 0 to 1: as it stands, by its stem, by a typing error of one letter
    /// (two from nine letters on), or by a part of a compound.
    pub(super) fn resolve(&self, folded: &str) -> Option<(u32, f32)> {
        if let Some(&stem) = self.surface.get(folded) {
            return Some((stem, 1.0));
        }
        if let Some(&stem) = self.stems.get(&self.lexicon.stem(folded)) {
            return Some((stem, 0.97));
        }
        let len = folded.chars().count();
        if len < 4 || self.lexicon.is_stop(folded) {
            return None;
        }
        let reach = if len >= 9 { 2 } else { 1 };
        let mut best: Option<(u32, f32)> = None;
        for (word, size, stem) in self.spelling.get(&folded.chars().next()?)? {
            if *size < 4 || word.is_empty() {
                continue;
            }
            let sure = if size.abs_diff(len) <= reach {
                let d = strsim::osa_distance(word, folded);
                if d > reach || (d == 1 && len == 4) { 0.0 } else { 0.9 - 0.15 * d as f32 }
            } else if *size >= 5 && len > *size && folded.starts_with(word.as_str()) {
                0.5
            } else {
                0.0
            };
            if sure > best.map_or(0.0, |b| b.1) {
                best = Some((*stem, sure));
            }
        }
        best
    }
}
