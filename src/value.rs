//! Plain data as it crosses the door to JavaScript and lies in storage: one type for all of it, so that reading and
//! writing are compiled once (a derived reader for each struct made up a fifth of the wasm), and so that a reader can say
//! at which place an entry is wrong.

pub mod numbers;
pub mod read;

use std::borrow::Cow;
use std::fmt;
use std::mem::ManuallyDrop;

use crate::listed::Listed;
use crate::text::{owned, split};
pub use numbers::Numbers;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Lists nested deeper than this are refused: saved data and packs need six.
pub const DEEPEST: usize = 24;

/// The name of a field: what we write ourselves takes no memory of its own.
pub type Name = Cow<'static, str>;

/// What JSON can say.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// Nothing: `null` and `undefined`.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Fields in the order written; a name twice counts the last time.
    Map(Vec<(Name, Value)>),
}

/// A map of fields, `map!("id": id, "level": level)`, each of what can be made a value. The names stand in the code as one text, and the values
/// where they are made: each field by itself, name and value in a pair, took twice the code.
macro_rules! map {
    ($($name:literal: $value:expr),* $(,)?) => {
        $crate::value::Value::named(concat!($($name, " "),*), [$($crate::value::Value::from($value)),*])
    };
}
pub(crate) use map;

static NULL: Value = Value::Null;

impl Value {
    /// A map of these fields; those that are `Null` are left out.
    pub fn map<const N: usize>(fields: [(&'static str, Value); N]) -> Self {
        Self::Map(fields.into_iter().filter(|f| f.1 != Self::Null).map(|(name, value)| (Cow::Borrowed(name), value)).collect())
    }

    /// A map of values by their names, which stand in one text with a space after each (`map!` writes it); those that are `Null` are left out.
    pub fn named<const N: usize>(names: &'static str, values: [Value; N]) -> Self {
        // All are moved out: nothing is left to be dropped.
        Self::taken(names, ManuallyDrop::new(values).as_mut_slice())
    }

    // Apart, so that it is compiled once and not for each number of fields.
    #[inline(never)]
    fn taken(names: &'static str, values: &mut [Value]) -> Self {
        let mut out = Vec::new();
        for (name, value) in split(names, b' ').zip(values) {
            if !matches!(value, Self::Null) {
                out.push((Cow::Borrowed(name), std::mem::take(value)));
            }
        }
        Self::Map(out)
    }

    /// A list of what can be made a value.
    pub fn list<T>(items: impl IntoIterator<Item = T>) -> Self
    where
        Value: From<T>,
    {
        Self::List(items.into_iter().map(Value::from).listed())
    }

    /// Takes a field out of a map, leaving `Null` there.
    #[inline(never)]
    pub fn take(&mut self, name: &str) -> Value {
        let found = match self {
            Self::Map(fields) => fields.iter_mut().rev().find(|f| f.0 == name),
            _ => None,
        };
        found.map_or(Self::Null, |f| std::mem::replace(&mut f.1, Self::Null))
    }

    /// Adds a field to a map.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        if let Self::Map(fields) = &mut self {
            fields.push((Cow::Borrowed(name), value.into()));
        }
        self
    }

    /// A field of a map; `Null` where there is none.
    #[inline(never)]
    pub fn get(&self, name: &str) -> &Value {
        match self {
            Self::Map(fields) => fields.iter().rev().find(|f| f.0 == name).map_or(&NULL, |f| &f.1),
            _ => &NULL,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(t) => Some(t),
            _ => None,
        }
    }

    /// The text, moved out, if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(t) => Some(t),
            _ => None,
        }
    }

    /// The text, or an empty one.
    #[inline(never)]
    pub fn string(&self) -> String {
        owned(self.text().unwrap_or_default())
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(n) => Some(*n),
            _ => None,
        }
    }

    /// Whether it is `true`.
    #[inline(never)]
    pub fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    /// The entries of a list; none where it is no list.
    #[inline(never)]
    pub fn items(&self) -> &[Value] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The texts of a list; what is no text is left out.
    #[inline(never)]
    pub fn texts(&self) -> Vec<String> {
        self.items().iter().filter_map(|v| v.text().map(str::to_owned)).listed()
    }

    /// The fields of a map; none where it is no map.
    pub fn fields(&self) -> &[(Name, Value)] {
        match self {
            Self::Map(fields) => fields,
            _ => &[],
        }
    }

    /// What it is, in a word for an error.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }

    fn depth_ok(&self, left: usize) -> bool {
        left > 0
            && match self {
                Self::List(items) => items.iter().all(|v| v.depth_ok(left - 1)),
                Self::Map(fields) => fields.iter().all(|f| f.1.depth_ok(left - 1)),
                _ => true,
            }
    }

    /// Whether it is nested no deeper than any of our data can be.
    pub fn is_shallow(&self) -> bool {
        self.depth_ok(DEEPEST)
    }
}

impl From<&str> for Value {
    #[inline(never)]
    fn from(t: &str) -> Self {
        Self::Text(owned(t))
    }
}
impl From<&String> for Value {
    fn from(t: &String) -> Self {
        Self::from(t.as_str())
    }
}
impl From<String> for Value {
    fn from(t: String) -> Self {
        Self::Text(t)
    }
}
impl From<bool> for Value {
    fn from(b: bool) -> Self {
        Self::Bool(b)
    }
}
impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Self::Number(f64::from(n))
    }
}
impl From<usize> for Value {
    fn from(n: usize) -> Self {
        Self::Number(n as f64)
    }
}
impl From<&[String]> for Value {
    fn from(list: &[String]) -> Self {
        Self::list(list)
    }
}
impl From<&Vec<String>> for Value {
    fn from(list: &Vec<String>) -> Self {
        Self::list(list)
    }
}
impl<T> From<Option<T>> for Value
where
    Value: From<T>,
{
    fn from(o: Option<T>) -> Self {
        o.map_or(Self::Null, Self::from)
    }
}
impl From<Vec<Value>> for Value {
    fn from(list: Vec<Value>) -> Self {
        Self::List(list)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => s.serialize_unit(),
            Self::Bool(b) => s.serialize_bool(*b),
            Self::Number(n) if n.fract() == 0.0 && n.abs() < 2_147_483_648.0 => s.serialize_i32(*n as i32),
            Self::Number(n) => s.serialize_f64(*n),
            Self::Text(t) => s.serialize_str(t),
            Self::List(items) => s.collect_seq(items),
            Self::Map(fields) => {
                let mut map = s.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data: text, numbers, lists and maps")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, b: bool) -> Result<Value, E> {
        Ok(Value::Bool(b))
    }
    fn visit_i64<E>(self, n: i64) -> Result<Value, E> {
        Ok(Value::Number(n as f64))
    }
    fn visit_u64<E>(self, n: u64) -> Result<Value, E> {
        Ok(Value::Number(n as f64))
    }
    fn visit_f64<E>(self, n: f64) -> Result<Value, E> {
        Ok(Value::Number(n))
    }
    fn visit_str<E>(self, t: &str) -> Result<Value, E> {
        Ok(t.into())
    }
    fn visit_string<E>(self, t: String) -> Result<Value, E> {
        Ok(Value::Text(t))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = seq.next_element()? {
            out.push(item);
        }
        Ok(Value::List(out))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(Value::Map(out))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Reader)
    }
}
