//! Ranking: which ids a text answers to, by the words it used. The numbers were chosen on the development sentences
//! (DESIGN.md tells what else was tried).

use std::ops::Range;

use super::index::{Feature, Index, KINDS, Says, damped};
use super::words::Word;
use crate::listed::More;
use crate::order;

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
    let mut features = index.features(piece, first);
    order::long(&mut features, &|a, b| a.hash < b.hash);
    // How much each known feature of the text weighs, once for all its occurrences.
    let mut weighed: Vec<Weighed> = Vec::new();
    let mut norm = [0f32; KINDS];
    for same in features.chunk_by(|a, b| a.hash == b.hash) {
        let Some(first) = same.first() else { continue };
        if let (Some(says), Some(norm)) = (index.says(*first), norm.get_mut(first.kind)) {
            let tf = damped(same.len() as f32);
            *norm += (tf * says.idf) * (tf * says.idf);
            weighed.push(Weighed { same, kind: first.kind, says, tf });
        }
    }
    let share = |kind: usize| MIX.get(kind).zip(norm.get(kind)).map_or(0.0, |(mix, norm)| mix / norm.sqrt().max(1.0));
    let mut scores = vec![0f32; index.classes.len()];
    for Weighed { kind, says, tf, .. } in &weighed {
        let gain = tf * share(*kind);
        for (class, weight) in says.classes.iter().zip(says.weights) {
            if let Some(score) = scores.get_mut(*class as usize) {
                *score += gain * weight;
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
        let gains = gains(hit.class, &weighed, share, first..first + piece.len());
        hit.words.more(gains.filter(|word| word.1 > 0.0));
    }
    hits
}

/// A known feature of the text: its occurrences, their damped count, and what it says.
struct Weighed<'a> {
    same: &'a [Feature],
    kind: usize,
    says: Says<'a>,
    tf: f32,
}

/// How much each word of a piece gave an id of its score.
fn gains(class: usize, weighed: &[Weighed], share: impl Fn(usize) -> f32, piece: Range<usize>) -> impl Iterator<Item = (usize, f32)> {
    let mut gains = vec![0f32; piece.len()];
    for Weighed { same, kind, says, tf } in weighed {
        let Ok(at) = says.classes.binary_search(&(class as u16)) else { continue };
        let gain = says.weights.get(at).map_or(0.0, |weight| tf * share(*kind) * weight / same.len() as f32);
        for feature in *same {
            for n in [feature.word, feature.next] {
                if let Some(word) = gains.get_mut(n - piece.start) {
                    *word += gain / 2.0;
                }
            }
        }
    }
    piece.zip(gains)
}
