//! What a language knows of its own words: stop words, negations, words that mean the same, and its stems.

use super::words::{Word, words};
use crate::letters::trimmed;
use crate::listed::Listed;
use crate::value::Numbers;
use crate::text::{first_letters, split};

/// Words that turn the meaning reach this many words back and forth.
const NEGATION: (usize, usize) = (2, 3);

/// Letters of a stem where the lens compares whole texts.
pub const LENS: usize = 5;
/// Letters of a stem among the words that label a child, where "aandacht" is none and "aandachttrekker" is one.
pub const LABEL: usize = 10;

/// The words of a language.
pub struct Lexicon {
    letters: usize,
    /// `STOP` or `NOT`.
    class: Numbers,
    /// The number of the stem that stands for a word.
    same: Numbers,
    heads: Vec<String>,
}

const STOP: u32 = 0;
const NOT: u32 = 1;

impl Lexicon {
    /// Reads `words.txt` of a language: sections `[stop]`, `[not]`, and `[same]` with a line for each group of words that
    /// mean the same. `letters` is the length of a stem.
    #[inline(never)]
    pub fn new(text: &str, letters: usize) -> Self {
        let mut out = Self { letters, class: Numbers::default(), same: Numbers::default(), heads: Vec::new() };
        for (section, line) in lines(text) {
            let list: Vec<String> = words(line).into_iter().map(|w| w.folded).listed();
            match section {
                "stop" | "not" => {
                    for word in list {
                        out.class.insert(word, if section == "not" { NOT } else { STOP });
                    }
                }
                _ => {
                    let stems: Vec<String> = list.iter().map(|w| out.plain_stem(w).to_owned()).listed();
                    let Some(first) = stems.first() else { continue };
                    let head = out.same.get(first).copied().unwrap_or_else(|| {
                        out.heads.push(first.clone());
                        out.heads.len() as u32 - 1
                    });
                    for word in list.into_iter().chain(stems) {
                        if !out.same.contains_key(&word) {
                            out.same.insert(word, head);
                        }
                    }
                }
            }
        }
        out
    }

    /// Whether the word negates.
    pub fn is_not(&self, folded: &str) -> bool {
        self.class.get(folded) == Some(&NOT)
    }

    /// The stem of a folded word: its first letters. In every language of ours an ending is what comes last, and it measured
    /// as well as Snowball's stemmers, which take 9 KB.
    pub fn plain_stem<'a>(&self, folded: &'a str) -> &'a str {
        let bare = if self.letters == LENS { without_ending(folded) } else { folded };
        first_letters(bare, self.letters)
    }

    /// The stem that stands for a folded word.
    pub fn stem<'a>(&'a self, folded: &'a str) -> &'a str {
        let stem = self.plain_stem(folded);
        let same = self.same.get(folded).or_else(|| self.same.get(stem)).and_then(|n| self.heads.get(*n as usize));
        same.map_or(stem, String::as_str)
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

/// A short word without its ending: "rocking" and "rocks" would part within five letters.
fn without_ending(folded: &str) -> &str {
    let cut = ["ing", "s", "e"].into_iter().filter_map(|ending| folded.strip_suffix(ending)).find(|rest| rest.len() >= 3);
    cut.unwrap_or(folded)
}

/// The content lines of a sectioned text file with the section they stand in; `#` begins a comment.
pub fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut section = "";
    split(text, b'\n').map(trimmed).filter(|l| !l.is_empty() && !l.starts_with('#')).filter_map(move |line| {
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(id) => {
                section = id;
                None
            }
            None => Some((section, line)),
        }
    })
}
