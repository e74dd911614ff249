//! What a language knows of its own words: stop words, negations, words that mean the same, and its stemmer.

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::words::{Word, words};

/// Words that turn the meaning reach this many words back and forth.
const NEGATION: (usize, usize) = (2, 3);

/// The words of a language.
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
    /// mean the same.
    pub fn new(tag: &str, text: &str) -> Self {
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

    /// Whether the word negates.
    pub fn is_not(&self, folded: &str) -> bool {
        self.class.get(folded) == Some(&Class::Not)
    }

    /// The stem of a folded word, as the stemmer of the language gives it.
    pub fn plain_stem(&self, folded: &str) -> String {
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
            if !self.is_not(&word.folded) {
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
