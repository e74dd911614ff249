//! The wording of every locale: nothing missing or stale, every message formats, sentences short, no word about a pupil that
//! our wording never uses, cues that bring something new.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{face, labelling, read, said};
use talenttaal::lens::lexicon::{LENS, Lexicon, lines};
use talenttaal::lens::words::words;
use talenttaal::locale::{LANGUAGES, Locale};

/// Locales with every part.
const WHOLE: [&str; 3] = ["nl", "fr", "en"];
/// Longest sentence and longest median, in words.
const LONGEST: usize = 22;
const MEDIAN: usize = 14;

/// Messages of a file as (`id` or `id.attribute`, text), read line by line: our wording keeps one entry on one line.
fn entries(path: &str) -> Vec<(String, String)> {
    let mut id = String::new();
    let mut out = Vec::new();
    for line in read(path).lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')) {
        let (key, text) = line.split_once('=').unwrap_or_else(|| panic!("{path}: an entry on more than one line: {line}"));
        let key = match key.trim().strip_prefix('.') {
            Some(attribute) => format!("{id}.{attribute}"),
            None => {
                id = key.trim().to_owned();
                id.clone()
            }
        };
        out.push((key, text.trim().to_owned()));
    }
    out
}

fn files(tag: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(format!("locales/{tag}")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|n| n.ends_with(".ftl"));
    names.sort();
    names
}

/// The kind of a field: its attribute without number or talent.
fn kind(key: &str) -> String {
    let attribute = key.split_once('.').map_or("", |k| k.1);
    if attribute.starts_with("why-") {
        return "why".into();
    }
    attribute.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches("-context").trim_end_matches('-').to_owned()
}

fn words_in(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn every_locale_has_the_same_messages() {
    for name in files("nl") {
        let keys = |tag: &str| -> BTreeSet<String> {
            // A locale may have more or fewer checks for a behaviour, and more or fewer steps: numbered entries count by their first.
            let numbered = |k: &String| k.rsplit_once('-').is_none_or(|(stem, n)| n == "1" || n.parse::<u8>().is_err() || !stem.contains(".check"));
            entries(&format!("locales/{tag}/{name}")).into_iter().map(|e| e.0).filter(numbered).collect()
        };
        let nl = keys("nl");
        for tag in ["fr", "en"] {
            let other = keys(tag);
            let missing: Vec<_> = nl.difference(&other).collect();
            let stale: Vec<_> = other.difference(&nl).collect();
            assert!(missing.is_empty() && stale.is_empty(), "{tag}/{name}: missing {missing:?}, stale {stale:?}");
        }
    }
}

#[test]
fn no_message_is_there_twice() {
    for tag in WHOLE {
        for name in files(tag) {
            let mut seen = BTreeSet::new();
            for (key, _) in entries(&format!("locales/{tag}/{name}")) {
                assert!(seen.insert(key.clone()), "{tag}/{name}: {key} twice");
            }
        }
    }
}

#[test]
fn every_talent_and_behaviour_is_complete() {
    for tag in WHOLE {
        let face = face(tag);
        let pack = &face.pack;
        assert!(pack.talents.len() >= 40 && pack.behaviours.len() >= 120, "{tag}");
        let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
        for b in &pack.behaviours {
            assert!(b.candidates.len() <= 4 && !b.checks.is_empty(), "{tag} {}", b.id);
            assert!(b.cues.len() >= 10, "{tag} {}: {} cues", b.id, b.cues.len());
            for c in &b.candidates {
                *reached.entry(&c.talent).or_default() += 1;
            }
        }
        for t in &pack.talents {
            assert!(reached.get(t.id.as_str()).copied().unwrap_or(0) >= 4, "{tag}: {} is reached by fewer than four behaviours", t.id);
            assert!(t.signs.len() == 3 && t.levers.pupil.len() == 3 && t.levers.teacher.len() == 3, "{tag} {}", t.id);
        }
    }
}

#[test]
fn nothing_is_stale() {
    let face = face("nl");
    let ids: BTreeSet<&str> = face.pack.talents.iter().map(|t| t.id.as_str()).collect();
    let behaviours: BTreeMap<&str, Vec<&str>> =
        face.pack.behaviours.iter().map(|b| (b.id.as_str(), b.candidates.iter().map(|c| c.talent.as_str()).collect())).collect();
    for tag in WHOLE {
        for (key, _) in entries(&format!("locales/{tag}/talents.ftl")) {
            let id = key.split('.').next().unwrap();
            assert!(ids.contains(id), "{tag}/talents.ftl: {key} belongs to no talent");
        }
        for (key, _) in entries(&format!("locales/{tag}/behaviours.ftl")) {
            let (id, attribute) = key.split_once('.').unwrap_or((&key, ""));
            let candidates = behaviours.get(id).unwrap_or_else(|| panic!("{tag}/behaviours.ftl: {key} belongs to no behaviour"));
            if let Some(talent) = attribute.strip_prefix("why-") {
                assert!(candidates.contains(&talent), "{tag}/behaviours.ftl: {key} is no candidate");
            }
        }
        for (file, known) in [("behaviours", &behaviours.keys().copied().collect::<BTreeSet<_>>()), ("flow", &ids)] {
            for (id, _) in lines(&read(&format!("locales/{tag}/cues/{file}.txt"))) {
                assert!(known.contains(id) || id.starts_with("nothing-"), "{tag}/cues/{file}.txt: [{id}] is unknown");
            }
        }
    }
}

#[test]
fn every_message_formats() {
    for tag in WHOLE {
        let names = ["ui.ftl", "talents.ftl", "behaviours.ftl", "concern.ftl"];
        let texts = names.map(|name| read(&format!("locales/{tag}/{name}")));
        let resources: Vec<(&str, &str)> = names.into_iter().zip(texts.iter().map(String::as_str)).collect();
        let locale = Locale::new(tag, &resources).unwrap();
        for name in names {
            for (key, _) in entries(&format!("locales/{tag}/{name}")) {
                let text = locale.format(&key, &[("count", "3"), ("talent", "x")]);
                assert!(text.as_deref().is_some_and(|t| !t.trim().is_empty()), "{tag}/{name}: {key} does not format");
            }
        }
    }
}

#[test]
fn sentences_are_short() {
    for tag in WHOLE {
        for name in ["talents.ftl", "behaviours.ftl"] {
            let mut kinds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (key, text) in entries(&format!("locales/{tag}/{name}")) {
                let kind = kind(&key);
                if kind.is_empty() || kind == "feminine" || kind == "masculine" {
                    continue;
                }
                let n = words_in(&text);
                assert!(n <= LONGEST, "{tag}/{name}: {key} has {n} words");
                kinds.entry(kind).or_default().push(n);
            }
            for (kind, mut list) in kinds {
                list.sort_unstable();
                let median = list[list.len() / 2];
                assert!(median <= MEDIAN, "{tag}/{name}: half of the fields `{kind}` have {median} words or more");
            }
        }
    }
}

#[test]
fn french_signs_stay_with_their_word() {
    // Before these signs stands a space that a line is not broken at: a colon at the beginning of a line reads as a mistake.
    let loose = |text: &str| text.contains("« ") || [" :", " ;", " ?", " !", " »"].iter().any(|sign| text.contains(sign));
    let found: Vec<String> = files("fr").iter().flat_map(|name| entries(&format!("locales/fr/{name}"))).filter(|e| loose(&e.1)).map(|(key, text)| format!("{key}: {text}")).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_word_that_labels_a_pupil() {
    let mut found = Vec::new();
    for (tag, _) in LANGUAGES {
        for name in files(tag).iter().filter(|n| !matches!(n.as_str(), "ui.ftl" | "concern.ftl")) {
            for (key, text) in said(tag, name) {
                found.extend(labelling(tag, &text).map(|word| format!("{tag}/{name}: {key} says {word}: {text}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_why_is_used_twice() {
    for tag in WHOLE {
        let mut seen = BTreeMap::new();
        for (key, text) in entries(&format!("locales/{tag}/behaviours.ftl")).into_iter().filter(|e| kind(&e.0) == "why") {
            if let Some(before) = seen.insert(text, key.clone()) {
                panic!("{tag}: {before} and {key} are the same why");
            }
        }
    }
}

#[test]
fn no_two_cues_of_an_id_are_the_same_stems() {
    for tag in WHOLE {
        let lexicon = Lexicon::new(&read(&format!("locales/{tag}/cues/words.txt")), LENS);
        for file in ["behaviours", "flow", "concern"] {
            let mut seen: BTreeMap<(String, BTreeSet<String>), String> = BTreeMap::new();
            let text = read(&format!("locales/{tag}/cues/{file}.txt"));
            let mut same = Vec::new();
            for (id, line) in lines(&text).filter(|(_, line)| !(line.starts_with('@') && line.contains('='))) {
                let stems: BTreeSet<String> = words(line).iter().map(|w| lexicon.stem(&w.folded).to_owned()).collect();
                if let Some(before) = seen.insert((id.to_owned(), stems), line.to_owned()) {
                    same.push(format!("[{id}] `{before}` and `{line}`"));
                }
            }
            assert!(same.is_empty(), "{tag}/cues/{file}.txt: the same stems\n{}", same.join("\n"));
        }
    }
}

#[test]
fn there_are_enough_cues() {
    for tag in WHOLE {
        let count = |file: &str| {
            let text = read(&format!("locales/{tag}/cues/{file}.txt"));
            lines(&text).filter(|(_, line)| !(line.starts_with('@') && line.contains('='))).fold(BTreeMap::<String, usize>::new(), |mut out, (id, _)| {
                *out.entry(id.split('.').next().unwrap().to_owned()).or_default() += 1;
                out
            })
        };
        assert!(count("flow").values().all(|n| *n >= 10) && count("flow").len() == 40, "{tag}: flow");
        let concerns = count("concern");
        assert!(concerns.values().all(|n| *n >= 25) && concerns.len() == 15, "{tag}: concern {concerns:?}");
    }
}
