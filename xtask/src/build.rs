//! Builds `dist/npm` (the package as published), `dist/site`, `dist/embed` and `dist/scorm`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use talenttaal::lens::gate::compile as gate;
use talenttaal::locale::{LANGUAGES, WHOLE, direction};
use wasm_bindgen_cli_support::Bindgen;

use crate::{data, embed, first, icons, integrity, locales, locals, manifest, names, order, scorm, site, size, split, supply, tools};

/// The package as it is published.
pub const NPM: &str = "dist/npm";

/// Everything, then the sizes.
pub fn all() -> Result<()> {
    tools::wasm_target()?;
    tools::rust_src()?;
    tools::npm()?;
    let _ = fs::remove_dir_all("dist");
    fs::create_dir_all(NPM)?;
    engine()?;
    content()?;
    first::write()?;
    integrity::write(NPM)?;
    scripts()?;
    package()?;
    embed::write(&embed::Plan::asked()?)?;
    scorm::write()?;
    site::write()?;
    size::print_and_check()
}

/// The wasm and its glue.
fn engine() -> Result<()> {
    // The standard library is built along: without panic messages, for size. That needs the sources of the toolchain, and
    // unstable options on a stable compiler, hence `RUSTC_BOOTSTRAP`, for this command alone. Of a `cdylib` alone nothing is
    // kept for other crates, so that more is found to be used once, or never.
    tools::run_with(
        &[("RUSTC_BOOTSTRAP", "1"), ("CARGO_ENCODED_RUSTFLAGS", &flags()?)],
        "cargo",
        &[
            "rustc", "--quiet", "--lib", "--crate-type", "cdylib", "--profile", "wasm", "--target", "wasm32-unknown-unknown",
            "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size",
        ],
        "compiling the engine to WebAssembly (about a minute the first time)",
    )?;
    let (linked, ends) = data::ordered(&fs::read("target/wasm32-unknown-unknown/wasm/talenttaal.wasm")?)?;
    Bindgen::new()
        .input_bytes("engine", linked)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .keep_debug(true)
        .remove_producers_section(true)
        .reset_state_function(true)
        .generate("dist/engine")?;
    let (engine, glue) = ("dist/engine/engine_bg.wasm", "dist/engine/engine.js");
    let (short, told) = names::shorten(&fs::read(engine)?, &fs::read_to_string(glue)?)?;
    let (marked, doors) = split::mark(&short)?;
    fs::write(engine, marked)?;
    fs::write(glue, told)?;
    let passed = |passes: &[&str], from: &str, to: &str, what: &str| {
        tools::run("node", &[&["node_modules/binaryen/bin/wasm-opt"], passes, &[from, "-o", to]].concat(), what)
    };
    passed(&PASSES, engine, "dist/engine/named.wasm", "optimising it")?;
    let parts = split::split(&fs::read("dist/engine/named.wasm")?, &doors, &ends)?;
    for (name, part) in ["talenttaal"].into_iter().chain(split::FURTHER.map(|f| f.0)).zip(parts) {
        let at = format!("dist/engine/{name}.wasm");
        fs::write(&at, part)?;
        passed(&["-g", "--remove-unused-module-elements"], &at, &at, "leaving out what other parts have")?;
        fs::write(format!("{NPM}/{name}.wasm"), order::ordered(&locals::numbered(&fs::read(&at)?)?)?)?;
    }
    Ok(())
}

/// Passes of wasm-opt that make the compressed file smaller. `-Oz` makes the raw file a tenth smaller and the compressed
/// one a twentieth larger: it inlines, reorders functions and splits the data, which hides repetition from brotli.
/// Of two functions that are the same the first is kept, hence the order by name (see `split::mark`).
const PASSES: [&str; 16] = [
    "-g", "-s=1", "--reorder-functions-by-name", "--merge-blocks", "--optimize-instructions", "--merge-locals", "--simplify-globals",
    "--duplicate-function-elimination", "--duplicate-function-elimination", "--remove-unused-module-elements", "--precompute", "--vacuum", "--rse",
    "--dealign", "--code-folding", "--vacuum",
];

/// Flags of the compiler for the engine, in cargo's encoding. No path of this machine is in the bytes, so that two folders
/// build the same file. Nothing of the engine prints `Debug`, so the code for it is left out. Functions that are the same are made one
/// by wasm-opt, once it is known which part of the engine each is for. What takes
/// more locals than it saves is off: loops keep their counters instead of addresses (LSR), and nothing is worked out ahead of where it
/// is needed (PRE) or of a loop.
fn flags() -> Result<String> {
    let cargo = match std::env::var("CARGO_HOME") {
        Ok(home) => home,
        Err(_) => format!("{}/.cargo", std::env::var("HOME")?),
    };
    let here = std::env::current_dir()?.canonicalize()?;
    let mut out = vec![
        "-Zunstable-options".to_owned(),
        "-Cpanic=immediate-abort".into(),
        "-Zfmt-debug=none".into(),
        "-Zlocation-detail=none".into(),
        "-Zmerge-functions=disabled".into(),
        "-Cllvm-args=-disable-lsr -disable-machine-licm -enable-pre=0 -enable-load-pre=0 -inline-threshold=10".into(),
        "-Clink-arg=-zstack-size=131072".into(),
        "-Clink-arg=--emit-relocs".into(),
    ];
    for (from, to) in [(cargo, "cargo"), (tools::sysroot()?, "rust"), (here.to_string_lossy().into_owned(), "talenttaal")] {
        out.push(format!("--remap-path-prefix={from}=/{to}"));
    }
    Ok(out.join("\x1f"))
}

/// What the loader has to know of each language before any of it is fetched, and what elements ask for at once.
fn languages() -> Result<()> {
    let mut list = Vec::new();
    for (tag, name) in LANGUAGES {
        let whole = WHOLE.iter().any(|w| w.0 == tag);
        let parts: &[&str] = if whole { &["ui", "talents", "behaviours", "lens", "interview", "message", "concern"] } else { &["ui", "talents", "message", "concern"] };
        let (messages, reviewed) = locales::counts(tag, name)?;
        list.push(serde_json::json!({ "tag": tag, "name": name, "dir": direction(tag), "parts": parts, "messages": messages, "reviewed": reviewed }));
    }
    // What is known before the first view, and no more.
    let (whole, other) = (WHOLE.map(|w| w.0), LANGUAGES.map(|l| l.0).into_iter().filter(|tag| !WHOLE.iter().any(|w| w.0 == *tag)).collect::<Vec<_>>());
    let soon = size::soon(whole.first().context("no whole language")?, other.first().context("no other language")?);
    fs::write("dist/engine/early.js", format!("export const WHOLE = {}, OTHER = {};\n", serde_json::json!(whole), serde_json::json!(other)))?;
    fs::write("dist/engine/soon.js", format!("export default {soon};\n"))?;
    Ok(fs::write("dist/engine/locales.js", format!("export default {};\n", serde_json::Value::Array(list)))?)
}

/// All functions are compiled while a script is read, beside the page, and not one after the other as each is called first: of an explorer the
/// first view is 15 ms sooner on a slow device. Chromium takes the hint since 136, others read a comment.
const HINT: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// The JavaScript entries, bundled with shared chunks.
fn scripts() -> Result<()> {
    languages()?;
    // What a page of the one file may be asked for.
    let flows: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/flows.json")?)?;
    fs::write("dist/engine/flows.js", format!("export default {flows};\n"))?;
    let esbuild = "node_modules/.bin/esbuild";
    let sheets = ["www/style.css", "www/later.css", "www/card.css", "www/interview.css", "www/message.css", "www/live.css", "www/debug.css", "--bundle", "--minify", "--target=es2022", "--outdir=dist/engine", "--log-level=warning"];
    tools::run(esbuild, &sheets, "bundling the style sheets")?;
    tools::run(
        esbuild,
        &[
            "www/talenttaal.js", "www/elements.js", "www/define.js", "--bundle", "--splitting", "--format=esm", "--minify", "--sourcemap",
            "--target=es2022", "--charset=utf8", "--loader:.css=text", "--external:#disk", "--chunk-names=chunk-[hash]", HINT, "--metafile=dist/engine/scripts.json",
            &format!("--outdir={NPM}"), "--log-level=warning",
        ],
        "bundling the elements",
    )
}

/// What any element may say, whatever it shows: `www/run.js`, against which tests/node/parts.test.mjs holds it.
const ANYWHERE: [&str; 8] = ["loading", "recovered", "storage-blocked", "elsewhere", "keep-here", "take-there", "failed", "copy-failed"];

/// Fluent as it is fetched: no comments, no blank lines, no spaces beside the sign that the name of an entry ends at.
fn slim(ftl: &str) -> String {
    let lines = ftl.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.fold(String::new(), |out, line| out + &line.replacen("    .", " .", 1).replacen(" = ", "=", 1) + "\n")
}

/// Locales, vocabulary, icons and regions.
fn content() -> Result<()> {
    println!("» putting the wording in place");
    // A pack brings its icons along, ours too.
    let mut vocabulary: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/vocabulary.json")?)?;
    let drawn = serde_json::to_value(icons::collect(&vocabulary)?)?;
    vocabulary.as_object_mut().context("the vocabulary is no map")?.insert("icons".to_owned(), drawn);
    fs::write(format!("{NPM}/vocabulary.json"), vocabulary.to_string())?;
    let flows: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/flows.json")?)?;
    // The region of a page that names none, as the loader knows it.
    let here: serde_json::Value = serde_json::from_str(&fs::read_to_string("locales/regions/be-vlg.json")?)?;
    for (tag, _) in LANGUAGES {
        let whole = WHOLE.iter().any(|w| w.0 == tag);
        let from = |name: &str| fs::read_to_string(format!("locales/{tag}/{name}")).with_context(|| format!("locales/{tag}/{name}"));
        let to = format!("{NPM}/locales/{tag}");
        fs::create_dir_all(&to)?;
        let write = |name: &str, text: String| fs::write(format!("{to}/{name}"), text);
        // What every element needs, in one file: a browser asks an older server for six at a time.
        let wording = serde_json::json!({ "vocabulary": vocabulary, "ui": slim(&from("ui.ftl")?), "talents": slim(&from("talents.ftl")?) });
        write("wording.json", wording.to_string())?;
        for name in ["concern.ftl", "message.ftl"] {
            write(name, slim(&from(name)?))?;
        }
        // The engine asks the file itself whether its wording was reviewed as a whole.
        if locales::is_reviewed(tag, "message.ftl")? {
            write("message.ftl", slim(&from("message.ftl")?) + "reviewed-by = native speakers\n")?;
        }
        if !whole {
            continue;
        }
        for name in ["behaviours.ftl", "phrases.ftl"] {
            write(name, slim(&from(name)?))?;
        }
        write("card.ftl", slim(&from("card.ftl")?))?;
        // What an interview begins with, in one file: its words and flows, the icons of the interface, and whom to turn to. Talents come later.
        let mut begun = vocabulary.clone();
        let entries = begun.as_object_mut().context("the vocabulary is no map")?;
        entries.retain(|name, _| ["id", "version", "format", "icons"].contains(&name.as_str()));
        entries.get_mut("icons").and_then(|i| i.as_object_mut()).context("icons")?.retain(|name, _| icons::INTERFACE.contains(&name.as_str()));
        let concern = slim(&from("concern.ftl")?);
        let contacts: String = concern.lines().filter(|l| l.starts_with("contact-") || l.starts_with("open-now")).map(|l| l.to_owned() + "\n").collect();
        let ui: String = slim(&from("ui.ftl")?).lines().filter(|l| ANYWHERE.iter().any(|key| l.starts_with(&format!("{key}=")))).map(|l| l.to_owned() + "\n").collect();
        let talk = serde_json::json!({ "vocabulary": begun, "ui": ui, "interview": slim(&from("interview.ftl")?), "contacts": contacts, "region": here, "flows": flows });
        write("interview.json", talk.to_string())?;
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
    fs::write(format!("{NPM}/gate.json"), serde_json::Value::from(gate::folder("locales".as_ref())?).to_string())?;
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
    supply::write(NPM)?;
    manifest::write(NPM)
}

/// A folder and all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("file name")?);
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(drop)? }
    }
    Ok(())
}
