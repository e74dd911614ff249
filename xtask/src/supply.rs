//! The supply chain: what ships, told as CycloneDX in the package; what may come into the build; the same bytes from two folders.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::tools;

/// The npm package whose shapes are in `vocabulary.json`; all others that ship are imported by a script of `www/`.
const ICONS: &str = "@phosphor-icons/core";

/// Writes `sbom.cdx.json`: every crate that is compiled into the engine, and every npm package bundled with it. Tools of the
/// build, macros that run in the compiler and tests are no part of what ships. No time of day is in it.
pub fn write(dir: &str) -> Result<()> {
    println!("» telling what ships");
    let (mut components, direct) = crates()?;
    let std = json!({ "type": "library", "bom-ref": "rust-std", "name": "std", "version": toolchain()?, "licenses": [{ "expression": "MIT OR Apache-2.0" }] });
    components.push(std);
    components.extend(scripts()?);
    let of = |name: &str| format!("pkg:npm/{name}@{}", talenttaal::VERSION);
    let bom = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": { "component": { "type": "library", "bom-ref": of("talenttaal"), "purl": of("talenttaal"), "name": "talenttaal", "version": talenttaal::VERSION, "licenses": [{ "expression": "MIT OR Apache-2.0" }] } },
        "components": components,
        "dependencies": [{ "ref": of("talenttaal"), "dependsOn": direct }],
    });
    Ok(fs::write(format!("{dir}/sbom.cdx.json"), serde_json::to_string_pretty(&bom)? + "\n")?)
}

fn toolchain() -> Result<String> {
    let out = Command::new("rustc").arg("--version").output().context("`rustc` is not there: install Rust by rustup")?;
    Ok(String::from_utf8(out.stdout)?.split(' ').nth(1).unwrap_or_default().to_owned())
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The crates of the engine as components, and the references of those that it names itself.
fn crates() -> Result<(Vec<Value>, Vec<String>)> {
    let out = Command::new("cargo").args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"]).output()?;
    if !out.status.success() {
        bail!("`cargo metadata` failed: {}", String::from_utf8_lossy(&out.stderr));
    }
    let metadata: Value = serde_json::from_slice(&out.stdout)?;
    let packages: BTreeMap<&str, &Value> = list(&metadata, "packages").iter().map(|p| (text(p, "id"), p)).collect();
    let nodes: BTreeMap<&str, &Value> = metadata.get("resolve").map_or(&[][..], |r| list(r, "nodes")).iter().map(|n| (text(n, "id"), n)).collect();
    let root = packages.iter().find(|(_, p)| text(p, "name") == "talenttaal").map(|(id, _)| *id).context("the crate is not in its own metadata")?;
    let compiled_in = |id: &str| -> Vec<&str> {
        let deps = nodes.get(id).map_or(&[][..], |n| list(n, "deps"));
        let normal = deps.iter().filter(|d| list(d, "dep_kinds").iter().any(|k| k.get("kind").is_some_and(Value::is_null))).map(|d| text(d, "pkg"));
        normal.filter(|d| packages.get(d).is_some_and(|p| !list(p, "targets").iter().any(|t| list(t, "kind").iter().any(|k| k == "proc-macro")))).collect()
    };
    let (mut seen, mut todo) = (BTreeSet::new(), compiled_in(root));
    while let Some(id) = todo.pop() {
        if seen.insert(id) {
            todo.extend(compiled_in(id));
        }
    }
    let sums = checksums()?;
    let purl = |id: &str| packages.get(id).map(|p| format!("pkg:cargo/{}@{}", text(p, "name"), text(p, "version"))).unwrap_or_default();
    let component = |id: &&str| {
        let p = packages.get(id)?;
        let (name, version) = (text(p, "name"), text(p, "version"));
        let sum = sums.get(&(name.to_owned(), version.to_owned()))?;
        // Older crates write `MIT/Apache-2.0`.
        let licence = text(p, "license").replace('/', " OR ");
        Some(json!({ "type": "library", "bom-ref": purl(id), "purl": purl(id), "name": name, "version": version, "licenses": [{ "expression": licence }], "hashes": [{ "alg": "SHA-256", "content": sum }] }))
    };
    let out: Vec<Value> = seen.iter().filter_map(component).collect();
    if out.len() != seen.len() {
        bail!("{} crates of the engine have no checksum in Cargo.lock: they come from nowhere that can be named.", seen.len() - out.len());
    }
    let mut direct: Vec<String> = compiled_in(root).into_iter().map(purl).collect();
    direct.sort();
    Ok((out, direct))
}

/// The checksums of `Cargo.lock`, by name and version.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string("Cargo.lock")?;
    let entry = |entry: &str| {
        let field = |name: &str| entry.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"').map(str::to_owned));
        Some(((field("name")?, field("version")?), field("checksum")?))
    };
    Ok(lock.split("[[package]]").filter_map(entry).collect())
}

/// The npm packages whose code or content is in the package, from the lockfile.
fn scripts() -> Result<Vec<Value>> {
    let mut names = BTreeSet::from([ICONS.to_owned()]);
    for file in fs::read_dir("www")? {
        let path = file?.path();
        if path.extension().is_some_and(|e| e == "js") {
            names.extend(imported(&fs::read_to_string(path)?));
        }
    }
    let lock: Value = serde_json::from_str(&fs::read_to_string("package-lock.json")?)?;
    let component = |name: &String| {
        let p = lock.get("packages").and_then(|all| all.get(format!("node_modules/{name}"))).with_context(|| format!("`{name}` ships and is not in package-lock.json"))?;
        let purl = format!("pkg:npm/{}@{}", name.replace('@', "%40"), text(p, "version"));
        Ok(json!({ "type": "library", "bom-ref": purl, "purl": purl, "name": name, "version": text(p, "version"), "licenses": [{ "expression": text(p, "license") }], "properties": [{ "name": "npm:integrity", "value": text(p, "integrity") }] }))
    };
    names.iter().map(component).collect()
}

/// Packages that a script imports: neither a file beside it nor what package.json puts in a place.
fn imported(script: &str) -> impl Iterator<Item = String> {
    let after = |mark: &'static str| script.split(mark).skip(1).filter_map(|rest| rest.split('\'').next());
    after("from '").chain(after("import('")).filter(|name| !name.starts_with(['.', '/', '#']) && !name.starts_with("node:") && !name.contains(char::is_whitespace)).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// Licences, sources and versions of all that comes into the build.
pub fn check() -> Result<()> {
    if !tools::there("cargo", &["deny", "--version"]) {
        bail!("cargo-deny is not there: `cargo install cargo-deny --locked`.");
    }
    tools::run("cargo", &["deny", "check", "licenses", "bans", "sources"], "licences, bans and sources")
}

/// Builds what is committed in two folders of different length and compares every byte of what comes out.
pub fn same() -> Result<()> {
    let folders = ["target/same/one", "target/same/two/in/another/folder"];
    let _ = fs::remove_dir_all("target/same");
    // Both first: what is committed meanwhile is in neither.
    for folder in folders {
        tools::run("git", &["clone", "--quiet", "--local", ".", folder], "a fresh folder")?;
    }
    for folder in folders {
        tools::run("cargo", &["run", "--quiet", "--manifest-path", &format!("{folder}/Cargo.toml"), "-p", "xtask", "build"], "building in it")?;
    }
    let [mut one, mut two] = [BTreeMap::new(), BTreeMap::new()];
    gather(&Path::new(folders[0]).join("dist"), "", &mut one)?;
    gather(&Path::new(folders[1]).join("dist"), "", &mut two)?;
    let differ: Vec<&String> = one.keys().chain(two.keys()).filter(|name| one.get(*name) != two.get(*name)).collect();
    if !differ.is_empty() {
        bail!("Two folders build other bytes: {differ:?}");
    }
    println!("{} files, the same in both folders", one.len());
    Ok(fs::remove_dir_all("target/same")?)
}

fn gather(dir: &Path, at: &str, out: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = format!("{at}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() { gather(&path, &name, out)? } else { drop(out.insert(name, fs::read(&path)?)) }
    }
    Ok(())
}
