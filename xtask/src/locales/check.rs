//! What is wrong with the wording of a language, beside the source language.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use super::wording::{Language, Message};

/// Texts that are rightly the same as in another language: a line each, `tag text`.
const SAME: &str = "locales/same.txt";
/// What a message can select by, and the names it selects among, the default one with a star.
const PRONOUN: (&str, [&str; 3]) = ("pronoun", ["she", "he", "none*"]);
/// The longest sentence, in words.
const SENTENCE: usize = 22;
/// The most characters of a label, of the name of a talent, and of a line that stands in a short message, with a name of 15.
/// Three such lines and two blank ones are within the 320 characters of a short message.
const LABEL: usize = 48;
const TALENT: usize = 28;
const LINE: usize = 104;
/// What stands for a name of 15, and for a talent.
const NAME: &str = "Maximiliaan-Jan";
/// Lines that a short message is made of.
const LINES: [&str; 4] = ["seen-", "success-", "step-", "want-"];

/// Something to mend.
pub struct Fault {
    pub kind: &'static str,
    pub key: String,
    pub detail: String,
}

/// The texts that may be the same, each after the tag of its language.
///
/// # Errors
/// When the list is not there.
pub fn same_names() -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(SAME).context(SAME)?;
    Ok(text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect())
}

/// Whether a language must have a message of the source language.
fn is_wanted(language: &Language, key: &str, message: &Message) -> bool {
    // A locale may have more or fewer checks for a behaviour than another; the first is there.
    if let Some((_, n)) = key.split_once(".check-")
        && n != "1"
    {
        return false;
    }
    let attribute = key.split_once('.').map_or("", |k| k.1);
    language.whole
        || match message.file.as_str() {
            "ui.ftl" | "message.ftl" | "concern.ftl" => true,
            "talents.ftl" => matches!(attribute, "" | "feminine" | "masculine" | "essence") || attribute.starts_with("sign-"),
            _ => false,
        }
}

/// All that is wrong with a language.
pub fn faults(language: &Language, source: &Language, english: &Language, same: &BTreeSet<String>) -> Vec<Fault> {
    let mut out = Vec::new();
    for (key, from) in &source.messages {
        if !language.messages.contains_key(key) && is_wanted(language, key, from) {
            fault(&mut out, "missing", key, format!("in {}", from.file));
        }
    }
    for (key, message) in &language.messages {
        let whole = message.whole();
        match source.messages.get(key) {
            None if key.contains(".check-") => {}
            None => fault(&mut out, "stale", key, format!("in {}", message.file)),
            Some(from) => {
                compare(&mut out, key, message, from);
                let is_copy = |of: &Language| of.tag != language.tag && of.messages.get(key).is_some_and(|m| m.whole() == whole);
                if language.tag != source.tag && whole.chars().any(char::is_alphabetic) && !same.contains(&format!("{} {whole}", language.tag)) && (is_copy(source) || (english.tag != language.tag && is_copy(english))) {
                    fault(&mut out, "untranslated", key, whole.clone());
                }
            }
        }
        for reference in &message.references {
            if !language.messages.contains_key(reference) {
                fault(&mut out, "term", key, format!("refers to {reference}, which is not there"));
            }
        }
        selectors(&mut out, key, message);
        too_long(&mut out, key, message);
    }
    out
}

fn fault(out: &mut Vec<Fault>, kind: &'static str, key: &str, detail: String) {
    out.push(Fault { kind, key: key.to_owned(), detail });
}

fn listed(names: &BTreeSet<String>) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.iter().cloned().collect::<Vec<_>>().join(", ") }
}

/// Each variant says what the source says: the same variables and terms.
fn compare(out: &mut Vec<Fault>, key: &str, message: &Message, from: &Message) {
    let wanted: BTreeSet<String> = from.variants.iter().flat_map(|v| v.variables.clone()).collect();
    for variant in &message.variants {
        if variant.variables != wanted {
            let which = if variant.chosen.is_empty() { String::new() } else { format!("[{}] ", variant.chosen) };
            fault(out, "variable", key, format!("{which}has {}, the source has {}", listed(&variant.variables), listed(&wanted)));
        }
        if variant.text.is_empty() {
            fault(out, "missing", key, "says nothing".to_owned());
        }
    }
    if message.references != from.references {
        fault(out, "term", key, format!("has {}, the source has {}", listed(&message.references), listed(&from.references)));
    }
}

/// A language may select by the pronoun, with all its names; by nothing else.
fn selectors(out: &mut Vec<Fault>, key: &str, message: &Message) {
    for (by, names) in &message.selectors {
        if by != PRONOUN.0 {
            fault(out, "selector", key, format!("selects by {by}; only ${} selects", PRONOUN.0));
        } else if PRONOUN.1.iter().any(|n| !names.iter().any(|name| name == n)) || names.len() != PRONOUN.1.len() {
            fault(out, "selector", key, format!("has the variants {}; they are {}", names.join(", "), PRONOUN.1.join(", ")));
        }
    }
    if message.functions {
        fault(out, "selector", key, "holds a number or a function, which is not formatted".to_owned());
    }
}

fn too_long(out: &mut Vec<Fault>, key: &str, message: &Message) {
    let limit = match message.file.as_str() {
        "talents.ftl" if key.split_once('.').is_none_or(|k| matches!(k.1, "feminine" | "masculine")) => Some(("the name of a talent", TALENT)),
        "message.ftl" if LINES.iter().any(|l| key.starts_with(l)) => Some(("a line of a short message", LINE)),
        "message.ftl" if ["label-", "kind-", "answer-"].iter().any(|l| key.starts_with(l)) && key != "answers-intro" => Some(("a label", LABEL)),
        "ui.ftl" | "interview.ftl" | "card.ftl" if message.variants.iter().all(|v| !v.text.contains(['.', '?', ':', '؟', ','])) => Some(("a label", LABEL)),
        _ => None,
    };
    for variant in &message.variants {
        let said = variant.text.replace("{ $name }", NAME);
        let length = said.chars().count();
        if let Some((what, most)) = limit
            && length > most
        {
            fault(out, "too long", key, format!("{what} has {length} characters, of at most {most}: {said}"));
        }
        for sentence in sentences(&said) {
            let words = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
            if words > SENTENCE {
                fault(out, "too long", key, format!("a sentence has {words} words, of at most {SENTENCE}: {sentence}"));
            }
        }
    }
}

/// The sentences of a text: up to a mark that ends one, with a space behind it.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '؟', '!', '…']).map(str::trim).filter(|s| !s.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn language(tag: &str, text: &str) -> Language {
        let mut out = Language { tag: tag.into(), name: String::new(), dir: "ltr", whole: true, messages: BTreeMap::new(), order: Vec::new() };
        out.take("message.ftl", text).unwrap();
        out
    }

    fn found(source: &str, text: &str) -> Vec<(&'static str, String)> {
        let (nl, en) = (language("nl", source), language("en", "seen = { $name } reads a lot.\n"));
        faults(&language("fr", text), &nl, &en, &BTreeSet::from(["fr Solo".to_owned()])).into_iter().map(|f| (f.kind, f.key)).collect()
    }

    fn one(kind: &'static str, key: &str) -> Vec<(&'static str, String)> {
        vec![(kind, key.to_owned())]
    }

    #[test]
    fn each_kind_of_fault_is_found() {
        let source = "seen = { $name } leest veel.\n";
        assert_eq!(found(source, "seen = { $name } lit beaucoup.\n"), []);
        assert_eq!(found(source, ""), one("missing", "seen"));
        assert_eq!(found(source, "seen = { $name } lit.\nold = Vieux\n"), one("stale", "old"));
        assert_eq!(found(source, "seen = { $name } leest veel.\n"), one("untranslated", "seen"));
        assert_eq!(found(source, "seen = { $name } reads a lot.\n"), one("untranslated", "seen"));
        assert_eq!(found("seen = Solo\n", "seen = Solo\n"), []);
        assert_eq!(found(source, "seen = Lit { $nom }.\n"), one("variable", "seen"));
        assert_eq!(found(source, "seen = Lit beaucoup.\n"), one("variable", "seen"));
        assert_eq!(found(source, "seen = { $pronoun ->\n    [she] Elle lit.\n    [he] { $name } lit.\n   *[none] { $name } lit.\n }\n"), one("variable", "seen"));
        let long = format!("seen = {{ $name }} {}.\n", "lit ".repeat(30));
        assert_eq!(found(source, &long), one("too long", "seen"));
        let line = format!("seen-x = {{ $name }} {}.\n", "lit. ".repeat(20));
        assert_eq!(found("seen-x = { $name } leest.\n", &line), one("too long", "seen-x"));
    }

    #[test]
    fn terms_and_selectors_are_compared() {
        let source = "-house = Talenttaal\nseen = { $name } leest in { -house }.\n";
        let terms = found(source, "-house = Talent\nseen = { $name } lit ici.\n");
        assert_eq!(terms, one("term", "seen"));
        let absent = found("seen = { $name } leest.\n", "seen = { $name } lit dans { -house }.\n");
        assert_eq!(absent, [one("term", "seen"), one("term", "seen")].concat());
        let plain = "seen = { $name } leest.\n";
        assert_eq!(found(plain, "seen = { $pronoun ->\n    [elle] { $name } lit.\n   *[none] { $name } lit.\n }\n"), one("selector", "seen"));
        assert_eq!(found(plain, "seen = { $mood ->\n    [she] { $name } lit.\n    [he] { $name } lit.\n   *[none] { $name } lit.\n }\n"), one("selector", "seen"));
        assert_eq!(found(plain, "seen = { $name } lit { 3 } fois.\n"), one("selector", "seen"));
    }
}
