//! The lens: text in, report out. A teacher's text is looked up among the cues of behaviours, a pupil's among flow cues.

pub mod gate;
pub mod index;
pub mod lexicon;
pub mod rank;
pub mod spelling;
pub mod words;

use crate::concern::Concern;
use crate::value::{Value, map};
use crate::listed::Listed;
use crate::vocabulary::{Candidate, Pack, Weight};
use index::Index;
use rank::{Hit, rank};
use words::Word;

/// How much faster than linear a weaker behaviour loses its say in the talents.
const SHARPNESS: i32 = 3;

/// A word that gave less than this share of the best score is not marked.
const TOLD: f32 = 0.06;

/// A stretch of the text and the id it answers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Behaviour or talent id.
    pub id: String,
    /// First UTF-16 unit.
    pub start: u32,
    /// One past the last UTF-16 unit.
    pub end: u32,
}

/// A talent that may be behind the text.
#[derive(Debug, Clone)]
pub struct Found {
    /// Talent id.
    pub id: String,
    /// Its name in the locale.
    pub name: String,
    /// How often the best-ranked behaviour comes from it.
    pub weight: Weight,
    /// The behaviours it came by, best first; empty for `spot`.
    pub behaviours: Vec<String>,
}

/// What the lens has to say.
#[derive(Debug, Clone)]
pub enum Report {
    /// Something to act on first: no talents from this text.
    Concern(Concern),
    /// Nothing known in this text.
    Nothing,
    /// Candidates.
    Talents {
        /// The second level of the gate: shown first.
        care: Option<Concern>,
        /// Behaviour ids, best first; empty for `spot`.
        behaviours: Vec<String>,
        /// Talents, best first; may be empty.
        talents: Vec<Found>,
        /// Which stretch of the text each answer stands on, in the order of the text, without overlap.
        findings: Vec<Finding>,
        /// Whether this is a pupil's text looked up by `spot`.
        spot: bool,
    },
}

impl Report {
    /// `concern`, `nothing` or `talents`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Concern(_) => "concern",
            Self::Nothing => "nothing",
            Self::Talents { .. } => "talents",
        }
    }
}

impl From<&Report> for Value {
    fn from(report: &Report) -> Self {
        let kind = report.kind();
        let Report::Talents { care, behaviours, talents, findings, spot } = report else {
            return match report {
                Report::Concern(concern) => map!("kind": kind, "concern": concern),
                _ => map!("kind": kind),
            };
        };
        let listed = |ids: &Vec<String>, wanted: bool| if wanted { Value::from(ids) } else { Value::Null };
        let talent = |t: &Found| {
            let behaviours = listed(&t.behaviours, !t.behaviours.is_empty());
            map!("id": &t.id, "name": &t.name, "weight": t.weight.as_str(), "behaviours": behaviours)
        };
        // What it answers to is the one or the other.
        let finding = |f: &Finding| {
            let (behaviour, talent) = if *spot { (None, Some(&f.id)) } else { (Some(&f.id), None) };
            map!("behaviour": behaviour, "talent": talent, "start": f.start, "end": f.end)
        };
        map!(
            "kind": kind,
            "care": care.as_ref(),
            "behaviours": listed(behaviours, !spot),
            "talents": Value::List(talents.iter().map(talent).listed()),
            "findings": Value::List(findings.iter().map(finding).listed()),
        )
    }
}

/// A talent that may be behind a text, the behaviours it came by, and how much says so.
struct Behind<'a> {
    candidate: &'a Candidate,
    behaviours: Vec<&'a String>,
    score: f32,
}

/// Looks a teacher's text up among the behaviours of a pack; the gate has been before. `limit` bounds each list.
#[inline(never)]
pub fn lens(pack: &Pack, index: &Index, text: &[Word], limit: usize) -> Report {
    let hits = rank(index, text, limit);
    let best = hits.first().map_or(0.0, |h| h.score);
    let mut talents: Vec<Behind> = Vec::new();
    let mut behaviours = Vec::new();
    for hit in &hits {
        let Some(behaviour) = index.classes.get(hit.class).and_then(|id| pack.behaviour(id)) else { continue };
        behaviours.push(&behaviour.id);
        for candidate in &behaviour.candidates {
            let gain = (hit.score / best).powi(SHARPNESS) * candidate.weight.share();
            match talents.iter_mut().find(|t| t.candidate.talent == candidate.talent) {
                Some(there) => {
                    there.behaviours.push(&behaviour.id);
                    there.score += gain;
                }
                None => talents.push(Behind { candidate, behaviours: vec![&behaviour.id], score: gain }),
            }
        }
    }
    if behaviours.is_empty() {
        return Report::Nothing;
    }
    crate::order::short(&mut talents, &|a, b| a.score > b.score);
    let found = |behind: Behind| {
        let Candidate { talent, weight, .. } = behind.candidate;
        let name = pack.talent(talent).map_or_else(String::new, |t| t.name.clone());
        Found { id: talent.clone(), name, weight: *weight, behaviours: behind.behaviours.into_iter().cloned().listed() }
    };
    Report::Talents {
        care: None,
        findings: findings(index, hits.get(..limit).unwrap_or(&hits), text),
        behaviours: behaviours.into_iter().take(limit).cloned().listed(),
        talents: talents.into_iter().take(limit).map(found).listed(),
        spot: false,
    }
}

/// Looks a pupil's text up among the flow cues: which talents may give the energy here.
#[inline(never)]
pub fn spot(pack: &Pack, flow: &Index, text: &[Word], limit: usize) -> Report {
    let mut hits = rank(flow, text, limit);
    let best = hits.first().map_or(0.0, |h| h.score);
    hits.truncate(limit);
    let talents: Vec<Found> = hits
        .iter()
        .filter_map(|h| {
            let talent = pack.talent(flow.classes.get(h.class)?)?;
            let share = h.score / best;
            let weight = if share > 0.85 { Weight::Often } else if share > 0.7 { Weight::Sometimes } else { Weight::Seldom };
            Some(Found { id: talent.id.clone(), name: talent.name.clone(), weight, behaviours: Vec::new() })
        })
        .listed();
    if talents.is_empty() {
        return Report::Nothing;
    }
    Report::Talents { care: None, behaviours: Vec::new(), findings: findings(flow, &hits, text), talents, spot: true }
}

/// Each word goes to the hit it gave most to; neighbours of one hit, at most one word apart in a clause, make one stretch.
fn findings(index: &Index, hits: &[Hit], text: &[Word]) -> Vec<Finding> {
    let mut owner: Vec<Option<(usize, f32)>> = vec![None; text.len()];
    let best = hits.first().map_or(1.0, |h| h.score);
    for hit in hits {
        for &(n, gain) in &hit.words {
            let gain = gain * (0.3 + hit.score / best);
            if let Some(place) = owner.get_mut(n)
                && gain > TOLD * best
                && place.is_none_or(|(_, there)| gain > there)
                && text.get(n).is_some_and(|w| !index.lexicon.is_stop(&w.folded))
            {
                *place = Some((hit.class, gain));
            }
        }
    }
    let mut out: Vec<(Finding, usize, u32)> = Vec::new();
    for (n, word) in text.iter().enumerate() {
        let Some((class, _)) = owner.get(n).copied().flatten() else { continue };
        let Some(id) = index.classes.get(class) else { continue };
        match out.last_mut() {
            Some((last, at, clause)) if last.id == *id && n - *at <= 2 && *clause == word.clause => {
                last.end = word.end;
                *at = n;
            }
            _ => out.push((Finding { id: id.clone(), start: word.start, end: word.end }, n, word.clause)),
        }
    }
    out.into_iter().map(|x| x.0).listed()
}
