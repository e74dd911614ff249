//! What `<talent-card>` shows: the picture, the lines with their buttons, and what can be done with the card.

use crate::view::node::Node;
use crate::view::pieces::{family_shape, icon, talent_shape};
use crate::view::concern;
use super::State;
use crate::face::Face;
use crate::profile::card::{Drawing, OWN_ICON};
use crate::profile::name::plain;
use crate::profile::qr::Qr;
use crate::profile::read::LINE;

/// The lists of lines that are all the person's own words.
const LISTS: [(&str, &str); 3] = [("overdrive", "card-overdrive"), ("helps", "card-helps"), ("ask", "card-ask")];
/// An address longer than this makes no QR code that a phone reads with ease.
const ADDRESS: usize = 200;

/// The picture on the page: the same marks as in the file, cropped to what is drawn.
fn picture(drawing: &Drawing) -> Node {
    let (from, to) = drawing.rows;
    let marks = drawing.marks.iter().map(|mark| {
        let (tag, attributes) = mark.attributes();
        let mut node = Node::new(tag);
        node.attrs = attributes;
        node.text = mark.text().to_owned();
        if mark.blends() { node.class("multiply") } else { node }
    });
    Node::new("svg")
        .class("picture")
        .attr("role", "img")
        .attr("aria-label", drawing.label.clone())
        .attr("viewBox", ["0 ", &from.to_string(), " 420 ", &(to - from).to_string()].concat())
        .children(marks)
}

/// A day as all three languages write it in figures.
fn day(text: &str) -> String {
    let mut figures: Vec<&str> = text.split('-').map(|f| f.trim_start_matches('0')).collect();
    figures.reverse();
    figures.join("/")
}

/// A button whose label is followed by what it is about, for those who only hear it.
fn about(class: &'static str, action: String, label: String, what: &str) -> Node {
    let what = if what.is_empty() { String::new() } else { [": ", &plain(what, 40)].concat() };
    Node::button(class, action, label).child(Node::line("span", "unseen", what))
}

struct Lines<'a> {
    face: &'a Face,
    state: &'a State,
}

impl Lines<'_> {
    fn ui(&self, key: &str) -> String {
        self.face.locale.ui(key)
    }

    /// One line with its buttons, or its field while it is rewritten. `named` is a talent's name, which stands before it.
    fn line(&self, id: String, shape: Option<Node>, named: &str, text: &str, after: Option<Node>) -> Node {
        let row = Node::new("li").class("line").key(id.clone()).children(shape);
        if self.state.editing == id {
            return row.child(self.field(named));
        }
        let mut words = Node::new("p").class("words").attr("dir", "auto");
        if !named.is_empty() {
            words = words.child(Node::line("strong", "", named)).child(Node::text(if text.is_empty() { "" } else { " " }));
        }
        words = words.child(Node::line("span", "", text)).children(after);
        let what = if named.is_empty() { text } else { named };
        let mut buttons = Node::new("div").class("row");
        if self.face.has_gate() && !id.starts_with("wished") {
            let key = if text.is_empty() { "card-write" } else { "card-rewrite" };
            buttons = buttons.child(about("link", ["edit:", &id].concat(), self.ui(key), what));
        }
        row.child(words).child(buttons.child(about("link", ["remove:", &id].concat(), self.ui("card-remove"), what)))
    }

    fn field(&self, named: &str) -> Node {
        let label = if named.is_empty() { self.ui("card-rewrite") } else { named.to_owned() };
        let area = Node::new("textarea")
            .key("draft")
            .attr("data-in", "draft")
            .attr("data-focus", "")
            .attr("dir", "auto")
            .attr("rows", "3")
            .attr("maxlength", LINE.to_string())
            .attr("aria-label", label)
            .attr("value", self.state.draft.clone());
        let mut out = Node::new("div").class("rewrite").child(area);
        if self.state.editing == "step-0" {
            let day = Node::new("input").attr("type", "date").attr("data-in", "day").attr("value", self.state.day.clone());
            out = out.child(Node::new("label").child(Node::line("span", "", self.ui("card-day"))).child(day));
        }
        let keep = Node::button("primary", "keep", self.ui("card-keep"));
        out.child(Node::new("div").class("row").child(keep).child(Node::button("quiet", "cancel", self.ui("card-cancel"))))
    }

    fn block(&self, kind: &'static str, title: &str, rows: Vec<Node>) -> Node {
        Node::new("section").class("lines").key(kind).child(Node::line("h3", "", self.ui(title))).child(Node::new("ul").children(rows))
    }

    /// A list of the person's own lines, with a way to write one more.
    fn list(&self, kind: &'static str, title: &str, lines: &[String]) -> Node {
        let id = |n: usize| [kind, "-", &n.to_string()].concat();
        let mut rows: Vec<Node> = lines.iter().enumerate().map(|(n, l)| self.line(id(n), None, "", l, None)).collect();
        self.more(&mut rows, id(lines.len()), title);
        self.block(kind, title, rows)
    }

    fn more(&self, rows: &mut Vec<Node>, id: String, title: &str) {
        if self.state.editing == id {
            rows.push(self.line(id, None, &self.ui(title), "", None));
        } else if self.face.has_gate() && self.state.words(&id).is_some() {
            let button = about("link", ["edit:", &id].concat(), self.ui("card-write"), &self.ui(title));
            rows.push(Node::new("li").class("line more").key("more").child(button));
        }
    }

    fn all(&self) -> Vec<Node> {
        let (face, p) = (self.face, &self.state.profile);
        let id = |kind: &str, n: usize| [kind, "-", &n.to_string()].concat();
        let talent = |kind: &str, n: usize, of: &str, dose: i32, text: &str| {
            let t = face.pack.talent(of)?;
            Some(self.line(id(kind, n), Some(talent_shape(face, t, dose)), &t.name, text, None))
        };
        let mut held: Vec<Node> = p.talents.iter().enumerate().filter_map(|(n, t)| talent("talents", n, &t.talent, 0, &t.evidence)).collect();
        let own = || family_shape("be", 0, face.icons.get(OWN_ICON).unwrap_or_default());
        held.extend(p.own.iter().enumerate().map(|(n, o)| self.line(id("own", n), Some(own()), &o.name, &o.words, None)));
        let wished: Vec<Node> = p.wished.iter().enumerate().filter_map(|(n, w)| talent("wished", n, w, -100, "")).collect();
        let mut out = Vec::new();
        for (kind, title, rows) in [("talents", "card-talents", held), ("wished", "card-wished", wished)] {
            if !rows.is_empty() {
                out.push(self.block(kind, title, rows));
            }
        }
        let lists = [&p.overdrive, &p.helps, &p.ask];
        out.extend(LISTS.iter().zip(lists).map(|((kind, title), lines)| self.list(kind, title, lines)));
        let mut step = Vec::new();
        match &p.step {
            Some(s) => {
                let date = (!s.date.is_empty()).then(|| Node::line("time", "", [" ", &day(&s.date)].concat()).attr("datetime", s.date.clone()));
                step.push(self.line(id("step", 0), None, "", &s.text, date));
            }
            None => self.more(&mut step, id("step", 0), "card-step"),
        }
        out.push(self.block("step", "card-step", step));
        out
    }
}

/// What is said above the card: what just happened, or which card to take.
fn said(face: &Face, state: &State) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let mut out = Node::new("div").class("said").key("said").attr("role", "status");
    if !state.message.is_empty() {
        out = out.child(Node::line("p", "", ui(&state.message)).key("message"));
        if state.message.starts_with("code-") || state.message.starts_with("profile-") {
            out = out.child(Node::line("p", "soft", ui("card-unchanged")));
        }
        if state.before.is_some() && state.message == "card-removed" {
            out = out.child(Node::button("link", "undo", ui("card-undo")));
        }
    }
    if state.offered.is_some() {
        let row = Node::new("div").class("row").child(Node::button("primary", "take", ui("card-take"))).child(Node::button("quiet", "leave", ui("card-leave")));
        out = out.child(Node::line("p", "", ui("card-offer"))).child(Node::line("p", "soft", ui("card-offer-note"))).child(row);
    }
    out
}

/// What can be done with the card.
fn actions(face: &Face, state: &State) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let mut row = Node::new("div").class("row");
    let all = [("print", "card-print"), ("share", "card-share"), ("download-png", "card-png"), ("download-svg", "card-svg"), ("export", "card-export"), ("copy-link", "card-link")];
    for (verb, key) in all.iter().filter(|(verb, _)| *verb != "share" || state.can_share) {
        row = row.child(Node::button("quiet", *verb, ui(key)).key(*verb).attr("part", "action"));
    }
    let link = state.link(face);
    let qr = Some(link).filter(|l| !state.address.is_empty() && state.address.len() <= ADDRESS && !l.is_empty());
    if qr.is_some() {
        let key = if state.qr { "card-qr-hide" } else { "card-qr" };
        row = row.child(Node::button("quiet", "qr", ui(key)).key("qr").attr("aria-expanded", state.qr.to_string()));
    }
    let mut out = Node::new("section").class("use").key("use").child(Node::line("h3", "", ui("card-use"))).child(row);
    out = out.child(Node::line("p", "soft", ui("card-link-note"))).child(Node::line("p", "soft", ui("card-link-open")));
    if let Some(code) = qr.filter(|_| state.qr).and_then(|link| Qr::new(&link, None)) {
        let side = (code.side + 8).to_string();
        let box_ = ["-4 -4 ", &side, " ", &side].concat();
        let ground = Node::new("path").attr("fill", "#ffffff").attr("d", ["M-4-4h", &side, "v", &side, "h-", &side, "z"].concat());
        let modules = Node::new("path").attr("fill", "#000000").attr("d", code.path());
        out = out.child(Node::new("svg").class("qr").key("code").attr("role", "img").attr("aria-label", ui("card-qr-label")).attr("viewBox", box_).attr("shape-rendering", "crispEdges").child(ground).child(modules));
    }
    out
}

/// The way to a card that was kept, and the way to be rid of this one.
fn keeping(face: &Face, state: &State) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let mut row = Node::new("div").class("row").key("keeping").child(Node::button("quiet", "import", ui("card-import")).key("import"));
    if state.erasing {
        row = row
            .child(Node::line("p", "", ui("card-erase-sure")).key("sure").attr("tabindex", "-1").attr("data-focus", ""))
            .child(Node::button("primary", "erase-yes", ui("card-erase-yes")))
            .child(Node::button("quiet", "erase-no", ui("card-erase-no")));
    } else if !state.profile.is_empty() || !state.name.is_empty() {
        row = row.child(Node::button("quiet", "erase", ui("card-erase")).key("erase"));
    }
    row
}

/// The whole element.
pub fn view(state: &State, face: &Face) -> Node {
    let ui = |key: &str| face.locale.ui(key);
    let out = Node::new("section").class("card-view").attr("aria-label", ui("card-name"));
    if let Some(found) = state.concern(face) {
        return out.child(concern::stop(face, &found));
    }
    let out = out.child(said(face, state));
    if state.profile.is_empty() {
        return out
            .child(family_shape("be", -100, ""))
            .child(Node::line("h2", "", ui("card-empty")))
            .child(Node::line("p", "soft", ui("card-empty-how")))
            .child(keeping(face, state));
    }
    let lines = Lines { face, state };
    let keepsake = Node::new("div")
        .class("keepsake")
        .key("keepsake")
        .attr("part", "card")
        .child(picture(&state.drawing(face)))
        .child(Node::new("div").class("own-lines").children(lines.all()));
    let ask = Node::new("div").class("heading").key("heading").child(Node::line("h2", "", ui("card-question"))).child(Node::line("p", "soft", ui("card-intro")));
    let out = out.child(ask);
    let out = if face.has_gate() {
        let name = Node::new("input").attr("id", "card-name").attr("data-in", "name").attr("type", "text").attr("autocomplete", "off").attr("maxlength", "60").attr("value", state.name.clone());
        let note = Node::line("p", "soft", ui("card-name-note"));
        out.child(Node::new("div").class("naming").key("naming").child(Node::line("label", "", ui("card-your-name")).attr("for", "card-name")).child(name).child(note))
    } else {
        out.child(Node::line("p", "soft", ui("card-closed")).key("closed"))
    };
    out.child(keepsake)
        .child(actions(face, state))
        .child(keeping(face, state))
        .child(Node::new("p").class("soft stays").child(icon(face, "lock-simple")).child(Node::line("span", "", ui("stays-here"))))
        .child(Node::line("p", "soft", ui("small-print")))
}
