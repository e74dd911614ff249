//! Sizes of what is published, and the budget of a page with one element.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};

/// What a page with one element fetches in nl until it is drawn and can answer, gate included where text is typed at once: the bar in
/// KB of brotli, the ceiling beyond which a build fails, and its files. The bar is what we want; the ceiling is what was last measured,
/// so that it can only come down. The explorer fetches the gate with the form for a talent of one's own.
const PAGES: [(&str, usize, usize); 2] = [("explorer", 140, 87), ("lens", 200, 375)];

/// What each element fetches of its language at once, and whether the gate of all languages comes with it.
pub const FETCHED: [(&str, &[&str], bool); 5] = [
    ("explorer", &["first-explorer.json", "wording.json"], false),
    ("interview", &["first-interview.json", "interview.json", "wording.json", "behaviours.ftl", "concern.ftl", "card.ftl", "flow.json", "../../lens.wasm", "../../interview.wasm", "../../further.wasm"], true),
    ("lens", &["first-lens.json", "wording.json", "behaviours.ftl", "concern.ftl", "lens.json", "../../regions/be-vlg.json", "../../lens.wasm"], true),
    ("message", &["first-message.json", "wording.json", "behaviours.ftl", "concern.ftl", "lens.json", "message.ftl", "phrases.ftl", "../../regions/be-vlg.json", "../../lens.wasm", "../../further.wasm"], true),
    ("card", &["wording.json", "concern.ftl", "card.ftl", "../../regions/be-vlg.json", "../../lens.wasm", "../../further.wasm"], true),
];

/// What an element runs on, in one file: it is fetched at once, and not in the way of the first view.
pub const RUN: &str = "talenttaal.js";

/// The files of a page with one element in nl, by their names in the package.
pub fn fetched(own: &[&str], gated: bool) -> Result<Vec<String>> {
    let mut out = BTreeSet::new();
    imported("define.js", &mut out)?;
    imported(RUN, &mut out)?;
    if gated {
        out.insert("gate.json".to_owned());
    }
    out.extend(data(own).map(|f| f.replace('*', "nl")));
    Ok(out.into_iter().collect())
}

/// The engine and the words of an element, `*` standing for the tag of a language.
fn data(own: &[&str]) -> impl Iterator<Item = String> {
    ["talenttaal.wasm".to_owned()].into_iter().chain(own.iter().map(|f| f.strip_prefix("../../").map_or_else(|| format!("locales/*/{f}"), str::to_owned)))
}

/// What an element asks for at once beside the scripts, in a language, `*` standing for its tag. The gate and the indexes of cues would
/// stand in the way, and nothing is drawn with them. An interview asks of talents and behaviours after its first steps.
pub fn at_once(view: &str, own: &[&str], tag: &str) -> Vec<String> {
    let late: &[&str] = if view == "interview" { &["flow.json", "behaviours.ftl", "concern.ftl", "card.ftl", "wording.json", "lens.wasm", "further.wasm"] } else { &["lens.json"] };
    let mut out: Vec<String> = data(own).filter(|n| !late.iter().any(|late| n.ends_with(late))).collect();
    out.retain(|n| fs::exists(Path::new("dist/npm").join(n.replace('*', tag))).unwrap_or_default());
    out
}

/// What an element asks for by itself, where no snippet did: names in one text, for the view in a whole language and in another one. The
/// first view is asked for apart.
pub fn soon(whole: &str, other: &str) -> serde_json::Value {
    let of = |view: &str, own: &[&str], tag: &str| at_once(view, own, tag).into_iter().filter(|n| !n.contains("/first-")).collect::<Vec<_>>().join(" ");
    FETCHED.iter().map(|(view, own, _)| ((*view).to_owned(), serde_json::json!([of(view, own, whole), of(view, own, other)]))).collect::<serde_json::Map<_, _>>().into()
}

/// A script and all that it imports at once; what is imported on demand is not among it.
fn imported(name: &str, out: &mut BTreeSet<String>) -> Result<()> {
    if !out.insert(name.to_owned()) {
        return Ok(());
    }
    let text = fs::read_to_string(Path::new("dist/npm").join(name))?;
    for (at, _) in text.match_indices("\"./") {
        let (before, after) = text.split_at(at);
        let at_once = before.ends_with("from") || before.ends_with("import");
        if let Some(file) = after.get(3..).and_then(|a| a.split('"').next()).filter(|_| at_once) {
            imported(file, out)?;
        }
    }
    Ok(())
}

/// Bytes that brotli leaves at its best.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(out.len())
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Prints raw, gzip and brotli bytes of one file.
pub fn print(path: &str) -> Result<()> {
    let bytes = fs::read(path)?;
    println!("{path:<34} {:>9} {:>9} {:>9}", bytes.len(), gzip(&bytes)?, brotli(&bytes)?);
    Ok(())
}

fn files(dir: &Path, out: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, out)?;
        } else {
            out.push(path.to_string_lossy().trim_start_matches("dist/npm/").to_owned());
        }
    }
    out.sort();
    Ok(())
}

/// Prints raw, gzip and brotli bytes of each file; fails beyond the budget.
pub fn print_and_check() -> Result<()> {
    let mut all = Vec::new();
    files(Path::new("dist/npm"), &mut all)?;
    println!("{:<34} {:>9} {:>9} {:>9}", "dist/npm", "raw", "gzip", "brotli");
    let mut sizes = std::collections::BTreeMap::new();
    for name in all.iter().filter(|n| !n.ends_with(".map")) {
        let bytes = fs::read(Path::new("dist/npm").join(name))?;
        let br = brotli(&bytes)?;
        println!("{name:<34} {:>9} {:>9} {br:>9}", bytes.len(), gzip(&bytes)?);
        sizes.insert(name.clone(), br);
    }
    for (view, bar, ceiling) in PAGES {
        let Some((_, own, gated)) = FETCHED.iter().find(|f| f.0 == view) else { continue };
        let total: usize = fetched(own, *gated)?.iter().map(|n| sizes.get(n).copied().unwrap_or(0)).sum();
        let total = total as f64 / 1024.0;
        println!("a page with the {view} fetches {total:.1} KB brotli in nl; the bar is {bar}, the ceiling {ceiling}");
        if total > ceiling as f64 {
            bail!("The {view} takes more than its ceiling of {ceiling} KB: find the large thing in the table above.");
        }
    }
    Ok(())
}
