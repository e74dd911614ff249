#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! What the native tests share: the faces as they are published, and the labelled sentences.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod held;
pub mod talk;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::LazyLock;

use talenttaal::face::{Face, Files};
use talenttaal::lens::gate::Gate;
use talenttaal::lens::gate::compile::folder;
use talenttaal::locale::Locale;
use talenttaal::value::Value;

pub fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The patterns of the gate as xtask compiles them, once for all tests of a file.
pub fn patterns() -> &'static str {
    static COMPILED: LazyLock<String> = LazyLock::new(|| folder("locales".as_ref()).unwrap_or_else(|e| panic!("{e}")));
    &COMPILED
}

/// The gate, once for each thread of tests.
pub fn gate() -> Rc<Gate> {
    thread_local! {
        static GATE: Rc<Gate> = Rc::new(Gate::new(patterns()).unwrap());
    }
    GATE.with(Rc::clone)
}

/// A face with every part, from the files of the repository.
pub fn face(tag: &str) -> Face {
    face_behind(tag, gate())
}

/// The same behind a gate that was compiled before.
pub fn face_behind(tag: &str, gate: Rc<Gate>) -> Face {
    let texts = Files::sources(&|name| std::fs::read_to_string(format!("locales/{tag}/{name}")).ok());
    let files = Files { texts, gate: Some(gate), ..Files::default() };
    from_files(tag, files)
}

/// A face in a language with the parts `ui`, `talents`, `message` and `concern` alone.
pub fn plain_face(tag: &str) -> Face {
    let of = |name: &str| Some(read(&format!("locales/{tag}/{name}")));
    let texts = ["ui", "talents", "concern", "message"].map(|name| (name, of(&format!("{name}.ftl")).into()));
    from_files(tag, Files { texts: Value::map(texts), gate: Some(gate()), ..Files::default() })
}

fn from_files(tag: &str, files: Files) -> Face {
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

/// The keys of a Fluent text: `id`, and `id.attribute`.
pub fn keys(ftl: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut out = Vec::new();
    for entry in resource.body {
        if let fluent_syntax::ast::Entry::Message(m) = entry {
            out.extend(m.value.is_some().then(|| m.id.name.to_owned()));
            out.extend(m.attributes.iter().map(|a| format!("{}.{}", m.id.name, a.id.name)));
        }
    }
    out
}

/// A language of messages: its wording for the parts `talents` and `message`.
pub fn wording(tag: &str) -> Locale {
    let of = |name: &str| read(&format!("locales/{tag}/{name}"));
    Locale::new(tag, &[("message.ftl", &of("message.ftl")), ("talents.ftl", &of("talents.ftl"))]).unwrap_or_else(|e| panic!("{tag}: {e}"))
}

/// Every sentence of a file of a language as it can be said: with each pronoun, a name and a talent filled in.
pub fn said(tag: &str, file: &str) -> Vec<(String, String)> {
    let ftl = read(&format!("locales/{tag}/{file}"));
    let locale = Locale::new(tag, &[(file, &ftl)]).unwrap_or_else(|e| panic!("{tag}: {e}"));
    let mut out = Vec::new();
    for key in keys(&ftl) {
        for pronoun in ["she", "he", "none"] {
            let args = [("name", "Noor"), ("pronoun", pronoun), ("talent", "Zappa"), ("date", "1.12"), ("fact", "Zappa"), ("effect", "Zappa"), ("talents", "Zappa")];
            let text = locale.format(&key, &args).unwrap_or_else(|| panic!("{tag}/{file}: {key} does not format"));
            if out.last() != Some(&(key.clone(), text.clone())) {
                out.push((key.clone(), text));
            }
        }
    }
    out
}

/// A word of a text that our wording never uses about a pupil; cues, concern and interface are what people say, not what we say.
pub fn labelling(tag: &str, text: &str) -> Option<String> {
    static NEVER: LazyLock<HashMap<String, HashSet<String>>> = LazyLock::new(|| {
        let list = read("tests/common/never.txt");
        let lines = list.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(": "));
        lines.map(|(tag, words)| (tag.to_owned(), words.split(' ').map(str::to_owned).collect())).collect()
    });
    let never = NEVER.get(tag).unwrap_or_else(|| panic!("never.txt has no line for {tag}"));
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).find(|w| never.contains(*w)).map(str::to_owned)
}
