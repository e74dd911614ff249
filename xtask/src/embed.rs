//! What needs no server of the right kind: the one file with everything inside, and the pages of iframes around it.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use talenttaal::locale::{LANGUAGES, WHOLE};

use crate::{integrity, size, tools};

const NPM: &str = "dist/npm";
const EMBED: &str = "dist/embed";

/// The policy of a page of ours: its own scripts and the engine, and no request at all.
pub const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// The views with a page of their own, and the name of the page.
const VIEWS: [(&str, &str); 5] = [("lens", "Talentlens"), ("explorer", "Talenten"), ("interview", "Talentgesprek"), ("card", "Talentkaart"), ("message", "Bericht naar huis")];

/// What a build of the one file is asked for.
pub struct Plan {
    /// Tags of the languages inside.
    pub languages: Vec<String>,
    /// Where its pages will be served; with it there are answers for oEmbed, which have no other way to know.
    pub at: Option<String>,
    /// The folder to write.
    pub to: String,
}

impl Plan {
    /// From `--embed nl,fr,ar` (the whole languages where it is not given) and `--at https://…/`.
    ///
    /// # Errors
    /// For a language there is none of, a list without a whole one, and an address that is none.
    pub fn asked() -> Result<Self> {
        let whole = || WHOLE.map(|w| w.0).join(",");
        let languages: Vec<String> = tools::option("--embed").unwrap_or_else(whole).split(',').map(str::to_owned).collect();
        if let Some(tag) = languages.iter().find(|tag| !LANGUAGES.iter().any(|l| l.0 == tag.as_str())) {
            bail!("There is no language `{tag}`: give some of {}.", LANGUAGES.map(|l| l.0).join(","));
        }
        if !languages.iter().any(|tag| WHOLE.iter().any(|w| w.0 == tag)) {
            bail!("Give at least one of {}: only these have every part.", whole());
        }
        let at = tools::option("--at");
        if let Some(at) = at.as_deref().filter(|at| !at.starts_with("https://") || at.contains(['"', '<', '&', '?', '#']) || !at.ends_with('/')) {
            bail!("`{at}` is no folder on the web: give its address, from `https://` to the last `/`.");
        }
        Ok(Self { languages, at, to: tools::option("--to").unwrap_or_else(|| EMBED.to_owned()) })
    }
}

/// The files of the package that travel inside, by their path in it: the gate knows every language, the rest those asked for.
fn inside(wanted: &[String]) -> Result<BTreeMap<String, String>> {
    let read = |name: &str| fs::read_to_string(format!("{NPM}/{name}")).with_context(|| format!("{NPM}/{name}"));
    let mut out = BTreeMap::new();
    for name in integrity::ROOT {
        out.insert(name.to_owned(), read(name)?);
    }
    let folders = wanted.iter().map(|tag| format!("locales/{tag}")).chain(["regions".to_owned()]);
    for folder in folders {
        for entry in fs::read_dir(format!("{NPM}/{folder}")).with_context(|| folder.clone())? {
            let name = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            // With the engine inside there is no time before it.
            if !name.contains("/first-") {
                out.insert(name.clone(), read(&name)?);
            }
        }
    }
    for name in integrity::ENGINE {
        out.insert(name.to_owned(), base64(&fs::read(format!("{NPM}/{name}"))?));
    }
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
pub fn page(title: &str, data: &str, scripts: &[&str], more: &str) -> String {
    let scripts: String = scripts.iter().map(|s| format!("  <script src=\"{s}\" defer></script>\n")).collect();
    format!(
        "<!doctype html>\n<html lang=\"nl\" {data}>\n<head>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"Content-Security-Policy\" content=\"{CSP}\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <meta name=\"referrer\" content=\"no-referrer\">\n  <title>{title}</title>\n{more}{scripts}</head>\n<body></body>\n</html>\n"
    )
}

/// The static answer to an oEmbed request for a page, and the line of the page that leads to it. WordPress listens to the height of
/// a frame that has a quotation before it, which stays where the frame can't be shown.
fn oembed(at: &str, view: &str, title: &str) -> (String, String) {
    let html = format!("<blockquote><a href=\"{at}{view}.html\">{title}</a></blockquote><iframe src=\"{at}{view}.html\" title=\"{title}\" width=\"600\" height=\"600\" sandbox=\"allow-scripts\" allow=\"clipboard-write\"></iframe>");
    let answer = serde_json::json!({ "version": "1.0", "type": "rich", "provider_name": "Talenttaal", "title": title, "width": 600, "height": 600, "html": html });
    (answer.to_string(), format!("  <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{at}{view}.json\" title=\"{title}\">\n"))
}

/// Writes the one file and its pages from what is in `dist/npm`.
pub fn write(plan: &Plan) -> Result<()> {
    let to = &plan.to;
    fs::create_dir_all(to)?;
    let files = serde_json::to_string(&inside(&plan.languages)?)?;
    fs::write("dist/engine/files.js", format!("import {{ bundled }} from '../../www/bundled.js';\nfor (const [name, body] of Object.entries({files})) bundled.set(name, body);\n"))?;
    tools::run(
        "node_modules/.bin/esbuild",
        &[
            "www/embed.js", "--bundle", "--format=iife", "--global-name=talenttaal", "--minify", "--target=es2022", "--charset=utf8", "--loader:.css=text",
            "--external:#disk", "--define:import.meta.url=\"bundled:/\"", &format!("--outfile={to}/talenttaal.js"), "--log-level=warning",
        ],
        "bundling the one file",
    )?;
    tools::run("node_modules/.bin/esbuild", &["www/frame.js", "www/scorm.js", "--minify", "--target=es2022", &format!("--outdir={to}"), "--log-level=warning"], "bundling the pages of iframes")?;
    for (view, title) in VIEWS {
        let mut discovery = String::new();
        if let Some(at) = &plan.at {
            let (answer, line) = oembed(at, view, title);
            fs::write(format!("{to}/{view}.json"), answer)?;
            discovery = line;
        }
        fs::write(format!("{to}/{view}.html"), page(title, &format!("data-element=\"talent-{view}\""), &["talenttaal.js", "frame.js"], &discovery))?;
    }
    size::print(&format!("{to}/talenttaal.js"))
}
