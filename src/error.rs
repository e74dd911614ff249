//! Errors are values: a stable code, the place, the offending input and the remedy.

use crate::value::{Value, map};
use crate::listed::Listed;
use crate::text::{owned, shortened};

/// What went wrong, for the person who reads it: `code` is stable and safe to match on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} at {place}: `{value}`. {remedy}")]
pub struct Error {
    /// Stable identifier, kebab-case: `pack-faulty`, `locale-unknown`, `part-missing`, …
    pub code: &'static str,
    /// Where: a path such as `talents[3].family`, an attribute, a file.
    pub place: String,
    /// The offending input, cut to 80 characters.
    pub value: String,
    /// What to do about it, one sentence.
    pub remedy: String,
}

impl Error {
    /// Makes an error; `value` is cut to 80 characters so that hostile input cannot flood a log.
    pub fn new(code: &'static str, place: impl AsRef<str>, value: impl AsRef<str>, remedy: impl AsRef<str>) -> Self {
        Self::of(code, place.as_ref(), value.as_ref(), remedy.as_ref())
    }

    // Apart, so that it is compiled once and not for each kind of argument.
    #[inline(never)]
    fn of(code: &'static str, place: &str, value: &str, remedy: &str) -> Self {
        Self { code, place: owned(place), value: shortened(value, 80), remedy: owned(remedy) }
    }
}

impl From<&Error> for Value {
    fn from(e: &Error) -> Self {
        map!("code": e.code, "place": &e.place, "value": &e.value, "remedy": &e.remedy)
    }
}

/// All faults of a source at once; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).listed().join("\n"))]
pub struct Faults(pub Vec<Error>);

impl Faults {
    /// One fault, as `Error::new` makes it.
    #[inline(never)]
    pub fn one(code: &'static str, place: &str, value: &str, remedy: &str) -> Self {
        Error::of(code, place, value, remedy).into()
    }
}

impl From<Error> for Faults {
    #[inline(never)]
    fn from(e: Error) -> Self {
        Self(vec![e])
    }
}
