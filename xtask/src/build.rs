//! Builds `dist/npm` (the package as published) and `dist/site`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use talenttaal::lens::gate::compile::{Sources, compile};
use talenttaal::locale::LANGUAGES;
use wasm_bindgen_cli_support::Bindgen;

use crate::{icons, size, tools};

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

/// The JavaScript entries, bundled with shared chunks.
fn scripts() -> Result<()> {
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

/// Fluent as it is fetched: no comments, no blank lines, and of the talents only what the views show.
fn slim(ftl: &str, keep: impl Fn(&str) -> bool) -> String {
    let lines = ftl.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty() && keep(l));
    lines.fold(String::new(), |out, line| out + &line.replacen("    .", " .", 1) + "\n")
}

/// Locales, vocabulary, icons and regions.
fn content() -> Result<()> {
    println!("» putting the wording in place");
    for (tag, _) in LANGUAGES {
        let from = |name: &str| fs::read_to_string(format!("locales/{tag}/{name}")).with_context(|| format!("locales/{tag}/{name}"));
        let to = format!("{NPM}/locales/{tag}");
        fs::create_dir_all(&to)?;
        let write = |name: &str, text: String| fs::write(format!("{to}/{name}"), text);
        let said = |l: &str| l.trim_start().starts_with(".to-");
        for name in ["ui.ftl", "behaviours.ftl", "concern.ftl", "card.ftl", "interview.ftl"] {
            write(name, slim(&from(name)?, |_| true))?;
        }
        write("talents.ftl", slim(&from("talents.ftl")?, |l| !said(l)))?;
        write("phrases.ftl", slim(&from("talents.ftl")?, |l| said(l) || !l.starts_with(' ')))?;
        let plain = |name: &str| -> Result<String> {
            let text = from(name)?;
            Ok(text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).fold(String::new(), |out, l| out + l + "\n"))
        };
        let (words, flow) = (plain("cues/words.txt")?, plain("cues/flow.txt")?);
        let lens = serde_json::json!({ "words": words, "cues": plain("cues/behaviours.txt")?, "flow": flow });
        write("lens.json", lens.to_string())?;
        // An interview needs how pupils say it, and not the behaviours.
        write("flow.json", serde_json::json!({ "words": words, "flow": flow }).to_string())?;
        let (words, everyday) = (from("cues/words.txt")?, from("cues/behaviours.txt")? + &from("cues/flow.txt")?);
        let wording = from("talents.ftl")? + &from("behaviours.ftl")? + &from("ui.ftl")?;
        let (concern, idioms) = (from("cues/concern.txt")?, from("cues/idioms.txt")?);
        let sources = Sources { tag, words: &words, concern: &concern, idioms: &idioms, everyday: &everyday, wording: &wording };
        let patterns = compile(&sources).with_context(|| format!("locales/{tag}/cues"))?;
        let gate = serde_json::json!({ "tag": tag, "patterns": patterns });
        write("gate.json", gate.to_string())?;
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
    for name in ["talenttaal.d.ts", "elements.d.ts", "define.d.ts", "interview.d.ts", "profile.schema.json"] {
        fs::copy(format!("www/types/{name}"), format!("{NPM}/{name}"))?;
    }
    for name in ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-WORDING"] {
        fs::copy(name, format!("{NPM}/{name}"))?;
    }
    let manifest = fs::read_to_string("www/package.json")?.replace("0.0.0", talenttaal::VERSION);
    Ok(fs::write(format!("{NPM}/package.json"), manifest)?)
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
