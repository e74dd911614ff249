//! The lens and `spot` on sentences written by people who had seen no cue. Odd lines are for development and asserted;
//! even lines are held out: scored and printed, and nothing is tuned on them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod common;

use common::{face, read, sentences};
use talenttaal::face::Face;
use talenttaal::lens::Report;
use talenttaal::lens::words::words;

fn talents(report: Report) -> Vec<String> {
    match report {
        Report::Talents { talents, .. } => talents.into_iter().map(|t| t.id).collect(),
        _ => Vec::new(),
    }
}

#[derive(Default, Clone, Copy)]
struct Score {
    of: usize,
    first: usize,
    third: usize,
}

impl Score {
    fn add(&mut self, found: &[String], labels: &[String]) {
        self.of += 1;
        self.first += usize::from(found.iter().take(1).any(|t| labels.contains(t)));
        self.third += usize::from(found.iter().take(3).any(|t| labels.contains(t)));
    }
    fn percent(n: usize, of: usize) -> f64 {
        100.0 * n as f64 / of.max(1) as f64
    }
}

/// Development score; prints both halves.
fn score(what: &str, tag: &str, look: impl Fn(&Face, &str) -> Report) -> Score {
    let face = face(tag);
    let (mut dev, mut held) = (Score::default(), Score::default());
    for s in sentences(what, tag) {
        let found = talents(look(&face, &s.text));
        let hit = found.iter().take(1).any(|t| s.labels.contains(t));
        if !s.held_out && !hit && std::env::var_os("SHOW_MISSES").is_some() {
            println!("miss {tag} {what}: {} | wanted {:?} | found {:?}", s.text, s.labels, found);
        }
        if s.held_out { held.add(&found, &s.labels) } else { dev.add(&found, &s.labels) }
    }
    for (half, s) in [("development", dev), ("held out", held)] {
        if half == "held out" && std::env::var_os("HELD_OUT").is_none() {
            continue;
        }
        println!("{what} {tag} {half}: hit@1 {:.1} % hit@3 {:.1} % of {}", Score::percent(s.first, s.of), Score::percent(s.third, s.of), s.of);
    }
    dev
}

/// What the development half must reach, in percent.
fn at_least(s: Score, first: f64, third: f64) {
    let (one, three) = (Score::percent(s.first, s.of), Score::percent(s.third, s.of));
    assert!(one >= first && three >= third, "hit@1 {one:.1} %, hit@3 {three:.1} %: at least {first} and {third} were reached before");
}

#[test]
fn lens_nl() {
    at_least(score("lens", "nl", |f, t| f.lens(t, 5).unwrap()), 85.0, 93.0);
}
#[test]
fn lens_fr() {
    at_least(score("lens", "fr", |f, t| f.lens(t, 5).unwrap()), 88.0, 92.0);
}
#[test]
fn lens_en() {
    at_least(score("lens", "en", |f, t| f.lens(t, 5).unwrap()), 88.0, 91.0);
}
#[test]
fn spot_nl() {
    at_least(score("spot", "nl", |f, t| f.spot(t, 5).unwrap()), 90.0, 95.0);
}
#[test]
fn spot_fr() {
    at_least(score("spot", "fr", |f, t| f.spot(t, 5).unwrap()), 72.0, 90.0);
}
#[test]
fn spot_en() {
    at_least(score("spot", "en", |f, t| f.spot(t, 5).unwrap()), 60.0, 75.0);
}

/// Text that names no behaviour gets `nothing`.
#[test]
fn nothing() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        let list = sentences("nothing", tag);
        let dev: Vec<_> = list.iter().filter(|s| !s.held_out).collect();
        let wrong: Vec<_> = dev.iter().filter(|s| !matches!(face.lens(&s.text, 5).unwrap(), Report::Nothing)).map(|s| &s.text).collect();
        println!("nothing {tag}: {} of {} answered: {wrong:?}", wrong.len(), dev.len());
        assert!(wrong.len() <= 3, "{tag}: text that names no behaviour gets an answer: {wrong:?}");
    }
}

/// Runs of four words that a sentence shares with a cue: how far the judge has seen the exam.
#[test]
fn overlap_with_cues() {
    for tag in ["nl", "fr", "en"] {
        let runs = |text: &str| -> Vec<String> {
            let list: Vec<String> = words(text).into_iter().map(|w| w.folded).collect();
            list.windows(4).map(|w| w.join(" ")).collect()
        };
        let cues: std::collections::HashSet<String> = read(&format!("locales/{tag}/cues/behaviours.txt")).lines().flat_map(runs).collect();
        let list = sentences("lens", tag);
        let shared = list.iter().filter(|s| runs(&s.text).iter().any(|r| cues.contains(r))).count();
        println!("overlap {tag}: {shared} of {} sentences share a run of four words with a cue", list.len());
    }
}

#[test]
fn more_ids_than_a_pack_can_have_are_refused() {
    let many: String = (0..70_000).map(|n| format!("[c{n}]\nwoord{n}\n")).collect();
    let error = talenttaal::lens::index::Index::compile(talenttaal::lens::lexicon::Lexicon::new("", 4), &many).err().unwrap();
    assert_eq!((error.code, error.place.as_str(), error.value.as_str()), ("cue-unplaced", "cues", "c4000"));
}
