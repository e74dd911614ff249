//! Words that label a child, found in a text that a teacher writes: each with something observable to say instead.
//! It reads like a grammar checker and blocks nothing; whether a word is meant as a label, the writer knows best.

use crate::lens::lexicon::{LABEL, Lexicon, lines};
use crate::lens::words::{Word, words};
use crate::locale::Locale;
use crate::value::{map, Numbers, Value};
use crate::listed::Listed;
use crate::text::{cut, join};

/// A stretch of text that labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// First UTF-16 unit.
    pub start: u32,
    /// One past the last UTF-16 unit.
    pub end: u32,
    /// Group of labels: `lazy`, `rude`, `always`, …
    pub group: String,
    /// What can be said instead: what was seen.
    pub offer: String,
    /// A talent that may be behind it.
    pub talent: Option<String>,
}

impl From<&Label> for Value {
    fn from(l: &Label) -> Self {
        map!(
            "start": l.start,
            "end": l.end,
            "group": &l.group,
            "offer": &l.offer,
            "talent": l.talent.as_ref(),
        )
    }
}

/// The label words of one language: sections `[group]` or `[group talent]` of words and phrases, and `[filler]`, the words that
/// may stand between ("lastig" in "is zo lastig").
pub struct Labels {
    lexicon: Lexicon,
    groups: Vec<(String, Option<String>)>,
    /// Stems of each phrase, with its group.
    phrases: Vec<(Vec<String>, usize)>,
    /// Where the phrases that begin with a stem stand; they are sorted.
    first: Numbers,
    filler: Numbers,
}

impl Labels {
    /// Reads `labels.txt` of a language.
    #[inline(never)]
    pub fn new(text: &str) -> Self {
        let mut out = Self { lexicon: Lexicon::new("", LABEL), groups: Vec::new(), phrases: Vec::new(), first: Numbers::default(), filler: Numbers::default() };
        for (section, line) in lines(text) {
            let stems: Vec<String> = words(line).iter().map(|w| out.lexicon.stem(&w.folded).to_owned()).listed();
            if section == "filler" {
                for stem in stems {
                    out.filler.insert(stem, 0);
                }
                continue;
            }
            let (group, talent) = cut(section, b' ').map_or((section, None), |(g, t)| (g, Some(t.to_owned())));
            if out.groups.last().is_none_or(|g| g.0 != group) {
                out.groups.push((group.to_owned(), talent));
            }
            if !stems.is_empty() {
                out.phrases.push((stems, out.groups.len() - 1));
            }
        }
        // Long ones first among those that begin alike, so that the first that fits is the longest.
        crate::order::short(&mut out.phrases, &|a, b| a.0.first() < b.0.first() || (a.0.first() == b.0.first() && a.0.len() > b.0.len()));
        for (n, (stems, _)) in out.phrases.iter().enumerate() {
            if let Some(stem) = stems.first()
                && !out.first.contains_key(stem) {
                    out.first.insert(stem.clone(), n as u32);
                }
        }
        out
    }

    /// The labels in a text, in order and without overlap.
    #[inline(never)]
    pub fn find(&self, text: &str, locale: &Locale) -> Vec<Label> {
        let text = words(text);
        let stems: Vec<&str> = text.iter().map(|w| self.lexicon.stem(&w.folded)).listed();
        let mut out = Vec::new();
        let mut n = 0;
        while let Some(stem) = stems.get(n) {
            let found = self.first.get(stem).and_then(|from| self.phrase(*from as usize, stem, &text, &stems, n));
            let Some((group, last)) = found else {
                n += 1;
                continue;
            };
            if let (Some((id, talent)), Some(start), Some(end)) = (self.groups.get(group), text.get(n), text.get(last)) {
                let offer = locale.get(&join(&["offer-", id])).unwrap_or_default();
                out.push(Label { start: start.start, end: end.end, group: id.clone(), offer, talent: talent.clone() });
            }
            n = last + 1;
        }
        out
    }

    /// The longest phrase that stands at a word: its group and its last word.
    fn phrase(&self, from: usize, stem: &str, text: &[Word], stems: &[&str], at: usize) -> Option<(usize, usize)> {
        let alike = self.phrases.iter().skip(from).take_while(|p| p.0.first().is_some_and(|s| s == stem));
        let mut fit = alike.filter_map(|(phrase, group)| Some((*group, self.last(phrase, text, stems, at)?)));
        fit.next()
    }

    /// The word at which a phrase ends, if it stands at a word, within a clause.
    fn last(&self, phrase: &[String], text: &[Word], stems: &[&str], at: usize) -> Option<usize> {
        let clause = text.get(at)?.clause;
        let mut n = at;
        for wanted in phrase.iter().skip(1) {
            n += 1;
            while stems.get(n)? != wanted && self.filler.contains_key(stems.get(n)?) {
                n += 1;
            }
            if stems.get(n)? != wanted || text.get(n)?.clause != clause {
                return None;
            }
        }
        Some(n)
    }
}
