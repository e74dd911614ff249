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
    Ok(rounded(&paths.join("")))
}

/// Path data with one figure after the point: on a grid of 256 nobody sees more, and it is a twelfth of the bytes.
fn rounded(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some(point) = rest.find('.') {
        let (before, after) = rest.split_at(point);
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let digits = after.get(1..).unwrap_or_default();
        let end = digits.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, next) = (format!("{}.{}", before.get(start..).unwrap_or_default(), digits.get(..end).unwrap_or_default()), digits.get(end..).unwrap_or_default());
        out.push_str(before.get(..start).unwrap_or_default());
        let short = format!("{:.1}", number.parse::<f64>().unwrap_or_default());
        let short = short.trim_end_matches('0').trim_end_matches('.');
        let short = if short.is_empty() { "0" } else { short };
        // A number that stood right behind another, parted by its point alone, may have lost it.
        if start == point && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push_str(short);
        rest = next;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_stay_apart() {
        assert_eq!(super::rounded("M4.04.53a8,8,0,0,1-16.96.98,0l-.04.26"), "M4 0.5a8,8,0,0,1-17 1,0l-0 0.3");
    }
}
