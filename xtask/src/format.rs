//! `cargo xtask format`: every message of every language, formatted by the engine with every kind of argument, as JSON.
//! `tests/node/fluent.test.mjs` holds it beside what `@fluent/bundle` says, given the same arguments.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use serde::Deserialize;
use talenttaal::locale::{LANGUAGES, Locale};

/// Arguments by name: what both sides are given.
type Arguments = Vec<(String, String)>;

/// What the arguments are is told on standard input, so that both sides have them from one place.
#[derive(Deserialize)]
struct Asked(Vec<Arguments>);

/// Prints `{ "nl": { "file.ftl": { "key": ["text", …] } } }`: a text for each set of arguments, `null` where there is none.
///
/// # Errors
/// For a file that cannot be read, or that the engine refuses.
pub fn print() -> Result<()> {
    let Asked(sets) = serde_json::from_reader(std::io::stdin()).context("sets of arguments on standard input, as [[[\"name\", \"Noor\"], …], …]")?;
    let mut all = serde_json::Map::new();
    for (tag, _) in LANGUAGES {
        let mut language = serde_json::Map::new();
        let mut files: Vec<_> = fs::read_dir(format!("locales/{tag}"))?.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
        files.sort();
        for path in files {
            let text = fs::read_to_string(&path)?;
            let name = path.file_name().context("file name")?.to_string_lossy().into_owned();
            let locale = Locale::new(tag, &[(&name, &text)]).map_err(|e| anyhow::anyhow!("{tag}: {e}"))?;
            let mut said = serde_json::Map::new();
            for key in keys(&text) {
                let texts = sets.iter().map(|set| {
                    let args: Vec<(&str, &str)> = set.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
                    locale.format(&key, &args).into()
                });
                said.insert(key.clone(), texts.collect::<Vec<serde_json::Value>>().into());
            }
            language.insert(name, said.into());
        }
        all.insert(tag.to_owned(), language.into());
    }
    Ok(writeln!(std::io::stdout(), "{}", serde_json::Value::Object(all))?)
}

/// `id` and `id.attribute` of every message.
fn keys(text: &str) -> Vec<String> {
    let (Ok(resource) | Err((resource, _))) = parse(text);
    let mut out = Vec::new();
    for entry in resource.body {
        if let Entry::Message(m) = entry {
            out.extend(m.value.is_some().then(|| m.id.name.to_owned()));
            out.extend(m.attributes.iter().map(|a| format!("{}.{}", m.id.name, a.id.name)));
        }
    }
    out
}
