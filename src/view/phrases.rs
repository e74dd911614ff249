//! The phrase finder: a teacher looks for words and finds ready sentences for a talent, to the pupil, a parent and a colleague.

use super::concern;
use super::node::Node;
use super::pieces::{icon, press, say, talent_shape};
use crate::face::Face;
use crate::lens::Report;
use crate::message::phrases;
use crate::vocabulary::Talent;
use crate::letters::{lowered, trimmed};
use crate::listed::Listed;
use crate::text::{join, place};

/// Talents for what is looked for: those whose name says it, then those behind what the lens finds.
fn talents<'a>(face: &'a Face, query: &str, report: Option<&Report>) -> Vec<&'a Talent> {
    let low = lowered(trimmed(query));
    let named = |t: &&Talent| !low.is_empty() && [&t.name, &t.forms.feminine, &t.forms.masculine].iter().any(|n| place(&lowered(n), &low).is_some());
    let mut out: Vec<&Talent> = face.pack.talents.iter().filter(named).listed();
    if let Some(Report::Talents { talents, .. }) = report {
        for talent in talents.iter().filter_map(|t| face.pack.talent(&t.id)) {
            if !out.iter().any(|t| t.id == talent.id) {
                out.push(talent);
            }
        }
    }
    if out.is_empty() { face.pack.talents.iter().listed() } else { out }
}

fn sentences(face: &Face, talent: &Talent) -> Node {
    let groups = ["pupil", "parent", "colleague"].into_iter().map(|to| {
        let lines = phrases(face, &talent.id, to).into_iter().map(|p| {
            Node::new("li")
                .key(p.id)
                .child(Node::line("span", &p.text))
                .child(press(face, "link", "", "copy-question").attr("data-copy", p.text).child(icon("copy")))
        });
        Node::new("section").key(to).child(say(face, "h4", &join(&["to-", to]))).child(Node::new("ul").children(lines))
    });
    Node::new("div.found")
        .key(&talent.id)
        .attr("data-family", &talent.family)
        .child(Node::new("h3").child(talent_shape(talent, 0)).child(Node::line("span", &talent.name)))
        .children(groups)
}

/// The finder, closed or open.
pub(super) fn view(face: &Face, open: bool, query: &str, chosen: &str, seen: bool, copied: bool) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let head = press(face, "disclose", "finding", "phrases-name").flag("aria-expanded", open).child(icon("caret-down"));
    let out = Node::new("section.finder#finder").child(head);
    if !open {
        return out;
    }
    let report = if trimmed(query).is_empty() { None } else { face.lens(query, 5).ok() };
    let field = Node::new("label.choose#query")
        .child(say(face, "span.asked", "phrases-question"))
        .child(Node::new("input[type=search][autocomplete=off][data-in=query]").attr("placeholder", ui("phrases-example")).attr("value", query));
    let out = out.child(field);
    let out = match &report {
        Some(Report::Concern(c)) if c.level == "stop" => return out.child(concern::stop(face, c)),
        Some(Report::Concern(c)) if !seen => return out.child(concern::care(face, c, "query-seen")),
        Some(Report::Talents { care: Some(care), .. }) if !seen => out.child(concern::care(face, care, "query-seen")),
        _ => out,
    };
    let list = talents(face, query, report.as_ref());
    let chips = list.iter().map(|t| Node::button("chip", join(&["found:", &t.id]), &t.name).key(&t.id).flag("aria-pressed", t.id == chosen));
    let out = out.child(Node::new("div.chips#talents").children(chips));
    let one = list.iter().find(|t| t.id == chosen).or(list.first().filter(|_| report.is_some() && chosen.is_empty()));
    let out = match one {
        Some(talent) => out.child(sentences(face, talent)),
        None => out,
    };
    out.child(Node::line("p.unseen#said[aria-live=polite]", if copied { ui("copied") } else { String::new() }))
}
