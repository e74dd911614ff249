//! The only exports to JavaScript; each forwards to plain Rust.

mod door;
mod memory;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use web_sys::{Document, Node as DomNode};

use crate::concern::Reader;
use crate::error::{Error, Faults};
use crate::face::{Face, known};
use crate::interview::Interview;
use crate::lens::gate::Gate;
use crate::message;
use crate::ui;
use crate::value::Value;
use crate::view::{Node, State};
use crate::text::join;
use door::{give, take};

/// A JavaScript `Error` with the fields of ours: those of the first fault, and all of them.
fn thrown(Faults(mut faults): Faults) -> JsValue {
    let mut message = String::new();
    for fault in &mut faults {
        if !message.is_empty() {
            message.push('\n');
        }
        // A fault of the whole source has no path inside it.
        if fault.place.is_empty() {
            fault.place.push_str("pack");
        }
        message.push_str(&join(&[fault.code, " at ", &fault.place, ": `", &fault.value, "`. ", &fault.remedy]));
    }
    let first = faults.first().map_or(Value::Null, Value::from);
    let error = js_sys::Error::new(&message);
    js_sys::Object::assign(&error, give(&first.with("faults", Value::list(&faults))).unchecked_ref());
    error.into()
}

fn one(error: Error) -> JsValue {
    thrown(error.into())
}

thread_local! {
    static GATE: RefCell<Option<Rc<Gate>>> = const { RefCell::new(None) };
}

/// The one gate of this engine: made of the first patterns that came, the same ever after.
fn gate(patterns: &str) -> Option<Rc<Gate>> {
    GATE.with_borrow_mut(|gate| {
        if gate.is_none() {
            *gate = Gate::new(patterns).map(Rc::new);
        }
        gate.clone()
    })
}

/// A face, and the tree that was drawn last with it.
struct Drawing {
    face: Rc<Face>,
    last: Cell<Weak<Node>>,
}

impl Drawing {
    /// A tree, or the last one if it is the same. Elements that show the same have it in common: most of a page are as they began.
    fn shared(&self, tree: Node) -> Rc<Node> {
        let last = self.last.take().upgrade().filter(|l| **l == tree);
        let tree = last.unwrap_or_else(|| Rc::new(tree));
        self.last.set(Rc::downgrade(&tree));
        tree
    }
}

/// A loaded face; see the shipped types of `TalentTaal`.
#[wasm_bindgen(js_name = Face)]
pub struct JsFace(Rc<Drawing>);

#[wasm_bindgen(js_class = Face)]
impl JsFace {
    /// Puts a face together.
    #[wasm_bindgen(constructor)]
    pub fn new(source: JsValue) -> Result<Self, JsValue> {
        let face = Rc::new(Face::load(take("load", &source).map_err(one)?, &gate).map_err(thrown)?);
        known(&face);
        Ok(Self(Rc::new(Drawing { face, last: Cell::default() })))
    }

    /// Answers what is asked by name, with what is given for it in a list: one export, since each is half a KB of wasm.
    pub fn ask(&self, what: &str, given: JsValue) -> Result<JsValue, JsValue> {
        let given = take(what, &given).map_err(one)?;
        let (face, pack) = (&*self.0.face, &self.0.face.pack);
        let text = |n: usize| given.items().get(n).and_then(Value::text).unwrap_or_default();
        let limit = given.items().get(1).and_then(Value::number).unwrap_or(5.0) as usize;
        let answer = match what {
            "dir" => face.locale.dir().into(),
            "families" => Value::list(&pack.families),
            "talents" => Value::list(&pack.talents),
            "talent" => pack.talent(text(0)).into(),
            "behaviours" => Value::list(&pack.behaviours),
            "behaviour" => pack.behaviour(text(0)).into(),
            "gate" => face.gate(text(0), Reader::Teacher).map_err(one)?.as_ref().into(),
            "lens" => (&face.lens(text(0), limit).map_err(one)?).into(),
            "spot" => (&face.spot(text(0), limit).map_err(one)?).into(),
            "labels" => Value::list(&face.labels(text(0)).map_err(one)?),
            "wants" => Value::list(&message::wants(face, text(0))),
            "steps" => Value::list(&message::steps(face, text(0))),
            "phrases" => Value::list(&message::phrases(face, text(0), text(1))),
            "message" => (&face.message(given.items().first().unwrap_or(&Value::Null)).map_err(thrown)?).into(),
            "learn" => {
                face.learn(text(0), &[("message.ftl", text(1)), ("talents.ftl", text(2))]).map_err(one)?;
                Value::Null
            }
            _ => face.locale.ui(text(0)).into(),
        };
        Ok(give(&answer))
    }

    /// A controller for an element that shows `view`, with the state it was left in, if that can still be read; it goes on with
    /// what the one before it has drawn.
    pub fn element(&self, view: &str, state: JsValue, before: Option<Element>) -> Result<Element, JsValue> {
        let left = take("state", &state).unwrap_or_default();
        let state = State::restore(&self.0.face, view, &left).map_err(one)?;
        Ok(Element { with: self.0.clone(), state, shown: before.and_then(|b| b.shown) })
    }

    /// An interview: fresh, or taken up from what `export` gave.
    pub fn interview(&self, flow: &str, guided: Option<bool>, saved: JsValue) -> Result<JsInterview, JsValue> {
        let saved = take("saved", &saved).map_err(one)?;
        Ok(JsInterview { face: self.0.face.clone(), held: self.0.face.interview(flow, guided, &saved).map_err(one)? })
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
    /// See `Interview::ask`.
    pub fn ask(&mut self, what: &str, given: JsValue) -> Result<JsValue, JsValue> {
        let given = take(what, &given).map_err(one)?;
        Ok(give(&self.held.ask(&self.face, what, &given).map_err(one)?))
    }
}

/// The controller of one element: its state, and what is drawn of it.
#[wasm_bindgen]
pub struct Element {
    with: Rc<Drawing>,
    state: State,
    shown: Option<Rc<Node>>,
}

#[wasm_bindgen]
impl Element {
    /// Draws into a node (a shadow root or a part of it) what has changed since the last time.
    pub fn draw(&mut self, doc: &Document, root: &DomNode) -> Result<(), JsValue> {
        let view = self.state.view(&self.with.face);
        ui::draw(doc, &self.with.face.icons, root, self.shown.as_deref(), &view)?;
        self.shown = Some(self.with.shared(view));
        Ok(())
    }

    /// `act` with an action and a value gives the events for the host; `adopt` takes a tree that is shown already for its own, by its
    /// fingerprint, and says whether it is; `import` opens what came from a file; `state` is the whole
    /// state, for memory only, and `kept` what may be stored of it; `drawing`, `svg`, `profile`, `link`, `interview` are taken away.
    pub fn ask(&mut self, what: &str, given: JsValue) -> JsValue {
        let given = take(what, &given).unwrap_or_default();
        let text = |n: usize| given.items().get(n).and_then(Value::text).unwrap_or_default();
        give(&match what {
            "act" => Value::list(self.state.act(&self.with.face, text(0), text(1))),
            "import" => {
                self.state.import(&self.with.face, &given);
                Value::Null
            }
            "adopt" => {
                // What a file showed until now is gone on with, if it is what would be drawn.
                let view = self.state.view(&self.with.face);
                let same = given.items().first().and_then(Value::number) == Some(view.fingerprint().into());
                self.shown = same.then(|| self.with.shared(view));
                same.into()
            }
            "state" => self.state.value(&self.with.face),
            "kept" => self.state.kept(&self.with.face),
            _ => self.state.take(&self.with.face, what),
        })
    }
}

#[global_allocator]
static MEMORY: memory::Memory = memory::Memory::new();
