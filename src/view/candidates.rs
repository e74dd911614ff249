//! What a teacher gets for a behaviour: a sentence to say now and the open question, the talents that may be behind it as
//! cards, what to check first, what helps.

use super::node::Node;
use super::pieces::{icon, press, say, talent_shape};
use crate::face::Face;
use crate::vocabulary::{Behaviour, Talent};
use crate::text::join;

/// The one dark block: what we want to happen.
pub fn ask(face: &Face, behaviour: &Behaviour, copied: bool) -> Node {
    Node::new("section.ask#ask")
        .child(say(face, "h2.label", "say-now"))
        .child(Node::line("p.say", &behaviour.say))
        .child(say(face, "h2.label", "ask-pupil"))
        .child(Node::line("p.question[part=question]", &behaviour.question))
        .child(
            Node::new("button.invert[type=button][part=action]")
                .attr("data-copy", join(&[&behaviour.say, "\n", &behaviour.question]))
                .child(icon(if copied { "check" } else { "copy" }))
                .child(say(face, "span.label", if copied { "copied" } else { "copy-question" })),
        )
}

fn dose(face: &Face, talent: &Talent, key: &str, dose: i32, text: &str) -> Node {
    Node::new("li")
        .child(talent_shape(talent, dose))
        .child(Node::new("div").child(say(face, "strong", key)).child(Node::line("span", text)))
}

fn card(face: &Face, talent: &Talent, why: &str, open: bool) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let mut card = Node::new("article.candidate")
        .key(&talent.id)
        .attr("data-family", &talent.family)
        .child(talent_shape(talent, 100))
        .child(
            Node::new("div.head")
                .child(Node::line("h3.name[part=name]", &talent.name).child(Node::line("span.unseen", join(&[" (", &ui("in-overdrive"), ")"]))))
                .child(Node::line("p", why)),
        )
        .child(
            press(face, "disclose", &join(&["open:", &talent.id]), "talent-behind")
                .flag("aria-expanded", open)
                .child(Node::line("span.unseen", join(&[": ", &talent.name])))
                .child(icon("caret-down")),
        );
    if open {
        card = card.child(
            Node::new("ul.doses")
                .child(dose(face, talent, "dose-quiet", -100, &talent.quiet))
                .child(dose(face, talent, "dose-balance", 0, &talent.gift))
                .child(dose(face, talent, "dose-overdrive", 100, &talent.overdrive)),
        );
    }
    card
}

/// The cards, the checks and what helps. `listed` are talents with the behaviour whose why stands on the card.
pub fn cards(face: &Face, main: &Behaviour, listed: &[(&Talent, String)], open: &[String]) -> Vec<Node> {
    let ui = |key: &str| face.locale.ui(key);
    let count = match listed.len() {
        0 => ui("candidates-none"),
        1 => ui("candidates-one"),
        2 => ui("candidates-two"),
        _ => ui("candidates-three"),
    };
    let mut out = vec![Node::new("div.heading#heading").child(say(face, "h2", "which-talent")).child(Node::line("p.soft", count))];
    if !listed.is_empty() {
        out.push(Node::new("div.candidates#cards").children(listed.iter().map(|(t, why)| card(face, t, why, open.contains(&t.id)))));
    }
    out.push(
        Node::new("section.checks#checks")
            .child(say(face, "h3", "check-first"))
            .child(Node::new("ul").children(main.checks.iter().map(|c| Node::line("li", c))))
            .child(Node::line("p.soft", join(&[&ui("when-not"), " ", &ui("since-when")]))),
    );
    if !listed.is_empty() {
        out.push(
            Node::new("section.helps#helps").child(say(face, "h2", "what-helps")).child(
                Node::new("ul").children(listed.iter().map(|(t, _)| {
                    let levers = [t.levers.teacher.first(), t.levers.teacher.last()];
                    let texts = levers.into_iter().flatten().map(|l| Node::line("p", l));
                    Node::new("li")
                        .key(&t.id)
                        .child(talent_shape(t, 0))
                        .child(Node::new("div").child(Node::line("strong", &t.name)).children(texts))
                })),
            ),
        );
    }
    out
}
