//! What an interview shows: help on every screen of every flow, alone and guided, in every language.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

mod common;

use std::collections::BTreeSet;

use common::face;
use common::talk::{FLOWS, fresh, resume};
use talenttaal::face::Face;
use talenttaal::locale::WHOLE;
use talenttaal::value::Value;
use talenttaal::view::State;

/// The step that is shown, as the interview describes it.
fn step(state: &State, face: &Face, flow: &str, guided: bool) -> Value {
    let whole = state.value(face);
    match whole.get("saved") {
        Value::Null => fresh(face, flow, guided).step(face),
        saved => resume(face, saved).step(face),
    }
}

/// Answers the step with all that it asks for, so that no step stays out of reach.
fn answer(state: &mut State, face: &Face, step: &Value) {
    let kind = step.get("kind").string();
    let first = [step.get("choices"), step.get("browse")].iter().find_map(|l| l.items().first().map(|c| c.get("id").string()));
    let choice = if kind == "pick" { Some("listener".to_owned()) } else { first };
    if let Some(id) = choice {
        state.act(face, &format!("choose:{id}"), "");
    }
    if kind == "pick" {
        state.act(face, "own-add", "");
        state.act(face, "own-name:0", "Vlechter");
    }
    if *step.get("text") != Value::Null {
        state.act(face, "text", "fietsen");
    }
    if step.get("date").is_true() {
        state.act(face, "date", "2026-12-01");
    }
    state.act(face, "next", "");
}

/// An interview of a pupil after so many steps, or at its end.
fn begun(face: &Face, steps: usize) -> State {
    let first = Value::map([("flow", "pupil".into()), ("mode", "self".into())]);
    let mut state = State::restore(face, "interview", &first).unwrap();
    for _ in 0..steps {
        if state.value(face).get("saved").get("done").is_true() {
            break;
        }
        let step = step(&state, face, "pupil", false);
        answer(&mut state, face, &step);
    }
    state
}

#[test]
fn help_is_on_every_screen() {
    for (tag, _) in WHOLE {
        let face = face(tag);
        let (help, may, talk) = (face.locale.ui("interview-help"), face.locale.ui("interview-help-may"), face.locale.ui("interview-help-talk"));
        for flow in FLOWS {
            let call = if flow == "teacher" { "tel:106" } else { "tel:102" };
            for guided in [false, true] {
                let first = Value::map([("flow", flow.into()), ("mode", if guided { "guided" } else { "self" }.into())]);
                let mut state = State::restore(&face, "interview", &first).unwrap();
                let helped = |state: &State, at: &str| {
                    let view = state.view(&face);
                    let text = view.all_text();
                    assert!(text.contains(&help) && text.contains(&may) && text.contains(&talk) && view.has("href", call), "{tag} {flow} {at}: {text}");
                    text
                };
                let mut kinds = BTreeSet::new();
                for n in 0.. {
                    assert!(n < 60, "{flow} has no end");
                    if state.value(&face).get("saved").get("done").is_true() {
                        break;
                    }
                    let step = step(&state, &face, flow, guided);
                    let at = step.get("id").string();
                    let text = helped(&state, &at);
                    // Beside it each question has a line of its own, and a guided one what the one who asks can do.
                    let own = step.get("help").string();
                    assert!(!own.is_empty() && text.contains(&own), "{tag} {flow} {at}: {text}");
                    for part in ["listen", "ask", "avoid"] {
                        let lines = step.get("guide").get(part).texts();
                        assert!(lines.is_empty() != guided && lines.iter().all(|l| text.contains(l)), "{tag} {flow} {at}");
                    }
                    kinds.insert(step.get("kind").string());
                    if n > 0 {
                        state.act(&face, "later", "");
                        helped(&state, "later");
                        state.act(&face, "go-on", "");
                    }
                    answer(&mut state, &face, &step);
                }
                helped(&state, "end");
                let steps = &face.flows.iter().find(|f| f.id == flow).unwrap().steps;
                let wanted: BTreeSet<String> = steps.iter().map(|s| s.kind.as_str().to_owned()).collect();
                assert_eq!(kinds, wanted, "{flow}: a kind of step was not seen");
            }
        }
    }
}

#[test]
fn a_text_that_fires_is_not_kept_and_what_was_answered_before_stands_there_again() {
    let face = face("nl");
    let mut state = begun(&face, 2);
    state.act(&face, "back", "");
    state.act(&face, "text", "ik wil dood");
    let kept = state.kept(&face);
    assert!(!serde_json::to_string(&kept).unwrap().contains("dood"));
    let again = State::restore(&face, "interview", &kept).unwrap();
    let shown = step(&again, &face, "pupil", false);
    assert_eq!((shown.get("kind").text(), shown.get("answer").get("text").text()), (Some("moment"), Some("fietsen")));
    assert!(again.view(&face).has("value", "fietsen"));
}

#[test]
fn who_goes_back_from_the_end_and_changes_an_answer_has_the_card_of_that() {
    let face = face("nl");
    let mut state = begun(&face, usize::MAX);
    let before = state.take(&face, "profile");
    let at = face.flows.iter().find(|f| f.id == "pupil").unwrap().steps.iter().find(|s| s.kind.as_str() == "helps").unwrap().id.clone();
    let path = state.value(&face).get("saved").get("answers").fields().iter().map(|a| a.0.to_string()).find(|id| id.starts_with(&at)).unwrap();
    state.act(&face, &format!("back:{path}"), "");
    let there = step(&state, &face, "pupil", false);
    let second = there.get("choices").items().get(1).unwrap().get("id").string();
    state.act(&face, &format!("choose:{second}"), "");
    while !state.value(&face).get("saved").get("done").is_true() {
        state.act(&face, "next", "");
    }
    let after = state.take(&face, "profile");
    assert_ne!(after.get("helps"), before.get("helps"));
    assert!(!state.view(&face).has("data-do", "take"), "asked whether the other card should be opened");
}

#[test]
fn what_became_of_a_saved_answer_is_told_where_it_is_taken_up() {
    let face = face("nl");
    let state = begun(&face, 2);
    let kept = state.kept(&face);
    let older = serde_json::to_string(&kept).unwrap().replacen("\"answers\":{", "\"answers\":{\"gone-step\":{\"text\":\"mijn oude zin\"},", 1);
    let again = State::restore(&face, "interview", &serde_json::from_str(&older).unwrap()).unwrap();
    assert!(again.view(&face).all_text().contains("mijn oude zin"));
}
