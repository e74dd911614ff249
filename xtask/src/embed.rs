//! What needs no server of the right kind: the one file with everything inside, and the pages of iframes around it.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use talenttaal::locale::{LANGUAGES, WHOLE};

use crate::{size, tools};

const NPM: &str = "dist/npm";
const EMBED: &str = "dist/embed";

/// The policy of a page of ours: its own scripts and the engine, and no request at all.
pub const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// The views with a page of their own, and the name of the page.
const VIEWS: [(&str, &str); 5] = [("lens", "Talentlens"), ("explorer", "Talenten"), ("interview", "Talentgesprek"), ("card", "Talentkaart"), ("message", "Bericht naar huis")];

/// The languages of the one file: those asked for by `--embed nl,fr,ar`, or the whole ones.
fn languages() -> Result<Vec<String>> {
    let args: Vec<String> = std::env::args().collect();
    let asked = args.iter().position(|a| a == "--embed").and_then(|n| args.get(n + 1));
    let list: Vec<String> = asked.map_or_else(|| WHOLE.iter().map(|w| w.0.to_owned()).collect(), |tags| tags.split(',').map(str::to_owned).collect());
    match list.iter().find(|tag| !LANGUAGES.iter().any(|l| l.0 == tag.as_str())) {
        Some(tag) => bail!("There is no language `{tag}`: give some of {}.", LANGUAGES.map(|l| l.0).join(",")),
        None => Ok(list),
    }
}

/// The files of the package that travel inside, by their path in it: the gate knows every language, the rest those asked for.
fn inside() -> Result<BTreeMap<String, String>> {
    let read = |name: &str| fs::read_to_string(format!("{NPM}/{name}")).with_context(|| format!("{NPM}/{name}"));
    let mut out = BTreeMap::new();
    for name in ["vocabulary.json", "flows.json", "icons.json"] {
        out.insert(name.to_owned(), read(name)?);
    }
    let wanted = languages()?;
    let folders = LANGUAGES.iter().map(|(tag, _)| (format!("locales/{tag}"), wanted.iter().any(|w| w == tag)));
    for (folder, whole) in folders.chain([("regions".to_owned(), true)]) {
        for entry in fs::read_dir(format!("{NPM}/{folder}")).with_context(|| folder.clone())? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if whole || name == "gate.json" {
                let name = format!("{folder}/{name}");
                out.insert(name.clone(), read(&name)?);
            }
        }
    }
    out.insert("talenttaal.wasm".to_owned(), base64(&fs::read(format!("{NPM}/talenttaal.wasm"))?));
    Ok(out)
}

/// Bytes as text that every script can carry.
pub fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |n: usize| u32::from(three.get(n).copied().unwrap_or(0));
        let number = at(0) << 16 | at(1) << 8 | at(2);
        for n in 0..4_usize {
            let sign = SIGNS.get((number >> (18 - 6 * n)) as usize & 63).copied().unwrap_or(b'=');
            out.push(if n > three.len() { '=' } else { sign.into() });
        }
    }
    out
}

/// A page with one element in it.
pub fn page(title: &str, data: &str, scripts: &[&str]) -> String {
    let scripts: String = scripts.iter().map(|s| format!("  <script src=\"{s}\" defer></script>\n")).collect();
    format!(
        "<!doctype html>\n<html lang=\"nl\" {data}>\n<head>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"Content-Security-Policy\" content=\"{CSP}\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <meta name=\"referrer\" content=\"no-referrer\">\n  <title>{title}</title>\n{scripts}</head>\n<body></body>\n</html>\n"
    )
}

/// Writes `dist/embed` from what is in `dist/npm`.
pub fn write() -> Result<()> {
    fs::create_dir_all(EMBED)?;
    let files = serde_json::to_string(&inside()?)?;
    fs::write("dist/engine/files.js", format!("import {{ bundled }} from '../../www/bundled.js';\nfor (const [name, body] of Object.entries({files})) bundled.set(name, body);\n"))?;
    tools::run(
        "node_modules/.bin/esbuild",
        &[
            "www/embed.js", "--bundle", "--format=iife", "--global-name=talenttaal", "--minify", "--target=es2022", "--charset=utf8", "--loader:.css=text",
            "--external:node:*", "--define:import.meta.url=\"bundled:/\"", &format!("--outfile={EMBED}/talenttaal.js"), "--log-level=warning",
        ],
        "bundling the one file",
    )?;
    tools::run("node_modules/.bin/esbuild", &["www/frame.js", "www/scorm.js", "--minify", "--target=es2022", &format!("--outdir={EMBED}"), "--log-level=warning"], "bundling the pages of iframes")?;
    for (view, title) in VIEWS {
        fs::write(format!("{EMBED}/{view}.html"), page(title, &format!("data-element=\"talent-{view}\""), &["talenttaal.js", "frame.js"]))?;
    }
    size::print(&format!("{EMBED}/talenttaal.js"))
}
