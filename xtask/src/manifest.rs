//! The custom elements manifest of the package: what an editor and a catalogue know of the elements. One table of what they
//! are; the tokens come from `www/tokens.css`, where each says what it is.

use std::fs;

use anyhow::{Result, bail};
use serde_json::{Value, json};

type Said = (&'static str, &'static str);

/// An element and what is its own.
struct Element {
    tag: &'static str,
    class: &'static str,
    about: &'static str,
    attributes: &'static [(&'static str, &'static str, &'static str)],
    parts: &'static [&'static str],
    events: &'static [&'static str],
}

/// Name, type and meaning of the attributes of every element.
const ATTRIBUTES: [(&str, &str, &str); 8] = [
    ("locale", "string", "Language tag; else the nearest `lang`, followed live."),
    ("storage", "'none' | 'session' | 'local'", "What is kept on this device: nothing by default, for this tab, or 30 days at most."),
    ("pack", "string", "Address of another vocabulary."),
    ("region", "string", "Id of the place whose contacts a concern card shows, such as `be-vlg`."),
    ("base", "string", "Address below which the package's files are served; default beside the script."),
    ("wasm", "string", "Address of the engine; default below `base`."),
    ("debug", "boolean", "Shows under the element what `diagnose()` says of the page, and the last error; for whoever builds it in."),
    ("exit", "string", "Address the quick way out leads to; without it the element only clears."),
];

const EVENTS: [Said; 4] = [
    ("talent-ready", "It is drawn: `{ locale }`."),
    ("talent-change", "Somebody pressed a button: `{ talent, answer }`, or `{ flow, step }` in an interview."),
    ("talent-complete", "An interview came to its end: `{ flow }`, with `profile` when the person gave the card to the host."),
    ("talent-error", "Something went wrong: `{ code, place, value, remedy, message }`; the fallback stays."),
];

const PARTS: [Said; 7] = [
    ("shape", "The drawn shape of a talent."),
    ("name", "The name of a talent."),
    ("question", "A question that is asked."),
    ("action", "A button."),
    ("dial", "A talent between too quiet and overdrive."),
    ("card", "The card a person keeps."),
    ("letter", "A finished message."),
];

const ELEMENTS: [Element; 5] = [
    Element { tag: "talent-lens", class: "TalentLens", about: "For a teacher: behaviour read as a talent in overdrive.", attributes: &[("for", "string", "Id of a textarea or an editor in the same root: words that label a pupil are marked there, and listed here with what can be said instead.")], parts: &["shape", "name", "question", "action"], events: &["talent-ready", "talent-change", "talent-error"] },
    Element { tag: "talent-explorer", class: "TalentExplorer", about: "For a pupil: the talents, and one's own.", attributes: &[], parts: &["shape", "name", "action", "dial"], events: &["talent-ready", "talent-change", "talent-error"] },
    Element {
        tag: "talent-interview",
        class: "TalentInterview",
        about: "A talent interview, alone or guided, with the card at its end.",
        attributes: &[
            ("flow", "string", "`pupil` (default), `pupil-short`, `teacher`, or a flow of the pack."),
            ("mode", "'self' | 'guided'", "`guided`: somebody else asks the questions."),
            ("host", "string", "Name of who can be given the card; with it there is a button for that at the end."),
        ],
        parts: &["shape", "name", "question", "action", "card"],
        events: &["talent-ready", "talent-change", "talent-complete", "talent-error"],
    },
    Element { tag: "talent-card", class: "TalentCard", about: "What a person keeps of an interview.", attributes: &[], parts: &["shape", "name", "action", "card"], events: &["talent-ready", "talent-change", "talent-error"] },
    Element { tag: "talent-message", class: "TalentMessage", about: "Words for home, in the school's language and beside it in the parent's.", attributes: &[], parts: &["shape", "action", "letter"], events: &["talent-ready", "talent-change", "talent-error"] },
];

/// The public tokens, with the meaning that stands behind each.
fn tokens() -> Result<Vec<Value>> {
    let mut out = Vec::new();
    for line in fs::read_to_string("www/tokens.css")?.lines() {
        let Some((name, rest)) = line.split_once("var(--talent-").and_then(|(_, r)| r.split_once(',')) else { continue };
        if let Some((value, about)) = rest.split_once(");").and_then(|(value, r)| Some((value, r.split_once("/*")?.1))) {
            out.push(json!({ "name": format!("--talent-{name}"), "default": value.trim(), "description": about.trim_end_matches("*/").trim() }));
        }
    }
    if out.is_empty() {
        bail!("www/tokens.css names no `--talent-*`: the manifest would say nothing of theming.");
    }
    Ok(out)
}

/// What is said of the names, in the order of the table.
fn said(names: &[&str], table: &[Said]) -> Result<Vec<(String, String)>> {
    names.iter().map(|name| match table.iter().find(|t| t.0 == *name) {
        Some((_, about)) => Ok(((*name).to_owned(), (*about).to_owned())),
        None => bail!("Nothing is said of `{name}` in xtask/src/manifest.rs."),
    }).collect()
}

/// Writes `custom-elements.json` beside the package.
pub fn write(dir: &str) -> Result<()> {
    let tokens = tokens()?;
    let (mut declared, mut exported, mut defined) = (Vec::new(), Vec::new(), Vec::new());
    for e in &ELEMENTS {
        let attributes: Vec<_> = ATTRIBUTES.iter().chain(e.attributes).map(|(name, kind, about)| json!({ "name": name, "type": { "text": kind }, "description": about })).collect();
        let members: Vec<_> = ATTRIBUTES.iter().filter(|a| a.0 != "exit").chain(e.attributes).map(|(name, kind, about)| json!({ "kind": "field", "name": name, "attribute": name, "type": { "text": kind }, "description": about })).collect();
        let events: Vec<_> = said(e.events, &EVENTS)?.into_iter().map(|(name, about)| json!({ "name": name, "type": { "text": "CustomEvent" }, "description": about })).collect();
        let parts: Vec<_> = said(e.parts, &PARTS)?.into_iter().map(|(name, about)| json!({ "name": name, "description": about })).collect();
        declared.push(json!({
            "kind": "class", "customElement": true, "name": e.class, "tagName": e.tag, "description": e.about, "attributes": attributes, "members": members,
            "events": events, "cssParts": parts, "cssProperties": tokens, "slots": [{ "name": "", "description": "Shown until it is ready, and when it cannot load." }],
        }));
        exported.push(json!({ "kind": "js", "name": e.class, "declaration": { "name": e.class } }));
        defined.push(json!({ "kind": "custom-element-definition", "name": e.tag, "declaration": { "name": e.class, "module": "elements.js" } }));
    }
    let manifest = json!({ "schemaVersion": "2.1.0", "modules": [
        { "kind": "javascript-module", "path": "elements.js", "declarations": declared, "exports": exported },
        { "kind": "javascript-module", "path": "define.js", "declarations": [], "exports": defined },
    ] });
    Ok(fs::write(format!("{dir}/custom-elements.json"), serde_json::to_string_pretty(&manifest)? + "\n")?)
}
