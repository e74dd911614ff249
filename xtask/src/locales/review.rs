//! What native speakers said of each message: `locales/<lang>/reviews.json`, a list of who, when, the verdict, and the hash
//! of the text that was looked at. A text that has changed since counts as not reviewed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::wording::{Language, Message};

/// Verdicts: good as it is, or to be changed.
pub const VERDICTS: [&str; 2] = ["good", "change"];

/// One review of one message.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub key: String,
    /// Of the text that was reviewed, as the sheet shows it.
    pub hash: String,
    /// The native speaker.
    pub name: String,
    /// As in 2026-12-01.
    pub date: String,
    pub verdict: String,
}

/// All reviews of a language, the last one of each message.
pub struct Reviews(BTreeMap<String, Review>);

/// Where a language stands.
#[derive(Default)]
pub struct State {
    pub reviewed: usize,
    /// Keys whose text changed after a review.
    pub outdated: Vec<String>,
    /// Reviews of messages that are not there.
    pub unknown: Vec<String>,
}

impl Reviews {
    /// Reads the reviews of a language.
    ///
    /// # Errors
    /// When the file is not there or holds something else than reviews.
    pub fn read(tag: &str) -> Result<Self> {
        let place = format!("locales/{tag}/reviews.json");
        let text = fs::read_to_string(&place).with_context(|| place.clone())?;
        let list: Vec<Review> = serde_json::from_str(&text).with_context(|| place.clone())?;
        for r in &list {
            ensure!(VERDICTS.contains(&r.verdict.as_str()), "{place}: {}: the verdict is one of {}", r.key, VERDICTS.join(", "));
            ensure!(!r.name.trim().is_empty() && r.date.len() == 10, "{place}: {}: a review has a name and a date", r.key);
        }
        Ok(Self(list.into_iter().map(|r| (r.key.clone(), r)).collect()))
    }

    /// The review of a message, and whether it is of the text as it stands.
    pub fn of(&self, key: &str, message: &Message) -> Option<(&Review, bool)> {
        self.0.get(key).map(|r| (r, r.hash == hash(&message.whole())))
    }

    /// Whether a native speaker found the message good as it stands.
    pub fn is_good(&self, key: &str, message: &Message) -> bool {
        self.of(key, message).is_some_and(|(r, same)| same && r.verdict == "good")
    }

    /// All of them as JSON that may stand in a script of a page.
    pub fn json(&self) -> String {
        let list: Vec<&Review> = self.0.values().collect();
        serde_json::to_string(&list).unwrap_or_default().replace('<', "\\u003c")
    }

    /// Where the language stands.
    pub fn state(&self, language: &Language) -> State {
        let mut out = State::default();
        for key in self.0.keys() {
            match language.messages.get(key) {
                None => out.unknown.push(key.clone()),
                Some(message) if self.is_good(key, message) => out.reviewed += 1,
                Some(message) if self.of(key, message).is_some_and(|(_, same)| !same) => out.outdated.push(key.clone()),
                Some(_) => {}
            }
        }
        out
    }
}

/// How many messages a language has, and how many of them a native speaker found good as they stand.
///
/// # Errors
/// As `Language::read` and `Reviews::read`.
pub fn counts(tag: &str, name: &str) -> Result<(usize, usize)> {
    let language = Language::read(tag, name)?;
    let state = Reviews::read(tag)?.state(&language);
    Ok((language.messages.len(), state.reviewed))
}

/// Whether every message of a file was found good, so that a text made of them is reviewed.
///
/// # Errors
/// As `Language::read` and `Reviews::read`.
pub fn is_reviewed(tag: &str, file: &str) -> Result<bool> {
    let language = Language::read(tag, "")?;
    let reviews = Reviews::read(tag)?;
    let known = Path::new("locales").join(tag).join(file).exists();
    Ok(known && language.messages.iter().filter(|(_, m)| m.file == file).all(|(key, m)| reviews.is_good(key, m)))
}

/// FNV-1a of a text, in eight hexadecimal digits: it tells texts apart, it guards nothing.
pub fn hash(text: &str) -> String {
    let h = text.bytes().fold(0x811c_9dc5_u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193));
    format!("{h:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Language {
        let mut out = Language { tag: "xx".into(), name: String::new(), dir: "ltr", whole: false, messages: BTreeMap::new(), order: Vec::new() };
        out.take("message.ftl", text).unwrap();
        out
    }

    #[test]
    fn a_changed_text_is_no_longer_reviewed() {
        let before = language("seen = { $name } leest.\n");
        let review = |verdict: &str| Review { key: "seen".into(), hash: hash(&before.messages["seen"].whole()), name: "N".into(), date: "2026-12-01".into(), verdict: verdict.into() };
        let reviews = Reviews(BTreeMap::from([("seen".to_owned(), review("good"))]));
        assert_eq!(reviews.state(&before).reviewed, 1);
        let after = language("seen = { $name } leest graag.\n");
        let state = reviews.state(&after);
        assert_eq!((state.reviewed, state.outdated.as_slice()), (0, &["seen".to_owned()][..]));
        assert_eq!(reviews.state(&language("other = x\n")).unknown, ["seen"]);
        let refused = Reviews(BTreeMap::from([("seen".to_owned(), review("change"))]));
        assert_eq!(refused.state(&before).reviewed, 0);
    }

    #[test]
    fn layout_changes_no_hash() {
        let one = language("seen = { $pronoun ->\n    [she] Zij, { $name }\n   *[none] { $name }\n }\n");
        let two = language("seen =\n    { $pronoun ->\n        [she] Zij, { $name }\n       *[none] { $name }\n    }\n");
        assert_eq!(one.messages["seen"].whole(), two.messages["seen"].whole());
        assert_eq!(one.messages["seen"].whole(), "[she] Zij, { $name }\n[none] { $name }");
        assert!(one.messages["seen"].agrees());
    }
}
