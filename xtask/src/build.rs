//! Builds `dist/npm` (the package as published), `dist/site`, `dist/embed` and `dist/scorm`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use talenttaal::lens::gate::compile as gate;
use talenttaal::locale::{LANGUAGES, WHOLE, direction};
use wasm_bindgen_cli_support::Bindgen;

use crate::{embed, icons, manifest, scorm, size, tools};

const NPM: &str = "dist/npm";

/// Everything, then the sizes.
pub fn all() -> Result<()> {
    tools::wasm_target()?;
    tools::rust_src()?;
    tools::npm()?;
    let _ = fs::remove_dir_all("dist");
    fs::create_dir_all(NPM)?;
    engine()?;
    scripts()?;
    content()?;
    package()?;
    site()?;
    embed::write(&embed::Plan::asked()?)?;
    scorm::write()?;
    size::print_and_check()
}

/// The wasm and its glue.
fn engine() -> Result<()> {
    // The standard library is built along: without panic messages, for size. That needs the sources of the toolchain, and
    // unstable options on a stable compiler, hence `RUSTC_BOOTSTRAP`, for this command alone.
    tools::run_with(
        &[("RUSTC_BOOTSTRAP", "1"), ("CARGO_ENCODED_RUSTFLAGS", &flags()?)],
        "cargo",
        &[
            "build", "--quiet", "--lib", "--profile", "wasm", "--target", "wasm32-unknown-unknown",
            "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size",
        ],
        "compiling the engine to WebAssembly (about a minute the first time)",
    )?;
    Bindgen::new()
        .input_path("target/wasm32-unknown-unknown/wasm/talenttaal.wasm")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .reset_state_function(true)
        .out_name("engine")
        .generate("dist/engine")?;
    let mut args = vec!["node_modules/binaryen/bin/wasm-opt"];
    args.extend(PASSES);
    let out = format!("{NPM}/talenttaal.wasm");
    args.extend(["dist/engine/engine_bg.wasm", "-o", &out]);
    tools::run("node", &args, "optimising it")
}

/// Passes of wasm-opt that make the compressed file smaller. `-Oz` makes the raw file a tenth smaller and the compressed
/// one a twentieth larger: it inlines, reorders functions and splits the data, which hides repetition from brotli.
const PASSES: [&str; 8] = [
    "--dce", "--optimize-instructions", "--merge-blocks", "--merge-locals", "--simplify-globals",
    "--duplicate-function-elimination", "--duplicate-function-elimination", "--remove-unused-module-elements",
];

/// Flags of the compiler for the engine, in cargo's encoding. No path of this machine is in the bytes, so that two folders
/// build the same file. Nothing of the engine prints `Debug`, so the code for it is left out.
fn flags() -> Result<String> {
    let cargo = match std::env::var("CARGO_HOME") {
        Ok(home) => home,
        Err(_) => format!("{}/.cargo", std::env::var("HOME")?),
    };
    let here = std::env::current_dir()?.canonicalize()?;
    let mut out = vec!["-Zunstable-options".to_owned(), "-Cpanic=immediate-abort".into(), "-Zfmt-debug=none".into(), "-Zlocation-detail=none".into()];
    for (from, to) in [(cargo, "cargo"), (tools::sysroot()?, "rust"), (here.to_string_lossy().into_owned(), "talenttaal")] {
        out.push(format!("--remap-path-prefix={from}=/{to}"));
    }
    Ok(out.join("\x1f"))
}

/// What the loader has to know of each language before any of it is fetched.
fn languages() -> Result<()> {
    let mut list = Vec::new();
    for (tag, name) in LANGUAGES {
        let whole = WHOLE.iter().any(|w| w.0 == tag);
        let parts: &[&str] = if whole { &["ui", "talents", "behaviours", "lens", "interview", "message", "concern"] } else { &["ui", "talents", "message", "concern"] };
        let (mut messages, mut reviewed) = (0, 0);
        for entry in fs::read_dir(format!("locales/{tag}"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "ftl") {
                let text = fs::read_to_string(&path)?;
                let count = text.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_alphanumeric()) || l.trim_start().starts_with('.')).count();
                messages += count;
                reviewed += if text.contains("\nreviewed-by") { count } else { 0 };
            }
        }
        list.push(serde_json::json!({ "tag": tag, "name": name, "dir": direction(tag), "parts": parts, "messages": messages, "reviewed": reviewed }));
    }
    Ok(fs::write("dist/engine/locales.js", format!("export default {};\n", serde_json::Value::Array(list)))?)
}

/// The JavaScript entries, bundled with shared chunks.
fn scripts() -> Result<()> {
    languages()?;
    let esbuild = "node_modules/.bin/esbuild";
    let sheet = ["www/style.css", "--bundle", "--minify", "--target=es2022", "--outfile=dist/engine/style.css", "--log-level=warning"];
    tools::run(esbuild, &sheet, "bundling the style sheet")?;
    tools::run(
        esbuild,
        &[
            "www/talenttaal.js", "www/elements.js", "www/define.js", "--bundle", "--splitting", "--format=esm", "--minify", "--sourcemap",
            "--target=es2022", "--charset=utf8", "--loader:.css=text", "--external:node:*", "--chunk-names=chunk-[hash]",
            &format!("--outdir={NPM}"), "--log-level=warning",
        ],
        "bundling the elements",
    )
}

/// Fluent as it is fetched: no comments, no blank lines.
fn slim(ftl: &str) -> String {
    let lines = ftl.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.fold(String::new(), |out, line| out + &line.replacen("    .", " .", 1) + "\n")
}

/// Locales, vocabulary, icons and regions.
fn content() -> Result<()> {
    println!("» putting the wording in place");
    for (tag, _) in LANGUAGES {
        let whole = WHOLE.iter().any(|w| w.0 == tag);
        let from = |name: &str| fs::read_to_string(format!("locales/{tag}/{name}")).with_context(|| format!("locales/{tag}/{name}"));
        let to = format!("{NPM}/locales/{tag}");
        fs::create_dir_all(&to)?;
        let write = |name: &str, text: String| fs::write(format!("{to}/{name}"), text);
        for name in ["ui.ftl", "talents.ftl", "concern.ftl", "message.ftl"] {
            write(name, slim(&from(name)?))?;
        }
        if !whole {
            continue;
        }
        for name in ["behaviours.ftl", "card.ftl", "interview.ftl", "phrases.ftl"] {
            write(name, slim(&from(name)?))?;
        }
        let plain = |name: &str| -> Result<String> {
            let text = from(name)?;
            Ok(text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).fold(String::new(), |out, l| out + l + "\n"))
        };
        for (name, cues) in [("lens", "behaviours"), ("flow", "flow")] {
            let file = serde_json::json!({ "words": plain("cues/words.txt")?, "cues": plain(&format!("cues/{cues}.txt"))? });
            write(&format!("{name}.json"), file.to_string())?;
        }
        let labels = serde_json::json!({ "labels": slim(&from("labels.ftl")?), "labelWords": plain("labels.txt")? });
        write("labels.json", labels.to_string())?;
    }
    for (tag, patterns) in gate::folder("locales".as_ref())? {
        fs::write(format!("{NPM}/locales/{tag}/gate.json"), serde_json::json!({ "tag": tag, "patterns": patterns }).to_string())?;
    }
    let vocabulary: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/vocabulary.json")?)?;
    fs::write(format!("{NPM}/vocabulary.json"), vocabulary.to_string())?;
    let flows: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/flows.json")?)?;
    fs::write(format!("{NPM}/flows.json"), flows.to_string())?;
    fs::write(format!("{NPM}/icons.json"), serde_json::to_string(&icons::collect(&vocabulary)?)?)?;
    fs::create_dir_all(format!("{NPM}/regions"))?;
    for entry in fs::read_dir("locales/regions")? {
        let path = entry?.path();
        let region: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        fs::write(format!("{NPM}/regions/{}", path.file_name().context("region")?.to_string_lossy()), region.to_string())?;
    }
    Ok(())
}

/// What stands beside the code in the published package.
fn package() -> Result<()> {
    copy(Path::new("www/types"), Path::new(NPM))?;
    for name in ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-WORDING"] {
        fs::copy(name, format!("{NPM}/{name}"))?;
    }
    let described = fs::read_to_string("www/package.json")?.replace("0.0.0", talenttaal::VERSION);
    fs::write(format!("{NPM}/package.json"), described)?;
    manifest::write(NPM)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("file name")?);
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop)? }
    }
    Ok(())
}

/// The site: its pages, and the package beside them.
fn site() -> Result<()> {
    copy(Path::new("www/site"), Path::new("dist/site"))?;
    let font = "node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2";
    fs::copy(font, "dist/site/display.woff2")?;
    copy(Path::new(NPM), Path::new("dist/site/talenttaal"))
}
