//! The package in real hosts: frameworks, bundlers, learning platforms, frames of another origin.

use std::fs;

use anyhow::Result;

use crate::{build, embed, node_tests, tools};

const RESULTS: &str = "tests/RESULTS.md";

/// A build of the one file as a school with other languages makes it.
fn variant() -> Result<()> {
    let languages = ["nl", "ar"].map(str::to_owned).to_vec();
    embed::write(&embed::Plan { languages, at: Some("https://school.example/talenttaal/".to_owned()), to: "dist/hosts/embed".to_owned() })
}

/// Those that need npm alone, on what was built.
pub fn quick() -> Result<()> {
    tools::hosts()?;
    variant()?;
    node_tests("tests/hosts", "300000", "hosts: Vite with React, Vue and Svelte, learning platforms, frames")
}

/// All of them; what was run is written to `tests/RESULTS.md`.
pub fn all() -> Result<()> {
    build::all()?;
    tools::browser()?;
    tools::hosts()?;
    tools::python_hosts()?;
    tools::debian_hosts()?;
    variant()?;
    tools::run("cargo", &["publish", "--dry-run", "--allow-dirty", "--quiet", "--package", "talenttaal"], "the crate, as a registry takes it")?;
    fs::create_dir_all("target")?;
    let files = ["tests/hosts", "tests/hosts/openedx", "tests/hosts/server", "tests/hosts/wordpress"].into_iter().map(crate::tests_of).collect::<Result<Vec<_>>>()?.concat();
    let mut args = vec![
        "--test", "--test-timeout=300000", "--test-concurrency=1", "--test-reporter=spec", "--test-reporter-destination=stdout",
        "--test-reporter=./tests/hosts/results.mjs", "--test-reporter-destination=target/hosts.md",
    ];
    args.extend(files.iter().map(String::as_str));
    tools::run("node", &args, "hosts: all of them")?;
    tools::run("node", &["tests/hosts/server/load.mjs"], "measuring what one nginx carries, for the hosting page")?;
    let (found, before) = (fs::read_to_string("target/hosts.md")?, fs::read_to_string(RESULTS).unwrap_or_else(|_| "# What was run\n".to_owned()));
    Ok(fs::write(RESULTS, with_section(&before, "Hosts", &found))?)
}

/// The text with this section in the place of the one of that name, or at its end.
fn with_section(text: &str, name: &str, body: &str) -> String {
    let head = format!("\n## {name}\n");
    let (before, rest) = text.split_once(&head).unwrap_or((text, ""));
    let after = rest.split_once("\n## ").map_or(String::new(), |(_, rest)| format!("\n## {rest}"));
    format!("{}\n{head}\n{}\n{after}", before.trim_end(), body.trim())
}

#[cfg(test)]
mod tests {
    use super::with_section;

    #[test]
    fn a_section_takes_the_place_of_its_like_and_leaves_the_others() {
        let two = with_section(&with_section("# All\n", "A", "one"), "B", "two");
        assert_eq!(two, "# All\n\n## A\n\none\n\n## B\n\ntwo\n");
        assert_eq!(with_section(&two, "A", "three"), "# All\n\n## A\n\nthree\n\n## B\n\ntwo\n");
    }
}
