//! `cargo xtask locales`: what is wrong with the wording of each language beside the source language, and a review sheet
//! for each. Adding a language is a folder in `locales/`; this says what is still to do in it.

mod check;
mod review;
mod sheet;
mod wording;

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use talenttaal::locale::LANGUAGES;

pub use review::{counts, is_reviewed};
use wording::Language;

/// The source language.
const SOURCE: &str = "nl";
/// Where the review sheets go.
const SHEETS: &str = "dist/review";

/// Reports on every language and writes the sheets.
///
/// # Errors
/// When a language has a fault.
pub fn run() -> Result<()> {
    println!("» the wording of {} languages beside {SOURCE}", LANGUAGES.len());
    let all = LANGUAGES.iter().map(|(tag, name)| Language::read(tag, name)).collect::<Result<Vec<_>>>()?;
    let [source, ..] = all.as_slice() else { bail!("There is no language.") };
    let english = all.iter().find(|l| l.tag == "en").unwrap_or(source);
    let same = check::same_names()?;
    let mut faults = 0;
    std::fs::create_dir_all(SHEETS)?;
    for language in &all {
        let found = check::faults(language, source, english, &same);
        let reviews = review::Reviews::read(&language.tag)?;
        let state = reviews.state(language);
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for fault in &found {
            *kinds.entry(fault.kind).or_default() += 1;
        }
        let told = kinds.iter().map(|(kind, n)| format!("{n} {kind}")).collect::<Vec<_>>();
        let told = if told.is_empty() { "nothing to mend".to_owned() } else { told.join(", ") };
        let (messages, reviewed, outdated) = (language.messages.len(), state.reviewed, state.outdated.len());
        let changed = if outdated > 0 { format!(", {outdated} changed since") } else { String::new() };
        println!("  {:<3} {messages:>5} messages, {reviewed} reviewed{changed}: {told}", language.tag);
        for fault in &found {
            println!("      {}: {} {}", fault.kind, fault.key, fault.detail);
        }
        for key in &state.outdated {
            println!("      reviewed, and changed since: {key}");
        }
        faults += found.len() + state.unknown.len();
        for key in &state.unknown {
            println!("      review of a message that is not there: {key}");
        }
        let beside = if language.tag == source.tag { english } else { source };
        std::fs::write(format!("{SHEETS}/{}.html", language.tag), sheet::write(language, beside, &reviews))?;
    }
    println!("  review sheets: {SHEETS}/");
    if faults > 0 {
        bail!("{faults} faults in the wording: mend them in locales/.");
    }
    Ok(())
}
