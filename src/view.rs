//! The view: state and face to a plain tree of what to show. `ui` only draws it.

mod candidates;
pub mod card;
pub mod concern;
pub mod explorer;
pub mod lens;
pub mod message;
pub mod node;
mod phrases;
mod pieces;

use crate::face::Face;
use crate::value::Value;
pub use node::Node;

/// An event for the host: plain data, and only when somebody pressed a button for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// `talent-change` and its kin.
    pub name: &'static str,
    /// What it is about: a talent id.
    pub talent: Option<String>,
    /// `me`, `not`, `want`, or empty for taken back.
    pub answer: Option<String>,
}

/// The state of an element: what a person did, and nothing that can be worked out again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// `<talent-lens>`.
    Lens(lens::State),
    /// `<talent-explorer>`.
    Explorer(explorer::State),
    /// `<talent-card>`.
    Card(Box<card::State>),
    /// `<talent-message>`.
    Message(Box<message::State>),
}

impl From<&Event> for Value {
    fn from(e: &Event) -> Self {
        Value::map([("name", e.name.into()), ("talent", e.talent.as_ref().into()), ("answer", e.answer.as_ref().into())])
    }
}

impl From<&State> for Value {
    fn from(state: &State) -> Self {
        match state {
            State::Lens(s) => s.into(),
            State::Explorer(s) => s.into(),
            State::Card(s) => s.as_ref().into(),
            State::Message(s) => s.as_ref().into(),
        }
    }
}

impl State {
    /// The first state of an element by its view name.
    pub fn new(view: &str) -> Option<Self> {
        match view {
            "lens" => Some(Self::Lens(lens::State::default())),
            "explorer" => Some(Self::Explorer(explorer::State::default())),
            "card" => Some(Self::Card(Box::default())),
            "message" => Some(Self::Message(Box::default())),
            _ => None,
        }
    }

    /// The state an element was left in, if that can still be read, else its first state.
    pub fn restore(face: &Face, view: &str, left: &Value) -> Option<Self> {
        let read = match view {
            "lens" => lens::State::read(left).map(Self::Lens),
            "explorer" => explorer::State::read(left).map(Self::Explorer),
            "card" => Some(Self::Card(Box::new(card::State::read(left, face)))),
            "message" => message::State::read(left).map(|s| Self::Message(Box::new(s))),
            _ => None,
        };
        read.or_else(|| Self::new(view))
    }

    /// Applies what a person did: an action (`talent:mood-maker`) and the value of the field it came from.
    pub fn act(&mut self, face: &Face, action: &str, value: &str) -> Vec<Event> {
        let (verb, id) = action.split_once(':').unwrap_or((action, ""));
        match self {
            Self::Lens(s) => {
                s.act(verb, id, value);
                Vec::new()
            }
            Self::Explorer(s) => s.act(face, verb, id, value),
            Self::Card(s) => s.act(face, verb, id, value),
            Self::Message(s) => {
                s.act(face, verb, id, value);
                Vec::new()
            }
        }
    }

    /// What may be kept: the state without any text that fires the gate.
    pub fn kept(&self, face: &Face) -> Self {
        let mut out = self.clone();
        match &mut out {
            Self::Lens(s) => s.keep_only_clean(face),
            Self::Explorer(s) => s.keep_only_clean(face),
            Self::Card(s) => s.keep_only_clean(face),
            Self::Message(s) => s.keep_only_clean(face),
        }
        out
    }

    /// What to show.
    pub fn view(&self, face: &Face) -> Node {
        let body = match self {
            Self::Lens(s) => lens::view(s, face),
            Self::Explorer(s) => explorer::view(s, face),
            Self::Card(s) => card::view(s, face),
            Self::Message(s) => message::view(s, face),
        };
        Node::new("div").class("talent").attr("lang", face.locale.tag()).attr("dir", face.locale.dir()).child(body)
    }
}
