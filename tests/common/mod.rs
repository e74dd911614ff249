#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! What the native tests share: the faces as they are published, and the labelled sentences.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod talk;

use std::sync::LazyLock;

use talenttaal::face::{Face, Files, GateFile};
use talenttaal::lens::gate::compile::folder;
use talenttaal::value::Value;

pub fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The gate's patterns as xtask compiles them, compiled once for all tests of a file.
pub fn gate_files() -> Vec<GateFile> {
    static COMPILED: LazyLock<Vec<(String, String)>> = LazyLock::new(|| folder("locales".as_ref()).unwrap_or_else(|e| panic!("{e}")));
    COMPILED.iter().map(|(tag, patterns)| GateFile { tag: tag.clone(), patterns: patterns.clone() }).collect()
}

/// A face with every part, from the files of the repository.
pub fn face(tag: &str) -> Face {
    let of = |name: &str| Some(read(&format!("locales/{tag}/{name}")));
    let maybe = |name: &str| std::fs::read_to_string(format!("locales/{tag}/{name}")).ok();
    let files = Files {
        ui: of("ui.ftl"),
        talents: of("talents.ftl"),
        behaviours: of("behaviours.ftl"),
        concern: of("concern.ftl"),
        interview: of("interview.ftl"),
        card: of("card.ftl"),
        message: maybe("message.ftl"),
        phrases: maybe("phrases.ftl"),
        labels: maybe("labels.ftl"),
        label_words: maybe("labels.txt"),
        words: of("cues/words.txt"),
        cues: of("cues/behaviours.txt"),
        flow: of("cues/flow.txt"),
        gate: gate_files(),
        ..Files::default()
    };
    let flows: Value = serde_json::from_str(&read("locales/flows.json")).unwrap();
    let source = serde_json::from_str::<Value>(&read("locales/vocabulary.json")).unwrap().with("flows", flows);
    let region = serde_json::from_str(&read("locales/regions/be-vlg.json")).unwrap();
    Face::new(tag, &source, &region, files).unwrap_or_else(|e| panic!("{tag}: {e}"))
}

/// A labelled sentence; `held_out` ones (even lines) are scored and never guide anything.
pub struct Sentence {
    pub text: String,
    pub labels: Vec<String>,
    pub held_out: bool,
}

pub fn sentences(kind: &str, tag: &str) -> Vec<Sentence> {
    read(&format!("tests/sentences/{kind}-{tag}.tsv"))
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(n, line)| {
            let (text, labels) = line.split_once('\t').unwrap_or((line, ""));
            Sentence {
                text: text.to_owned(),
                labels: labels.split(',').map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect(),
                held_out: n % 2 == 1,
            }
        })
        .collect()
}

/// Words that our wording never uses about a pupil, with their kin; cues, concern and interface are what people say, not what we say.
pub fn never(tag: &str) -> Vec<&'static str> {
    match tag {
        "nl" => "lui luie luiaard dom domme stom stomme stout stoute slecht slechte brutaal brutale vervelend vervelende irritant irritante lastig lastige zwak zwakke raar rare gek gekke probleemkind onhandelbaar onhandelbare hopeloos hopeloze aandachttrekker aansteller agressief agressieve storend storende altijd nooit steeds telkens voortdurend constant adhd autist autistisch",
        "fr" => "paresseux paresseuse fainéant fainéante bête stupide idiot idiote vilain vilaine méchant méchante mauvais mauvaise insolent insolente pénible agaçant agaçante faible bizarre fou folle agressif agressive perturbateur perturbatrice toujours jamais constamment tdah autiste",
        "en" => "lazy stupid dumb naughty bad rude annoying difficult weak weird crazy hopeless aggressive disruptive always never constantly forever adhd autistic",
        _ => return Vec::new(),
    }
    .split(' ')
    .collect()
}
