//! The concern gate on sentences written by people who had seen no cue. Odd lines are for development; even lines were
//! scored once before anything was mended on them (tests/sentences/README.md has those first figures).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]

mod common;

use common::{face, read, sentences};
use talenttaal::concern::Reader;
use talenttaal::face::Face;

/// A sentence of the concern files: text, concern, level.
fn concerns(tag: &str) -> Vec<(String, String, String, bool)> {
    read(&format!("tests/sentences/concern-{tag}.tsv"))
        .lines()
        .enumerate()
        .filter_map(|(n, line)| {
            let mut cells = line.split('\t');
            Some((cells.next()?.to_owned(), cells.next()?.trim().to_owned(), cells.next()?.trim().to_owned(), n % 2 == 1))
        })
        .collect()
}

fn level(face: &Face, text: &str) -> Option<&'static str> {
    face.gate(text, Reader::Teacher).unwrap().map(|c| c.level)
}

fn flagged(tag: &str) {
    let face = face(tag);
    let mut right = [0, 0];
    let mut of = [0, 0];
    for (text, id, wanted, held_out) in concerns(tag) {
        let found = level(&face, &text);
        let ok = found == Some(wanted.as_str());
        of[usize::from(held_out)] += 1;
        right[usize::from(held_out)] += usize::from(ok);
        if !ok && (!held_out || std::env::var_os("SHOW_HELD_OUT").is_some()) {
            println!("miss {tag} {id}.{wanted}: found {found:?}: {text}");
        }
    }
    println!("concern {tag}: development {} of {}, held out {} of {}", right[0], of[0], right[1], of[1]);
    assert!(right[0] + 6 >= of[0], "{tag}: the gate misses more than six sentences of the development half");
    assert!(right[0] + right[1] >= 60, "{tag}: fewer than sixty concern sentences are flagged at the right level");
}

fn alone(kind: &str, tag: &str, least: usize) {
    let face = face(if FAMILIES.contains(&tag) { "nl" } else { tag });
    let mut wrong = [0, 0];
    let list = sentences(kind, tag);
    for s in &list {
        if let Some(c) = face.gate(&s.text, Reader::Teacher).unwrap() {
            wrong[usize::from(s.held_out)] += 1;
            if !s.held_out || std::env::var_os("SHOW_HELD_OUT").is_some() {
                println!("false {kind} {tag}: {}.{}: {}", c.id, c.level, s.text);
            }
        }
    }
    println!("{kind} {tag}: {} false on development, {} false held out, of {}", wrong[0], wrong[1], list.len());
    assert!(wrong[0] == 0, "{tag}: the gate fires on harmless sentences of the development half");
    assert!(list.len() - wrong[0] - wrong[1] >= least, "{tag}: fewer than {least} {kind} sentences are left alone");
}

#[test]
fn concern_sentences_are_flagged() {
    for tag in ["nl", "fr", "en"] {
        flagged(tag);
    }
}

/// The languages of families: 22 sentences for each concern, half as a pupil says it, half as an adult does; sixty that mean no harm.
const FAMILIES: [&str; 9] = ["ar", "tr", "pl", "ro", "ru", "uk", "es", "fa", "de"];

#[test]
fn families_are_heard_in_their_own_language() {
    let face = face("nl");
    for tag in FAMILIES {
        let mut by_concern: std::collections::BTreeMap<String, [usize; 2]> = Default::default();
        let (mut right, mut of) = ([0, 0], [0, 0]);
        for (text, id, wanted, held_out) in concerns(tag) {
            assert_eq!(wanted, "stop", "{tag}: {text}");
            let ok = usize::from(level(&face, &text) == Some("stop"));
            let one = by_concern.entry(id).or_default();
            *one = [one[0] + ok, one[1] + 1];
            right[usize::from(held_out)] += ok;
            of[usize::from(held_out)] += 1;
        }
        let worst = by_concern.iter().min_by_key(|c| c.1[0]).unwrap();
        println!("concern {tag}: development {} of {}, held out {} of {}; fewest {worst:?}", right[0], of[0], right[1], of[1]);
        assert!(by_concern.len() == 12 && by_concern.values().all(|c| c[1] >= 20), "{tag}: each stop concern has twenty sentences");
        assert!(right[0] + 6 >= of[0], "{tag}: the gate misses more than six sentences of the development half");
        alone("neutral", tag, 50);
    }
}

#[test]
fn dark_idioms_are_left_alone() {
    for tag in ["nl", "fr", "en"] {
        alone("idiom", tag, 40);
    }
}

#[test]
fn everyday_annoyance_is_left_alone() {
    for tag in ["nl", "fr", "en"] {
        alone("neutral", tag, 60);
    }
}

/// What a teacher or a pupil types on any day: the cues of the lens, and everyday sentences that were mended on.
#[test]
fn everyday_school_talk_does_not_stop() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        let files = [format!("locales/{tag}/cues/behaviours.txt"), format!("locales/{tag}/cues/flow.txt"), format!("tests/sentences/harmless-{tag}.txt")];
        let text: String = files.iter().map(|file| read(file) + "\n").collect();
        let said: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['[', '#'])).collect();
        let stopped: Vec<&str> = said.iter().copied().filter(|line| level(&face, line) == Some("stop")).collect();
        println!("everyday {tag}: {} of {} stop", stopped.len(), said.len());
        assert!(said.len() > 3000, "{tag}: the cues are not there");
        assert!(stopped.is_empty(), "{tag}: the gate stops {stopped:#?}");
    }
}

/// A notebook of a day: twenty harmless sentences after another. What belongs together mostly stands in one sentence; across two of
/// them a pattern must be there nearly whole.
#[test]
fn few_texts_of_harmless_sentences_stop() {
    for (tag, most) in [("nl", 11), ("fr", 10), ("en", 18)] {
        let face = face(tag);
        let text = read(&format!("tests/sentences/harmless-{tag}.txt"));
        let said: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect();
        let texts: Vec<String> = (0..100).map(|n| (0..20).map(|m| said[(n * 37 + m * (n + 3)) % said.len()]).map(|s| format!("{}. ", s.trim_end_matches(['.', '!', '?']))).collect()).collect();
        let stopped = texts.iter().filter(|t| level(&face, t) == Some("stop")).count();
        println!("texts {tag}: {stopped} of 100 stop");
        assert!(stopped <= most, "{tag}: {stopped} texts of harmless sentences stop");
    }
    let face = face("nl");
    for text in ["Ik haat mijn papa. Hij slaat mij.", "I hate my dad. He hits me.", "Hij heeft een mes. Het zit in zijn boekentas.", "Il a un couteau. Il est dans son sac."] {
        assert_eq!(level(&face, text), Some("stop"), "{text}");
    }
}

/// Sentences that once went wrong, and are in no file of sentences.
#[test]
fn what_was_mended_stays_mended() {
    let face = face("nl");
    for text in ["Zij is lui, zegt ze.", "Hij zegt dat hij dom is.", "Ik vind wiskunde stom, zegt Tom.", "Er träumt im Unterricht vor sich hin.", "Sie hat Angst, vor der Klasse zu sprechen.", "Mein Sohn will abends nicht ins Bett.", "Die Lehrerin hat mich vor der Klasse gelobt.", "Ik kom graag, want die juf is lief.", "Mes dessins sont sur Insta.", "They went to high school.", "Wat een tof filmpje, nu ga ik verder."] {
        assert_eq!(level(&face, text), None, "{text}");
    }
    for text in ["mijn leraar slaat mij", "de juf heeft mij geslagen", "meester noemt ons achterlijk", "meneer zegt altijd dat ik lui ben", "een collega noemt leerlingen debiel", "Er hat Angst nach Hause zu gehen", "Der Stiefvater kommt nachts in mein Zimmer", "Mein Lehrer schreibt mir nachts auf WhatsApp", "I want to die", "ik want to die serieus", "he has a knife in his bag", "hij rookt crack", "hij is high in de les", "ils me rackettent", "Sie ist 14 und ihr Freund ist 25", "ik ga u afmaken", "hij chanteert mij met een filmpje", "my teacher is sleeping with a pupil"] {
        assert_eq!(level(&face, text), Some("stop"), "{text}");
    }
}

#[test]
fn a_pupil_reads_what_a_pupil_can_do_at_either_level() {
    for tag in ["nl", "fr", "en"] {
        let face = face(tag);
        for id in common::read(&format!("locales/{tag}/concern.ftl")).lines().filter_map(|l| l.split_once(" = ")).map(|l| l.0).filter(|id| face.locale.get(&format!("{id}.pupil-title")).is_some()) {
            for level in [talenttaal::concern::Level::Care, talenttaal::concern::Level::Stop] {
                let told = face.concern(id, level, Reader::Pupil);
                assert_eq!(told.advice, face.locale.list(id, "pupil"), "{tag} {id}");
            }
        }
    }
}
