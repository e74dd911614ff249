//! Ranking: which ids a text answers to, by the words it used. The numbers were chosen on the development sentences
//! (DESIGN.md tells what else was tried).

use rustc_hash::FxHashMap;

use super::cues::{Cues, OTHER_POLARITY};
use super::words::Word;

/// Longer texts are read in pieces of about this many words.
const PIECE: usize = 30;
/// Share of the best single cue in the score; the rest comes from all cues of an id together.
const CUE_SHARE: f32 = 1.6;
/// Below this much evidence there is no answer.
const ENOUGH: f32 = 2.3;

/// An id with its score and the words of the text it answers to.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Number of the id in `Cues::classes`.
    pub class: usize,
    /// Evidence, for comparison inside one text only.
    pub score: f32,
    /// Numbers of the words answered to, with how much each gave.
    pub words: Vec<(usize, f32)>,
}

/// The ids a text answers to, best first; empty where there is too little evidence.
pub fn rank(cues: &Cues, text: &[Word]) -> Vec<Hit> {
    let negated = cues.lexicon.negated(text);
    let mut best: FxHashMap<usize, Hit> = FxHashMap::default();
    let mut known: FxHashMap<&str, Option<(u32, f32)>> = FxHashMap::default();
    let mut from = 0;
    while from < text.len() {
        let to = piece_end(text, from);
        for hit in piece(cues, text, &negated, from..to, &mut known) {
            match best.get_mut(&hit.class) {
                Some(there) if there.score >= hit.score => there.words.extend(hit.words),
                Some(there) => {
                    let before = std::mem::replace(there, hit);
                    there.words.extend(before.words);
                }
                None => {
                    best.insert(hit.class, hit);
                }
            }
        }
        from = to;
    }
    let mut hits: Vec<Hit> = best.into_values().collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.class.cmp(&b.class)));
    hits
}

/// Where a piece that begins at `from` ends: at a clause if there is one near.
fn piece_end(text: &[Word], from: usize) -> usize {
    let limit = (from + PIECE).min(text.len());
    if limit == text.len() {
        return limit;
    }
    let clause = |n: usize| text.get(n).map(|w| w.clause);
    (from + PIECE / 2..limit).rev().find(|&n| clause(n) != clause(n - 1)).unwrap_or(limit)
}

fn piece<'a>(
    cues: &Cues,
    text: &'a [Word],
    negated: &[bool],
    range: std::ops::Range<usize>,
    known: &mut FxHashMap<&'a str, Option<(u32, f32)>>,
) -> Vec<Hit> {
    // One entry for each different stem: how sure, negated, the word it came from.
    let mut stems: Vec<(u32, f32, bool, usize)> = Vec::new();
    for n in range {
        let Some(word) = text.get(n).filter(|w| !cues.lexicon.is_stop(&w.folded)) else { continue };
        let found = *known.entry(word.folded.as_str()).or_insert_with(|| cues.resolve(&word.folded));
        if let Some((stem, sure)) = found
            && !stems.iter().any(|s| s.0 == stem)
        {
            stems.push((stem, sure, negated.get(n).copied().unwrap_or(false), n));
        }
    }
    let weight = |stem: u32| cues.idf.get(stem as usize).copied().unwrap_or(0.0);
    let mut classes: FxHashMap<u16, Hit> = FxHashMap::default();
    let mut overlap: FxHashMap<u32, f32> = FxHashMap::default();
    for &(stem, sure, negated, n) in &stems {
        let idf = weight(stem);
        for p in cues.postings.get(stem as usize).into_iter().flatten() {
            let (same, other) = if negated { (p.negated, p.plain) } else { (p.plain, p.negated) };
            let count = same + OTHER_POLARITY * other;
            let gain = sure * idf * count / (count + 1.0);
            let gain = if same == 0.0 { gain * OTHER_POLARITY } else { gain };
            let hit = classes.entry(p.class).or_insert_with(|| Hit { class: p.class as usize, score: 0.0, words: Vec::new() });
            hit.score += gain;
            hit.words.push((n, gain));
        }
        for &cue in cues.in_cues.get(stem as usize).into_iter().flatten() {
            let Some(c) = cues.cues.get(cue as usize) else { continue };
            let same = c.features.iter().any(|f| f.0 == stem && f.1 == negated);
            *overlap.entry(cue).or_default() += sure * idf * idf * if same { 1.0 } else { OTHER_POLARITY };
        }
    }
    let mut closest: FxHashMap<u16, f32> = FxHashMap::default();
    for (cue, dot) in overlap {
        let Some(c) = cues.cues.get(cue as usize) else { continue };
        let norm: f32 = c.features.iter().map(|f| weight(f.0).powi(2)).sum();
        let near = dot / norm.sqrt().max(0.1);
        let best = closest.entry(c.class).or_default();
        *best = best.max(near);
    }
    let mut hits: Vec<Hit> = classes
        .into_values()
        .map(|mut h| {
            h.score += CUE_SHARE * closest.get(&(h.class as u16)).copied().unwrap_or(0.0) / 2.0;
            h
        })
        .filter(|h| h.score >= ENOUGH)
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score));
    hits.truncate(12);
    hits
}
