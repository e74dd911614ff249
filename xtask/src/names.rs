//! Short names for what the engine and its glue take from each other: those of wasm-bindgen tell the kind and a hash of each.

use std::collections::HashMap;

use anyhow::{Result, ensure};
use walrus::{Module, ModuleConfig};

/// The module that everything is taken from, in the glue as in the further parts of the engine.
pub const FROM: &str = "-";
/// The same, as wasm-bindgen calls it.
const GLUE: &str = "./engine_bg.js";

/// A name for the `n`th thing that one side takes from the other.
pub fn short(mut n: usize) -> String {
    const SIGNS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut out = String::new();
    loop {
        out.push(SIGNS.get(n % SIGNS.len()).map_or('_', |b| char::from(*b)));
        n /= SIGNS.len();
        if n == 0 {
            return out;
        }
    }
}

/// A module that keeps the names of its functions.
pub fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(true).generate_producers_section(false);
    config.parse(wasm)
}

/// The engine and its glue under short names.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = parse(wasm)?;
    let mut exports = HashMap::new();
    // A page that measures the engine knows its memory by name.
    for (n, export) in module.exports.iter_mut().filter(|e| e.name != "memory").enumerate() {
        exports.insert(std::mem::replace(&mut export.name, short(n)), short(n));
    }
    let mut imports = HashMap::new();
    for (n, import) in module.imports.iter_mut().enumerate() {
        ensure!(import.module == GLUE, "`{}` is imported from `{}`", import.name, import.module);
        FROM.clone_into(&mut import.module);
        imports.insert(std::mem::replace(&mut import.name, short(n)), short(n));
    }
    let mut out = String::new();
    let mut rest = glue;
    let mut found = 0;
    let is_sign = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    while let Some(start) = rest.find(is_sign) {
        let (before, after) = rest.split_at(start);
        let (word, after) = after.split_at(after.find(|c| !is_sign(c)).unwrap_or(after.len()));
        out.push_str(before);
        let named = if out.ends_with("wasm.") { exports.get(word) } else { imports.get(word).filter(|_| after.starts_with(": function")) };
        found += usize::from(named.is_some() && !out.ends_with("wasm."));
        out.push_str(named.map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    ensure!(found == imports.len(), "{found} of {} imports are in the glue", imports.len());
    Ok((module.emit_wasm(), out.replace(&format!("\"{GLUE}\""), &format!("\"{FROM}\""))))
}
