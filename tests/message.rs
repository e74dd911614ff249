#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! Words for home: every combination in every language that is there, the same content in each, hostile names, determinism.

mod common;

use std::collections::BTreeSet;

use common::{face, labelling, plain_face, read, said, wording};
use talenttaal::concern::Reader;
use talenttaal::face::Face;
use talenttaal::locale::{LANGUAGES, Locale};
use talenttaal::message::{KINDS, Message, Outcome, SHORT, html, message, percent, phrases, steps, wants};
use talenttaal::value::Value;
use talenttaal::view::{Node, State};
use talenttaal::vocabulary::Talent;

/// A name of fifteen letters.
const NAME: &str = "Maximiliaan-Jan";

/// Every other language, with its wording for messages.
fn others(own: &str) -> Vec<Locale> {
    LANGUAGES.iter().filter(|l| l.0 != own).map(|l| wording(l.0)).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn request(kind: &str, rest: &str, name: &str) -> Value {
    let name = serde_json::to_string(name).unwrap();
    json(&format!(r#"{{"kind":"{kind}","pupil":{{"name":{name}}}{}{rest}}}"#, if rest.is_empty() { "" } else { "," }))
}

fn made(face: &Face, others: &[Locale], request: &Value) -> Vec<Message> {
    let mut request = request.clone();
    let tags: Vec<Value> = others.iter().map(|l| l.tag().into()).collect();
    if request.get("locales") == &Value::Null {
        request = request.with("locales", tags);
    }
    match message(face, &others.iter().collect::<Vec<_>>(), &request) {
        Ok(Outcome::Messages(list)) => list,
        Ok(Outcome::Concern(c)) => panic!("concern {} for {request:?}", c.id),
        Err(e) => panic!("{e}\nfor {request:?}"),
    }
}

fn faults(face: &Face, request: &Value) -> Vec<(&'static str, String)> {
    match message(face, &[], request) {
        Err(faults) => faults.0.into_iter().map(|e| (e.code, e.place)).collect(),
        Ok(_) => Vec::new(),
    }
}

fn part<'a>(m: &'a Message, part: &str) -> Option<&'a str> {
    m.parts.iter().find(|p| p.part == part).map(|p| p.text.as_str())
}

/// What holds of every message.
fn check(all: &[Message], kind: &str, short: bool, about: &str) {
    let parts = |m: &Message| m.parts.iter().map(|p| p.part).filter(|p| !p.is_empty()).collect::<Vec<_>>();
    for m in all {
        let at = format!("{} {kind} {about}:\n{}", m.locale, m.text);
        assert_eq!(m.translation, m.locale != all[0].locale, "{at}");
        assert_eq!(parts(m), parts(&all[0]), "not the same content: {at}");
        assert!(part(m, "seen").is_some(), "nothing observed: {at}");
        assert!(kind == "tracking-note" || part(m, "want").or(part(m, "step")).is_some(), "neither want nor step: {at}");
        assert!(kind != "tracking-note" || part(m, "talent").is_none(), "a talent: {at}");
        assert!(!short || m.text.chars().count() <= SHORT, "{} characters: {at}", m.text.chars().count());
        assert!(m.parts.iter().all(|p| p.part.is_empty() == p.label.is_empty()), "{at}");
        assert_eq!(labelling(&m.locale, &m.text), None, "{at}");
        assert!(!m.text.contains(['{', '}', '$']), "{at}");
    }
}

fn name_of<'a>(talent: &'a Talent, pronoun: &str) -> &'a str {
    match pronoun {
        "she" => &talent.forms.feminine,
        "he" => &talent.forms.masculine,
        _ => &talent.name,
    }
}

#[test]
fn every_combination_of_talent() {
    let face = face("nl");
    let others = others("nl");
    for kind in KINDS {
        for talent in &face.pack.talents {
            for n in 0..24 {
                let (pronoun, address) = (["she", "he", "none"][n % 3], ["formal", "informal"][n / 3 % 2]);
                let (length, confirmed) = (["normal", "short"][n / 6 % 2], n >= 12);
                let fact = if kind == "repair" { r#""fact":"Een raam is stuk.","# } else { "" };
                let text = format!(
                    r#"{{"kind":"{kind}",{fact}"talent":"{}","address":"{address}","length":"{length}","confirmed":{confirmed},"pupil":{{"name":"{NAME}","pronoun":"{pronoun}"}}}}"#,
                    talent.id
                );
                let all = made(&face, &others, &json(&text));
                check(&all, kind, length == "short", &format!("{} {pronoun} {address} {length} {confirmed}", talent.id));
                let said = part(&all[0], "talent");
                assert!(length == "short" || said.is_some() || matches!(kind, "tracking-note" | "repair"), "{kind} {}", talent.id);
                if let Some(said) = said.filter(|_| kind == "message-home") {
                    let how = if confirmed { "confirmed" } else { "question" };
                    let args = [("name", NAME), ("talent", name_of(talent, pronoun))];
                    let frames: Vec<String> = (1..).map_while(|n| face.locale.format(&format!("talent-{how}-{n}"), &args)).collect();
                    assert!(frames.iter().any(|f| said.starts_with(f)), "a question until confirmed: {said}");
                }
            }
        }
    }
}

#[test]
fn every_combination_of_behaviour() {
    let face = face("nl");
    let others = others("nl");
    for kind in KINDS.into_iter().filter(|k| !matches!(*k, "report-comment" | "repair")) {
        for behaviour in &face.pack.behaviours {
            for n in 0..12 {
                let (pronoun, length, confirmed) = (["she", "he", "none"][n % 3], ["normal", "short"][n / 3 % 2], n >= 6);
                let text = format!(
                    r#"{{"kind":"{kind}","behaviour":"{}","length":"{length}","confirmed":{confirmed},"pupil":{{"name":"{NAME}","pronoun":"{pronoun}"}}}}"#,
                    behaviour.id
                );
                check(&made(&face, &others, &json(&text)), kind, length == "short", &format!("{} {pronoun} {length} {confirmed}", behaviour.id));
            }
        }
    }
}

#[test]
fn every_face_gives_its_own_language_first() {
    for tag in ["nl", "fr", "en"].into_iter().filter(|t| std::path::Path::new(&format!("locales/{t}/message.ftl")).exists()) {
        let (face, others) = (face(tag), others(tag));
        let all = made(&face, &others, &request("message-home", r#""talent":"mood-maker""#, "Noor"));
        assert_eq!(all[0].locale, tag);
        assert_eq!(all.len(), others.len() + 1);
        check(&all, "message-home", false, "mood-maker");
    }
}

/// A school whose own language has no more than messages: every kind, of every talent, in both lengths.
#[test]
fn every_language_can_be_the_school_s_own() {
    let nl = face("nl");
    for (tag, _) in LANGUAGES.iter().skip(3) {
        let face = plain_face(tag);
        for kind in KINDS {
            for (n, talent) in nl.pack.talents.iter().enumerate() {
                let (pronoun, length) = (["she", "he", "none"][n % 3], ["normal", "short"][n / 3 % 2]);
                let fact = if kind == "repair" { r#""fact":"1 x","# } else { "" };
                let text = format!(r#"{{"kind":"{kind}",{fact}"talent":"{}","length":"{length}","pupil":{{"name":"{NAME}","pronoun":"{pronoun}"}}}}"#, talent.id);
                let all = made(&face, &[], &json(&text));
                assert_eq!((all[0].locale.as_str(), all[0].translation), (*tag, false));
                check(&all, kind, length == "short", &format!("{} {pronoun} {length}", talent.id));
            }
        }
    }
}

#[test]
fn a_day_stands_in_the_words_of_each_language() {
    let face = face("nl");
    for kind in ["invitation", "follow-up", "tracking-note"] {
        let dated = r#""behaviour":"does-not-start","date":"2026-12-01","dates":[{"locale":"nl","text":"1 december 2026"}],"interpreter":true"#;
        let all = made(&face, &[], &request(kind, dated, "Noor"));
        assert!(all[0].text.contains("\u{2068}1 december 2026\u{2069}"), "{}", all[0].text);
        assert_eq!(kind == "invitation", all[0].text.contains("tolk"), "{}", all[0].text);
    }
    let missing = request("invitation", r#""behaviour":"does-not-start","date":"2026-12-01","dates":[{"locale":"fr","text":"1er décembre"}]"#, "");
    assert_eq!(faults(&face, &missing), [("request-faulty", "dates".to_owned())]);
}

#[test]
fn faults_are_named_by_place() {
    let face = face("nl");
    let all = |text: &str| faults(&face, &json(text)).into_iter().map(|f| f.1).collect::<Vec<_>>();
    assert_eq!(all("{}"), ["kind"]);
    assert_eq!(all("[]"), ["", "kind"]);
    let text = r#"{"kind":"letter","talent":"hero","behaviour":"flies","want":"want-hero-1","step":"step-mood-maker-9","confirmed":1,"address":"warm",
        "length":"long","date":"tomorrow","locales":"nl","pupil":{"name":4,"pronoun":"it","age":12},"score":5}"#;
    let places = all(text);
    for place in ["kind", "talent", "behaviour", "want", "step", "confirmed", "address", "length", "date", "dates", "locales", "pupil.name", "pupil.pronoun", "pupil.age", "score"] {
        assert!(places.iter().any(|p| p == place), "{place} is not among {places:?}");
    }
    assert_eq!(all(r#"{"kind":"message-home"}"#), ["behaviour"]);
    assert_eq!(all(r#"{"kind":"report-comment","behaviour":"does-not-start"}"#), ["talent"]);
    assert_eq!(all(r#"{"kind":"repair","talent":"mood-maker"}"#), ["fact"]);
    assert_eq!(faults(&face, &json(r#"{"kind":"message-home","talent":"mood-maker","locales":["zh"]}"#)), [("locale-missing", "locales".to_owned())]);
}

#[test]
fn what_was_typed_goes_through_the_gate() {
    let face = face("nl");
    let dark = "hij wil dood zijn";
    assert!(face.gate(dark, Reader::Teacher).unwrap().is_some());
    let field = |name: &str| format!(r#"{{"kind":"repair","talent":"mood-maker","fact":"Een raam is stuk.","{name}":"{dark}"}}"#);
    for name in ["fact", "effect", "sender"] {
        let text = field(name).replace(r#""fact":"Een raam is stuk.","fact""#, r#""fact""#);
        let out = message(&face, &[], &json(&text));
        assert!(matches!(out, Ok(Outcome::Concern(_))), "{name}: {out:?}");
    }
    assert!(matches!(message(&face, &[], &request("message-home", r#""talent":"mood-maker""#, dark)), Ok(Outcome::Concern(_))));
}

/// An edited text is mostly ours; only its changed lines are judged, and they should not fire for our words in them.
#[test]
fn our_own_wording_fires_no_gate() {
    let face = face("nl");
    let mut fired = Vec::new();
    for (tag, _) in LANGUAGES {
        for (key, text) in said(tag, "message.ftl") {
            fired.extend(face.gate(&text, Reader::Teacher).unwrap().filter(|c| c.level == "stop").map(|c| format!("{tag} {key}: {}: {text}", c.id)));
        }
    }
    assert!(fired.is_empty(), "{} fire:\n{}", fired.len(), fired.join("\n"));
}

#[test]
fn a_hostile_name_stays_text() {
    let face = face("nl");
    let others = others("nl");
    let long = "a".repeat(10_000);
    let names = ["<img src=x onerror=alert(1)>", "\u{202e}evil\u{202c}\u{2067}x", "{ $talent } { -x }", "👩🏽\u{200d}🏫 Zoë", &long, "a\u{0}b\r\nBcc: x", "\u{2069}\u{2069}x"];
    for name in names {
        for m in made(&face, &others, &request("message-home", r#""talent":"mood-maker","confirmed":true"#, name)) {
            assert!(!m.html.contains("<img") && m.html.is_ascii(), "{}", m.html);
            let bad = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\0' | '\r');
            assert!(!m.text.contains(bad), "{name:?}");
            let (mut open, mut most) = (0i32, 0);
            for c in m.text.chars() {
                open += match c { '\u{2068}' => 1, '\u{2069}' => -1, _ => 0 };
                most = most.max(open);
                assert!(open >= 0, "{name:?}: {}", m.text);
            }
            assert!(open == 0 && most >= 1, "{name:?}: {}", m.text);
            assert_eq!(m.html.matches("<bdi>").count(), m.html.matches("</bdi>").count());
            assert!(m.text.chars().count() < 2500, "{name:?}");
        }
    }
    let all = made(&face, &[], &request("message-home", r#""talent":"mood-maker""#, "{ $talent }"));
    assert!(all[0].text.contains("\u{2068}{ $talent }\u{2069}"), "{}", all[0].text);
}

#[test]
fn the_same_request_gives_the_same_text_and_thirty_names_differ() {
    let face = face("nl");
    let mut texts = BTreeSet::new();
    for n in 0..30 {
        let name = format!("Naam{n}");
        let request = request("message-home", r#""behaviour":"does-not-start""#, &name);
        let first = made(&face, &[], &request)[0].text.clone();
        assert_eq!(first, made(&face, &[], &request)[0].text);
        assert_eq!(first, made(&face, &[], &request.clone().with("sender", "")).remove(0).text);
        let signed = made(&face, &[], &request.with("sender", "An Peeters"))[0].text.clone();
        assert_eq!(signed, format!("{first}\n\u{2068}An Peeters\u{2069}"), "the sender changes nothing else");
        texts.insert(first.replace(&name, ""));
    }
    assert!(texts.len() >= 20, "{} texts for thirty names", texts.len());
}

#[test]
fn a_pupil_who_is_not_named_is_your_child() {
    let all = made(&face("nl"), &[], &request("message-home", r#""behaviour":"does-not-start""#, "  "));
    assert!(all[0].text.contains("Jullie kind"), "{}", all[0].text);
    let all = made(&face("nl"), &[], &request("tracking-note", r#""behaviour":"does-not-start""#, ""));
    assert!(all[0].text.contains("De leerling"), "{}", all[0].text);
}

#[test]
fn chosen_wants_and_steps_are_kept() {
    let face = face("nl");
    for (n, want) in wants(&face, "mood-maker").iter().enumerate() {
        let step = &steps(&face, "mood-maker")[n];
        for length in ["normal", "short"] {
            let rest = format!(r#""talent":"mood-maker","length":"{length}","want":"{}","step":"{}""#, want.id, step.id);
            let m = made(&face, &[], &request("message-home", &rest, "Noor")).remove(0);
            assert!(m.text.contains(&step.text), "{}", m.text);
            assert!(length == "short" || m.text.contains(&want.text), "{}", m.text);
        }
    }
    assert!(phrases(&face, "mood-maker", "pupil").len() == 3 && phrases(&face, "mood-maker", "parent").len() == 4);
    assert!(phrases(&face, "mood-maker", "colleague").len() == 3 && wants(&face, "hero").is_empty());
}

#[test]
fn text_becomes_html_and_address() {
    assert_eq!(html("Dag\nNoor\n\n<b> & é\u{2068}x\u{2069}", "nl", "ltr"), "<div lang=\"nl\" dir=\"ltr\"><p>Dag<br>Noor</p><p>&#60;b&#62; &#38; &#233;<bdi>x</bdi></p></div>");
    assert_eq!(percent("a b\né&?"), "a%20b%0D%0A%C3%A9%26%3F");
}

fn pressed(face: &Face, steps: &[(&str, &str)]) -> State {
    let mut state = State::new("message").unwrap();
    for (action, value) in steps {
        state.act(face, action, value);
    }
    state
}

#[test]
fn the_view_shows_a_message_after_one_choice() {
    let face = face("nl");
    for (n, steps) in [vec![("behaviour:does-not-start", "")], vec![("talent:mood-maker", "")], vec![("text", "hij zit de hele tijd te babbelen")]].iter().enumerate() {
        let view = pressed(&face, steps).view(&face);
        let text = view.all_text();
        assert!(text.contains("Wat we zagen") && text.contains("Jullie kind") && view.has("data-html", &html_of(&view)), "{n}: {text}");
    }
    let start = State::new("message").unwrap().view(&face);
    assert!(!start.all_text().contains("Jullie kind") && start.has("data-in", "text"));
}

fn html_of(view: &Node) -> String {
    view.attrs.iter().find(|a| a.0 == "data-html").map(|a| a.1.to_string()).or_else(|| view.children.iter().map(html_of).find(|h| !h.is_empty())).unwrap_or_default()
}

#[test]
fn the_other_language_stands_beside_it_once_it_is_there() {
    let face = face("nl");
    let steps = [("behaviour:does-not-start", ""), ("language", "fr"), ("name", "Noor")];
    let state = pressed(&face, &steps);
    assert!(state.view(&face).has("data-language", "fr"), "the element is told what to fetch");
    // Where French is not there yet, Dutch wording stands in for it: what is tested is the pair.
    let of = |name: &str| read(&format!("locales/nl/{name}"));
    face.learn("fr", &[("message.ftl", &of("message.ftl")), ("talents.ftl", &of("talents.ftl"))]).unwrap();
    let view = state.view(&face);
    assert!(!view.has("data-language", "fr") && view.has("class", "letter translation"));
    assert!(view.has("data-copy", "Bel mij"), "the answers go back in the school's language");

    let mut state = state;
    state.act(&face, "own", "Dit schreef ik zelf.");
    let view = state.view(&face);
    assert!(view.all_text().contains("niet meer dezelfde") && view.has("data-do", "asked") && html_of(&view).is_empty(), "asks before the pair is copied");
    state.act(&face, "asked", "");
    let view = state.view(&face);
    assert!(view.has("data-do", "restore") && html_of(&view).contains("Dit schreef ik zelf."));
    state.act(&face, "restore", "");
    assert!(!state.view(&face).all_text().contains("niet meer dezelfde"));
}

#[test]
fn what_fires_in_the_view_shows_the_card_and_is_not_kept() {
    let face = face("nl");
    let dark = "hij wil dood zijn";
    for steps in [vec![("text", dark)], vec![("talent:mood-maker", ""), ("name", dark)], vec![("talent:mood-maker", ""), ("own", dark)], vec![("finding", ""), ("query", dark)]] {
        let mut state = pressed(&face, &steps);
        let view = state.view(&face);
        assert!(view.has("role", "alert") && !view.has("class", "letter"), "{steps:?}");
        assert_eq!(state.kept(&face), Value::Map(Vec::new()), "{steps:?}");
        state.act(&face, "not-meant", "");
        assert!(!state.view(&face).has("role", "alert"), "{steps:?}");
    }
    let mut state = pressed(&face, &[("talent:mood-maker", ""), ("name", "Noor")]);
    assert_eq!(state.kept(&face), state.value(&face));
    let made = made(&face, &[], &request("message-home", r#""talent":"mood-maker""#, "Noor")).remove(0).text;
    state.act(&face, "own", &format!("{made}\nTot dan."));
    assert_eq!(state.kept(&face), state.value(&face), "our own wording is no reason to lose an edited text");
    assert_eq!(State::restore(&face, "message", &state.value(&face)).unwrap().value(&face), state.value(&face));
}

#[test]
fn every_kind_shows_in_the_view() {
    let face = face("nl");
    for kind in KINDS {
        let state = pressed(&face, &[("behaviour:does-not-start", ""), ("kind", kind), ("fact", "Een raam is stuk."), ("date", "2026-12-01"), ("date-own", "1 december")]);
        let shown = state.view(&face).all_text();
        assert_eq!(shown.contains("Kies eerst een talent"), kind == "report-comment", "{kind}: {shown}");
        assert!(!shown.contains("label-") && !shown.contains("message-"), "{kind}: {shown}");
    }
    let asked = pressed(&face, &[("behaviour:does-not-start", ""), ("kind", "repair")]).view(&face).all_text();
    assert!(asked.contains("Schrijf eerst"), "{asked}");
}

#[test]
fn the_finder_finds_sentences() {
    let face = face("nl");
    for query in ["sfeer", "hoe zeg ik dat ze veel babbelt"] {
        let view = pressed(&face, &[("finding", ""), ("query", query), ("found:mood-maker", "")]).view(&face);
        for to in ["pupil", "parent", "colleague"] {
            assert!(phrases(&face, "mood-maker", to).iter().all(|p| view.has("data-copy", &p.text)), "{query} {to}");
        }
    }
}

#[test]
fn what_two_sentences_say_together_is_asked_of_the_gate() {
    let face = face("nl");
    let (fact, effect) = ("Hij dreigde met iets.", "Het was een mes.");
    for alone in [fact, effect] {
        assert!(face.gate(alone, Reader::Teacher).unwrap().is_none(), "{alone}");
    }
    let asked = request("repair", &format!(r#""talent":"mood-maker","fact":"{fact}","effect":"{effect}""#), "Noor");
    assert!(matches!(message(&face, &[], &asked), Ok(Outcome::Concern(_))));
    let mut state = pressed(&face, &[("talent:mood-maker", ""), ("kind", "repair"), ("fact", fact), ("effect", effect)]);
    assert!(state.view(&face).has("role", "alert"));
    assert_eq!(state.kept(&face), Value::Map(Vec::new()));
    state.act(&face, "not-meant", "");
    assert!(!state.view(&face).has("role", "alert"));
}

#[test]
fn a_sentence_about_nobody_by_name_begins_with_a_capital() {
    let (nl, others) = (face("nl"), others("nl"));
    let mut said = BTreeSet::new();
    for n in 0..12 {
        // What is typed has a hand in which wording is taken.
        for message in made(&nl, &others, &request("repair", &format!(r#""talent":"mood-maker","fact":"Bv. een raam, {n}x.""#), "")) {
            let child = wording(&message.locale).ui("your-child");
            let text = message.text.replace(['\u{2068}', '\u{2069}'], "");
            assert!(!child.starts_with(char::is_lowercase) || !text.contains(&format!(". {child}")), "{}: {}", message.locale, message.text);
            let begins = child.chars().next().unwrap().to_uppercase().chain(child.chars().skip(1)).collect::<String>();
            if text.contains(&format!(". {begins}")) {
                said.insert(message.locale.clone());
            }
            assert!(message.text.contains("Bv. een raam"), "what was typed stays as it is: {}", message.text);
        }
    }
    assert!(["nl", "fr", "en"].iter().all(|tag| said.contains(*tag)), "{said:?}");
}

#[test]
fn the_finder_goes_on_once_its_care_was_seen() {
    let face = face("nl");
    let mut state = pressed(&face, &[("finding", ""), ("query", "ze huilt vaak")]);
    assert!(state.view(&face).has("data-do", "query-seen"));
    state.act(&face, "query-seen", "");
    let view = state.view(&face);
    assert!(!view.has("data-do", "query-seen") && view.has("class", "chips"));
    state.act(&face, "query", "ze huilt vaak thuis");
    assert!(state.view(&face).has("data-do", "query-seen"));
}
