#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! Words that label a child: found in any form, each with an offer, and nothing else is marked.

mod common;

use std::collections::BTreeSet;

use common::{face, read};
use proptest::prelude::*;
use talenttaal::face::Face;
use talenttaal::lens::lexicon::lines;

const TAGS: [&str; 3] = ["nl", "fr", "en"];

fn groups(face: &Face, text: &str) -> Vec<String> {
    face.labels(text).unwrap().into_iter().map(|l| l.group).collect()
}

#[test]
fn every_word_is_found_as_its_own_group() {
    for tag in TAGS {
        let face = face(tag);
        let text = read(&format!("locales/{tag}/labels.txt"));
        let mut seen = BTreeSet::new();
        for (section, line) in lines(&text).filter(|l| l.0 != "filler") {
            let (group, talent) = section.split_once(' ').map_or((section, None), |(g, t)| (g, Some(t)));
            let found = face.labels(line).unwrap();
            assert!(found.len() == 1 && found[0].group == group, "{tag} [{group}] {line}: {found:?}");
            assert!(!found[0].offer.is_empty() && (found[0].start, found[0].end) == (0, line.encode_utf16().count() as u32), "{tag} {line}: {found:?}");
            assert!(talent.is_none_or(|t| face.pack.talent(t).is_some()), "{tag}: {talent:?}");
            assert_eq!(found[0].talent.as_deref(), talent);
            seen.insert(group.to_owned());
        }
        assert!(seen.len() >= 18, "{tag}: {} groups", seen.len());
        let offers: BTreeSet<String> = read(&format!("locales/{tag}/labels.ftl")).lines().filter_map(|l| Some(l.strip_prefix("offer-")?.split_once(" =")?.0.to_owned())).collect();
        assert_eq!(offers, seen, "{tag}");
    }
}

#[test]
fn in_a_sentence() {
    let nl = face("nl");
    assert_eq!(groups(&nl, "Ze is een luie leerling die nóóit meedoet."), ["lazy", "never"]);
    assert_eq!(groups(&nl, "Hij is zo lastig en echt BRUTAAL"), ["difficult", "rude"]);
    assert_eq!(groups(&nl, "De oefening was moeilijk en het raam is dicht."), Vec::<String>::new());
    let found = nl.labels("😀 wat een aandachttrekker!").unwrap();
    assert_eq!((found[0].start, found[0].end), (11, 26));
    assert_eq!(groups(&face("fr"), "Elle est très paresseuse, toujours"), ["lazy", "always"]);
    assert_eq!(groups(&face("en"), "Such a lazy boy. He is so difficult, always showing off"), ["lazy", "difficult", "always", "attention-seeker"]);
}

#[test]
fn our_own_wording_labels_nobody() {
    let mut ours = Vec::new();
    for tag in TAGS {
        let face = face(tag);
        for name in ["talents.ftl", "behaviours.ftl", "phrases.ftl", "labels.ftl", "message.ftl"] {
            let Ok(text) = std::fs::read_to_string(format!("locales/{tag}/{name}")) else { continue };
            for line in text.lines().filter(|l| !l.starts_with('#')) {
                let found = face.labels(line.split_once('=').map_or(line, |l| l.1)).unwrap();
                ours.extend(found.iter().map(|l| format!("{tag}/{name}: {line}: {}", l.group)));
            }
        }
    }
    assert!(ours.is_empty(), "{ours:#?}");
}

#[test]
fn any_text_is_taken() {
    let face = face("nl");
    proptest!(|(text in "(\\PC| lui|altijd |\n|😀|é){0,60}")| {
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut last = 0;
        for l in face.labels(&text).unwrap() {
            prop_assert!(l.start >= last && l.start < l.end && l.end as usize <= units.len());
            prop_assert!(String::from_utf16(&units[l.start as usize..l.end as usize]).is_ok());
            last = l.end;
        }
    });
}
