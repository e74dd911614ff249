//! The only exports to JavaScript; each forwards to plain Rust.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Node as DomNode};

use crate::concern::{Reader, Region};
use crate::error::{Error, Faults};
use crate::face::{Face, Files};
use crate::view::{Event, Node, State};
use crate::vocabulary::PackSource;
use crate::{locale, ui};

/// What `load` hands over: everything it fetched.
#[derive(Deserialize)]
struct Source {
    locale: String,
    pack: PackSource,
    #[serde(default)]
    region: Region,
    files: Files,
}

/// A JavaScript `Error` with the fields of ours.
fn thrown(faults: &[Error]) -> JsValue {
    let message = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let error = js_sys::Error::new(&message);
    let first = faults.first();
    let field = |name: &str, value: JsValue| js_sys::Reflect::set(&error, &name.into(), &value).is_ok();
    field("code", first.map_or("unknown", |e| e.code).into());
    field("place", first.map_or("", |e| e.place.as_str()).into());
    field("value", first.map_or("", |e| e.value.as_str()).into());
    field("remedy", first.map_or("", |e| e.remedy.as_str()).into());
    field("faults", give(&faults).unwrap_or(JsValue::NULL));
    error.into()
}

fn one(error: Error) -> JsValue {
    thrown(&[error])
}

fn give<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn take<T: serde::de::DeserializeOwned>(place: &str, value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|e| one(Error::new("source-unreadable", place, e, "Give data of the shape in the shipped types.")))
}

/// The languages there are: tag and own name.
#[wasm_bindgen]
pub fn languages() -> Result<JsValue, JsValue> {
    give(&locale::LANGUAGES)
}

/// Picks a language for the wishes of a reader.
#[wasm_bindgen]
pub fn negotiate(wanted: Vec<String>, available: Vec<String>) -> String {
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let available: Vec<&str> = available.iter().map(String::as_str).collect();
    locale::negotiate(&wanted, &available).to_owned()
}

/// A loaded face; see the shipped types of `TalentTaal`.
#[wasm_bindgen(js_name = Face)]
pub struct JsFace(Rc<Face>);

#[wasm_bindgen(js_class = Face)]
impl JsFace {
    /// Puts a face together.
    #[wasm_bindgen(constructor)]
    pub fn new(source: JsValue) -> Result<Self, JsValue> {
        let s: Source = take("load", source)?;
        let face = Face::new(&s.locale, &s.pack, s.region, s.files).map_err(|Faults(list)| thrown(&list))?;
        Ok(Self(Rc::new(face)))
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> String {
        self.0.locale.dir().to_owned()
    }

    /// Families.
    pub fn families(&self) -> Result<JsValue, JsValue> {
        give(&self.0.pack.families)
    }

    /// Talents.
    pub fn talents(&self) -> Result<JsValue, JsValue> {
        give(&self.0.pack.talents)
    }

    /// One talent by id or former id.
    pub fn talent(&self, id: &str) -> Result<JsValue, JsValue> {
        self.0.pack.talent(id).map_or(Ok(JsValue::UNDEFINED), give)
    }

    /// Behaviours.
    pub fn behaviours(&self) -> Result<JsValue, JsValue> {
        give(&self.0.pack.behaviours)
    }

    /// One behaviour by id or former id.
    pub fn behaviour(&self, id: &str) -> Result<JsValue, JsValue> {
        self.0.pack.behaviour(id).map_or(Ok(JsValue::UNDEFINED), give)
    }

    /// The concern in a text.
    pub fn gate(&self, text: &str) -> Result<JsValue, JsValue> {
        self.0.gate(text, Reader::Teacher).map_err(one)?.map_or(Ok(JsValue::UNDEFINED), |c| give(&c))
    }

    /// What a teacher sees.
    pub fn lens(&self, text: &str, limit: usize) -> Result<JsValue, JsValue> {
        give(&self.0.lens(text, limit).map_err(one)?)
    }

    /// What a pupil tells.
    pub fn spot(&self, text: &str, limit: usize) -> Result<JsValue, JsValue> {
        give(&self.0.spot(text, limit).map_err(one)?)
    }

    /// A controller for an element that shows `view`, with the state it was left in, if that can still be read.
    pub fn element(&self, view: &str, state: JsValue) -> Result<Element, JsValue> {
        let fresh = State::new(view).ok_or_else(|| one(Error::new("view-unknown", "element", view, "Use `lens` or `explorer`.")))?;
        let state = match serde_wasm_bindgen::from_value::<State>(state) {
            Ok(kept) if std::mem::discriminant(&kept) == std::mem::discriminant(&fresh) => kept,
            _ => fresh,
        };
        Ok(Element { face: self.0.clone(), state, shown: None })
    }
}

/// What changed by an action: events for the host.
#[derive(Serialize)]
struct Change {
    events: Vec<Event>,
}

/// The controller of one element: its state, and what is drawn of it.
#[wasm_bindgen]
pub struct Element {
    face: Rc<Face>,
    state: State,
    shown: Option<Node>,
}

#[wasm_bindgen]
impl Element {
    /// Draws into a node (a shadow root or a part of it) what has changed since the last time.
    pub fn draw(&mut self, doc: &Document, root: &DomNode) -> Result<(), JsValue> {
        let view = self.state.view(&self.face);
        ui::draw(doc, root, self.shown.as_ref(), &view)?;
        self.shown = Some(view);
        Ok(())
    }

    /// Applies what a person did.
    pub fn act(&mut self, action: &str, value: &str) -> Result<JsValue, JsValue> {
        give(&Change { events: self.state.act(&self.face, action, value) })
    }

    /// The whole state, for memory only.
    pub fn state(&self) -> Result<JsValue, JsValue> {
        give(&self.state)
    }

    /// The state as it may be stored: without a text that fires the gate.
    pub fn kept(&self) -> Result<JsValue, JsValue> {
        give(&self.state.kept(&self.face))
    }
}
