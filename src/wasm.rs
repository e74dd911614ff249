//! The only exports to JavaScript; each forwards to plain Rust.

mod door;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Node as DomNode};

use crate::concern::Reader;
use crate::error::{Error, Faults};
use crate::face::Face;
use crate::interview::Interview;
use crate::message;
use crate::ui;
use crate::value::Value;
use crate::view::{Node, State};
use crate::text::join;
use door::{give, take};

/// A JavaScript `Error` with the fields of ours.
fn thrown(Faults(faults): Faults) -> JsValue {
    let mut message = String::new();
    for fault in &faults {
        if !message.is_empty() {
            message.push('\n');
        }
        message.push_str(&join(&[fault.code, " at ", &fault.place, ": `", &fault.value, "`. ", &fault.remedy]));
    }
    let error = js_sys::Error::new(&message);
    let field = |name: &str, value: JsValue| js_sys::Reflect::set(&error, &name.into(), &value).is_ok();
    if let Some(first) = faults.first() {
        field("code", first.code.into());
        // A fault of the whole source has no path inside it.
        field("place", if first.place.is_empty() { "pack" } else { first.place.as_str() }.into());
        field("value", first.value.as_str().into());
        field("remedy", first.remedy.as_str().into());
    }
    field("faults", give(&Value::list(&faults)));
    error.into()
}

fn one(error: Error) -> JsValue {
    thrown(Faults(vec![error]))
}

fn given<T>(found: Option<T>) -> JsValue
where
    Value: From<T>,
{
    found.map_or(JsValue::UNDEFINED, |x| give(&x.into()))
}

/// A loaded face; see the shipped types of `TalentTaal`.
#[wasm_bindgen(js_name = Face)]
pub struct JsFace(Rc<Face>);

#[wasm_bindgen(js_class = Face)]
impl JsFace {
    /// Puts a face together.
    #[wasm_bindgen(constructor)]
    pub fn new(source: JsValue) -> Result<Self, JsValue> {
        let face = Face::load(take("load", &source).map_err(one)?).map_err(thrown)?;
        Ok(Self(Rc::new(face)))
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> String {
        self.0.locale.dir().to_owned()
    }

    /// Families.
    pub fn families(&self) -> JsValue {
        give(&Value::list(&self.0.pack.families))
    }

    /// Talents.
    pub fn talents(&self) -> JsValue {
        give(&Value::list(&self.0.pack.talents))
    }

    /// One talent by id or former id.
    pub fn talent(&self, id: &str) -> JsValue {
        given(self.0.pack.talent(id))
    }

    /// Behaviours.
    pub fn behaviours(&self) -> JsValue {
        give(&Value::list(&self.0.pack.behaviours))
    }

    /// One behaviour by id or former id.
    pub fn behaviour(&self, id: &str) -> JsValue {
        given(self.0.pack.behaviour(id))
    }

    /// The concern in a text.
    pub fn gate(&self, text: &str) -> Result<JsValue, JsValue> {
        Ok(given(self.0.gate(text, Reader::Teacher).map_err(one)?.as_ref()))
    }

    /// What a teacher sees.
    pub fn lens(&self, text: &str, limit: usize) -> Result<JsValue, JsValue> {
        Ok(give(&(&self.0.lens(text, limit).map_err(one)?).into()))
    }

    /// What a pupil tells.
    pub fn spot(&self, text: &str, limit: usize) -> Result<JsValue, JsValue> {
        Ok(give(&(&self.0.spot(text, limit).map_err(one)?).into()))
    }

    /// A controller for an element that shows `view`, with the state it was left in, if that can still be read.
    pub fn element(&self, view: &str, state: JsValue) -> Result<Element, JsValue> {
        let left = take("state", &state).unwrap_or_default();
        let state = State::restore(&self.0, view, &left).map_err(one)?;
        Ok(Element { face: self.0.clone(), state, shown: None })
    }

    /// An interview: fresh, or taken up from what `export` gave.
    pub fn interview(&self, flow: &str, guided: Option<bool>, saved: JsValue) -> Result<JsInterview, JsValue> {
        let saved = take("saved", &saved).map_err(one)?;
        Ok(JsInterview { face: self.0.clone(), held: self.0.interview(flow, guided, &saved).map_err(one)? })
    }

    /// Sentences for a talent: `wants`, `steps`, or to a `pupil`, `parent` or `colleague`.
    pub fn phrases(&self, talent: &str, what: &str) -> JsValue {
        let list = match what {
            "wants" => message::wants(&self.0, talent),
            "steps" => message::steps(&self.0, talent),
            _ => message::phrases(&self.0, talent, what),
        };
        give(&Value::list(&list))
    }

    /// Takes in the wording of another language for messages.
    pub fn learn(&self, tag: &str, message: &str, talents: &str) -> Result<(), JsValue> {
        self.0.learn(tag, &[("message.ftl", message), ("talents.ftl", talents)]).map_err(one)
    }

    /// Finished texts in the languages that were taken in.
    pub fn message(&self, request: JsValue) -> Result<JsValue, JsValue> {
        let request = take("request", &request).map_err(one)?;
        Ok(give(&(&self.0.message(&request).map_err(thrown)?).into()))
    }

    /// Words in a text that label a child, with what to say instead.
    pub fn labels(&self, text: &str) -> Result<JsValue, JsValue> {
        Ok(give(&Value::list(&self.0.labels(text).map_err(one)?)))
    }

    /// A text of the interface.
    pub fn say(&self, key: &str) -> String {
        self.0.locale.ui(key)
    }
}

/// An interview under way; see the shipped types of `Interview`.
#[wasm_bindgen(js_name = RawInterview)]
pub struct JsInterview {
    face: Rc<Face>,
    held: Interview,
}

#[wasm_bindgen(js_class = RawInterview)]
impl JsInterview {
    /// `step`, `progress`, `done`, `notes`, `profile`, or what is saved of it.
    pub fn get(&self, what: &str) -> JsValue {
        let (face, held) = (&self.face, &self.held);
        let (done, total) = held.progress();
        give(&match what {
            "step" => held.step(face),
            "progress" => Value::map([("done", done.into()), ("total", total.into())]),
            "done" => held.is_done().into(),
            "notes" => held.notes(face),
            "profile" => (&held.profile(face)).into(),
            _ => held.export(face),
        })
    }

    /// Answers the present step.
    pub fn answer(&mut self, value: JsValue) -> Result<JsValue, JsValue> {
        let value = take("answer", &value).map_err(one)?;
        Ok(give(&(&self.held.answer(&self.face, &value)).into()))
    }

    /// Leaves the present step as it is.
    pub fn skip(&mut self) {
        self.held.skip();
    }

    /// One step back, or to any step.
    pub fn back(&mut self, to: Option<String>) -> Result<(), JsValue> {
        self.held.back(to.as_deref()).map_err(one)
    }
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

    /// Applies what a person did; gives the events for the host.
    pub fn act(&mut self, action: &str, value: &str) -> JsValue {
        give(&Value::list(&self.state.act(&self.face, action, value)))
    }

    /// The whole state, for memory only.
    pub fn state(&self) -> JsValue {
        give(&self.state.value(&self.face))
    }

    /// What is taken away: `drawing`, `svg`, `profile`, `link`, `interview`.
    pub fn take(&self, what: &str) -> JsValue {
        give(&self.state.take(&self.face, what))
    }

    /// Opens what came from a file.
    pub fn import(&mut self, value: JsValue) {
        self.state.import(&self.face, &take("file", &value).unwrap_or_default());
    }

    /// The state as it may be stored: without a text that fires the gate.
    pub fn kept(&self) -> JsValue {
        give(&self.state.kept(&self.face).value(&self.face))
    }
}
