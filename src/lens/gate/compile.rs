//! From cue files to compiled patterns: what xtask and the tests use, and the wasm does not hold.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::lexicon::lines;
use super::super::spelling::one_off;
use super::super::words::words;
use super::patterns::{FIFTHS, NOT, SPELLED, stem};
use crate::error::Error;

/// What a negation weighs: it is common everywhere and tells much.
const NEGATION: f64 = 2.0;
/// The least a slot weighs.
const LEAST: f64 = 0.2;

/// The sources of one language of the gate.
pub struct Sources {
    /// Its tag.
    pub tongue: String,
    /// `words.txt`: its `[not]`.
    pub words: String,
    /// `concern.txt`: patterns under `[id.level]`, groups as `@name = word word …`.
    pub concern: String,
    /// `idioms.txt`: harmless phrases with dark words.
    pub idioms: String,
    /// Everyday school talk: the cue files of the lens.
    pub everyday: String,
}

/// A slot: numbers of groups and stems of its own.
#[derive(Default)]
struct Slot {
    groups: Vec<usize>,
    stems: BTreeSet<String>,
}

struct Compiler {
    negations: BTreeSet<String>,
    groups: Vec<(String, BTreeSet<String>)>,
    /// In how many everyday phrases a stem stands, and how many phrases there are.
    everyday: BTreeMap<String, usize>,
    phrases: usize,
}

impl Compiler {
    fn stem(&self, folded: &str) -> String {
        if self.negations.contains(folded) { NOT } else { stem(folded) }.to_owned()
    }

    /// The slots of a line.
    ///
    /// # Errors
    /// `cue-unreadable` for an unknown group or for an alternative of several words.
    fn slots(&self, line: &str) -> Result<Vec<Slot>, Error> {
        let mut out = Vec::new();
        for part in line.split_whitespace() {
            let mut slot = Slot::default();
            let alternatives: Vec<&str> = part.split('|').filter(|a| !a.is_empty()).collect();
            for alternative in &alternatives {
                let list = words(alternative);
                if let Some(name) = alternative.strip_prefix('@') {
                    let group = self.groups.iter().position(|g| g.0 == name);
                    slot.groups.push(group.ok_or_else(|| Error::new("cue-unreadable", line, alternative, "Name a group that the file defines above."))?);
                } else if alternatives.len() == 1 {
                    // "l'école" is two words, each its own slot.
                    out.extend(list.iter().map(|w| Slot { groups: Vec::new(), stems: BTreeSet::from([self.stem(&w.folded)]) }));
                } else if let [word] = list.as_slice() {
                    slot.stems.insert(self.stem(&word.folded));
                } else {
                    return Err(Error::new("cue-unreadable", line, alternative, "Write one word between the bars."));
                }
            }
            if !slot.groups.is_empty() || !slot.stems.is_empty() {
                out.push(slot);
            }
        }
        Ok(out)
    }

    /// All stems that fill a slot.
    fn all(&self, slot: &Slot) -> BTreeSet<String> {
        let groups = slot.groups.iter().filter_map(|n| self.groups.get(*n)).flat_map(|g| &g.1);
        groups.chain(&slot.stems).cloned().collect()
    }

    /// How much a slot weighs, in fifths: the rarer its words in everyday talk, the more.
    fn weight(&self, slot: &Slot) -> u32 {
        let stems = self.all(slot);
        let n = self.phrases;
        let with: usize = stems.iter().map(|stem| self.everyday.get(stem).copied().unwrap_or(0)).sum();
        let rare = (((n + 1) as f64 / (with.min(n) as f64 + 0.5)).ln() - 1.0).max(LEAST);
        let weight = if stems.contains(NOT) { NEGATION } else { rare };
        ((weight * f64::from(FIFTHS)).round() as u32).clamp(1, 35)
    }

    fn written(&self, slot: &Slot) -> String {
        let groups = slot.groups.iter().map(|n| format!("@{}", base36(*n)));
        let parts: Vec<String> = groups.chain(slot.stems.iter().cloned()).collect();
        format!("{}{}", char::from_digit(self.weight(slot), 36).unwrap_or('1'), parts.join("|"))
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

fn joined(stems: &BTreeSet<String>) -> String {
    stems.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// One language compiled.
struct Compiled {
    written: String,
    stems: BTreeSet<String>,
}

fn tongue(s: &Sources) -> Result<Compiled, Error> {
    let negations = lines(&s.words).filter(|(at, _)| *at == "not").flat_map(|(_, line)| words(line)).map(|w| w.folded).collect();
    let mut c = Compiler { negations, groups: Vec::new(), everyday: BTreeMap::new(), phrases: 0 };
    for (_, line) in lines(&s.everyday).filter(|(id, _)| !id.starts_with("nothing-")) {
        c.phrases += 1;
        for stem in words(line).iter().map(|w| c.stem(&w.folded)).collect::<BTreeSet<_>>() {
            *c.everyday.entry(stem).or_default() += 1;
        }
    }
    let mut patterns: Vec<(&str, Vec<Slot>)> = Vec::new();
    for (id, line) in lines(&s.concern) {
        if let Some((name, group)) = line.strip_prefix('@').and_then(|l| l.split_once('=')) {
            let stems = words(group).iter().map(|w| c.stem(&w.folded)).collect();
            c.groups.push((name.trim().to_owned(), stems));
        } else {
            patterns.push((id, c.slots(line)?));
        }
    }
    let negations: BTreeSet<String> = c.negations.iter().map(|n| stem(n).to_owned()).chain([NOT.to_owned()]).collect();
    let idioms: BTreeSet<String> = lines(&s.idioms).map(|(_, line)| words(line).iter().map(|w| stem(&w.folded)).collect::<Vec<_>>().join(" ")).collect();
    let mut written = format!("={}\n{}\n", s.tongue, joined(&negations));
    for (_, stems) in &c.groups {
        let said = stems.iter().filter(|s| *s != NOT).chain(negations.iter().filter(|_| stems.contains(NOT)));
        let _ = writeln!(written, "{}", joined(&said.cloned().collect()));
    }
    written.push('\n');
    let mut before = "";
    for (id, slots) in &patterns {
        if *id != before {
            let _ = writeln!(written, "[{id}]");
            before = id;
        }
        let _ = writeln!(written, "{}", slots.iter().map(|slot| c.written(slot)).collect::<Vec<_>>().join(" "));
    }
    let _ = write!(written, "\n{}\n\n", idioms.iter().map(String::as_str).collect::<Vec<_>>().join("\n"));
    let mut stems = negations;
    stems.extend(patterns.iter().flat_map(|p| p.1.iter().flat_map(|slot| c.all(slot))));
    stems.extend(idioms.iter().flat_map(|i| i.split(' ')).map(str::to_owned));
    Ok(Compiled { written, stems })
}

/// Compiles all languages into one text; `wording` is all words we have, of every language, so that none is taken for a typing error.
///
/// # Errors
/// `cue-unreadable`, naming the line.
pub fn compile(sources: &[Sources], wording: &str) -> Result<String, Error> {
    let all = sources.iter().map(tongue).collect::<Result<Vec<_>, _>>()?;
    let stems: BTreeSet<&str> = all.iter().flat_map(|t| &t.stems).map(String::as_str).collect();
    // Only Latin letters are forgiven a typing error, and the first letter must be right. A word's length parts most of what is not
    // alike, and there are some ten million pairs.
    let mut alike: HashMap<(u8, usize), Vec<&str>> = HashMap::new();
    for stem in stems.iter().filter(|s| s.is_ascii() && s.len() >= SPELLED - 1) {
        let first = stem.bytes().next().unwrap_or_default();
        for length in stem.len() - 1..=stem.len() + 1 {
            alike.entry((first, length)).or_default().push(stem);
        }
    }
    let everyday = sources.iter().flat_map(|s| words(&s.everyday)).chain(words(wording)).filter(|w| w.folded.len() >= SPELLED && w.folded.is_ascii());
    let everyday: BTreeSet<String> = everyday.map(|w| stem(&w.folded).to_owned()).collect();
    let near = |word: &String| alike.get(&(word.bytes().next().unwrap_or_default(), word.len())).is_some_and(|list| list.iter().any(|stem| one_off(stem.as_bytes(), word.as_bytes())));
    let known: BTreeSet<String> = everyday.into_iter().filter(near).collect();
    Ok(all.into_iter().fold(joined(&known) + "\n", |out, t| out + &t.written))
}

/// Compiles the gate of every language that has a folder with `cues/concern.txt` in `locales`.
///
/// # Errors
/// `cue-unreadable`, naming the line; `file-unreachable` for a file that is not there.
pub fn folder(locales: &Path) -> Result<String, Error> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|e| Error::new("file-unreachable", path.display().to_string(), e.to_string(), "Put the file back."));
    let list = |path: &Path| -> Result<Vec<PathBuf>, Error> {
        let entries = fs::read_dir(path).map_err(|e| Error::new("file-unreachable", path.display().to_string(), e.to_string(), "Put the folder back."))?;
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
    let mut sources = Vec::new();
    for language in &spoken {
        let of = |name: &str| read(&language.join(name));
        // A language without cues of the lens is measured over its own wording.
        let everyday = match of("cues/behaviours.txt") {
            Ok(cues) => cues + &of("cues/flow.txt")?,
            Err(_) => said(&(of("message.ftl")? + &of("talents.ftl")? + &of("ui.ftl")?)),
        };
        let tongue = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        sources.push(Sources { tongue, words: of("cues/words.txt")?, concern: of("cues/concern.txt")?, idioms: of("cues/idioms.txt")?, everyday });
    }
    compile(&sources, &wording)
}

/// What Fluent entries say, a line each, without their keys.
fn said(ftl: &str) -> String {
    ftl.lines().filter_map(|line| line.split_once(['=', ']'])).map(|(_, text)| format!("{text}\n")).collect()
}
