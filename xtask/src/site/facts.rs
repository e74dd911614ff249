//! What the build knows of itself: sizes, hashes, and what is described of the elements.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use talenttaal::locale::LANGUAGES;

use crate::{integrity, size};

const NPM: &str = "dist/npm";
/// What brotli makes of a file, by its hash: minutes in a build without optimisation, and only new files need it.
const KEPT: &str = "dist/engine/brotli.json";

/// What an element fetches once it is needed, by the view and what it is made of. The live lens and the panel of `debug` are no part of a
/// snippet.
const LATER: [(&str, &[&str]); 3] = [("interview", &CARRIER), ("card", &["dist/engine/card.css", "www/card.js", "www/qr.js"]), ("message", &["dist/engine/message.css"])];
const CARRIER: [&str; 3] = ["dist/engine/interview.css", "www/card.js", "www/qr.js"];

/// A first visit: how many files, and their bytes.
pub struct Visit {
    pub view: &'static str,
    pub files: usize,
    pub raw: usize,
    pub brotli: usize,
}

pub struct Facts {
    manifest: Value,
    icons: Value,
    kept: RefCell<BTreeMap<String, usize>>,
}

/// What a script imports at once: names beside it, never what it loads when it is needed.
fn imports(script: &str) -> Vec<String> {
    let mut out = Vec::new();
    for opening in ["from\"./", "import\"./"] {
        out.extend(script.split(opening).skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name.to_owned()));
    }
    out
}

impl Facts {
    pub fn read() -> Result<Self> {
        let read = |name: &str| -> Result<Value> { Ok(serde_json::from_str(&fs::read_to_string(format!("{NPM}/{name}")).with_context(|| format!("{NPM}/{name}: build first"))?)?) };
        let kept = fs::read_to_string(KEPT).ok().and_then(|t| serde_json::from_str(&t).ok()).unwrap_or_default();
        let icons = read("vocabulary.json")?.get("icons").cloned().context("vocabulary.json has no icons")?;
        Ok(Self { manifest: read("custom-elements.json")?, icons, kept: RefCell::new(kept) })
    }

    pub fn icon(&self, name: &str) -> Result<&str> {
        self.icons.get(name).and_then(Value::as_str).with_context(|| format!("there is no icon `{name}` in the package"))
    }

    pub fn elements(&self) -> Vec<&Value> {
        let modules = self.manifest.get("modules").and_then(Value::as_array);
        modules.into_iter().flatten().filter_map(|m| m.get("declarations").and_then(Value::as_array)).flatten().collect()
    }

    pub fn tags(&self) -> Vec<&str> {
        self.elements().iter().filter_map(|e| e.get("tagName").and_then(Value::as_str)).collect()
    }

    /// One list of all elements, each name once, with the tags that have it.
    pub fn described(&self, list: &str) -> Vec<(&Value, Vec<&str>)> {
        let mut out: Vec<(&Value, Vec<&str>)> = Vec::new();
        for element in self.elements() {
            let tag = element.get("tagName").and_then(Value::as_str).unwrap_or_default();
            for one in element.get(list).and_then(Value::as_array).into_iter().flatten() {
                match out.iter_mut().find(|(o, _)| o.get("name") == one.get("name")) {
                    Some((_, tags)) => tags.push(tag),
                    None => out.push((one, vec![tag])),
                }
            }
        }
        out
    }

    pub fn raw(&self, path: &str) -> Result<usize> {
        Ok(fs::metadata(format!("dist/{path}")).with_context(|| format!("dist/{path}"))?.len() as usize)
    }

    pub fn brotli(&self, path: &str) -> Result<usize> {
        let bytes = fs::read(format!("dist/{path}")).with_context(|| format!("dist/{path}"))?;
        let hash = integrity::sha384(&bytes);
        if let Some(found) = self.kept.borrow().get(&hash) {
            return Ok(*found);
        }
        let found = size::brotli(&bytes)?;
        self.kept.borrow_mut().insert(hash, found);
        fs::write(KEPT, serde_json::to_string(&*self.kept.borrow())?)?;
        Ok(found)
    }

    /// `sha384-…` of a file in `dist`.
    pub fn integrity(&self, path: &str) -> Result<String> {
        Ok(integrity::sha384(&fs::read(format!("dist/{path}")).with_context(|| format!("dist/{path}"))?))
    }

    /// A script of the package and all that it imports at once, itself last.
    fn scripts(&self, entry: &str) -> Result<Vec<String>> {
        let (mut out, mut open) = (BTreeSet::new(), vec![entry.to_owned()]);
        while let Some(name) = open.pop() {
            let script = fs::read_to_string(format!("{NPM}/{name}")).with_context(|| format!("{NPM}/{name}"))?;
            open.extend(imports(&script).into_iter().filter(|n| n != entry && out.insert(n.clone())));
        }
        Ok(out.into_iter().chain([entry.to_owned()]).collect())
    }

    /// The scripts of the package that a view brings along beyond those of every page, of what `wanted` says they are made of.
    fn brought(&self, view: &str, wanted: &dyn Fn(&str) -> bool) -> Result<BTreeSet<String>> {
        let outputs: Value = serde_json::from_str(&fs::read_to_string("dist/engine/scripts.json").context("dist/engine/scripts.json")?)?;
        let outputs = outputs.get("outputs").and_then(Value::as_object).context("outputs")?;
        let at_once = [self.scripts("define.js")?, self.scripts(size::RUN)?].concat();
        let mut out = BTreeSet::new();
        for from in LATER.iter().filter(|l| l.0 == view).flat_map(|l| l.1).filter(|from| wanted(from)) {
            let (path, _) = outputs.iter().find(|(_, o)| o.get("entryPoint").and_then(Value::as_str) == Some(*from)).with_context(|| format!("no script is made of {from}"))?;
            out.extend(self.scripts(path.trim_start_matches("dist/npm/"))?.into_iter().filter(|n| !at_once.contains(n)));
        }
        Ok(out)
    }

    /// What an element fetches later is guarded by the page as well: name, hash, and whether it is wanted with the first view, for each view.
    fn later(&self) -> Result<Value> {
        let mut out = serde_json::Map::new();
        for (view, _) in LATER {
            let styles = self.brought(view, &|from| from.ends_with(".css"))?;
            let mut names: Vec<String> = self.brought(view, &|_| true)?.into_iter().collect();
            names.sort_by_key(|n| !styles.contains(n));
            // The first view of an interview is dressed by what all share.
            let soon = |n: &String| styles.contains(n) && view != "interview";
            let names: Result<Vec<Value>> = names.iter().map(|n| Ok(json!([n, self.integrity(&format!("npm/{n}"))?, soon(n)]))).collect();
            out.insert((*view).to_owned(), Value::Array(names?));
        }
        Ok(Value::Object(out))
    }

    /// What each element costs on a first visit in nl.
    pub fn visits(&self) -> Result<Vec<Visit>> {
        size::FETCHED.iter().map(|(view, own, gated)| {
            let mut files: Vec<String> = size::fetched(own, *gated)?.into_iter().map(|f| format!("npm/{f}")).collect();
            // A style sheet comes when the element stands on a page, the rest with a press.
            files.extend(self.brought(view, &|from| from.ends_with(".css"))?.into_iter().map(|f| format!("npm/{f}")));
            let (mut raw, mut brotli) = (0, 0);
            for file in &files {
                raw += self.raw(file)?;
                brotli += self.brotli(file)?;
            }
            Ok(Visit { view, files: files.len(), raw, brotli })
        }).collect()
    }

    /// What an element fetches at once beside the scripts, for a language with so many parts, `*` standing for its tag: what it shows first
    /// comes first.
    fn beside(&self) -> Result<Value> {
        let languages = self.languages()?;
        let mut out = serde_json::Map::new();
        for (view, own, _) in size::FETCHED {
            let mut of_view = serde_json::Map::new();
            for language in &languages {
                let tag = language.get("tag").and_then(Value::as_str).context("tag")?;
                let parts = language.get("parts").and_then(Value::as_array).map_or(0, Vec::len);
                let mut names = size::at_once(view, own, tag);
                // Older servers are asked for six files at a time, and those share the line: beside the engine the smallest goes along with
                // what is shown first, and frees its place soonest; then what is largest.
                names.sort_by_cached_key(|n| {
                    let length = self.brotli(&format!("npm/{}", n.replace('*', tag))).unwrap_or_default();
                    (!n.contains("/first-"), n != "talenttaal.wasm", !n.ends_with(".wasm"), Reverse(length))
                });
                let at = names.iter().take_while(|n| n.contains("/first-") || n.ends_with(".wasm")).count();
                if let Some(smallest) = names.pop() {
                    names.insert(at.min(names.len()), smallest);
                }
                of_view.insert(parts.to_string(), json!(names));
            }
            out.insert(view.to_owned(), Value::Object(of_view));
        }
        Ok(Value::Object(out))
    }

    /// Hashes of what is shown or compiled before the scripts that know them may have come: for the page to name.
    fn sums(&self) -> Result<Value> {
        let mut out = serde_json::Map::new();
        for (view, own, _) in size::FETCHED {
            for (tag, _) in LANGUAGES {
                for name in size::at_once(view, own, tag).iter().filter(|n| n.contains("/first-") || n.ends_with(".wasm")) {
                    let name = name.replace('*', tag);
                    out.insert(name.clone(), self.integrity(&format!("npm/{name}"))?.into());
                }
            }
        }
        Ok(Value::Object(out))
    }

    /// What one web server carried when `cargo xtask hosts` last measured it.
    pub fn load() -> Result<Value> {
        const MEASURED: &str = "benches/hosting.json";
        serde_json::from_str(&fs::read_to_string(MEASURED).context(MEASURED)?).context(MEASURED)
    }

    /// The languages as the loader knows them.
    pub fn languages(&self) -> Result<Vec<Value>> {
        let text = fs::read_to_string("dist/engine/locales.js")?;
        let json = text.trim().trim_start_matches("export default").trim_end_matches(';');
        Ok(serde_json::from_str(json)?)
    }

    /// The types as they are published: name of the file and its text, the engine's first.
    pub fn types(&self) -> Result<Vec<(String, String)>> {
        let mut names: Vec<String> = fs::read_dir("www/types")?.filter_map(|e| e.ok().map(|e| e.file_name().to_string_lossy().into_owned())).filter(|n| n.ends_with(".d.ts")).collect();
        names.sort_by_key(|n| (n != "talenttaal.d.ts", n != "interview.d.ts", n != "elements.d.ts", n.clone()));
        names.into_iter().map(|name| Ok((name.clone(), fs::read_to_string(format!("www/types/{name}"))?))).collect()
    }

    /// What the snippet generator has to know.
    pub fn for_generator(&self) -> Result<Value> {
        let files: Result<Vec<Value>> = [self.scripts(size::RUN)?, self.scripts("define.js")?].concat().iter().collect::<BTreeSet<_>>().into_iter().map(|f| Ok(json!([f, self.integrity(&format!("npm/{f}"))?]))).collect();
        let flows: Value = serde_json::from_str(&fs::read_to_string("locales/flows.json")?)?;
        let flows: Vec<&Value> = flows.as_array().into_iter().flatten().filter_map(|f| f.get("id")).collect();
        Ok(json!({
            "version": talenttaal::VERSION, "files": files?, "later": self.later()?, "beside": self.beside()?, "sums": self.sums()?, "one": self.integrity("embed/talenttaal.js")?, "resize": self.integrity("embed/resize.js")?,
            "languages": self.languages()?.iter().map(|l| json!([l.get("tag"), l.get("name"), l.get("parts").and_then(Value::as_array).map(Vec::len)])).collect::<Vec<_>>(),
            "flows": flows, "views": self.tags().iter().map(|t| t.trim_start_matches("talent-")).collect::<Vec<_>>(),
        }))
    }
}
