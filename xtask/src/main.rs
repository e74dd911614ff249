//! Every task of the project: `cargo xtask <task>`.

mod bench;
mod build;
mod data;
mod demo;
mod embed;
mod first;
mod format;
mod hosts;
mod gate;
mod icons;
mod integrity;
mod locales;
mod locals;
mod manifest;
mod names;
mod order;
mod scorm;
mod site;
mod size;
mod split;
mod soak;
mod supply;
mod tools;

use anyhow::{Result, bail};

const HELP: &str = "cargo xtask <task>
  demo    build everything, serve the site on localhost and print its address   [--port N]
  build   leave the npm package, the site, the one file, its iframe pages and the SCORM packages in dist/   [--embed nl,fr,en] [--at https://…/]
  embed   the one file, its pages and the SCORM packages alone, from what is in dist/npm   [--embed nl,fr,ar] [--at https://…/] [--to FOLDER]
  test    everything that must hold: format, lints, native tests, content, browser
  site    the pages of the site again, from what was built last
  locales what is wrong with the wording of each language, and a review sheet for each in dist/review
  format  every message of every language as the engine says it, as JSON, for tests/node/fluent.test.mjs
  gate    how the gate does on files of sentences: misses of the odd lines   <file…> [--held-out]
  size    print the sizes of what is in dist/npm
  shots   screenshots of every view into tests/browser/shots
  hosts   every host we test in: frameworks, platforms, frames; writes tests/RESULTS.md
  browser every browser test, the long ones included (axe in every state, whole interviews)
  soak    mounts and removals, then minutes of use: heap, memory, nodes and listeners   [mounts] [minutes]
  supply  licences, bans and sources of all that comes into the build (cargo-deny)
  same    builds what is committed in two folders and compares every byte
  fuzz    every fuzz target on the nightly toolchain, for so many seconds each   [seconds]
  bench   what is measured, the peers beside it, into benches/RESULTS.md: startup, lookup, keystroke, fluent, memory, growth, native; `budget` renews tests/budget.tsv   [part…] [--held-out]";

fn main() -> Result<()> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("demo") => {
            build::all()?;
            demo::serve(tools::option("--port").and_then(|p| p.parse().ok()).unwrap_or(8008))
        }
        Some("build") => build::all(),
        Some("embed") => {
            embed::write(&embed::Plan::asked()?)?;
            scorm::write()
        }
        Some("test") => test(),
        Some("site") => site::write(),
        Some("locales") => locales::run(),
        Some("format") => format::print(),
        Some("hosts") => hosts::all(),
        Some("gate") => gate::score(args.get(1..).unwrap_or_default()),
        Some("size") => size::print_and_check(),
        Some("shots") => {
            build::all()?;
            tools::browser()?;
            tools::run("node", &["tests/browser/shots.mjs"], "taking screenshots")
        }
        Some("browser") => {
            build::all()?;
            tools::browser()?;
            tools::engines();
            node_tests("tests/browser", "900000", "Chromium: everything; the main path in Firefox and WebKit too")
        }
        Some("soak") => soak::run(&args),
        Some("supply") => supply::check(),
        Some("same") => supply::same(),
        Some("fuzz") => fuzz(args.get(1).map_or("60", String::as_str)),
        Some("bench") => bench::run(&args),
        None | Some("help" | "--help") => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("There is no task `{other}`.\n{HELP}"),
    }
}

fn test() -> Result<()> {
    locales::run()?;
    tools::run("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], "lints")?;
    if let Err(error) = tools::valgrind() {
        println!("Instructions of the hot paths are not counted: {error:#}");
    }
    tools::run("cargo", &["test", "--workspace"], "native tests: content, lens, gate, properties")?;
    build::all()?;
    tools::browser()?;
    tools::engines();
    node_tests("tests/node", "600000", "the package in bare Node, and the peers")?;
    hosts::quick()?;
    node_tests_of(MAIN_PATH.map(str::to_owned).to_vec(), "900000", "the main path, in Chromium, Firefox and WebKit (`cargo xtask browser` runs the long tests too)")
}

/// The browser tests of every run; the rest of `tests/browser` takes minutes and is run by `cargo xtask browser`.
const MAIN_PATH: [&str; 9] = [
    "tests/browser/first.test.mjs", "tests/browser/lens.test.mjs", "tests/browser/message.test.mjs", "tests/browser/explorer.test.mjs", "tests/browser/storage.test.mjs",
    "tests/browser/engines.test.mjs", "tests/browser/privacy.test.mjs", "tests/browser/placed.test.mjs", "tests/browser/integrity.test.mjs",
];

/// Node's test runner on the test files of a folder. Named one by one: newer versions of Node take no folder.
fn node_tests(dir: &str, timeout: &str, what: &str) -> Result<()> {
    node_tests_of(tests_of(dir)?, timeout, what)
}

fn tests_of(dir: &str) -> Result<Vec<String>> {
    let mut files: Vec<String> = std::fs::read_dir(dir)?.filter_map(|e| e.ok().map(|e| e.path().to_string_lossy().into_owned())).filter(|f| f.ends_with(".test.mjs")).collect();
    files.sort();
    Ok(files)
}

fn node_tests_of(files: Vec<String>, timeout: &str, what: &str) -> Result<()> {
    let timeout = format!("--test-timeout={timeout}");
    let args: Vec<&str> = ["--test", &timeout, "--test-concurrency=1"].into_iter().chain(files.iter().map(String::as_str)).collect();
    tools::run("node", &args, what)
}

/// Runs each fuzz target, and what is read in JavaScript; what a target finds lies in `fuzz/artifacts`, and goes to `fuzz/corpus` once it is mended.
fn fuzz(seconds: &str) -> Result<()> {
    for target in ["text", "vocabulary", "interview", "profile", "short_code", "wording", "state"] {
        let time = format!("-max_total_time={seconds}");
        tools::run("cargo", &["+nightly", "fuzz", "run", target, "--", &time, "-max_len=4096"], &format!("fuzzing {target} (cargo install cargo-fuzz)"))?;
    }
    tools::run("node", &["tests/node/query.test.mjs", seconds], "fuzzing the query of a frame (`cargo xtask build` first)")
}
