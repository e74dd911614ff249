//! What the scripts know of the files that they fetch: their hashes, so that a page that names the hash of a script trusts all.
//! They are many small files of words, twelve languages of them: of their hashes 120 bits stay, and the loader compares. That of the engine
//! stays whole, for a browser to count where a page can't.

use std::fs;

use anyhow::Result;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use talenttaal::locale::LANGUAGES;

use crate::embed::base64;

/// Data beside the scripts.
pub const ROOT: [&str; 1] = ["gate.json"];

/// The modules of the engine.
pub const ENGINE: [&str; 4] = ["talenttaal.wasm", "lens.wasm", "interview.wasm", "further.wasm"];

/// Bytes of a hash that are kept: nobody finds another file for 120 bits, and they are twenty signs.
const KEPT: usize = 15;

/// The hash as a browser takes it.
pub fn sha384(bytes: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(bytes)))
}

/// Names of the files in a folder, and the beginnings of their hashes in one text: names that repeat cost nothing.
fn folder(dir: &str, mut names: Vec<String>) -> Result<Value> {
    names.sort();
    let mut sums = String::new();
    for name in &names {
        let hash = Sha384::digest(fs::read(format!("{dir}/{name}"))?);
        sums += &base64(hash.get(..KEPT).unwrap_or_default());
    }
    Ok(json!([names.join(" "), sums]))
}

fn named(dir: &str) -> Result<Vec<String>> {
    fs::read_dir(dir)?.map(|e| Ok(e?.file_name().to_string_lossy().into_owned())).collect()
}

/// Writes the hashes of all that is fetched (`dist/engine/sums.js`), once the data are in the package and before the scripts are bundled.
pub fn write(npm: &str) -> Result<()> {
    let mut sums = Map::new();
    sums.insert(String::new(), folder(npm, ROOT.iter().chain(&ENGINE).map(|name| (*name).to_owned()).collect())?);
    for at in LANGUAGES.iter().map(|(tag, _)| format!("locales/{tag}/")).chain(["regions/".to_owned()]) {
        let dir = format!("{npm}/{at}");
        sums.insert(at, folder(&dir, named(&dir)?)?);
    }
    let mut engine = Map::new();
    for name in ENGINE {
        engine.insert(name.to_owned(), Value::from(sha384(&fs::read(format!("{npm}/{name}"))?)));
    }
    let signs = KEPT * 4 / 3;
    Ok(fs::write("dist/engine/sums.js", format!("export const SIGNS = {signs}, ENGINE = {}, SUMS = {};\n", Value::Object(engine), Value::Object(sums)))?)
}
