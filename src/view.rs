//! The view: state and face to a plain tree of what to show. `ui` only draws it.

mod candidates;
pub mod card;
pub mod concern;
pub mod explorer;
pub mod interview;
pub mod lens;
pub mod live;
pub mod message;
pub mod node;
mod phrases;
mod pieces;

use crate::error::Error;
use crate::face::Face;
use crate::value::{Value, map};
use crate::text::cut;
pub use node::Node;

/// An event for the host: plain data, and only when somebody pressed a button for it.
#[derive(Debug, PartialEq)]
pub struct Event {
    /// `talent-change` or `talent-complete`.
    pub name: &'static str,
    /// What it is about.
    pub detail: Value,
}

/// The state of an element: what a person did, and nothing that can be worked out again.
#[derive(Debug, Clone)]
pub enum State {
    /// `<talent-lens>`.
    Lens(lens::State),
    /// `<talent-lens for>`.
    Live(live::State),
    /// `<talent-explorer>`.
    Explorer(explorer::State),
    /// `<talent-card>`.
    Card(Box<card::State>),
    /// `<talent-message>`.
    Message(Box<message::State>),
    /// `<talent-interview>`.
    Interview(Box<interview::State>),
}

impl From<Event> for Value {
    fn from(e: Event) -> Self {
        map!("name": e.name, "detail": e.detail)
    }
}

impl State {
    /// The first state of an element by its view name.
    pub fn new(view: &str) -> Option<Self> {
        match view {
            "lens" => Some(Self::Lens(lens::State::default())),
            "live" => Some(Self::Live(live::State::default())),
            "explorer" => Some(Self::Explorer(explorer::State::default())),
            "card" => Some(Self::Card(Box::default())),
            "message" => Some(Self::Message(Box::default())),
            "interview" => Some(Self::Interview(Box::default())),
            _ => None,
        }
    }

    /// The state an element was left in, if that can still be read, else its first state.
    ///
    /// # Errors
    /// `view-unknown`; for an interview `flow-unknown` and `part-missing`.
    pub fn restore(face: &Face, view: &str, left: &Value) -> Result<Self, Error> {
        let read = match view {
            "lens" => lens::State::read(left).map(Self::Lens),
            "live" => live::State::read(face, left).map(Self::Live),
            "explorer" => explorer::State::read(left).map(Self::Explorer),
            "card" => Some(Self::Card(Box::new(card::State::read(left, face)))),
            "message" => message::State::read(left).map(|s| Self::Message(Box::new(s))),
            "interview" => Some(Self::Interview(Box::new(interview::State::read(left, face)?))),
            _ => None,
        };
        read.or_else(|| Self::new(view)).ok_or_else(|| Error::new("view-unknown", "element", view, "Use `lens`, `live`, `explorer`, `interview`, `card` or `message`."))
    }

    /// The state as plain data.
    pub fn value(&self, face: &Face) -> Value {
        match self {
            Self::Lens(s) => s.into(),
            Self::Live(s) => s.into(),
            Self::Explorer(s) => s.into(),
            Self::Card(s) => s.as_ref().into(),
            Self::Message(s) => s.as_ref().into(),
            Self::Interview(s) => s.value(face),
        }
    }

    /// What an element takes away: `drawing`, `svg`, `profile`, `link` of a card, or the `interview`.
    pub fn take(&self, face: &Face, what: &str) -> Value {
        match self {
            Self::Card(s) => s.take_away(face, what),
            Self::Interview(s) => s.take_away(face, what),
            _ => Value::Null,
        }
    }

    /// Opens what came from a file: a profile, or an interview. What is refused changes nothing but the sentence that says so.
    pub fn import(&mut self, face: &Face, value: &Value) {
        match self {
            Self::Card(card) => drop(card.import(face, value)),
            Self::Interview(s) => s.import(face, value),
            _ => {}
        }
    }

    /// Applies what a person did: an action (`talent:mood-maker`) and the value of the field it came from.
    pub fn act(&mut self, face: &Face, action: &str, value: &str) -> Vec<Event> {
        let (verb, id) = cut(action, b':').unwrap_or((action, ""));
        match self {
            Self::Lens(s) => {
                s.act(verb, id, value);
                Vec::new()
            }
            Self::Live(s) => {
                s.act(face, verb, id, value);
                Vec::new()
            }
            Self::Explorer(s) => s.act(face, verb, id, value),
            Self::Card(s) => s.act(face, verb, id, value),
            Self::Message(s) => {
                s.act(face, verb, id, value);
                Vec::new()
            }
            Self::Interview(s) => s.act(face, verb, id, value),
        }
    }

    /// What may be kept, as plain data: the state without any text that fires the gate.
    pub fn kept(&self, face: &Face) -> Value {
        match self {
            Self::Lens(s) => s.kept(face),
            // It is the host's text: nothing of it is kept.
            Self::Live(_) => (&live::State::default()).into(),
            Self::Explorer(s) => s.kept(face),
            Self::Card(s) => s.kept(face),
            Self::Message(s) => s.kept(face),
            Self::Interview(s) => s.kept(face),
        }
    }

    /// What to show.
    pub fn view(&self, face: &Face) -> Node {
        let body = match self {
            Self::Lens(s) => lens::view(s, face),
            Self::Live(s) => live::view(s, face),
            Self::Explorer(s) => explorer::view(s, face),
            Self::Card(s) => card::view(s, face),
            Self::Message(s) => message::view(s, face),
            Self::Interview(s) => interview::view(s, face),
        };
        Node::new("div").class("talent").attr("lang", face.locale.tag()).attr("dir", face.locale.dir()).child(body)
    }
}
