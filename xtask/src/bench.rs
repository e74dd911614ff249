//! What is measured, the peers beside it: each part is a script of `benches/` that writes its section of `benches/RESULTS.md`.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{build, tools};

/// The parts in the order in which they run, and what each measures.
const PARTS: [(&str, &str); 7] = [
    ("startup", "the start of a page beside form-js, SurveyJS, lit and an empty page"),
    ("lookup", "the lens beside other look-up engines"),
    ("keystroke", "a keystroke in a long text beside write-good and Harper"),
    ("fluent", "wording beside @fluent/bundle"),
    ("memory", "memory of many elements beside SurveyJS"),
    ("growth", "packs three and ten times as large"),
    ("native", "the hot paths natively, by criterion"),
];

/// `cargo xtask bench [part…] [--held-out]`; all parts when none is named. `budget` renews `tests/budget.tsv` and runs only when named.
pub fn run(args: &[String]) -> Result<()> {
    let named: Vec<&str> = args.iter().skip(1).map(String::as_str).filter(|a| !a.starts_with("--")).collect();
    if let Some(unknown) = named.iter().find(|n| **n != "budget" && PARTS.iter().all(|p| p.0 != **n)) {
        bail!("There is no part `{unknown}`: name some of {}, budget.", PARTS.map(|p| p.0).join(", "));
    }
    if named.contains(&"budget") {
        renew()?;
    }
    let parts: Vec<_> = PARTS.into_iter().filter(|p| named.is_empty() || named.contains(&p.0)).collect();
    if parts.is_empty() {
        return Ok(());
    }
    build::all()?;
    peers()?;
    for (part, what) in parts {
        if matches!(part, "startup" | "memory") {
            tools::browser()?;
        }
        if part == "native" {
            tools::run("cargo", &["bench", "--bench", "engine"], &format!("measuring {what}"))?;
        }
        let script = format!("benches/{part}.mjs");
        let held_out = (part == "lookup" && args.iter().any(|a| a == "--held-out")).then_some("--held-out");
        tools::run("node", &[&[script.as_str()], held_out.as_slice()].concat(), &format!("measuring {what}"))?;
    }
    Ok(())
}

/// Counts the allocations and instructions of the hot paths anew, as the budget that `cargo xtask test` holds.
fn renew() -> Result<()> {
    tools::valgrind()?;
    tools::run_with(&[("RENEW_BUDGET", "1")], "cargo", &["test", "--test", "budget", "--", "--nocapture"], "counting the budget anew")
}

/// The packages of the peers, under a lockfile of their own.
fn peers() -> Result<()> {
    let written = |path: &str| Path::new(path).metadata().and_then(|m| m.modified());
    if written("benches/node_modules/.package-lock.json").is_ok_and(|installed| written("benches/package-lock.json").is_ok_and(|asked| installed >= asked)) {
        return Ok(());
    }
    tools::run("npm", &["ci", "--prefix", "benches", "--ignore-scripts", "--no-audit", "--no-fund"], "getting the peers to measure beside")
}
