//! The concern gate: what is never just talent in overdrive. It runs before everything on every text that a person typed,
//! in every language it has, and rather fires once too often. It is no detection system, and every card says so.

use rustc_hash::FxHashMap;

use super::cues::Cues;
use super::words::{Word, words};

/// A cue fires when this share of its weight stands close together. Chosen on the development sentences.
const COVERED: f32 = 0.86;
/// Words read together.
const WINDOW: usize = 12;
/// A typed word resolved less surely than this is no evidence here.
const SURE: f32 = 0.7;

/// How a concern is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The concern first, then candidates.
    Care,
    /// No candidates, no message from this text.
    Stop,
}

impl Level {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Stop => "stop",
        }
    }
}

/// One language of the gate: its concern cues and the harmless idioms that are set aside first.
pub struct Tongue {
    cues: Cues,
    idioms: Cues,
}

/// The gate over all its languages.
#[derive(Default)]
pub struct Gate {
    tongues: Vec<Tongue>,
}

impl Tongue {
    /// Takes compiled concern cues (classes `id.level`) and idioms of one language.
    pub fn new(cues: Cues, idioms: Cues) -> Self {
        Self { cues, idioms }
    }

    fn check(&self, text: &[Word]) -> Option<(Level, f32, &str)> {
        let negated = self.cues.lexicon.negated(text);
        let mut seen: Vec<Option<(u32, f32)>> = resolve(&self.cues, text);
        for hit in fired(&self.idioms, &resolve(&self.idioms, text), &negated, false) {
            for n in hit.words {
                if let Some(place) = seen.get_mut(n) {
                    *place = None;
                }
            }
        }
        fired(&self.cues, &seen, &negated, true)
            .into_iter()
            .filter_map(|hit| {
                let (id, level) = self.cues.classes.get(hit.class)?.split_once('.')?;
                Some((if level == "stop" { Level::Stop } else { Level::Care }, hit.weight, id))
            })
            .max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
    }
}

fn resolve(cues: &Cues, text: &[Word]) -> Vec<Option<(u32, f32)>> {
    let mut known: FxHashMap<&str, Option<(u32, f32)>> = FxHashMap::default();
    let look = |w: &str| cues.resolve(w).filter(|found| found.1 >= SURE);
    text.iter().map(|w| *known.entry(w.folded.as_str()).or_insert_with(|| look(&w.folded))).collect()
}

struct Fired {
    class: usize,
    weight: f32,
    words: Vec<usize>,
}

/// The cues that stand in the text with nearly all their weight inside one window.
fn fired(cues: &Cues, seen: &[Option<(u32, f32)>], negated: &[bool], polarity: bool) -> Vec<Fired> {
    let mut out: Vec<Fired> = Vec::new();
    let mut from = 0;
    loop {
        let window = from..(from + WINDOW).min(seen.len());
        let mut touched: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for n in window.clone() {
            let Some(Some((stem, _))) = seen.get(n) else { continue };
            for &cue in cues.in_cues.get(*stem as usize).into_iter().flatten() {
                touched.entry(cue).or_default().push(n);
            }
        }
        for (id, places) in touched {
            let Some(cue) = cues.cues.get(id as usize) else { continue };
            let weight = |stem: u32| cues.idf.get(stem as usize).copied().unwrap_or(0.0).max(0.8);
            let (mut whole, mut got, mut used, mut missing) = (0.0, 0.0, Vec::new(), 0);
            for &(stem, not) in &cue.features {
                whole += weight(stem);
                let place = places.iter().find(|&&n| {
                    seen.get(n).copied().flatten().is_some_and(|s| s.0 == stem)
                        && (!polarity || negated.get(n).copied().unwrap_or(false) == not)
                });
                match place {
                    Some(&n) => {
                        let sure = seen.get(n).copied().flatten().map_or(0.0, |s| s.1);
                        got += weight(stem) * if sure > 0.95 { 1.0 } else { sure + 0.1 };
                        used.push(n);
                    }
                    None => missing += 1,
                }
            }
            let enough = if missing == 0 { got / whole >= 0.8 } else { missing == 1 && cue.features.len() >= 4 && got / whole >= COVERED };
            let close = used.iter().max().zip(used.iter().min()).is_some_and(|(a, b)| a - b <= cue.features.len() + if polarity { 6 } else { 3 });
            if enough && close {
                out.push(Fired { class: cue.class as usize, weight: got, words: used });
            }
        }
        if from + WINDOW >= seen.len() {
            return out;
        }
        from += WINDOW / 2;
    }
}

impl Gate {
    /// Puts languages together.
    pub fn new(tongues: Vec<Tongue>) -> Self {
        Self { tongues }
    }

    /// Whether there is anything to judge by; without it there is no answer (the gate fails closed).
    pub fn is_ready(&self) -> bool {
        !self.tongues.is_empty()
    }

    /// The gravest concern in a text: id and level. The higher level wins, then the surer cue.
    pub fn check(&self, text: &str) -> Option<(&str, Level)> {
        let text = words(text);
        self.tongues
            .iter()
            .filter_map(|t| t.check(&text))
            .max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
            .map(|(level, _, id)| (id, level))
    }
}
