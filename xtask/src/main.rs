//! Every task of the project: `cargo xtask <task>`.

mod build;
mod demo;
mod embed;
mod gate;
mod icons;
mod manifest;
mod scorm;
mod size;
mod tools;

use anyhow::{Result, bail};

const HELP: &str = "cargo xtask <task>
  demo    build everything, serve the site on localhost and print its address   [--port N]
  build   leave the npm package, the site, the one file, its iframe pages and the SCORM packages in dist/   [--embed nl,fr,en]
  test    everything that must hold: format, lints, native tests, content, browser
  gate    how the gate does on files of sentences: misses of the odd lines   <file…> [--held-out]
  size    print the sizes of what is in dist/npm
  shots   screenshots of every view into tests/browser/shots
  browser every browser test, the long ones included (axe in every state, whole interviews)
  fuzz    every fuzz target on the nightly toolchain, for so many seconds each   [seconds]
  bench   the lens beside its peers on the sentences of tests/sentences   [--held-out]";

fn main() -> Result<()> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("demo") => {
            build::all()?;
            let port = args.iter().position(|a| a == "--port").and_then(|n| args.get(n + 1)).and_then(|p| p.parse().ok());
            demo::serve(port.unwrap_or(8008))
        }
        Some("build") => build::all(),
        Some("test") => test(),
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
            node_tests("tests/browser", "900000", "Chromium: everything")
        }
        Some("fuzz") => fuzz(args.get(1).map_or("60", String::as_str)),
        Some("bench") => {
            build::all()?;
            let held_out = args.iter().any(|a| a == "--held-out");
            let script: &[&str] = if held_out { &["benches/lookup.mjs", "--held-out"] } else { &["benches/lookup.mjs"] };
            tools::run("node", script, "measuring the lens beside its peers")
        }
        None | Some("help" | "--help") => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("There is no task `{other}`.\n{HELP}"),
    }
}

fn test() -> Result<()> {
    tools::run("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], "lints")?;
    tools::run("cargo", &["test", "--workspace"], "native tests: content, lens, gate, properties")?;
    build::all()?;
    tools::browser()?;
    node_tests("tests/node", "600000", "the package in bare Node, and the peers")?;
    node_tests_of(MAIN_PATH.map(str::to_owned).to_vec(), "900000", "Chromium: the main path (`cargo xtask browser` runs the long tests too)")
}

/// The browser tests of every run; the rest of `tests/browser` takes minutes and is run by `cargo xtask browser`.
const MAIN_PATH: [&str; 3] = ["tests/browser/lens.test.mjs", "tests/browser/explorer.test.mjs", "tests/browser/storage.test.mjs"];

/// Node's test runner on the test files of a folder. Named one by one: newer versions of Node take no folder.
fn node_tests(dir: &str, timeout: &str, what: &str) -> Result<()> {
    let mut files: Vec<String> = std::fs::read_dir(dir)?.filter_map(|e| e.ok().map(|e| e.path().to_string_lossy().into_owned())).filter(|f| f.ends_with(".test.mjs")).collect();
    files.sort();
    node_tests_of(files, timeout, what)
}

fn node_tests_of(files: Vec<String>, timeout: &str, what: &str) -> Result<()> {
    let timeout = format!("--test-timeout={timeout}");
    let args: Vec<&str> = ["--test", &timeout, "--test-concurrency=1"].into_iter().chain(files.iter().map(String::as_str)).collect();
    tools::run("node", &args, what)
}

/// Runs each fuzz target; what it finds lies in `fuzz/artifacts`, and goes to `fuzz/corpus` once it is mended.
fn fuzz(seconds: &str) -> Result<()> {
    for target in ["text", "vocabulary", "interview", "profile", "short_code", "wording", "state"] {
        let time = format!("-max_total_time={seconds}");
        tools::run("cargo", &["+nightly", "fuzz", "run", target, "--", &time, "-max_len=4096"], &format!("fuzzing {target} (cargo install cargo-fuzz)"))?;
    }
    Ok(())
}
