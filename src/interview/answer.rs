//! An answer: one shape for every kind of step, so that a face needs to learn only one.

use crate::letters::trimmed;
use crate::profile::Own;
use crate::profile::read::is_day;
use crate::text::between;
use crate::listed::Listed;
use crate::value::{Value, map};

/// Characters of an answer, of the name of an own talent, and of its words.
pub const LONGEST: usize = 2_000;
const LONGEST_NAME: usize = 60;
const LONGEST_WORDS: usize = 300;
/// More entries than this in a list of an answer are not read.
const MOST: usize = 40;

/// What a person answered. All parts may be empty; an answer that is empty altogether is as good as none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Ids of choices, in the order in which they were made.
    pub chosen: Vec<String>,
    /// Own words.
    pub text: String,
    /// Talents with a name of one's own.
    pub own: Vec<Own>,
    /// A day, as ISO 8601 (`2026-12-01`).
    pub date: String,
}

/// What a step takes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Takes {
    /// So many choices; 0 for none.
    pub most: usize,
    /// Text.
    pub text: bool,
    /// So many talents with a name of one's own.
    pub own: usize,
    /// A day.
    pub date: bool,
}

impl Answer {
    /// Reads whatever has the shape of an answer; the rest is as if it were not there.
    pub fn read(value: &Value) -> Self {
        let word = |v: &Value| trimmed(v.text().unwrap_or_default()).to_owned();
        let mut chosen: Vec<String> = Vec::new();
        for id in value.get("chosen").items().iter().take(MOST).filter_map(Value::text) {
            if !chosen.iter().any(|c| c == id) {
                chosen.push(id.to_owned());
            }
        }
        let own = value.get("own").items().iter().take(MOST).map(|o| Own { name: word(o.get("name")), words: word(o.get("words")) });
        let own = own.filter(|o| !o.name.is_empty() || !o.words.is_empty()).listed();
        Self { chosen, text: word(value.get("text")), own, date: word(value.get("date")) }
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.text.is_empty() && self.own.is_empty() && self.date.is_empty()
    }

    /// Every word that was typed, and a day that is none, for the gate: read together, so that it sees what is spread over two fields.
    pub fn typed(&self) -> String {
        let own = self.own.iter().flat_map(|o| [&o.name, &o.words]);
        let parts: Vec<&str> = [&self.text].into_iter().chain(Some(&self.date).filter(|d| !is_day(d))).chain(own).filter(|t| !t.is_empty()).map(String::as_str).listed();
        between(&parts, "\n")
    }

    /// Takes away every word that was typed; choices and the day stay.
    pub fn forget_words(&mut self) {
        self.text.clear();
        self.own.clear();
        if !is_day(&self.date) {
            self.date.clear();
        }
        self.chosen.retain(|c| c != "own");
    }

    /// What is wrong with it, as the code of an `invalid` outcome; whether choices exist is looked at elsewhere.
    pub fn fault(&self, takes: Takes) -> Option<&'static str> {
        let long = |text: &str, most: usize| text.len() > most && text.chars().count() > most;
        let too_long = long(&self.text, LONGEST) || self.own.iter().any(|o| long(&o.name, LONGEST_NAME) || long(&o.words, LONGEST_WORDS));
        let named = !self.chosen.iter().any(|c| c == "own") || !self.own.is_empty();
        [
            (too_long, "too-long"),
            (!self.text.is_empty() && !takes.text, "no-text"),
            (!self.own.is_empty() && takes.own == 0, "no-own"),
            (self.chosen.len() > takes.most || self.own.len() > takes.own, "too-many"),
            (!named || self.own.iter().any(|o| o.name.is_empty()), "own-name"),
            (!(self.date.is_empty() || takes.date && is_day(&self.date)), "date"),
        ]
        .into_iter()
        .find_map(|(wrong, code)| wrong.then_some(code))
    }
}

impl From<&Answer> for Value {
    fn from(a: &Answer) -> Self {
        let list = |items: Vec<Value>| if items.is_empty() { Value::Null } else { Value::List(items) };
        let text = |t: &String| if t.is_empty() { Value::Null } else { t.into() };
        let own = a.own.iter().map(|o| map!("name": &o.name, "words": &o.words));
        map!(
            "chosen": list(a.chosen.iter().map(Value::from).listed()),
            "text": text(&a.text),
            "own": list(own.listed()),
            "date": text(&a.date),
        )
    }
}
