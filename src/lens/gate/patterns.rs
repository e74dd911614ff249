//! The patterns of the gate, all languages together, as xtask compiled them (`compile.rs` writes what this reads).
//!
//! The first line holds everyday words that are one letter off a stem of the patterns. Then each language: `=` and its tag; its
//! negations; groups of stems until an empty line; patterns under `[id.level]` until an empty line; idioms, lists of stems, until an
//! empty line. A pattern is a list of slots: a weight (one digit, base 36), then stems or numbers of groups (`@`, base 36) with bars
//! between; `!` is the group of the negations.

use super::super::spelling::one_off;
use super::super::words::Word;
use crate::concern::Level;
use crate::listed::{Listed, Lists, More};
use crate::order;
use crate::text::{cut, first_letters, join, split};
use crate::value::Numbers;
use crate::value::numbers::{Slots, hash};

/// What stands for the negations of a language in a pattern.
pub(crate) const NOT: &str = "!";
/// Letters of a stem: longer than the lens's, so that the gate is not alarmed by another word.
const LETTERS: usize = 7;
/// How sure a word is that is one typing error off.
const MISSPELT: f32 = 0.85;
/// Shortest word that is taken for a typing error, and shortest stem that one is made in.
pub(crate) const SPELLED: usize = 6;
/// Weights are written in fifths.
pub(crate) const FIFTHS: f32 = 5.0;
/// What is put after an everyday word that is one letter off a stem of the patterns, so that it is no stem itself.
const KNOWN: &[u8] = b"!";
/// Tells a group from a slot.
const GROUP: u16 = 1 << 15;
/// The end of a chain.
const END: u32 = u32::MAX;
/// Kinds of letters that first letters are told apart by.
const KINDS: usize = 32;
/// As many stems are told apart, the second letter left open.
const OPEN: usize = 1 << 19;

/// A place in a pattern.
pub(super) struct Slot {
    pub(super) weight: f32,
    /// Its language, as the place of a bit.
    tongue: u32,
    /// The chain of patterns that are looked for where this slot is met.
    anchors: u32,
}

/// Slots, heaviest first, that mean a concern where they stand together.
pub(super) struct Pattern {
    pub(super) class: u16,
    /// Where its slots stand in the list of all, and how many they are.
    from: u32,
    pub(super) many: usize,
    pub(super) whole: f32,
}

/// Lists of numbers that grow side by side in one place, newest first. A list of its own for each of 37,000 stems takes megabytes.
#[derive(Default)]
struct Chains {
    numbers: Vec<u16>,
    next: Vec<u32>,
}

impl Chains {
    /// Puts a number before those of a chain, and gives where the chain begins now.
    fn before(&mut self, first: u32, number: u16) -> u32 {
        self.numbers.push(number);
        self.next.push(first);
        self.next.len() as u32 - 1
    }

    /// All chains one after the other in one list; each place where one begins becomes its place in that.
    fn flat<'a>(&self, firsts: impl Iterator<Item = &'a mut u32>) -> Vec<u16> {
        let mut out = Vec::with_capacity(self.numbers.len());
        for first in firsts {
            let begins = std::mem::replace(first, out.len() as u32);
            out.more(self.each(begins));
        }
        out
    }

    /// The numbers of the chain that begins there.
    fn each(&self, first: u32) -> impl Iterator<Item = u16> {
        let mut at = first as usize;
        std::iter::from_fn(move || {
            let number = *self.numbers.get(at)?;
            at = self.next.get(at).map_or(usize::MAX, |n| *n as usize);
            Some(number)
        })
    }
}

/// What a pattern stands for.
pub(super) struct Class {
    pub(super) tongue: String,
    pub(super) id: String,
    pub(super) level: Level,
}

/// All stems one after the other, and where each begins.
#[derive(Default)]
struct Stems {
    letters: Vec<u8>,
    begins: Vec<u32>,
}

impl Stems {
    /// The letters of a stem.
    fn get(&self, n: usize) -> &[u8] {
        let begins = |n: usize| self.begins.get(n).map_or(self.letters.len(), |b| *b as usize);
        self.letters.get(begins(n)..begins(n + 1)).unwrap_or_default()
    }
}

/// The patterns of all languages.
#[derive(Default)]
pub(super) struct Patterns {
    stems: Stems,
    numbers: Slots,
    /// Stems with the same first two letters, as chains: where each begins, and for each stem the next.
    alike: Vec<u32>,
    next: Vec<u32>,
    /// Whether there is such a stem, whatever its second letter is, as bits.
    open: Vec<u32>,
    /// For each stem the languages that have it, as bits, and where that which it fills begins; it ends where that of the next begins.
    first: Vec<(u32, u32)>,
    /// Slots, and with `GROUP` groups.
    filling: Vec<u16>,
    /// The same as chains, while patterns are read.
    growing: Chains,
    /// For each group the chain of the slots that it fills.
    groups: Vec<u32>,
    filled: Chains,
    pub(super) slots: Vec<Slot>,
    anchors: Chains,
    pub(super) patterns: Vec<Pattern>,
    /// The slots of all patterns, one after the other.
    held: Vec<u16>,
    pub(super) classes: Vec<Class>,
    /// The stems of each with the bit of its language.
    idioms: Vec<(Vec<u32>, u32)>,
}

/// The first letters of a folded word. In every language of ours an ending is what comes last.
pub(crate) fn stem(folded: &str) -> &str {
    first_letters(folded, LETTERS)
}

impl Patterns {
    /// Reads compiled patterns; what can't be read is left out (the file is ours, and the content tests read it back).
    pub(super) fn new(text: &str) -> Self {
        let mut out = Self::default();
        // A list that doubles as it grows leaves holes of its former sizes: about so many stems, and places where they stand, are in a text.
        let (stems, places) = (text.len() / 17, text.len() / 9);
        out.stems.letters.reserve(text.len() * 9 / 20);
        out.stems.begins.reserve(stems);
        out.next.reserve(stems);
        out.first.reserve(stems);
        out.alike.resize(KINDS * KINDS, END);
        out.open.resize(OPEN / 32, 0);
        out.growing.numbers.reserve(places);
        out.growing.next.reserve(places);
        let mut lines = split(text.strip_suffix('\n').unwrap_or(text), b'\n');
        for known in split(lines.next().unwrap_or_default(), b' ') {
            out.number(&join(&[known, "!"]), 0);
        }
        let mut tongue = 1u32;
        while let Some(name) = lines.next() {
            let from = out.groups.len();
            // Its first line holds the negations.
            for line in lines.by_ref().take_while(|l| !l.is_empty()) {
                let group = out.groups.len() as u16 | GROUP;
                out.groups.push(END);
                split(line, b' ').for_each(|stem| out.fill(stem, tongue, group));
            }
            let mut slots = Numbers::default();
            for line in lines.by_ref().take_while(|l| !l.is_empty()) {
                match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')).and_then(|l| cut(l, b'.')) {
                    Some((id, level)) => out.classes.push(Class {
                        tongue: name.trim_start_matches('=').to_owned(),
                        id: id.to_owned(),
                        level: if level == "stop" { Level::Stop } else { Level::Care },
                    }),
                    None => out.add(line, from, tongue, &mut slots),
                }
            }
            for line in lines.by_ref().take_while(|l| !l.is_empty()) {
                let idiom = split(line, b' ').map(|stem| out.number(stem, tongue)).listed();
                out.idioms.push((idiom, tongue));
            }
            tongue = tongue.rotate_left(1);
        }
        order::long(&mut out.idioms, &|a, b| a.0 < b.0);
        out.filling = std::mem::take(&mut out.growing).flat(out.first.iter_mut().map(|f| &mut f.1));
        out
    }

    /// The number of a stem of a language, a new one if need be.
    fn number(&mut self, stem: &str, tongue: u32) -> u32 {
        let stem = stem.as_bytes();
        let number = self.find(&[stem]).unwrap_or_else(|| {
            let number = self.stems.begins.len();
            self.stems.begins.push(self.stems.letters.len() as u32);
            self.stems.letters.extend_from_slice(stem);
            self.first.push((0, END));
            self.chain_up(stem);
            self.numbers.add(number, &|n| hash(&[self.stems.get(n)]));
            number as u32
        });
        if let Some((tongues, _)) = self.first.get_mut(number as usize) {
            *tongues |= tongue;
        }
        number
    }

    /// Puts the newest stem before those that begin like it.
    fn chain_up(&mut self, stem: &[u8]) {
        let newest = self.next.len() as u32;
        let before = self.alike.get_mut(begin(stem)).map_or(END, |first| std::mem::replace(first, newest));
        self.next.push(before);
        let open = open(stem.get(..1).unwrap_or_default(), stem.get(2..).unwrap_or_default());
        if let Some(bits) = self.open.get_mut(open / 32) {
            *bits |= 1 << (open % 32);
        }
    }

    /// Whether a stem may be `head`, another letter, and `rest`.
    fn is_open(&self, head: &[u8], rest: &[u8]) -> bool {
        let open = open(head, rest);
        self.open.get(open / 32).is_some_and(|bits| bits & (1 << (open % 32)) != 0)
    }

    /// The number of the stem that these pieces make.
    fn find(&self, pieces: &[&[u8]]) -> Option<u32> {
        let same = |n: usize| {
            let mut left = self.stems.get(n);
            let fits = pieces.iter().all(|piece| left.strip_prefix(*piece).is_some_and(|rest| {
                left = rest;
                true
            }));
            fits && left.is_empty()
        };
        self.numbers.find(hash(pieces), &same).map(|n| n as u32)
    }

    /// Says that a stem of a language fills a slot or a group.
    fn fill(&mut self, stem: &str, tongue: u32, filled: u16) {
        let stem = self.number(stem, tongue);
        if let Some((_, first)) = self.first.get_mut(stem as usize) {
            *first = self.growing.before(*first, filled);
        }
    }

    /// A slot as it is written, by number; the same slot is held once.
    fn slot(&mut self, written: &str, from: usize, tongue: u32, slots: &mut Numbers) -> u16 {
        if let Some(there) = slots.get(written) {
            return *there as u16;
        }
        let id = self.slots.len() as u16;
        slots.insert(written.to_owned(), id.into());
        let weight = base36(written.get(..1).unwrap_or_default()) as f32 / FIFTHS;
        self.slots.push(Slot { weight, tongue, anchors: END });
        for part in split(written.get(1..).unwrap_or_default(), b'|') {
            let group = match part.strip_prefix('@') {
                Some(number) => Some(from + 1 + base36(number)),
                None => (part == NOT).then_some(from),
            };
            match group.and_then(|group| self.groups.get_mut(group)) {
                Some(first) => *first = self.filled.before(*first, id),
                None => self.fill(part, tongue, id),
            }
        }
        id
    }

    fn add(&mut self, line: &str, from: usize, tongue: u32, slots: &mut Numbers) {
        let mut slots: Vec<u16> = split(line, b' ').map(|slot| self.slot(slot, from, tongue, slots)).listed();
        let weight = |slot: &u16| self.slots.get(*slot as usize).map_or(0.0, |s| s.weight);
        order::short(&mut slots, &|a, b| weight(a) > weight(b));
        let whole = slots.iter().map(weight).sum();
        let id = self.patterns.len() as u16;
        // Without its two heaviest slots a pattern can't reach its weight: it is looked for where one of them is met.
        for slot in slots.iter().take(2) {
            if let Some(slot) = self.slots.get_mut(*slot as usize) {
                slot.anchors = self.anchors.before(slot.anchors, id);
            }
        }
        let class = self.classes.len().saturating_sub(1) as u16;
        self.patterns.push(Pattern { class, from: self.held.len() as u32, many: slots.len(), whole });
        self.held.extend_from_slice(&slots);
    }

    /// The patterns that are looked for where a slot is met.
    pub(super) fn anchored(&self, slot: u16) -> impl Iterator<Item = u16> {
        self.anchors.each(self.slots.get(slot as usize).map_or(END, |s| s.anchors))
    }

    /// The slots of a pattern, heaviest first.
    pub(super) fn held(&self, pattern: &Pattern) -> &[u16] {
        let from = pattern.from as usize;
        self.held.get(from..from + pattern.many).unwrap_or_default()
    }

    /// Adds what a word stands for, in each language at most one stem.
    fn resolve(&self, folded: &str, out: &mut Vec<Meant>) {
        // Everyday words fill nothing and are no typing error either.
        let mut taken = 0;
        let mut take = |stem: Option<u32>, sure: f32| {
            let Some(stem) = stem else { return };
            let tongues = self.first.get(stem as usize).map_or(0, |f| f.0);
            if tongues & !taken != 0 {
                out.push(Meant { stem, sure, tongues: tongues & !taken });
                taken |= tongues;
            }
        };
        let stem = stem(folded).as_bytes();
        take(self.find(&[stem]), 1.0);
        // Only Latin letters are forgiven a typing error: in a script with short words one letter makes another word.
        if folded.len() >= SPELLED && stem.is_ascii() && !self.is_known(stem) {
            // With the second letter right it is among those that begin alike; with a wrong one it has to be guessed.
            let alike = |begins: &[u8]| self.alike.get(begin(begins)).copied().unwrap_or(END);
            guess(stem, &|head, rest| self.is_open(head, rest), &mut |pieces| take(self.find(pieces), MISSPELT));
            let mut at = alike(stem);
            while let Some(next) = self.next.get(at as usize) {
                if misspelt(stem, self.stems.get(at as usize)) {
                    take(Some(at), MISSPELT);
                }
                at = *next;
            }
        }
    }

    fn is_known(&self, stem: &[u8]) -> bool {
        self.find(&[stem, KNOWN]).is_some()
    }

    /// The slots that each word of a text fills, each with how sure it is; the words of harmless idioms fill none.
    pub(super) fn read(&self, text: &[Word]) -> Lists<(u16, f32)> {
        let mut seen = Lists::default();
        for word in text {
            self.resolve(&word.folded, &mut seen.all);
            seen.close();
        }
        let means = |at: usize, stem: u32| seen.get(at).iter().any(|m| m.stem == stem);
        let mut harmless: Vec<(usize, u32)> = Vec::new();
        for (n, stem) in (0..text.len()).flat_map(|n| seen.get(n).iter().map(move |m| (n, m.stem))) {
            let from = self.idioms.partition_point(|i| i.0.first() < Some(&stem));
            for (idiom, tongue) in self.idioms.iter().skip(from).take_while(|i| i.0.first() == Some(&stem)) {
                let near = n.saturating_sub(3)..(n + idiom.len() + 3).min(text.len());
                let places: Vec<usize> = idiom.iter().filter_map(|stem| near.clone().find(|at| means(*at, *stem))).listed();
                if places.len() == idiom.len() {
                    harmless.more(places.into_iter().map(|at| (at, *tongue)));
                }
            }
        }
        for (at, tongue) in harmless {
            for meant in seen.get_mut(at) {
                meant.tongues &= !tongue;
            }
        }
        let mut out = Lists::default();
        for n in 0..text.len() {
            self.fills(seen.get(n), &mut out.all);
            out.close();
        }
        out
    }

    /// Adds the slots that a word fills by what it stands for.
    fn fills(&self, word: &[Meant], out: &mut Vec<(u16, f32)>) {
        for meant in word {
            let mut fill = |slot: u16| {
                if self.slots.get(slot as usize).is_some_and(|s| s.tongue & meant.tongues != 0) {
                    out.push((slot, meant.sure));
                }
            };
            let begins = |stem: u32| self.first.get(stem as usize).map_or(self.filling.len(), |f| f.1 as usize);
            for filled in self.filling.get(begins(meant.stem)..begins(meant.stem + 1)).unwrap_or_default() {
                if filled & GROUP == 0 {
                    fill(*filled);
                } else {
                    self.filled.each(self.groups.get(usize::from(filled ^ GROUP)).copied().unwrap_or(END)).for_each(&mut fill);
                }
            }
        }
    }
}

/// The number that figures and letters say.
fn base36(written: &str) -> usize {
    written.chars().fold(0, |n, c| n * 36 + c.to_digit(36).unwrap_or(0) as usize)
}

/// A stem that a word of a text stands for.
struct Meant {
    stem: u32,
    /// How sure that is, 0 to 1.
    sure: f32,
    /// The languages in which it counts, as bits.
    tongues: u32,
}

/// Which chain a stem is in, by its first two letters.
fn begin(stem: &[u8]) -> usize {
    stem.iter().take(2).fold(0, |n, letter| n * KINDS + usize::from(*letter) % KINDS)
}

/// Whether a stem that begins alike may be meant by another: one letter off, and not the second.
fn misspelt(stem: &[u8], meant: &[u8]) -> bool {
    // One error stands either behind the third letter or before the last.
    (stem.get(2) == meant.get(2) || stem.last() == meant.last()) && stem.get(..2) == meant.get(..2) && one_off(stem, meant)
}

/// The bit of a stem whose second letter is left open.
fn open(head: &[u8], rest: &[u8]) -> usize {
    hash(&[head, rest]) as usize % OPEN
}

/// Gives, in pieces, every word that a stem may be with the error in its second letter; `is_open` knows whether any may be so.
fn guess(stem: &[u8], is_open: &dyn Fn(&[u8], &[u8]) -> bool, meant: &mut dyn FnMut(&[&[u8]])) {
    let part = |from: usize, to: usize| stem.get(from..to).unwrap_or_default();
    let (head, here, after, rest) = (part(0, 1), part(1, 2), part(2, 3), part(2, stem.len()));
    // A letter too much, and two turned round.
    meant(&[head, rest]);
    meant(&[head, after, here, part(3, stem.len())]);
    // One missing, and a wrong one.
    for rest in [part(1, stem.len()), rest] {
        if is_open(head, rest) {
            b"abcdefghijklmnopqrstuvwxyz0123456789".chunks(1).for_each(|letter| meant(&[head, letter, rest]));
        }
    }
}
