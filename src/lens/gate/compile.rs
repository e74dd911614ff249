//! From cue files to compiled patterns: what xtask and the tests use, and the wasm does not hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::lexicon::{GATE, Lexicon, lines};
use super::super::words::words;
use super::patterns::{FIFTHS, NOT, misspelt};
use crate::error::Error;

/// What a negation weighs: it is common everywhere and tells much.
const NEGATION: f64 = 2.0;
/// The least a slot weighs.
const LEAST: f64 = 0.2;

/// The sources of one language of the gate.
pub struct Sources<'a> {
    /// `words.txt`: its `[not]` and `[same]`.
    pub words: &'a str,
    /// `concern.txt`: patterns under `[id.level]`, groups as `@name = word word …`.
    pub concern: &'a str,
    /// `idioms.txt`: harmless phrases with dark words.
    pub idioms: &'a str,
    /// Everyday school talk: the cue files of the lens.
    pub everyday: &'a str,
    /// All words we have, of every language, so that none is taken for a typing error.
    pub wording: &'a str,
}

struct Compiler<'a> {
    lexicon: Lexicon,
    same: Vec<BTreeSet<String>>,
    groups: BTreeMap<&'a str, Vec<&'a str>>,
    /// In how many everyday phrases a stem stands, and how many phrases there are.
    everyday: BTreeMap<String, usize>,
    phrases: usize,
}

impl<'a> Compiler<'a> {
    fn stem(&self, folded: &str) -> String {
        if self.lexicon.is_not(folded) { NOT } else { self.lexicon.plain_stem(folded) }.to_owned()
    }

    /// The stems that a word of a cue stands for: its own and those of words that mean the same.
    fn stems(&self, word: &str, into: &mut BTreeSet<String>) {
        for word in words(word) {
            let stem = self.stem(&word.folded);
            for group in self.same.iter().filter(|g| g.contains(&stem)) {
                into.extend(group.iter().cloned());
            }
            into.insert(stem);
        }
    }

    /// The slots of a line.
    ///
    /// # Errors
    /// `cue-unreadable` for an unknown group or for an alternative of several words.
    fn slots(&self, line: &str) -> Result<Vec<BTreeSet<String>>, Error> {
        let mut out = Vec::new();
        for part in line.split_whitespace() {
            let mut slot = BTreeSet::new();
            let alternatives: Vec<&str> = part.split('|').collect();
            for alternative in &alternatives {
                if let Some(name) = alternative.strip_prefix('@') {
                    let group = self.groups.get(name).ok_or_else(|| Error::new("cue-unreadable", line, alternative, "Name a group that the file defines."))?;
                    group.iter().for_each(|word| self.stems(word, &mut slot));
                } else if alternatives.len() == 1 {
                    // "l'école" is two words, each its own slot.
                    for word in words(alternative) {
                        let mut one = BTreeSet::new();
                        self.stems(&word.folded, &mut one);
                        out.push(one);
                    }
                } else if words(alternative).len() == 1 {
                    self.stems(alternative, &mut slot);
                } else {
                    return Err(Error::new("cue-unreadable", line, alternative, "Write one word between the bars."));
                }
            }
            if !slot.is_empty() {
                out.push(slot);
            }
        }
        Ok(out)
    }

    /// How much a slot weighs: the rarer its words in everyday talk, the more.
    fn weight(&self, slot: &BTreeSet<String>) -> f64 {
        if slot.contains(NOT) {
            return NEGATION;
        }
        let n = self.phrases;
        let with: usize = slot.iter().map(|stem| self.everyday.get(stem).copied().unwrap_or(0)).sum();
        (((n + 1) as f64 / (with.min(n) as f64 + 0.5)).ln() - 1.0).max(LEAST)
    }
}

fn base36(mut n: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(char::from_digit((n % 36) as u32, 36).unwrap_or('0'));
        n /= 36;
        if n == 0 {
            return out.into_iter().rev().collect();
        }
    }
}

fn list(numbers: impl Iterator<Item = usize>) -> String {
    numbers.map(base36).collect::<Vec<_>>().join(" ")
}

/// Compiles one language.
///
/// # Errors
/// `cue-unreadable`, naming the line.
pub fn compile(s: &Sources) -> Result<String, Error> {
    let lexicon = Lexicon::new(s.words, GATE);
    let folded = |section: &str| -> Vec<Vec<String>> {
        lines(s.words).filter(|(at, _)| *at == section).map(|(_, line)| words(line).into_iter().map(|w| w.folded).collect()).collect()
    };
    let negations: Vec<String> = folded("not").into_iter().flatten().collect();
    let same = folded("same").iter().map(|group| group.iter().map(|w| lexicon.plain_stem(w).to_owned()).collect()).collect();
    let mut c = Compiler { lexicon, same, groups: BTreeMap::new(), everyday: BTreeMap::new(), phrases: 0 };
    for (_, line) in lines(s.everyday).filter(|(id, _)| !id.starts_with("nothing-")) {
        c.phrases += 1;
        for stem in words(line).iter().map(|w| c.stem(&w.folded)).collect::<BTreeSet<_>>() {
            *c.everyday.entry(stem).or_default() += 1;
        }
    }
    let mut patterns: Vec<(&str, Vec<BTreeSet<String>>)> = Vec::new();
    for (id, line) in lines(s.concern) {
        if let Some((name, group)) = line.strip_prefix('@').and_then(|l| l.split_once('=')) {
            c.groups.insert(name.trim(), group.split([' ', '|']).filter(|w| !w.is_empty()).collect());
        } else {
            patterns.push((id, c.slots(line)?));
        }
    }
    let idioms: Vec<Vec<String>> = lines(s.idioms).map(|(_, line)| words(line).iter().map(|w| c.stem(&w.folded)).collect()).collect();
    let mut stems: BTreeSet<String> = patterns.iter().flat_map(|p| p.1.iter().flatten().cloned()).collect();
    stems.extend(idioms.iter().flatten().cloned());
    let stems: Vec<String> = stems.into_iter().collect();
    let number = |stem: &String| stems.binary_search(stem).unwrap_or_default();
    let written = |slot: &BTreeSet<String>| char::from_digit(((c.weight(slot) * f64::from(FIFTHS)).round() as u32).clamp(1, 35), 36).unwrap_or('1');
    let weights: String = stems.iter().map(|s| written(&BTreeSet::from([s.clone()]))).collect();
    let mut several: Vec<&BTreeSet<String>> = patterns.iter().flat_map(|p| &p.1).filter(|slot| slot.len() > 1).collect();
    several.sort();
    several.dedup();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for word in words(s.everyday).into_iter().chain(words(s.wording)) {
        let stem = c.lexicon.plain_stem(&word.folded).to_owned();
        if stems.binary_search(&stem).is_err() && stems.iter().any(|known| known.chars().next() == stem.chars().next() && misspelt(known, &stem)) {
            known.insert(stem);
        }
    }
    let mut out = String::new();
    let known: Vec<String> = known.into_iter().collect();
    let _ = writeln!(out, "{}\n{}\n{}\n{weights}", negations.join(" "), known.join(" "), stems.join(" "));
    for slot in &several {
        let _ = writeln!(out, "{}{}", written(slot), list(slot.iter().map(number)));
    }
    out.push('\n');
    let mut before = "";
    for (id, slots) in &patterns {
        if *id != before {
            let _ = writeln!(out, "[{id}]");
            before = id;
        }
        let place = |slot: &BTreeSet<String>| match slot.first() {
            Some(one) if slot.len() == 1 => number(one),
            _ => stems.len() + several.binary_search(&slot).unwrap_or_default(),
        };
        let _ = writeln!(out, "{}", list(slots.iter().map(place)));
    }
    out.push('\n');
    let mut listed: Vec<String> = idioms.iter().map(|i| list(i.iter().map(number))).collect();
    listed.sort();
    listed.dedup();
    out.push_str(&listed.join("\n"));
    Ok(out)
}

/// Compiles the gate of every language that has a folder with `cues/concern.txt` in `locales`: tag and compiled patterns.
///
/// # Errors
/// `cue-unreadable`, naming the line; `file-unreachable` for a file that is not there.
pub fn folder(locales: &Path) -> Result<Vec<(String, String)>, Error> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|e| Error::new("file-unreachable", path.display(), e, "Put the file back."));
    let list = |path: &Path| -> Result<Vec<PathBuf>, Error> {
        let entries = fs::read_dir(path).map_err(|e| Error::new("file-unreachable", path.display(), e, "Put the folder back."))?;
        let mut out: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
        out.sort();
        Ok(out)
    };
    let spoken: Vec<PathBuf> = list(locales)?.into_iter().filter(|p| p.join("cues/concern.txt").exists()).collect();
    let mut wording = String::new();
    for language in &spoken {
        for file in list(language)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")) {
            wording.push_str(&read(&file)?);
        }
        for cues in ["cues/behaviours.txt", "cues/flow.txt"].map(|f| language.join(f)).iter().filter(|f| f.exists()) {
            wording.push_str(&read(cues)?);
        }
    }
    let mut out = Vec::new();
    for language in &spoken {
        let of = |name: &str| read(&language.join(name));
        let everyday = of("cues/behaviours.txt").unwrap_or_default() + &of("cues/flow.txt").unwrap_or_default();
        let (words, concern, idioms) = (of("cues/words.txt")?, of("cues/concern.txt")?, of("cues/idioms.txt")?);
        let compiled = compile(&Sources { words: &words, concern: &concern, idioms: &idioms, everyday: &everyday, wording: &wording })?;
        out.push((language.file_name().unwrap_or_default().to_string_lossy().into_owned(), compiled));
    }
    Ok(out)
}
