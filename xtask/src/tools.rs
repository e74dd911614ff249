//! Gets what a task needs, or says in one sentence what to install.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a command, telling what it is for; its output goes through.
pub fn run(program: &str, args: &[&str], what: &str) -> Result<()> {
    run_with(&[], program, args, what)
}

/// The same with variables of the environment for this command alone.
pub fn run_with(env: &[(&str, &str)], program: &str, args: &[&str], what: &str) -> Result<()> {
    println!("» {what}");
    let status = Command::new(program).args(args).envs(env.iter().copied()).status().with_context(|| format!("`{program}` is not there: install it and try again"))?;
    if !status.success() {
        bail!("{what}: `{program} {}` failed", args.join(" "));
    }
    Ok(())
}

/// What follows an option on the command line.
pub fn option(name: &str) -> Option<String> {
    let args: Vec<String> = std::env::args().collect();
    args.iter().position(|a| a == name).and_then(|n| args.get(n + 1)).cloned()
}

/// Whether a program runs.
pub fn there(program: &str, args: &[&str]) -> bool {
    Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// The wasm target of the toolchain.
pub fn wasm_target() -> Result<()> {
    let list = Command::new("rustup").args(["target", "list", "--installed"]).output().context("`rustup` is not there: install Rust by rustup")?;
    if String::from_utf8_lossy(&list.stdout).contains("wasm32-unknown-unknown") {
        return Ok(());
    }
    run("rustup", &["target", "add", "wasm32-unknown-unknown"], "getting the wasm target")
}

/// Where the toolchain is.
pub fn sysroot() -> Result<String> {
    let out = Command::new("rustc").args(["--print", "sysroot"]).output().context("`rustc` is not there: install Rust by rustup")?;
    Ok(String::from_utf8(out.stdout)?.trim().to_owned())
}

/// The sources of the standard library, which is built along with the engine.
pub fn rust_src() -> Result<()> {
    if Path::new(&sysroot()?).join("lib/rustlib/src/rust/library/Cargo.lock").exists() {
        return Ok(());
    }
    if !there("rustup", &["--version"]) {
        bail!("The sources of the standard library are not there: install Rust by rustup, then `rustup component add rust-src`.");
    }
    run("rustup", &["component", "add", "rust-src"], "getting the sources of the standard library")
}

/// Whether a folder has the packages of its lockfile: what is installed is older than what is asked for after that has changed.
fn installed(dir: &str) -> bool {
    let written = |path: &str| std::fs::metadata(format!("{dir}/{path}")).and_then(|m| m.modified());
    written("node_modules/.package-lock.json").is_ok_and(|there| written("package-lock.json").is_ok_and(|asked| there >= asked))
}

/// The pinned npm packages.
pub fn npm() -> Result<()> {
    if !there("node", &["--version"]) {
        bail!("Node.js 20 or newer is not there: install it (Debian: `apt-get install nodejs npm`).");
    }
    if installed(".") {
        return Ok(());
    }
    run("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "getting the pinned npm packages")?;
    run("node", &["node_modules/esbuild/install.js"], "putting esbuild in place")
}

/// The platforms and frameworks of `tests/hosts`, under a lockfile of their own.
pub fn hosts() -> Result<()> {
    if installed("tests/hosts") {
        return Ok(());
    }
    run("npm", &["ci", "--prefix", "tests/hosts", "--ignore-scripts", "--no-audit", "--no-fund"], "getting the platforms and frameworks to test in")
}

/// Web servers and platforms as Debian packages them, for the slow suite alone.
pub fn debian_hosts() -> Result<()> {
    let wanted: [(&str, &str, &[&str]); 3] = [
        ("nginx, with brotli, and what loads it", "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", &["nginx-light", "libnginx-mod-http-brotli-static", "brotli", "wrk"]),
        ("Caddy", "/usr/bin/caddy", &["caddy"]),
        ("WordPress, PHP and a database", "/usr/share/wordpress/wp-content/themes/twentytwentyone", &["wordpress", "wordpress-theme-twentytwentyone", "php-cli", "php-mysql", "mariadb-server"]),
    ];
    for (name, file, packages) in wanted {
        if !Path::new(file).exists() {
            debian(packages, name)?;
        }
    }
    Ok(())
}

/// A platform in Python, pinned; what it needs is said in one sentence.
pub fn python_hosts() -> Result<()> {
    const HOME: &str = "tests/hosts/openedx/venv";
    if Path::new(HOME).join("ready").exists() {
        return Ok(());
    }
    if !there("python3", &["-m", "venv", "--help"]) {
        bail!("Python 3 with venv is not there: install it (Debian: `apt-get install python3-venv`).");
    }
    run("python3", &["-m", "venv", HOME], "making a place for a platform in Python")?;
    run(&format!("{HOME}/bin/pip"), &["install", "--quiet", "--disable-pip-version-check", "-r", "tests/hosts/openedx/requirements.txt"], "getting openedx-scorm-xblock")?;
    Ok(std::fs::write(Path::new(HOME).join("ready"), "")?)
}

/// A Chromium to test in, from the system's packages.
pub fn browser() -> Result<()> {
    if Path::new("/usr/bin/chromium").exists() || std::env::var_os("CHROMIUM").is_some() {
        return Ok(());
    }
    debian(&["chromium", "fonts-noto-core"], "Chromium").context("Or name the path of a Chromium in CHROMIUM.")
}

/// Valgrind, which counts instructions.
pub fn valgrind() -> Result<()> {
    if there("valgrind", &["--version"]) { Ok(()) } else { debian(&["valgrind"], "Valgrind") }
}

/// What drives the main path in three engines. One that can't be had is told here in one sentence, and its test is reported as
/// skipped.
pub fn engines() {
    let wanted: [(&str, &[&str], &[&str]); 3] = [
        ("the driver of Chromium", &["/usr/bin/chromedriver"], &["chromium-driver"]),
        ("Firefox", &["/usr/bin/firefox-esr"], &["firefox-esr"]),
        ("WebKit", &["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"], &["webkit2gtk-driver", "xvfb"]),
    ];
    for (name, files, packages) in wanted {
        if !files.iter().all(|f| Path::new(f).exists())
            && let Err(error) = debian(packages, name)
        {
            println!("{error:#}");
        }
    }
    // No package of Debian has the driver of Firefox.
    if Path::new("/usr/bin/firefox-esr").exists()
        && !there("geckodriver", &["--version"])
        && let Err(error) = run("cargo", &["install", "--quiet", "--locked", "geckodriver@0.37.1"], "getting the driver of Firefox (minutes, the first time)")
    {
        println!("{error:#}");
    }
}

/// Gets packages of Debian, or says what to install.
fn debian(packages: &[&str], what: &str) -> Result<()> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout == b"0\n");
    if !root || !there("apt-get", &["--version"]) {
        bail!("{what} is not there: install it (Debian: `sudo apt-get install {}`).", packages.join(" "));
    }
    run("apt-get", &["update", "-qq"], "reading Debian's package lists")?;
    run("apt-get", &[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat(), &format!("getting {what} from Debian's packages"))
}
