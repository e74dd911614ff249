//! How the gate does on sentences: what a writer of cues looks at while writing.

use std::fs;

use anyhow::{Context, Result};
use talenttaal::lens::gate::{Gate, Level, compile};

/// Scores files of sentences, one a line: with the concern and the level after a tab, or without where nothing may fire. Odd lines
/// are for development: those that go wrong are printed. Even lines are held out: they are counted only when asked for.
pub fn score(files: &[String]) -> Result<()> {
    let held_out = files.iter().any(|f| f == "--held-out");
    let mut gates = Vec::new();
    for (tag, patterns) in compile::folder("locales".as_ref())? {
        let mut gate = Gate::default();
        gate.add(&patterns);
        gates.push((tag, gate));
    }
    for file in files.iter().filter(|f| !f.starts_with("--")) {
        let text = fs::read_to_string(file).with_context(|| file.clone())?;
        let mut right = [0, 0];
        let mut all = [0, 0];
        for (n, line) in text.lines().enumerate() {
            let (sentence, wanted) = line.split_once('\t').unwrap_or((line, ""));
            let found: Vec<(&str, &str, Level)> = gates.iter().filter_map(|(tag, gate)| gate.check(sentence).map(|(id, level)| (tag.as_str(), id, level))).collect();
            let (id, level) = wanted.split_once('\t').unwrap_or((wanted, ""));
            let ok = found.iter().map(|f| f.2).max().map_or("", Level::as_str) == level;
            let half = n % 2;
            if let (Some(a), Some(r)) = (all.get_mut(half), right.get_mut(half)) {
                *a += 1;
                *r += usize::from(ok);
            }
            if !ok && half == 0 {
                let found: Vec<String> = found.iter().map(|(tag, id, level)| format!("{id}.{} by {tag}", level.as_str())).collect();
                let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
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
