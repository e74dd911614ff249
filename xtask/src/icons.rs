//! Takes from Phosphor the icons that are used, and only those.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

/// Interface icons, weight bold.
const INTERFACE: [&str; 14] = ["copy", "check", "plus", "x", "pencil", "caret-down", "arrow-left", "arrow-right", "phone", "lock-simple", "sparkle", "speaker-high", "translate", "printer"];

/// Path data on the 256 grid by name: the talents' icons filled (or bold, where the name says so) and the interface's.
pub fn collect(vocabulary: &serde_json::Value) -> Result<BTreeMap<String, String>> {
    let mut out = BTreeMap::new();
    let talents = vocabulary["talents"].as_array().context("vocabulary.json holds no talents")?;
    for name in talents.iter().filter_map(|t| t["icon"].as_str()) {
        let weight = if name.ends_with("-bold") { "bold" } else { "fill" };
        let file = if weight == "bold" { name.to_owned() } else { format!("{name}-fill") };
        out.insert(name.to_owned(), path(weight, &file)?);
    }
    for name in INTERFACE {
        out.insert(name.to_owned(), path("bold", &format!("{name}-bold"))?);
    }
    Ok(out)
}

fn path(weight: &str, file: &str) -> Result<String> {
    let place = format!("node_modules/@phosphor-icons/core/assets/{weight}/{file}.svg");
    let svg = fs::read_to_string(&place).with_context(|| format!("no icon at {place}"))?;
    let paths: Vec<&str> = svg.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    anyhow::ensure!(!paths.is_empty(), "{place} holds no path");
    Ok(paths.join(""))
}
