//! `<talent-card>`: what a person keeps of an interview. Every line can be rewritten or taken off; what fires the gate is never
//! kept. The verbs that need the browser (`print`, `share`, `download-svg`, `download-png`, `export`, `import`, `copy-link`) change
//! nothing here: the element takes what it needs from `State::{drawing, svg, export, link}`.

use super::node::Node;
use super::pieces::{family_shape, icon, talent_shape};
use super::{Event, concern};
use crate::concern::{Concern, Reader};
use crate::error::Faults;
use crate::face::Face;
use crate::profile::card::{self, Drawing};
use crate::profile::qr::Qr;
use crate::profile::read::{LINE, MOST, is_day};
use crate::profile::{Profile, Step, code};
use crate::value::Value;

/// The lists of lines that are all the person's own words.
const LISTS: [(&str, &str); 3] = [("overdrive", "card-overdrive"), ("helps", "card-helps"), ("ask", "card-ask")];
/// What may be said above the card, by the id of its sentence.
const MESSAGES: [&str; 15] = [
    "card-removed", "card-copied", "card-saved", "card-not-saved", "card-opened", "card-left-out", "code-damaged", "code-truncated",
    "code-too-new", "code-other-pack", "code-unreadable", "profile-too-new", "profile-other-pack", "profile-unreadable", "profile-too-large",
];
/// The longest name that is kept, in characters; the card itself cuts it.
const NAME: usize = 120;
/// An address longer than this makes no QR code that a phone reads with ease.
const ADDRESS: usize = 200;

/// What the person did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// What was confirmed.
    pub profile: Profile,
    /// The name for the card; in no profile, code or export.
    pub name: String,
    /// The line that is being rewritten (`helps-0`, `step-0`), or empty.
    pub editing: String,
    /// What stands in its field.
    pub draft: String,
    /// The day that stands beside it, for the step.
    pub day: String,
    /// Id of the sentence above the card, or empty. In memory only, as all that follows.
    pub message: String,
    /// A card that came in while there was one.
    pub offered: Option<Profile>,
    /// The profile before something was taken off.
    pub before: Option<Profile>,
    /// Words that came in and fired the gate: they are shown to nobody and kept nowhere.
    pub held_back: String,
    /// Whether the QR code is shown.
    pub qr: bool,
    /// Whether erasing was asked for.
    pub erasing: bool,
    /// The address of the page, without its fragment; from the element.
    pub address: String,
    /// Whether the browser can share; from the element.
    pub can_share: bool,
}

impl From<&State> for Value {
    fn from(s: &State) -> Self {
        let profile = |p: &Option<Profile>| p.as_ref().map_or(Value::Null, Value::from);
        Value::map([
            ("profile", (&s.profile).into()),
            ("name", (&s.name).into()),
            ("editing", (&s.editing).into()),
            ("draft", (&s.draft).into()),
            ("day", (&s.day).into()),
            ("message", (&s.message).into()),
            ("offered", profile(&s.offered)),
            ("before", profile(&s.before)),
            ("heldBack", (&s.held_back).into()),
            ("qr", s.qr.into()),
            ("erasing", s.erasing.into()),
            ("address", (&s.address).into()),
            ("canShare", s.can_share.into()),
        ])
    }
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Whether a text may be kept. Without the gate's data nothing may: it fails closed.
fn clean(face: &Face, text: &str) -> bool {
    text.trim().is_empty() || matches!(face.gate(text, Reader::Pupil), Ok(None))
}

/// Takes out of a profile every text that may not be kept; gives these texts.
fn sift(profile: &mut Profile, face: &Face) -> String {
    let mut out = String::new();
    let mut hold = |text: &mut String| {
        let fits = clean(face, text);
        if !fits {
            out.push_str(text);
            out.push('\n');
            text.clear();
        }
        fits
    };
    for t in &mut profile.talents {
        hold(&mut t.evidence);
    }
    profile.own.retain_mut(|o| {
        hold(&mut o.words);
        hold(&mut o.name)
    });
    for list in [&mut profile.overdrive, &mut profile.helps, &mut profile.ask] {
        list.retain_mut(&mut hold);
    }
    profile.step.take_if(|s| !hold(&mut s.text));
    out
}

fn list_mut<'a>(p: &'a mut Profile, kind: &str) -> Option<&'a mut Vec<String>> {
    match kind {
        "overdrive" => Some(&mut p.overdrive),
        "helps" => Some(&mut p.helps),
        "ask" => Some(&mut p.ask),
        _ => None,
    }
}

/// A line's kind and number.
fn parts(line: &str) -> Option<(&str, usize)> {
    let (kind, n) = line.rsplit_once('-')?;
    Some((kind, n.parse().ok()?))
}

impl State {
    /// Reads a state that was kept; a profile that cannot be read leaves an empty card and says why.
    pub fn read(value: &Value, face: &Face) -> Self {
        if !value.is_shallow() {
            return Self::default();
        }
        let mut out = Self {
            name: short(value.get("name").text().unwrap_or_default(), NAME),
            editing: value.get("editing").string(),
            draft: short(value.get("draft").text().unwrap_or_default(), LINE),
            day: value.get("day").string(),
            message: value.get("message").text().filter(|m| MESSAGES.contains(m)).unwrap_or_default().to_owned(),
            held_back: short(value.get("heldBack").text().unwrap_or_default(), LINE),
            qr: value.get("qr").is_true(),
            erasing: value.get("erasing").is_true(),
            address: value.get("address").string(),
            can_share: value.get("canShare").is_true(),
            ..Self::default()
        };
        let kept = value.get("profile");
        if *kept != Value::Null && out.import(face, kept).is_ok() {
            out.message.clear();
        }
        out.offered = Profile::read(value.get("offered"), &face.pack).ok();
        out.before = Profile::read(value.get("before"), &face.pack).ok();
        out
    }

    /// Opens a profile from a file or from an interview. A refused one changes nothing but the sentence above the card.
    ///
    /// # Errors
    /// The faults, for the host.
    pub fn import(&mut self, face: &Face, value: &Value) -> Result<(), Faults> {
        match Profile::read(value, &face.pack) {
            Ok(profile) => self.open(face, profile),
            Err(faults) => {
                let code = faults.0.first().map_or("profile-unreadable", |f| f.code);
                self.message = code.to_owned();
                return Err(faults);
            }
        }
        Ok(())
    }

    fn open(&mut self, face: &Face, mut profile: Profile) {
        self.held_back = sift(&mut profile, face);
        self.message = if self.held_back.is_empty() { "card-opened" } else { "card-left-out" }.to_owned();
        if self.profile.is_empty() || self.profile == profile {
            self.profile = profile;
        } else {
            self.message.clear();
            self.offered = Some(profile);
        }
    }

    /// Applies what the person did, or what the element tells of its page.
    pub fn act(&mut self, face: &Face, verb: &str, id: &str, value: &str) -> Vec<Event> {
        match verb {
            "name" => self.name = short(value, NAME),
            "edit" if face.has_gate() => self.edit(id),
            "draft" => self.draft = short(value, LINE),
            "day" => self.day = short(value, 10),
            "keep" => self.keep(face),
            "cancel" => self.leave(),
            "remove" => self.remove(id),
            "undo" => {
                if let Some(before) = self.before.take() {
                    self.profile = before;
                    self.message.clear();
                }
            }
            "code" => match code::read(value, &face.pack) {
                Ok(profile) => self.open(face, profile),
                Err(fault) => self.message = fault.code.to_owned(),
            },
            "take" => {
                if let Some(profile) = self.offered.take() {
                    *self = Self { profile, name: std::mem::take(&mut self.name), message: "card-opened".to_owned(), ..self.fresh() };
                }
            }
            "leave" => self.offered = None,
            "say" if MESSAGES.contains(&id) => self.message = id.to_owned(),
            "qr" => self.qr = !self.qr,
            "address" => self.address = value.split('#').next().unwrap_or_default().to_owned(),
            "can-share" => self.can_share = value == "true",
            "erase" => self.erasing = true,
            "erase-no" => self.erasing = false,
            "not-meant" => self.forget(face),
            "erase-yes" | "exit" => *self = self.fresh(),
            _ => {}
        }
        Vec::new()
    }

    /// A first state on the same page.
    fn fresh(&self) -> Self {
        Self { address: self.address.clone(), can_share: self.can_share, ..Self::default() }
    }

    /// Lets go of what fired the gate, and of nothing else.
    fn forget(&mut self, face: &Face) {
        self.held_back.clear();
        if !clean(face, &self.draft) {
            self.draft.clear();
        }
        if !clean(face, &self.name) {
            self.name.clear();
        }
    }

    fn leave(&mut self) {
        self.editing.clear();
        self.draft.clear();
        self.day.clear();
    }

    /// The words of a line; `None` where there can be no such line. One past the end of a list is a new line.
    fn words(&self, line: &str) -> Option<String> {
        let (kind, n) = parts(line)?;
        let p = &self.profile;
        let list = match kind {
            "talents" => return p.talents.get(n).map(|t| t.evidence.clone()),
            "own" => return p.own.get(n).map(|o| o.words.clone()),
            "step" => return (n == 0).then(|| p.step.as_ref().map(|s| s.text.clone()).unwrap_or_default()),
            "overdrive" => &p.overdrive,
            "helps" => &p.helps,
            "ask" => &p.ask,
            _ => return None,
        };
        (n <= list.len() && n < MOST).then(|| list.get(n).cloned().unwrap_or_default())
    }

    fn edit(&mut self, line: &str) {
        if let Some(words) = self.words(line) {
            line.clone_into(&mut self.editing);
            self.draft = words;
            let step = self.profile.step.as_ref().filter(|_| line == "step-0");
            self.day = step.map(|s| s.date.clone()).unwrap_or_default();
            self.message.clear();
        }
    }

    fn keep(&mut self, face: &Face) {
        let text = self.draft.trim().to_owned();
        let line = self.editing.clone();
        let Some((kind, n)) = parts(&line).filter(|_| self.words(&line).is_some()) else { return self.leave() };
        if !clean(face, &text) {
            return;
        }
        if text.is_empty() && !matches!(kind, "talents" | "own") {
            self.remove(&line);
            return self.leave();
        }
        let p = &mut self.profile;
        match kind {
            "talents" => p.talents.iter_mut().skip(n).take(1).for_each(|t| t.evidence.clone_from(&text)),
            "own" => p.own.iter_mut().skip(n).take(1).for_each(|o| o.words.clone_from(&text)),
            "step" => p.step = Some(Step { text, date: if is_day(&self.day) { self.day.clone() } else { String::new() } }),
            _ => {
                if let Some(list) = list_mut(p, kind) {
                    match list.get_mut(n) {
                        Some(old) => *old = text,
                        None => list.push(text),
                    }
                }
            }
        }
        self.before = None;
        self.leave();
    }

    fn remove(&mut self, line: &str) {
        let Some((kind, n)) = parts(line) else { return };
        let before = self.profile.clone();
        let p = &mut self.profile;
        match kind {
            "talents" if n < p.talents.len() => drop(p.talents.remove(n)),
            "own" if n < p.own.len() => drop(p.own.remove(n)),
            "wished" if n < p.wished.len() => drop(p.wished.remove(n)),
            "step" => p.step = None,
            _ => {
                if let Some(list) = list_mut(p, kind).filter(|l| n < l.len()) {
                    list.remove(n);
                }
            }
        }
        if self.profile != before {
            // The numbers of the lines have moved: a field that is open would write in the wrong place.
            self.leave();
            self.before = Some(before);
            self.message = "card-removed".to_owned();
        }
    }

    /// What may be kept: no message, no offer, and no text that fires the gate.
    pub(super) fn keep_only_clean(&mut self, face: &Face) {
        self.forget(face);
        sift(&mut self.profile, face);
        *self = Self {
            profile: std::mem::take(&mut self.profile),
            name: std::mem::take(&mut self.name),
            editing: std::mem::take(&mut self.editing),
            draft: std::mem::take(&mut self.draft),
            day: std::mem::take(&mut self.day),
            ..Self::default()
        };
    }

    fn concern(&self, face: &Face) -> Option<Concern> {
        [&self.held_back, &self.draft, &self.name].iter().find_map(|text| face.gate(text, Reader::Pupil).ok().flatten())
    }

    /// The picture, for a canvas (`Value::from(&drawing)`) and for the file.
    pub fn drawing(&self, face: &Face) -> Drawing {
        let name = if clean(face, &self.name) { self.name.as_str() } else { "" };
        card::drawing(&self.profile, name, face)
    }

    /// The picture as an SVG file.
    pub fn svg(&self, face: &Face) -> String {
        self.drawing(face).svg(face.locale.tag())
    }

    /// The profile as it is exported: without the name.
    pub fn export(&self) -> Value {
        (&self.profile).into()
    }

    /// The address of the talents on this card, or the code alone while the page's address is not known.
    pub fn link(&self, face: &Face) -> String {
        let hash = if self.address.is_empty() { "" } else { "#" };
        [&self.address, hash, &code::write(&self.profile, &face.pack)].concat()
    }
}

/// The picture on the page: the same marks as in the file, cropped to what is drawn.
fn picture(drawing: &Drawing) -> Node {
    let (from, to) = drawing.rows;
    let marks = drawing.marks.iter().map(|mark| {
        let (tag, attributes) = mark.attributes();
        let node = Node { attrs: attributes, text: mark.text().to_owned(), ..Node::new(tag) };
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
    let what = if what.is_empty() { String::new() } else { [": ", &card::plain(what, 40)].concat() };
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
        held.extend(p.own.iter().enumerate().map(|(n, o)| self.line(id("own", n), Some(family_shape("be", 0, "")), &o.name, &o.words, None)));
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
