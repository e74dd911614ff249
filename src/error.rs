//! Errors are values: a stable code, the place, the offending input and the remedy.

use std::fmt;

/// What went wrong, for the person who reads it: `code` is stable and safe to match on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
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
    pub fn new(code: &'static str, place: impl fmt::Display, value: impl fmt::Display, remedy: impl Into<String>) -> Self {
        let value = value.to_string();
        let value = if value.chars().count() > 80 { value.chars().take(79).chain(['…']).collect() } else { value };
        Self { code, place: place.to_string(), value, remedy: remedy.into() }
    }
}

/// All faults of a source at once; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Faults(pub Vec<Error>);
