//! How the gate does on sentences: what a writer of cues looks at while writing.

use std::fs;

use anyhow::{Context, Result};
use talenttaal::lens::gate::{Gate, compile};
use talenttaal::lens::words::words;

/// Scores files of sentences, one a line: with the concern and the level after a tab, or without where nothing may fire. Odd lines
/// are for development: those that go wrong are printed. Even lines are held out: they are counted only when asked for.
pub fn score(files: &[String]) -> Result<()> {
    let held_out = files.iter().any(|f| f == "--held-out");
    let gate = Gate::new(&compile::folder("locales".as_ref())?).context("no patterns in locales")?;
    for file in files.iter().filter(|f| !f.starts_with("--")) {
        let text = fs::read_to_string(file).with_context(|| file.clone())?;
        let mut right = [0, 0];
        let mut all = [0, 0];
        for (n, line) in text.lines().enumerate() {
            let (sentence, wanted) = line.split_once('\t').unwrap_or((line, ""));
            let found = gate.check(&words(sentence));
            let (id, level) = wanted.split_once('\t').unwrap_or((wanted, ""));
            let ok = found.map_or("", |f| f.level.as_str()) == level;
            let half = n % 2;
            if let (Some(a), Some(r)) = (all.get_mut(half), right.get_mut(half)) {
                *a += 1;
                *r += usize::from(ok);
            }
            if !ok && half == 0 {
                let found = found.map_or("nothing".to_owned(), |f| format!("{}.{} by {}", f.id, f.level.as_str(), f.tongue));
                println!("  {id}: {sentence}  → {found}");
            }
        }
        println!("{file}: {} of {} for development", right[0], all[0]);
        if held_out {
            println!("{file}: {} of {} held out", right[1], all[1]);
        }
    }
    Ok(())
}
