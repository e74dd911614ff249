//! What `<talent-interview>` shows: the question, what can be chosen and typed, and the ways on. It draws the interview's own
//! description of the step and knows no rule of a flow.

use super::{State, waits};
use super::choices::quote;
use crate::concern::{Concern, Level, Reader};
use crate::face::Face;
use crate::interview::Interview;
use crate::profile::card::OWN_ICON;
use crate::value::Value;
use crate::view::node::Node;
use crate::view::pieces::{family_shape, icon, made, talent_shape};
use crate::view::{card, concern};
use crate::listed::More;
use crate::text::{figures, join};

pub(super) struct Page<'a> {
    pub(super) face: &'a Face,
    state: &'a State,
    interview: &'a Interview,
    /// The interview's description of the present step.
    pub(super) step: Value,
    pub(super) chosen: Vec<String>,
}

impl Page<'_> {
    pub(super) fn say(&self, selector: &'static str, key: &str) -> Node {
        Node::new(selector).said(self.face.locale.ui(key))
    }

    pub(super) fn button(&self, class: &'static str, action: &str, key: &str) -> Node {
        let mut out = made("button[type=button][part=action]", &[("data-do", action)]).class(class);
        action.clone_into(&mut out.key);
        out.children.push(self.say("span.label", key));
        out
    }

    fn row(&self, buttons: &[(&'static str, &str, &str)]) -> Node {
        let mut out = Node::new("div.row#row");
        for (class, action, key) in buttons {
            out.children.push(self.button(class, action, key));
        }
        out
    }

    /// A line of the step, where there is one.
    fn line(&self, into: &mut Node, class: &'static str, name: &str) {
        if let Some(text) = self.step.get(name).text() {
            into.children.push(made("p", &[("data-read", "")]).class(class).said(text.to_owned()));
        }
    }

    /// The heading of a screen; it takes the focus when the screen is new.
    fn title(&self, text: String) -> Node {
        Node::new("h2.title[data-focus][data-read][tabindex=-1][part=question]").said(text)
    }

    /// The shape of a talent by its id, or of one's own.
    pub(super) fn shape(&self, talent: &Value, dose: i32) -> Node {
        match talent.text().and_then(|id| self.face.pack.talent(id)) {
            Some(t) => talent_shape(t, dose),
            None => family_shape("be", dose, OWN_ICON),
        }
    }

    /// The way back, how far one is, and the talents that were said yes to.
    fn bar(&self) -> Node {
        let (done, total) = self.interview.progress();
        let mut out = Node::new("div.bar#bar");
        if done > 0 {
            let mut back = self.button("link before", "back", "interview-back");
            back.children.push(icon("arrow-left"));
            out.children.push(back);
        }
        let label = self.face.locale.ui("interview-progress");
        let (now, most) = (figures(done), figures(total));
        let part = figures(done * 100 / total.max(1));
        let bar = [("role", "progressbar"), ("aria-label", &label), ("aria-valuemin", "0"), ("aria-valuenow", &now), ("aria-valuemax", &most), ("--done", &part)];
        let mut track = made("div", &bar).class("track");
        track.children.push(Node::new("div.run"));
        out.children.push(track);
        out
    }

    fn seats(&self) -> Option<Node> {
        let held = self.step.get("held").items();
        let mut out = Node::new("div.seats#seats");
        for one in held {
            out.children.push(self.shape(one.get("talent"), 0));
        }
        (!held.is_empty()).then_some(out)
    }

    /// What to listen for, for the one who asks.
    fn guide(&self) -> Option<Node> {
        let guide = self.step.get("guide");
        let mut out = Node::new("details.guide#guide");
        out.attrs.push(("open", "".into()));
        out.children.push(self.say("summary", "interview-guide"));
        for (name, key) in [("listen", "interview-listen"), ("ask", "interview-ask"), ("avoid", "interview-avoid")] {
            let mut part = Node::new("div");
            part.children.push(self.say("strong", key));
            part.children.more(guide.get(name).texts().into_iter().map(|t| Node::line("p", t)));
            out.children.push(part);
        }
        (*guide != Value::Null).then_some(out)
    }

    /// What the question is about: a talent, or what was told before.
    fn about(&self) -> Option<Node> {
        let about = self.step.get("about");
        let words = about.get("words").items();
        let mut out = Node::new("div.told-before#about");
        if !words.is_empty() {
            out.children.push(self.say("p.asked", "interview-your-words"));
            out.children.more(words.iter().map(quote));
            return Some(out);
        }
        let name = about.get("name").text()?;
        let confirm = self.step.get("kind").text() == Some("confirm");
        let mut out = Node::new("div").class(if confirm { "about whole" } else { "about" }).key("about");
        let mut text = Node::new("div");
        text.children.push(Node::new("p.name[dir=auto][data-read][part=name]").said(name.to_owned()));
        text.children.push(Node::new("p[dir=auto][data-read]").said(about.get("essence").string()));
        if confirm {
            let mut signs = Node::new("ul.signs");
            signs.children.more(about.get("signs").texts().into_iter().map(|t| Node::line("li", t)));
            text.children.push(signs);
        }
        if let Some(family) = about.get("family").text() {
            out.attrs.push(("data-family", family.to_owned().into()));
        }
        out.children.push(self.shape(about.get("talent"), 0));
        out.children.push(text);
        Some(out)
    }

    /// Everything said, each with the way to change it.
    fn review(&self, into: &mut Node, list: &[Value]) {
        let mut out = Node::new("ul.review#review");
        for item in list {
            let step = item.get("step").string();
            let mut row = Node::new("li").key(&step);
            let mut head = Node::line("h3", item.get("title").string());
            if let Some(name) = item.get("about").get("name").text() {
                head.children.push(Node::line("span.more", join(&[" ", name])));
            }
            row.children.push(head);
            let date = item.get("date").text();
            row.children.more(item.get("lines").texts().into_iter().map(|t| Node::new("p[dir=auto]").said(t)));
            row.children.more(date.map(|d| made("time", &[("datetime", d)]).said(card::day(d))));
            let mut change = self.button("link", &join(&["back:", &step]), "interview-rewrite");
            change.children.push(Node::line("span.unseen", join(&[": ", item.get("title").text().unwrap_or_default()])));
            row.children.push(change);
            out.children.push(row);
        }
        into.children.push(out);
    }

    /// One question.
    fn question(&self, out: &mut Node) {
        let step = &self.step;
        let kind = step.get("kind").text().unwrap_or_default();
        out.children.more(self.guide());
        out.children.push(self.title(step.get("title").string()));
        self.line(out, "soft", "help");
        if self.state.voice {
            let mut speak = self.button("link", "read-aloud", "interview-read-aloud");
            speak.children.push(icon("speaker-high"));
            out.children.push(speak);
        }
        let lines = step.get("lines").texts();
        if !lines.is_empty() {
            let mut list = Node::new("ul.contract");
            list.children.more(lines.into_iter().map(|t| Node::new("li[data-read]").said(t)));
            out.children.push(list);
        }
        out.children.more(self.about());
        let told = self.interview.has_told();
        if let Some(heard) = step.get("heard").text().filter(|_| told) {
            out.children.push(self.say("p.asked", if heard == "nothing" { "interview-heard-nothing" } else { "interview-from-words" }));
        }
        out.children.more(self.choices());
        let answer = step.get("answer");
        if *step.get("text") != Value::Null {
            let example = step.get("example").string();
            out.children.push(self.field("textarea", "text", "interview-text", &answer.get("text").string(), &[("rows", "4"), ("placeholder", &example)]));
        }
        if step.get("date").is_true() {
            out.children.push(self.field("input", "date", "interview-date", &answer.get("date").string(), &[("type", "date")]));
        }
        self.browse(out);
        self.own(out);
        self.line(out, "soft", "closed");
        if kind == "summary" {
            let profile = self.interview.profile(self.face);
            if !profile.is_empty() {
                let mut keepsake = Node::new("div.keepsake");
                keepsake.children.push(card::pictured(&profile, self.face));
                out.children.push(keepsake);
            }
            self.review(out, step.get("review").items());
        }
    }

    /// The screen to stop at: what is kept and where, and how to be rid of it.
    fn later(&self, out: &mut Node) {
        out.children.push(self.title(self.face.locale.ui("interview-stop")));
        out.children.push(self.say("p", match self.state.storage.as_str() {
            "local" => "interview-later-local",
            "session" => "interview-later-session",
            _ => "interview-later-none",
        }));
        out.children.push(self.row(&[("primary", "go-on", "interview-go-on"), ("quiet", "save-file", "interview-save-file"), ("quiet", "erase-yes", "interview-erase")]));
        let said = self.interview.said_so_far(self.face);
        if !said.items().is_empty() {
            out.children.push(self.say("h3", "interview-kept"));
            self.review(out, said.items());
        }
    }

    /// The end: the card, who may have it, and what becomes of this device.
    fn end(&self, out: &mut Node) {
        let (face, state) = (self.face, self.state);
        out.children.push(self.title(face.locale.ui("interview-end")));
        let mut view = Node::new("div.card-view#card");
        view.children.more(state.card.iter().flat_map(|c| card::body(c, face, true)));
        out.children.push(view);
        if !state.host.is_empty() {
            let mut hand = Node::new("div.hand-over#hand");
            let mut button = self.button("primary", "hand-over", "interview-hand-over");
            button.children.push(Node::line("span", &*state.host));
            hand.children.push(button);
            if state.handed {
                hand.children.push(self.say("p", "interview-handed"));
            }
            hand.attrs.push(("role", "status".into()));
            out.children.push(hand);
        }
        let mut leave = Node::new("div.calm#leave");
        leave.children.push(self.say("p", "interview-shared-device"));
        leave.children.push(self.button("quiet", "erase-yes", "interview-erase"));
        out.children.push(leave);
    }

    /// What is said below the question: why an answer was not taken, or what became of one that was saved.
    fn said(&self) -> Node {
        let mut out = Node::new("div.said#said");
        out.attrs.push(("role", "status".into()));
        if !self.state.said.is_empty() {
            out.children.push(self.say("p", &self.state.said));
        }
        if !self.state.noted {
            for note in self.interview.notes(self.face).items() {
                out.children.push(Node::line("p", note.get("message").string()));
                out.children.more(note.get("answer").get("text").text().map(|t| quote(&t.into())));
            }
        }
        out
    }

    /// The ways on.
    fn ways(&self, id: &str) -> Node {
        let kind = self.step.get("kind").text().unwrap_or_default();
        let last = kind == "summary";
        let mut out = Node::new("div.ways").key(id);
        let mut next = self.button("primary", "next", if last { "interview-finish" } else { "interview-next" });
        next.children.push(icon(if last { "check" } else { "arrow-right" }));
        out.children.push(next);
        if !last && kind != "contract" {
            out.children.push(self.button("link", "skip", "interview-skip"));
        }
        let first = self.interview.progress().0 == 0;
        out.children.push(if first { self.button("link", "open-file", "interview-open-file") } else { self.button("link", "later", "interview-stop") });
        out
    }

    /// Help, at the same place on every screen: what one may do, and with whom one can talk.
    fn help(&self, id: &str) -> Node {
        let reader = self.interview.reader();
        let whom = if reader == Reader::Pupil { "bullying" } else { "teacher-distress" };
        let mut out = Node::new("details.guide").key(join(&["help-", id]));
        out.children.push(self.say("summary", "interview-help"));
        out.children.push(self.say("p", "interview-help-may"));
        out.children.push(self.say("p", "interview-help-talk"));
        out.children.push(concern::contacts(self.face, &self.face.concern(whom, Level::Care, reader)));
        out
    }

    /// A guided interview stops here: nothing of what was typed, and for the one who asks what to do.
    fn pause(&self, found: &Concern) -> Node {
        let mut out = Node::new("section.concern pause#concern");
        let mut block = Node::new("div.calm[role=alert]");
        block.children.push(self.title(self.face.locale.ui("stop-together")));
        if self.state.listener {
            block.children.push(self.say("p", "stop-together-listener"));
            block.children.push(concern::contacts(self.face, found));
        }
        let mut listener = self.button("quiet", "listener", "interview-guide");
        listener = listener.flag("aria-expanded", self.state.listener);
        let mut row = self.row(&[("quiet", "go-on", "interview-go-on"), ("primary", "exit", "quick-exit")]);
        row.children.insert(0, listener);
        out.children.push(block);
        out.children.push(row);
        out
    }
}

/// The whole element.
#[inline(never)]
pub fn view(state: &State, face: &Face) -> Node {
    let fresh = if state.interview.is_none() { face.interview(&state.flow, Some(state.guided), &Value::Null).ok() } else { None };
    let mut out = made("section.interview", &[("aria-label", &face.locale.ui("interview-name"))]);
    let Some(interview) = state.interview.as_ref().or(fresh.as_ref()) else { return out };
    let step = interview.step(face);
    let chosen = step.get("answer").get("chosen").texts();
    let page = Page { face, state, interview, step, chosen };
    if let Some(found) = &state.concern {
        out.children.push(if interview.is_guided() {
            page.pause(found)
        } else if found.level == "stop" {
            concern::stop(face, found)
        } else {
            let mut care = concern::care(face, found, "dismiss");
            care.children.insert(1, page.say("p", "interview-withheld"));
            care
        });
        return out;
    }
    let kind = page.step.get("kind").text().unwrap_or_default();
    if waits(face, kind) {
        let mut screen = Node::new("div.screen#waits");
        screen.children.push(page.title(face.locale.ui("loading")));
        out.children.push(page.bar());
        out.children.push(screen);
        return out;
    }
    let done = interview.is_done();
    let id = if done { "end".to_owned() } else if state.later { "later".to_owned() } else { page.step.get("id").string() };
    let mut screen = made("div.screen", &[("data-kind", kind)]).key(&id);
    // The way back from the card loses what was changed on it.
    if !done || state.is_unchanged(face) {
        out.children.push(page.bar());
    }
    if done {
        page.end(&mut screen);
    } else if state.later {
        page.later(&mut screen);
    } else {
        out.children.more(page.seats());
        page.question(&mut screen);
    }
    out.children.push(screen);
    out.children.push(page.said());
    if !done && !state.later {
        out.children.push(page.ways(&id));
    }
    out.children.push(page.help(&id));
    out
}
