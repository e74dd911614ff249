//! Ranking: which ids a text answers to, by the words it used. The numbers were chosen on the development sentences
//! (DESIGN.md tells what else was tried).

use super::index::{Feature, Index, KINDS, Says, damped};
use super::words::Word;
use crate::listed::Listed;
use crate::order;
use crate::value::numbers::Slots;

/// Longer texts are read in pieces of about this many words.
const PIECE: usize = 30;
/// What each kind of feature counts: stems, pairs of stems, letters.
const MIX: [f32; KINDS] = [1.0, 0.7, 1.15];
/// Below this much evidence there is no answer.
const ENOUGH: f32 = 0.23;
/// Ids weaker than this share of the best are left out.
const NEAR: f32 = 0.4;
/// Ids kept from one piece.
const KEPT: usize = 12;

/// An id with its score and the words of the text it answers to.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Number of the id in `Index::classes`.
    pub class: usize,
    /// Evidence: a mix of cosines, for comparison inside one text and with the threshold.
    pub score: f32,
    /// Numbers of the words answered to, with how much each gave.
    pub words: Vec<(usize, f32)>,
}

/// The ids a text answers to, best first; empty where there is too little evidence. The best `told` of them at least tell by which words.
pub fn rank(index: &Index, text: &[Word], told: usize) -> Vec<Hit> {
    let mut out: Vec<Hit> = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let to = piece_end(text, from);
        // What is best in all may be behind others here.
        let told = if to - from < text.len() { KEPT } else { told };
        for mut hit in piece(index, text.get(from..to).unwrap_or_default(), from, told) {
            match out.iter_mut().find(|h| h.class == hit.class) {
                None => out.push(hit),
                Some(there) => {
                    there.words.append(&mut hit.words);
                    there.score = there.score.max(hit.score);
                }
            }
        }
        from = to;
    }
    best_first(&mut out);
    if out.first().is_some_and(|h| index.is_background(h.class)) {
        out.clear();
    }
    out.retain(|h| !index.is_background(h.class));
    near(&mut out);
    out
}

/// Leaves out what is far behind the best, which comes first.
fn near(hits: &mut Vec<Hit>) {
    let best = hits.first().map_or(0.0, |h| h.score);
    hits.retain(|h| h.score >= NEAR * best);
}

fn best_first(hits: &mut [Hit]) {
    order::short(hits, &|a, b| a.score > b.score || (a.score == b.score && a.class < b.class));
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

fn piece(index: &Index, piece: &[Word], first: usize, told: usize) -> Vec<Hit> {
    // What the cues know of the features of the text, once for all occurrences of each, and which of it each feature is.
    let features = index.features(piece, first);
    let mut known: Vec<Known> = Vec::with_capacity(features.len());
    let mut met: Vec<(usize, Feature)> = Vec::with_capacity(features.len());
    let mut places = Slots::sized(features.len());
    for feature in features {
        let Some(number) = index.place(feature.hash) else { continue };
        let there = places.find(number as u32, &|n| known.get(n).is_some_and(|k| k.number == number as u32));
        let at = there.unwrap_or(known.len());
        met.push((at, feature));
        if let Some(known) = known.get_mut(at) {
            known.count += 1.0;
        } else if let Some(says) = index.says(number) {
            known.push(Known { number: number as u32, kind: feature.kind, says, count: 1.0, gain: 0.0, told: 0.0 });
            places.add(at, &|n| known.get(n).map_or(0, |k| k.number));
        }
    }
    let mut norms = [0f32; KINDS];
    for Known { kind, says, count, gain, .. } in &mut known {
        *gain = damped(*count);
        if let Some(norm) = norms.get_mut(*kind) {
            *norm += (*gain * says.idf) * (*gain * says.idf);
        }
    }
    let mut scores = vec![0f32; index.classes.len()];
    for Known { kind, says, gain, .. } in &mut known {
        *gain *= MIX.get(*kind).zip(norms.get(*kind)).map_or(0.0, |(mix, norm)| mix / norm.sqrt().max(1.0));
        for (class, weight) in says.classes.iter().zip(says.weights) {
            if let Some(score) = scores.get_mut(*class as usize) {
                *score += *gain * weight;
            }
        }
    }
    let mut hits: Vec<Hit> = Vec::new();
    for (class, score) in scores.into_iter().enumerate() {
        if score >= ENOUGH {
            hits.push(Hit { class, score, words: Vec::new() });
        }
    }
    best_first(&mut hits);
    near(&mut hits);
    hits.truncate(KEPT);
    for hit in hits.iter_mut().filter(|h| !index.is_background(h.class)).take(told) {
        hit.words = gave(hit.class, &mut known, &met, first, piece.len());
    }
    hits
}

/// What the cues know of a feature: its number, its kind, what it says, how often it stands in the text, how much that counts, and how much
/// of it each place gave the id that is told of.
struct Known<'a> {
    number: u32,
    kind: usize,
    says: Says<'a>,
    count: f32,
    gain: f32,
    told: f32,
}

/// The words of a piece that gave an id something of its score, and how much each.
fn gave(class: usize, known: &mut [Known], met: &[(usize, Feature)], first: usize, many: usize) -> Vec<(usize, f32)> {
    for k in &mut *known {
        let weight = k.says.classes.binary_search(&(class as u16)).ok().and_then(|at| k.says.weights.get(at));
        k.told = weight.map_or(0.0, |weight| k.gain * weight / k.count);
    }
    let mut words = vec![0f32; many];
    for (at, feature) in met {
        for n in [feature.word, feature.next] {
            if let Some((word, known)) = words.get_mut(n - first).zip(known.get(*at)) {
                *word += known.told / 2.0;
            }
        }
    }
    (first..).zip(words).filter(|word| word.1 > 0.0).listed()
}
