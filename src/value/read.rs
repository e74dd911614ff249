//! Reading plain data that somebody may have written by hand: a fault is noted with its place, and reading goes on, so that
//! all faults come together.

use std::ops::RangeInclusive;

use super::Value;
use crate::error::Error;
use crate::listed::Listed;
use crate::text::{figures, join, signed};

/// More faults than this are not noted.
const MOST: usize = 200;

/// A value and the way to it.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// What is there.
    pub value: &'a Value,
    way: Way<'a>,
}

#[derive(Clone, Copy)]
enum Way<'a> {
    Root(&'a str),
    Field(&'a At<'a>, &'a str),
    Entry(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The whole of something; `name` begins the place, and may be empty.
    pub fn root(name: &'a str, value: &'a Value) -> Self {
        Self { value, way: Way::Root(name) }
    }

    /// A field; `Null` where there is none.
    #[inline(never)]
    pub fn field(&'a self, name: &'a str) -> Self {
        Self { value: self.value.get(name), way: Way::Field(self, name) }
    }

    /// An entry of a list.
    #[inline(never)]
    pub fn entry(&'a self, n: usize) -> Self {
        Self { value: self.value.items().get(n).unwrap_or(&super::NULL), way: Way::Entry(self, n) }
    }

    /// How many entries the list has.
    #[inline(never)]
    pub fn len(&self) -> usize {
        self.value.items().len()
    }

    /// Whether it holds no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The way as it is written in an error: `talents[3].family`.
    #[inline(never)]
    pub fn place(&self) -> String {
        match self.way {
            Way::Root(name) => name.to_owned(),
            Way::Entry(up, n) => join(&[&up.place(), "[", &figures(n), "]"]),
            Way::Field(up, name) => {
                let up = up.place();
                if up.is_empty() { name.to_owned() } else { join(&[&up, ".", name]) }
            }
        }
    }

    /// What is there, for an error.
    fn shown(&self) -> String {
        match self.value {
            Value::Text(t) => t.clone(),
            Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e9 => signed(*n as i32),
            other => other.kind().to_owned(),
        }
    }
}

/// Notes faults, all with one code.
pub struct Reader {
    code: &'static str,
    /// What was found so far.
    pub faults: Vec<Error>,
}

impl Reader {
    /// Nothing noted yet.
    pub fn new(code: &'static str) -> Self {
        Self { code, faults: Vec::new() }
    }

    /// Notes a fault of any kind.
    #[inline(never)]
    pub fn note(&mut self, place: String, value: &str, remedy: &str) {
        if self.faults.len() < MOST {
            self.faults.push(Error::new(self.code, place, value, remedy));
        }
    }

    /// Notes that what is there is wrong.
    #[inline(never)]
    pub fn fault(&mut self, at: &At, remedy: &str) {
        self.note(at.place(), &at.shown(), remedy);
    }

    /// A text that must be there; `None` once its absence is noted.
    #[inline(never)]
    pub fn given<'a>(&mut self, at: &At<'a>) -> Option<&'a str> {
        let text = at.value.text();
        if text.is_none() {
            self.fault(at, "Give a text.");
        }
        text
    }

    /// A text that must be there; an empty one once its absence is noted.
    #[inline(never)]
    pub fn text<'a>(&mut self, at: &At<'a>) -> &'a str {
        self.given(at).unwrap_or_default()
    }

    /// A text that may be left out.
    #[inline(never)]
    pub fn maybe_text<'a>(&mut self, at: &At<'a>) -> Option<&'a str> {
        (*at.value != Value::Null).then(|| self.text(at))
    }

    /// A whole number; without an `otherwise` it must be there.
    #[inline(never)]
    pub fn whole(&mut self, at: &At, range: RangeInclusive<i32>, otherwise: Option<i32>) -> i32 {
        if let (Value::Null, Some(n)) = (at.value, otherwise) {
            return n;
        }
        let whole = at.value.number().filter(|n| n.fract() == 0.0 && n.abs() < 2e9).map(|n| n as i32);
        whole.filter(|n| range.contains(n)).unwrap_or_else(|| {
            self.fault(at, &join(&["Give a whole number from ", &signed(*range.start()), " to ", &signed(*range.end()), "."]));
            *range.start()
        })
    }

    /// Yes or no; no where it is left out.
    #[inline(never)]
    pub fn flag(&mut self, at: &At) -> bool {
        if !matches!(at.value, Value::Bool(_) | Value::Null) {
            self.fault(at, "Give true or false.");
        }
        at.value.is_true()
    }

    /// A list; one that may be left out is empty then.
    #[inline(never)]
    pub fn list(&mut self, at: &At, must: bool) {
        if !(matches!(at.value, Value::List(_)) || (!must && *at.value == Value::Null)) {
            self.fault(at, "Give a list.");
        }
    }

    /// A list of texts that may be left out.
    #[inline(never)]
    pub fn texts(&mut self, at: &At) -> Vec<String> {
        self.list(at, false);
        (0..at.len()).map(|n| self.text(&at.entry(n)).to_owned()).listed()
    }

    /// A map; one that may be left out is empty then.
    #[inline(never)]
    pub fn map(&mut self, at: &At, must: bool) {
        if !(matches!(at.value, Value::Map(_)) || (!must && *at.value == Value::Null)) {
            self.fault(at, "Give a map of names.");
        }
    }

    /// A map that holds no other fields than these.
    #[inline(never)]
    pub fn only(&mut self, at: &At, names: &[&str]) {
        self.map(at, true);
        for (name, _) in at.value.fields() {
            if !names.contains(&name.as_ref()) {
                self.fault(&at.field(name), "Leave this field out.");
            }
        }
    }
}
