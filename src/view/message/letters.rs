//! The letters beside each other, part beside part, and what can be done with them.

use super::super::node::Node;
use super::super::pieces::{icon, press, say, talent_shape};
use super::{State, shown};
use crate::face::Face;
use crate::locale::LANGUAGES;
use crate::message::{ANSWERS, Message, html, percent};
use crate::vocabulary::Talent;
use crate::listed::Listed;
use crate::text::{between, figures, join};

fn own_name(tag: &str) -> &str {
    LANGUAGES.iter().find(|l| l.0 == tag).map_or(tag, |l| l.1)
}

/// A letter: a label beside each of the four parts, or the whole text in a field while it is being edited.
fn letter(face: &Face, state: &State, side: &'static str, talent: Option<&Talent>, message: &Message, stale: bool) -> Node {
    let text = shown(state, side, message);
    let mark = match (message.translation, message.reviewed) {
        (false, _) => "message-original",
        (true, true) => "message-reviewed",
        (true, false) => "message-translation",
    };
    let mut head = Node::new("header#head").child(Node::line("h3", own_name(&message.locale)).attr("lang", &message.locale));
    let says = Node::new("p.soft").attr("lang", face.locale.tag()).attr("dir", face.locale.dir());
    let says = if message.translation { says.child(icon("translate")) } else { says };
    head = head.child(says.child(say(face, "span", mark)));
    let mut out = Node::new("article[part=letter]")
        .class(if message.translation { "letter translation" } else { "letter" })
        .key(side)
        .attr("lang", &message.locale)
        .attr("dir", message.dir)
        .child(head);
    if state.get("editing") == side {
        out = out.child(
            Node::new("textarea.whole#whole[rows=14]")
                .attr("aria-label", own_name(&message.locale))
                .attr("data-in", side)
                .attr("value", text),
        );
    } else if state.on(side) {
        out = out.child(Node::line("p.whole#edited", text));
    } else {
        out = out.children(message.parts.iter().enumerate().map(|(n, part)| {
            let mut label = Node::new("h4");
            if part.part == "talent"
                && let Some(talent) = talent
            {
                label = label.child(talent_shape(talent, 0));
            }
            let box_ = Node::new("div.part").key(join(&[part.part, &figures(n)]));
            let box_ = if part.label.is_empty() { box_ } else { box_.child(label.child(Node::line("span", &part.label))) };
            box_.child(Node::line("p", &part.text))
        }));
    }
    let mut below = Node::new("div.row#below").attr("lang", face.locale.tag()).attr("dir", face.locale.dir());
    if face.has_gate() {
        let (action, label, glyph) = if state.get("editing") == side { ("done".to_owned(), "message-done", "check") } else { (join(&["edit:", side]), "message-edit", "pencil") };
        below = below.child(press(face, "link", &action, label).child(icon(glyph)));
    }
    if state.on(side) {
        below = below.child(press(face, "link", "restore", "message-restore").key("restore").child(icon("arrow-left")));
    }
    if stale {
        out = out.child(say(face, "p.stale#stale[role=status]", "changed").attr("lang", face.locale.tag()).attr("dir", face.locale.dir()));
    }
    out.child(below)
}

/// Letters, actions and the parent's answers.
pub(super) fn view(face: &Face, state: &State, talent: &str, list: &[Message]) -> Vec<Node> {
    let ui = |key: &str| face.locale.ui(key);
    let sides: Vec<(&'static str, &Message)> = ["own", "other"].into_iter().zip(list).listed();
    let edited = |side: &str, m: &Message| state.on(side) && state.get(side) != m.text;
    let apart = sides.len() > 1 && sides.iter().any(|(side, m)| edited(side, m));
    let rows = list.iter().map(|m| m.parts.len()).max().unwrap_or_default() + 3;
    let letters = sides.iter().map(|(side, m)| letter(face, state, side, face.pack.talent(talent), m, apart && !edited(side, m)));
    let mut pair = Node::new("div.letters#letters").attr("--rows", figures(rows)).children(letters);
    let language = state.get("language");
    if !language.is_empty() && sides.len() < 2 {
        // The element is fetching the wording of this language.
        pair = pair.child(say(face, "p.soft#loading[role=status]", "loading").attr("data-language", language));
    }
    let text = between(&sides.iter().map(|(side, m)| shown(state, side, m)).listed(), "\n\n* * *\n\n");
    let code: String = sides.iter().map(|(side, m)| html(shown(state, side, m), &m.locale, m.dir)).collect();
    let plain = |class: &'static str, glyph: &str, key: &str| {
        Node::new("button[type=button][part=action]").class(class).child(icon(glyph)).child(say(face, "span.label", key))
    };
    let mut row = Node::new("div.row actions#actions");
    if apart && !state.on("asked") {
        row = row.child(plain("primary", "copy", "message-copy").attr("data-do", "asked").key("ask"));
    } else {
        let copied = state.on("copied");
        let copy = if copied { "copied" } else if apart { "message-copy-anyway" } else { "message-copy" };
        row = row
            .child(plain("primary", if copied { "check" } else { "copy" }, copy).attr("data-copy", &text).key("copy"))
            .child(plain("quiet", "copy", "message-copy-html").attr("data-copy", &text).attr("data-html", code).key("html"))
            .child(
                Node::new("a.quiet#mail[part=action]")
                    .attr("href", join(&["mailto:?subject=", &percent(&ui(&join(&["kind-", state.kind()]))), "&body=", &percent(&text)]))
                    .child(say(face, "span.label", "message-mail")),
            )
            .child(plain("quiet", "arrow-right", "message-share").attr("data-share", text).key("share"))
            .child(plain("quiet", "printer", "message-print").attr("data-print", "").key("print"));
    }
    let mut out = vec![pair];
    if apart && state.on("asked") {
        out.push(say(face, "p.stale#apart[role=alert]", "changed"));
    }
    out.push(row);
    if let Some(other) = face.other(language).filter(|_| sides.len() > 1) {
        let answers = ANSWERS.iter().map(|key| {
            let back = ui(key);
            Node::new("li")
                .key(*key)
                .child(Node::line("span", other.ui(key)).attr("lang", other.tag()).attr("dir", other.dir()))
                .child(plain("link", "copy", key).attr("data-copy", back))
        });
        out.push(Node::new("section.answers#answers").child(say(face, "h3", "message-answers")).child(Node::new("ul").children(answers)));
    }
    out
}
