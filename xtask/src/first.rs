//! What an element shows before its engine is there: the very view that the engine will draw first, as a tree in a file of its own
//! for each language, so that a page has something to look at, and to begin with, as soon as the scripts are there.

use std::fs;
use std::rc::Rc;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value as Json, json};
use talenttaal::face::{Face, Files, Icons};
use talenttaal::lens::gate::Gate;
use talenttaal::locale::{LANGUAGES, WHOLE};
use talenttaal::shape;
use talenttaal::value::Value;
use talenttaal::view::{Node, State};

use crate::build::NPM;

/// A view, what it is loaded with, and whether only the whole languages have it. The interview is the one that an element without
/// attributes holds.
const VIEWS: [(&str, &[&str], bool); 4] = [
    ("explorer", &["ui", "talents"], false),
    ("lens", &["ui", "talents", "behaviours"], true),
    ("interview", &["ui", "interview"], true),
    ("message", &["ui", "talents", "behaviours", "concern", "gate", "lens", "message", "phrases"], false),
];

/// The anchors of the right half of a talent's outline, from the top, each as its distance from the one before: all that is needed to draw it, in
/// an eighth of the bytes, as the left half is its mirror. None is in overdrive at first: its curve is another.
fn steps(outline: &str) -> Vec<i32> {
    let (family, dose) = shape::named(outline);
    let mut at = (0.0, 0.0);
    let distance = |anchor: (f64, f64)| {
        let (x, y) = std::mem::replace(&mut at, anchor);
        [(anchor.0 - x) as i32, (anchor.1 - y) as i32]
    };
    let anchors = shape::anchors(family, dose);
    anchors.iter().take(anchors.len() / 2 + 1).copied().flat_map(distance).collect()
}

/// The outlines that have been said, by their names.
#[derive(Default)]
struct Shapes(Vec<String>);

impl Shapes {
    /// A path as it is drawn: an outline by its number among those that were said; an icon by its name, behind a `#`, with which no path
    /// begins: icons are in the vocabulary, which is fetched in any case.
    fn path(&mut self, name: &str, value: &str) -> (String, Json) {
        match name {
            shape::OUTLINE => {
                let number = self.0.iter().position(|o| o == value).unwrap_or_else(|| {
                    self.0.push(value.to_owned());
                    self.0.len() - 1
                });
                ("d".to_owned(), json!(number))
            }
            shape::ICON => ("d".to_owned(), json!(format!("#{value}"))),
            _ => (name.to_owned(), json!(value)),
        }
    }

    /// A node as `www/first.js` reads it: a text, or a list of the tag, the attributes, the text and the children, the empty ones at its
    /// end left out.
    fn tree(&mut self, node: &Node) -> Json {
        if node.tag.is_empty() {
            return json!(node.text);
        }
        let attrs: serde_json::Map<String, Json> = node.attrs.iter().map(|(name, value)| self.path(name, value)).collect();
        let children: Vec<Json> = node.children.iter().map(|child| self.tree(child)).collect();
        let mut out = vec![json!(node.tag), json!(attrs), json!(node.text)];
        out.extend(children);
        while out.last().is_some_and(|l| *l == json!("") || *l == json!({})) {
            out.pop();
        }
        Json::Array(out)
    }
}

/// Writes `locales/<tag>/first-<view>.json` from what the package holds: the fingerprint of the tree, the tree, and the outlines in it.
pub fn write() -> Result<()> {
    let read = |name: &str| fs::read_to_string(format!("{NPM}/{name}")).with_context(|| name.to_owned());
    let value = |name: &str| -> Result<Value> { Ok(serde_json::from_str(&read(name)?)?) };
    let gate = Rc::new(Gate::new(&serde_json::from_str::<String>(&read("gate.json")?)?).context("gate.json has no patterns")?);
    for (tag, _) in LANGUAGES {
        let whole = WHOLE.iter().any(|w| w.0 == tag);
        for (view, parts, _) in VIEWS.iter().filter(|v| whole || !v.2) {
            // What a language lacks is left out, as the loader does.
            let has = |part: &str, name: &str| parts.contains(&part) && fs::exists(format!("{NPM}/{name}")).unwrap_or_default();
            let file = |part: &str, kind: &str| {
                let name = format!("locales/{tag}/{part}.{kind}");
                has(part, &name).then(|| read(&name)).transpose()
            };
            let of = |part: &str| file(part, "ftl");
            let cues = |part: &str| -> Result<Option<Json>> { Ok(file(part, "json")?.map(|t| serde_json::from_str(&t)).transpose()?) };
            let (lens, flow) = (cues("lens")?, cues("flow")?);
            let text = |file: &Option<Json>, name: &str| file.as_ref().and_then(|f| f.get(name)).and_then(Json::as_str).map(str::to_owned);
            let mut texts = Value::map([
                ("words", text(&lens, "words").or_else(|| text(&flow, "words")).into()),
                ("cues", text(&lens, "cues").into()),
                ("flow", text(&flow, "cues").into()),
            ]);
            for part in ["behaviours", "concern", "message", "phrases"] {
                texts = texts.with(part, of(part)?);
            }
            let from = if *view == "interview" { "interview" } else { "wording" };
            let mut said = value(&format!("locales/{tag}/{from}.json"))?;
            for (part, name) in [("ui", "ui"), ("talents", "talents"), ("interview", "interview"), ("concern", "contacts")] {
                let there = said.take(name);
                if there != Value::Null {
                    texts = texts.with(part, there);
                }
            }
            let mut pack = said.take("vocabulary");
            let files = Files { texts, icons: Icons(pack.take("icons")), gate: parts.contains(&"gate").then(|| gate.clone()), ..Files::default() };
            if parts.contains(&"interview") {
                pack = pack.with("flows", said.take("flows"));
            }
            let face = Face::new(tag, &pack, &value("regions/be-vlg.json")?, files).map_err(|f| anyhow!("{f}"))?;
            let left = if *view == "interview" { Value::map([("flow", "pupil".into()), ("mode", "self".into())]) } else { Value::Null };
            let state = State::restore(&face, view, &left)?;
            let shown = state.view(&face);
            let mut shapes = Shapes::default();
            let tree = shapes.tree(&shown);
            let outlines: Vec<Vec<i32>> = shapes.0.iter().map(|name| steps(name)).collect();
            fs::write(format!("{NPM}/locales/{tag}/first-{view}.json"), json!([shown.fingerprint(), tree, outlines]).to_string())?;
        }
    }
    Ok(())
}
