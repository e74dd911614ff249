// What hostile bytes are fed to: one function for each way in. The fuzz targets and the replay of the kept corpora on stable
// both use it.

use std::cell::OnceCell;
use std::rc::Rc;

use talenttaal::concern::Reader;
use talenttaal::face::{Face, Files};
use talenttaal::lens::gate::Gate;
use talenttaal::lens::gate::compile::folder;
use talenttaal::locale::Locale;
use talenttaal::profile::{Profile, code};
use talenttaal::value::Value;
use talenttaal::view::State;
use talenttaal::vocabulary::Pack;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn root() -> String {
    if std::path::Path::new("locales/vocabulary.json").exists() { ".".into() } else { ROOT.into() }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", root())).unwrap_or_default()
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn pack() -> Value {
    let mut pack = json(&read("locales/vocabulary.json")).unwrap_or_default();
    if let (Value::Map(fields), Some(flows)) = (&mut pack, json(&read("locales/flows.json"))) {
        let flows = if let Value::Map(_) = flows { flows.get("flows").clone() } else { flows };
        fields.push(("flows".into(), flows));
    }
    pack
}

fn with<T>(look: impl FnOnce(&Face) -> T) -> T {
    thread_local!(static FACE: OnceCell<Face> = const { OnceCell::new() });
    FACE.with(|face| {
        look(face.get_or_init(|| {
            let texts = Files::sources(&|name| Some(read(&format!("locales/nl/{name}"))));
            let gate = folder(format!("{}/locales", root()).as_ref()).unwrap_or_default();
            let files = Files { texts, gate: Gate::new(&gate).map(Rc::new), ..Files::default() };
            match Face::new("nl", &pack(), &Value::Null, files) {
                Ok(face) => face,
                Err(faults) => panic!("our own face does not load: {faults}"),
            }
        }))
    })
}

/// A text that somebody types, in every field that takes one.
pub fn text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    with(|face| {
        let _ = (face.lens(&text, 5), face.spot(&text, 5), face.gate(&text, Reader::Pupil));
    });
}

/// A vocabulary of somebody's own.
pub fn vocabulary(bytes: &[u8]) {
    if let Some(source) = json(&String::from_utf8_lossy(bytes)) {
        with(|face| drop(Pack::new(&source, &face.locale, true, true)));
    }
}

/// An interview that was saved.
pub fn interview(bytes: &[u8]) {
    if let Some(saved) = json(&String::from_utf8_lossy(bytes)) {
        with(|face| {
            for flow in ["pupil", "pupil-short", "teacher"] {
                if let Ok(mut held) = face.interview(flow, None, &saved) {
                    let _ = (held.step(face), held.export(face), held.profile(face));
                    held.skip();
                    let _ = held.step(face);
                }
            }
        });
    }
}

/// A profile from a file.
pub fn profile(bytes: &[u8]) {
    if let Some(value) = json(&String::from_utf8_lossy(bytes)) {
        with(|face| drop(Profile::read(&value, &face.pack)));
    }
}

/// A code from an address.
pub fn short_code(bytes: &[u8]) {
    with(|face| drop(code::read(&String::from_utf8_lossy(bytes), &face.pack)));
}

/// A Fluent file.
pub fn wording(bytes: &[u8]) {
    if let Ok(locale) = Locale::new("nl", &[("fuzz.ftl", &String::from_utf8_lossy(bytes))]) {
        let _ = (locale.get("a"), locale.format("a.b", &[("name", "x")]), locale.list("a", "b"));
    }
}

/// The state of an element as it was stored, then actions, one a line.
pub fn state(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let left = lines.next().and_then(json).unwrap_or_default();
    with(|face| {
        for view in ["lens", "explorer", "card"] {
            let Ok(mut state) = State::restore(face, view, &left) else { continue };
            for line in lines.clone().take(20) {
                let (action, value) = line.split_once(' ').unwrap_or((line, ""));
                state.act(face, action, value);
            }
            let _ = (state.view(face), state.kept(face));
        }
    });
}
