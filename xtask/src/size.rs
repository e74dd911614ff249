//! Sizes of what is published, and the budget of a page with one element.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};
use talenttaal::locale::LANGUAGES;

/// What a page fetches for one element in nl, entry to index and gate: the bar in KB of brotli, and the ceiling beyond which a
/// build fails. The bar is what we want; the ceiling is what was last measured, so that it can only come down.
const PAGES: [(&str, usize, usize, &[&str]); 2] = [
    ("explorer", 140, CEILINGS[0], &["ui.ftl", "talents.ftl", "concern.ftl"]),
    ("lens", 200, CEILINGS[1], &["ui.ftl", "talents.ftl", "concern.ftl", "behaviours.ftl", "lens.json"]),
];
const CEILINGS: [usize; 2] = [405, 495];

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
    for (view, bar, ceiling, parts) in PAGES {
        let scripts = all.iter().filter(|n| n.ends_with(".js") && !n.starts_with("embed")).cloned();
        let common = ["talenttaal.wasm", "vocabulary.json", "icons.json", "regions/be-vlg.json"].map(str::to_owned);
        let gates = LANGUAGES.iter().map(|(tag, _)| format!("locales/{tag}/gate.json"));
        let own = parts.iter().map(|p| p.strip_prefix("../../").map_or_else(|| format!("locales/nl/{p}"), str::to_owned));
        let total: usize = scripts.chain(common).chain(gates).chain(own).map(|n| sizes.get(&n).copied().unwrap_or(0)).sum();
        let total = total as f64 / 1024.0;
        println!("a page with the {view} fetches {total:.1} KB brotli in nl; the bar is {bar}, the ceiling {ceiling}");
        if total > ceiling as f64 {
            bail!("The {view} takes more than its ceiling of {ceiling} KB: find the large thing in the table above.");
        }
    }
    Ok(())
}
