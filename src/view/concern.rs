//! The calm concern card: no talent shape anywhere on the screen.

use super::node::Node;
use super::pieces::{icon, press, say};
use crate::concern::{Concern, Contact};
use crate::face::Face;
use crate::text::{join, replaced};

fn contact(face: &Face, c: &Contact) -> Node {
    let ui = &face.locale;
    let number = c.number.as_deref();
    let href = match (number, &c.url) {
        (Some(n), _) => join(&["tel:", &replaced(n, " ", "")]),
        (None, Some(url)) => url.clone(),
        _ => String::new(),
    };
    let mut words = Node::new("span.for");
    if number.is_some_and(|n| n != c.name) {
        words = words.child(Node::line("strong", &c.name));
    }
    words = words.child(Node::line("span", &c.note));
    if c.open == Some(true) {
        words = words.child(Node::line("span.open", ui.ui("open-now")));
    }
    let big = number.map_or_else(|| c.name.clone(), str::to_owned);
    let class = if number.is_some() { "number" } else { "site" };
    let link = Node::new("a.contact[rel=noreferrer]").attr("href", href).attr_if(number.is_none(), "target", "_blank");
    Node::new("li").child(link.child(Node::line("span", big).class(class).attr("dir", "ltr")).child(words).child(icon(if number.is_some() { "phone" } else { "arrow-right" })))
}

/// Whom to call.
pub fn contacts(face: &Face, concern: &Concern) -> Node {
    Node::new("ul.contacts").children(concern.contacts.iter().map(|c| contact(face, c)))
}

/// The whole card of level `stop`.
pub fn stop(face: &Face, concern: &Concern) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let block = Node::new("div.calm")
        .child(Node::line("h2.title[tabindex=-1]", &concern.title))
        .child(say(face, "p", "intro"))
        .child(Node::new("ol.steps").children(concern.advice.iter().map(|a| Node::line("li", a))))
        .child(contacts(face, concern));
    Node::new("section.concern#concern[role=alert]")
        .child(block)
        .children((!concern.home.is_empty()).then(|| Node::line("p.soft", &concern.home)))
        .child(say(face, "p.soft", "no-detection"))
        .child(Node::line("p.soft", if concern.contacts.is_empty() { String::new() } else { ui("check-contacts") }))
        .child(
            Node::new("div.row")
                .child(press(face, "quiet", "not-meant", "not-meant"))
                .child(press(face, "primary", "exit", "quick-exit")),
        )
}

/// The block of level `care`, above the candidates, and the action by which somebody goes on.
pub fn care(face: &Face, concern: &Concern, seen: &'static str) -> Node {
    Node::new("section.calm care#care[role=status]")
        .child(say(face, "h2.care-title", "care-first"))
        .child(Node::new("ol.steps").children(concern.advice.iter().map(|a| Node::line("li", a))))
        .child(contacts(face, concern))
        .children((!concern.home.is_empty()).then(|| Node::line("p", &concern.home)))
        .child(say(face, "p.after", "care-after"))
        .child(
            Node::new("div.row")
                .child(press(face, "quiet", seen, "dismiss"))
                .child(press(face, "quiet", "exit", "quick-exit")),
        )
}
