//! Takes from Phosphor the icons that are used, and only those.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use crate::tools;

/// Interface icons, weight bold.
pub const INTERFACE: [&str; 14] = ["copy", "check", "plus", "x", "pencil", "caret-down", "arrow-left", "arrow-right", "phone", "lock-simple", "sparkle", "speaker-high", "translate", "printer"];

/// Where the files that are used are made small.
const USED: &str = "dist/engine/icons";

/// Path data on the 256 grid by name: the talents' icons filled (or bold, where the name says so) and the interface's. SVGO says it in the
/// fewest letters, in whole steps of the grid: no point moves by more than a twentieth of a pixel where an icon is as large as a line of text, and
/// the vocabulary takes a fifth less.
pub fn collect(vocabulary: &serde_json::Value) -> Result<BTreeMap<String, String>> {
    let talents = vocabulary["talents"].as_array().context("vocabulary.json holds no talents")?;
    fs::create_dir_all(USED)?;
    let mut names: Vec<&str> = INTERFACE.to_vec();
    for name in talents.iter().filter_map(|t| t["icon"].as_str()) {
        let (weight, file) = if name.ends_with("-bold") { ("bold", name.to_owned()) } else { ("fill", format!("{name}-fill")) };
        take(weight, &file, name)?;
        names.push(name);
    }
    for name in INTERFACE {
        take("bold", &format!("{name}-bold"), name)?;
    }
    tools::run("node_modules/.bin/svgo", &["--folder", USED, "--precision", "0", "--multipass", "--quiet"], "saying the icons in fewer letters")?;
    names.into_iter().map(|name| Ok((name.to_owned(), path(name)?))).collect()
}

fn used(name: &str) -> String {
    format!("{USED}/{name}.svg")
}

fn take(weight: &str, file: &str, name: &str) -> Result<()> {
    let place = format!("node_modules/@phosphor-icons/core/assets/{weight}/{file}.svg");
    fs::copy(&place, used(name)).with_context(|| format!("no icon at {place}"))?;
    Ok(())
}

fn path(name: &str) -> Result<String> {
    let svg = fs::read_to_string(used(name))?;
    let paths: Vec<&str> = svg.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    anyhow::ensure!(!paths.is_empty(), "{} holds no path", used(name));
    Ok(paths.join(""))
}
