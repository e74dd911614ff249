//! No leak, no drift: many mounts and minutes of use in Chromium, into `tests/RESULTS-soak.md`.

use anyhow::Result;

use crate::{build, tools};

/// `cargo xtask soak [mounts] [minutes]`; fails when a mount or a minute leaves more behind than the bars in the script.
pub fn run(args: &[String]) -> Result<()> {
    build::all()?;
    tools::browser()?;
    let mounts = args.get(1).map_or("10000", String::as_str);
    let minutes = args.get(2).map_or("10", String::as_str);
    tools::run("node", &["tests/soak/soak.mjs", mounts, minutes], &format!("{mounts} mounts and removals, {minutes} minutes of use"))
}
