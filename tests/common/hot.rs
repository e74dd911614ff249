#![allow(clippy::panic, reason = "what cannot go on panics")]
//! The hot paths over a fixed set of inputs: what the budget counts and `benches/engine.rs` times.

use talenttaal::concern::Reader;
use talenttaal::face::Face;
use talenttaal::interview::Interview;
use talenttaal::value::Value;

/// What a teacher types: behaviour, a long sentence, two typing errors, no behaviour, an idiom, a concern.
const TYPED: [&str; 6] = [
    "Hij zit de hele tijd te babbelen met zijn buurman en luistert niet",
    "Sinds de vakantie begint ze aan geen enkele taak, en als ik haar dan help zegt ze dat ze het straks wel alleen doet maar dat komt er nooit van",
    "Hij onderbrekt me voortdurent met vragen",
    "Chlorofyl en zuurstof",
    "Ik ga dood van het lachen met die klas",
    "Ze zei vandaag: ik wil dood",
];

/// What a pupil answers when asked for a moment that went by itself.
const TOLD: [&str; 3] = ["Op kamp breng ik groepjes bij elkaar", "ik leg graag wiskunde uit aan anderen, en daarna tekenen we samen de grafiek", "voetbal"];

fn request(kind: &str, behaviour: &str) -> Value {
    let pupil = Value::map([("name", "Noor".into()), ("pronoun", "she".into())]);
    Value::map([("kind", kind.into()), ("talent", "mood-maker".into()), ("confirmed", true.into()), ("behaviour", behaviour.into()), ("pupil", pupil), ("sender", "M. Peeters".into()), ("locales", Value::list(["nl"]))])
}

/// An interview at the first step that asks for a text.
fn at_a_moment(face: &Face) -> Interview {
    let Ok(mut interview) = face.interview("pupil", Some(false), &Value::Null) else { panic!("the flow `pupil` is not there") };
    while interview.step(face).get("kind").text() != Some("moment") {
        assert!(!interview.is_done(), "the flow `pupil` asks for no moment");
        interview.skip();
    }
    interview
}

/// Calls `with` for every path and input: the name of the path, and what does it once.
pub fn each(face: &Face, mut with: impl FnMut(&'static str, &dyn Fn())) {
    let done = |ok: bool, what: &str| assert!(ok, "{what} was refused");
    for text in TYPED {
        with("lens", &|| done(face.lens(text, 5).is_ok(), text));
    }
    for text in TYPED {
        with("gate", &|| done(face.gate(text, Reader::Teacher).is_ok(), text));
    }
    let moment = at_a_moment(face);
    for text in TOLD {
        let answer = Value::map([("text", text.into())]);
        with("interview", &|| done(moment.clone().answer(face, &answer).kind() == "next", text));
    }
    for (kind, behaviour) in [("message-home", "chats-during-explanation"), ("agenda-note", "stares-out-of-window")] {
        let request = request(kind, behaviour);
        with("message", &|| done(face.message(&request).is_ok(), kind));
    }
}
