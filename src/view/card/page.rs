//! What `<talent-card>` shows: the picture, the lines with their buttons, and what can be done with the card.

use crate::view::node::Node;
use crate::view::pieces::{family_shape, icon, made, talent_shape};
use crate::view::concern;
use super::State;
use crate::face::Face;
use crate::profile::Profile;
use crate::profile::card::{Drawing, OWN_ICON, drawing};
use crate::profile::name::plain;
use crate::listed::{Listed, More};
use crate::text::{between, figures, join, signed, split};

/// What the element does with the card, and its words.
const ACTIONS: [(&str, &str); 6] =
    [("print", "card-print"), ("share", "card-share"), ("download-png", "card-png"), ("download-svg", "card-svg"), ("export", "card-export"), ("copy-link", "card-link")];
/// An address longer than this makes no QR code that a phone reads with ease.
const ADDRESS: usize = 200;

/// The picture of a profile, without a name.
#[inline(never)]
pub fn pictured(profile: &Profile, face: &Face) -> Node {
    picture(&drawing(profile, "", face))
}

/// The picture on the page: the same marks as in the file, cropped to what is drawn.
fn picture(drawing: &Drawing) -> Node {
    let (from, to) = drawing.rows;
    let view = join(&["0 ", &signed(from), " 420 ", &signed(to - from)]);
    let mut out = made("svg.picture[role=img]", &[("aria-label", &drawing.label), ("viewBox", &view)]);
    for mark in &drawing.marks {
        let (tag, attributes) = mark.attributes();
        let mut node = Node::new(tag).class(if mark.blends() { "multiply" } else { "" });
        node.attrs.more(attributes.into_iter().map(|(name, value)| (name, value.into())));
        mark.text().clone_into(&mut node.text);
        out.children.push(node);
    }
    out
}

/// A day as all three languages write it in figures.
pub fn day(text: &str) -> String {
    let mut figures: Vec<&str> = split(text, b'-').map(|f| f.trim_start_matches('0')).listed();
    figures.reverse();
    between(&figures, "/")
}

struct Page<'a> {
    face: &'a Face,
    state: &'a State,
}

impl Page<'_> {
    fn ui(&self, key: &str) -> String {
        self.face.locale.ui(key)
    }

    /// An element that holds one sentence.
    fn say(&self, selector: &'static str, key: &str) -> Node {
        Node::new(selector).said(self.ui(key))
    }

    fn button(&self, class: &'static str, action: &str, key: &str) -> Node {
        let mut out = made("button[type=button]", &[("data-do", action)]).class(class);
        action.clone_into(&mut out.key);
        out.children.push(self.say("span.label", key));
        out
    }

    /// A button whose label is followed by what it is about, for those who only hear it.
    fn about(&self, verb: &str, line: &str, key: &str, what: &str) -> Node {
        let mut out = self.button("link", &join(&[verb, ":", line]), key);
        if !what.is_empty() {
            out.children.push(Node::line("span.unseen", join(&[": ", &plain(what, 40)])));
        }
        out
    }

    /// Whether the person can type: without the gate there is no field.
    fn open(&self) -> bool {
        self.face.has_gate()
    }

    /// One line with its buttons, or its field while it is rewritten. `named` is a talent's name, which stands before it.
    fn line(&self, id: &str, shape: Option<Node>, named: &str, text: &str, date: &str) -> Node {
        let mut row = Node::new("li.line").key(id);
        row.children.more(shape);
        if self.state.editing == id {
            row.children.push(self.field(named));
            return row;
        }
        let mut words = Node::new("p.words[dir=auto]");
        if !named.is_empty() {
            words.children.push(Node::line("strong", named));
            words.children.push(Node::text(if text.is_empty() { "" } else { " " }));
        }
        words.children.push(Node::line("span", text));
        if !date.is_empty() {
            words.children.push(made("time", &[("datetime", date)]).said(join(&[" ", &day(date)])));
        }
        let what = if named.is_empty() { text } else { named };
        let mut buttons = Node::new("div.row");
        if self.open() && !id.starts_with("wished") {
            buttons.children.push(self.about("edit", id, if text.is_empty() { "card-write" } else { "card-rewrite" }, what));
        }
        buttons.children.push(self.about("remove", id, "card-remove", what));
        row.children.push(words);
        row.children.push(buttons);
        row
    }

    fn field(&self, named: &str) -> Node {
        let label = if named.is_empty() { self.ui("card-rewrite") } else { named.to_owned() };
        let area = [("data-in", "draft"), ("data-focus", ""), ("dir", "auto"), ("rows", "3"), ("maxlength", "10000"), ("aria-label", &label), ("value", &self.state.draft)];
        let mut out = Node::new("div.rewrite");
        out.children.push(made("textarea", &area));
        if self.state.editing == "step-0" {
            let mut day = Node::new("label");
            day.children.push(self.say("span", "card-day"));
            day.children.push(made("input[type=date][data-in=day]", &[("value", &self.state.day)]));
            out.children.push(day);
        }
        let mut row = Node::new("div.row");
        row.children.push(self.button("primary", "keep", "card-keep"));
        row.children.push(self.button("quiet", "cancel", "card-cancel"));
        out.children.push(row);
        out
    }

    /// A titled list of rows; with `more`, the id of a line that could still be written.
    fn block(&self, into: &mut Node, title: &str, mut rows: Vec<Node>, more: &str) {
        if self.state.editing == more && !more.is_empty() {
            rows.push(self.line(more, None, &self.ui(title), "", ""));
        } else if self.open() && self.state.words(more).is_some() {
            let mut row = Node::new("li.line more#more");
            row.children.push(self.about("edit", more, "card-write", &self.ui(title)));
            rows.push(row);
        }
        if rows.is_empty() {
            return;
        }
        let mut out = Node::new("section.lines").key(title);
        let mut list = Node::new("ul");
        list.children = rows;
        out.children.push(self.say("h3", title));
        out.children.push(list);
        into.children.push(out);
    }

    fn lines(&self) -> Node {
        let (face, p) = (self.face, &self.state.profile);
        let id = |kind: &str, n: usize| join(&[kind, "-", &figures(n)]);
        let mut out = Node::new("div.own-lines");
        let mut rows = Vec::new();
        for (n, held) in p.talents.iter().enumerate() {
            if let Some(t) = face.pack.talent(&held.talent) {
                rows.push(self.line(&id("talents", n), Some(talent_shape(t, 0)), &t.name, &held.evidence, ""));
            }
        }
        for (n, o) in p.own.iter().enumerate() {
            let shape = family_shape("be", 0, OWN_ICON);
            rows.push(self.line(&id("own", n), Some(shape), &o.name, &o.words, ""));
        }
        self.block(&mut out, "card-talents", rows, "");
        let mut rows = Vec::new();
        for (n, wish) in p.wished.iter().enumerate() {
            if let Some(t) = face.pack.talent(wish) {
                rows.push(self.line(&id("wished", n), Some(talent_shape(t, -100)), &t.name, "", ""));
            }
        }
        self.block(&mut out, "card-wished", rows, "");
        for (kind, title, lines) in [("overdrive", "card-overdrive", &p.overdrive), ("helps", "card-helps", &p.helps), ("ask", "card-ask", &p.ask)] {
            let mut rows = Vec::new();
            for (n, line) in lines.iter().enumerate() {
                rows.push(self.line(&id(kind, n), None, "", line, ""));
            }
            self.block(&mut out, title, rows, &id(kind, lines.len()));
        }
        match &p.step {
            Some(s) => self.block(&mut out, "card-step", vec![self.line("step-0", None, "", &s.text, &s.date)], ""),
            None => self.block(&mut out, "card-step", Vec::new(), "step-0"),
        }
        out
    }

    /// What is said above the card: what just happened, or which card to take.
    fn said(&self) -> Node {
        let state = self.state;
        let mut out = Node::new("div.said#said[role=status]");
        if !state.message.is_empty() {
            out.children.push(self.say("p", &state.message));
            if state.message.starts_with("code-") || state.message.starts_with("profile-") {
                out.children.push(self.say("p.soft", "card-unchanged"));
            }
            if state.before.is_some() && state.message == "card-removed" {
                out.children.push(self.button("link", "undo", "card-undo"));
            }
        }
        if state.offered.is_some() {
            let mut row = Node::new("div.row");
            row.children.push(self.button("primary", "take", "card-take"));
            row.children.push(self.button("quiet", "leave", "card-leave"));
            out.children.push(self.say("p", "card-offer"));
            out.children.push(self.say("p.soft", "card-offer-note"));
            out.children.push(row);
        }
        out
    }

    /// What can be done with the card.
    fn actions(&self) -> Node {
        let state = self.state;
        let mut row = Node::new("div.row");
        for (verb, key) in ACTIONS {
            if verb != "share" || state.can_share {
                row.children.push(self.button("quiet", verb, key));
            }
        }
        let coded = !state.address.is_empty() && state.address.len() <= ADDRESS;
        if coded {
            let mut button = self.button("quiet", "qr", if state.qr { "card-qr-hide" } else { "card-qr" });
            button = button.flag("aria-expanded", state.qr);
            row.children.push(button);
        }
        let mut out = Node::new("section.use#use");
        out.children.push(self.say("h3", "card-use"));
        out.children.push(row);
        out.children.push(self.say("p.soft", "card-link-note"));
        out.children.push(self.say("p.soft", "card-link-open"));
        if coded && state.qr {
            // The element draws the code of the link into it, by a library.
            let label = self.ui("card-qr-label");
            out.children.push(made("svg.qr[role=img][shape-rendering=crispEdges]", &[("aria-label", &label), ("data-qr", &state.link(self.face))]));
        }
        out
    }

    /// The way to a card that was kept, and the way to be rid of this one.
    fn keeping(&self) -> Node {
        let state = self.state;
        let mut row = Node::new("div.row#keeping");
        row.children.push(self.button("quiet", "import", "card-import"));
        if state.erasing {
            let mut sure = self.say("p", "card-erase-sure");
            sure.attrs.push(("tabindex", "-1".into()));
            sure.attrs.push(("data-focus", "".into()));
            row.children.push(sure);
            row.children.push(self.button("primary", "erase-yes", "card-erase-yes"));
            row.children.push(self.button("quiet", "erase-no", "card-erase-no"));
        } else if !state.profile.is_empty() || !state.name.is_empty() {
            row.children.push(self.button("quiet", "erase", "card-erase"));
        }
        row
    }

    fn naming(&self) -> Node {
        if !self.open() {
            return self.say("p.soft", "card-closed");
        }
        let name = [("id", "card-name"), ("data-in", "name"), ("type", "text"), ("autocomplete", "off"), ("maxlength", "60"), ("value", &self.state.name)];
        let mut label = self.say("label", "card-your-name");
        label.attrs.push(("for", "card-name".into()));
        let mut out = Node::new("div.naming#naming");
        out.children.push(label);
        out.children.push(made("input", &name));
        out.children.push(self.say("p.soft", "card-name-note"));
        out
    }
}

/// The whole element.
#[inline(never)]
pub fn view(state: &State, face: &Face) -> Node {
    let mut out = made("section.card-view", &[("aria-label", &face.locale.ui("card-name"))]);
    out.children = body(state, face, false);
    out
}

/// What stands in it. Inside an interview opening and erasing is left to the interview.
pub fn body(state: &State, face: &Face, inside: bool) -> Vec<Node> {
    let page = Page { face, state };
    if let Some(found) = state.concern(face) {
        return vec![concern::stop(face, &found)];
    }
    let mut out = vec![page.said()];
    let keeping = (!inside).then(|| page.keeping());
    if state.profile.is_empty() {
        out.push(family_shape("be", -100, ""));
        out.push(page.say("h2", "card-empty"));
        out.push(page.say("p.soft", "card-empty-how"));
        out.more(keeping);
        return out;
    }
    let mut heading = Node::new("div.heading#heading");
    heading.children.push(page.say("h2", "card-question"));
    heading.children.push(page.say("p.soft", "card-intro"));
    let mut keepsake = Node::new("div.keepsake#keepsake[part=card]");
    keepsake.children.push(picture(&state.drawing(face)));
    keepsake.children.push(page.lines());
    let mut stays = Node::new("p.soft stays");
    stays.children.push(icon("lock-simple"));
    stays.children.push(page.say("span", "stays-here"));
    out.push(heading);
    out.push(page.naming());
    out.push(keepsake);
    out.push(page.actions());
    out.more(keeping);
    out.push(stays);
    out.push(page.say("p.soft", "small-print"));
    out
}
