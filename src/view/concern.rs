//! The calm concern card: no talent shape anywhere on the screen.

use super::node::Node;
use super::pieces::icon;
use crate::concern::{Concern, Contact};
use crate::face::Face;
use crate::text::join;

fn contact(face: &Face, c: &Contact) -> Node {
    let ui = &face.locale;
    let number = c.number.as_deref();
    let href = match (number, &c.url) {
        (Some(n), _) => join(&["tel:", &n.replace(' ', "")]),
        (None, Some(url)) => url.clone(),
        _ => String::new(),
    };
    let mut words = Node::new("span.for");
    if number.is_some_and(|n| n != c.name) {
        words = words.child(Node::line("strong", c.name.clone()));
    }
    words = words.child(Node::line("span", c.note.clone()));
    if c.open == Some(true) {
        words = words.child(Node::line("span.open", ui.ui("open-now")));
    }
    let big = number.map_or_else(|| c.name.clone(), str::to_owned);
    let class = if number.is_some() { "number" } else { "site" };
    let link = Node::new("a.contact[rel=noreferrer]").attr("href", href).attr_if(number.is_none(), "target", "_blank");
    Node::new("li").child(link.child(Node::line("span", big).class(class).attr("dir", "ltr")).child(words).child(icon(face, if number.is_some() { "phone" } else { "arrow-right" })))
}

/// Whom to call.
pub fn contacts(face: &Face, concern: &Concern) -> Node {
    Node::new("ul.contacts").children(concern.contacts.iter().map(|c| contact(face, c)))
}

/// The whole card of level `stop`.
pub fn stop(face: &Face, concern: &Concern) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let block = Node::new("div.calm")
        .child(Node::line("h2.title[tabindex=-1]", concern.title.clone()))
        .child(Node::line("p", ui("intro")))
        .child(Node::new("ol.steps").children(concern.advice.iter().map(|a| Node::line("li", a.clone()))))
        .child(contacts(face, concern));
    Node::new("section.concern#concern[role=alert]")
        .child(block)
        .children((!concern.home.is_empty()).then(|| Node::line("p.soft", concern.home.clone())))
        .child(Node::line("p.soft", ui("no-detection")))
        .child(Node::line("p.soft", if concern.contacts.is_empty() { String::new() } else { ui("check-contacts") }))
        .child(
            Node::new("div.row")
                .child(Node::button("quiet", "not-meant", ui("not-meant")))
                .child(Node::button("primary", "exit", ui("quick-exit"))),
        )
}

/// The block of level `care`, above the candidates.
pub fn care(face: &Face, concern: &Concern) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    Node::new("section.calm care#care[role=status]")
        .child(Node::line("h2.care-title", ui("care-first")))
        .child(Node::new("ol.steps").children(concern.advice.iter().map(|a| Node::line("li", a.clone()))))
        .child(contacts(face, concern))
        .children((!concern.home.is_empty()).then(|| Node::line("p", concern.home.clone())))
        .child(Node::line("p.after", ui("care-after")))
        .child(
            Node::new("div.row")
                .child(Node::button("quiet", "dismiss", ui("dismiss")))
                .child(Node::button("quiet", "exit", ui("quick-exit"))),
        )
}
