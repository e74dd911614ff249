//! What each kind of message holds, line by line. Which wording of a line is taken is decided elsewhere, for all languages at once.

use super::request::Request;
use crate::listed::More;
use crate::text::{figures, join};

/// In a short message a line that may be left out gives way before those with a lower rank.
pub(super) const MUST: u8 = 0;
/// Stands in no short message: greetings, openings, closings.
pub(super) const FRAME: u8 = u8::MAX;

/// One line: its part of the message and its wordings, of which one is taken.
pub(super) struct Line {
    /// `seen`, `talent`, `want`, `step`, or empty for what frames them.
    pub(super) part: &'static str,
    /// Keys of whole sentences; one is taken, the same in every language.
    pub(super) keys: Vec<String>,
    /// How long it holds out in a short message.
    pub(super) rank: u8,
}

struct Plan<'a> {
    request: &'a Request,
    /// Whether a key is there in every language.
    has: &'a dyn Fn(&str) -> bool,
    lines: Vec<Line>,
}

impl Plan<'_> {
    fn add(&mut self, part: &'static str, rank: u8, keys: Vec<String>) {
        self.lines.push(Line { part, keys, rank });
    }

    /// A sentence with wordings `stem-1`, `stem-2`, …
    fn one_of(&mut self, part: &'static str, rank: u8, stem: &str) {
        let mut keys = vec![join(&[stem, "-1"])];
        keys.more((2..).map(|n| join(&[stem, "-", &figures(n)])).take_while(|key| (self.has)(key)));
        self.add(part, rank, keys);
    }

    fn line(&mut self, part: &'static str, rank: u8, key: &str) {
        self.add(part, rank, vec![key.to_owned()]);
    }

    fn frame(&mut self, stem: &str) {
        self.one_of("", FRAME, stem);
    }

    fn addressed(&mut self, stem: &str) {
        let stem = join(&[stem, "-", self.request.address]);
        self.frame(&stem);
    }

    fn sign_off(&mut self) {
        self.addressed("closing");
        let key = join(&["sign-off-", self.request.address]);
        self.line("", FRAME, &key);
    }

    fn seen(&mut self) {
        let key = match (&self.request.behaviour, &self.request.talent) {
            (Some(behaviour), _) => join(&["seen-", behaviour]),
            (None, Some(talent)) => join(&["success-", talent]),
            (None, None) => return,
        };
        self.line("seen", MUST, &key);
    }

    /// The talent, as a question until the pupil has recognised it, and what it gives.
    fn talent(&mut self, to: &str) {
        let Some(talent) = self.request.talent.clone() else { return };
        let how = if self.request.confirmed { "confirmed" } else { "question" };
        self.one_of("talent", 3, &join(&[to, "talent-", how]));
        if to != "pupil-" {
            self.line("talent", FRAME, &join(&["means-", &talent]));
        }
    }

    fn of_talent(&mut self, stem: &'static str, rank: u8) {
        let chosen = if stem == "want" { &self.request.want } else { &self.request.step };
        match (chosen.clone(), self.request.talent.clone()) {
            (Some(id), _) => self.line(stem, rank, &id),
            // The first step is the school's, the second the home's: the school alone gets no step for home.
            (None, Some(talent)) if stem == "step" && matches!(self.request.kind, "class-council" | "to-pupil" | "to-colleague") => {
                self.line(stem, rank, &join(&["step-", &talent, "-1"]));
            }
            (None, Some(talent)) => self.one_of(stem, rank, &join(&[stem, "-", &talent])),
            (None, None) => {}
        }
    }

    /// What we want to see more of, and one step; in a short message the one that was chosen, else the step.
    fn onward(&mut self) {
        let wants = self.request.want.is_some() && self.request.step.is_none();
        self.of_talent("want", if wants { MUST } else { 4 });
        self.of_talent("step", if wants { 4 } else { MUST });
    }

    fn when(&mut self, rank: u8, dated: &str, undated: &str) {
        if self.request.dates.is_empty() { self.one_of("", rank, undated) } else { self.one_of("", rank, dated) }
    }
}

/// The lines of a message.
pub(super) fn plan(request: &Request, has: &dyn Fn(&str) -> bool) -> Vec<Line> {
    let mut p = Plan { request, has, lines: Vec::new() };
    let dated = !request.dates.is_empty();
    match request.kind {
        "message-home" => {
            p.addressed("greeting");
            p.frame(if request.behaviour.is_some() { "opening" } else { "opening-success" });
            p.seen();
            p.talent("");
            if request.behaviour.is_some() && request.talent.is_some() {
                p.one_of("talent", FRAME, "overdrive");
            }
            p.onward();
            p.sign_off();
        }
        "agenda-note" => {
            if request.behaviour.is_none() {
                p.one_of("seen", FRAME, "short-seen-success");
            }
            p.seen();
            p.talent("");
            p.onward();
        }
        "report-comment" => {
            p.frame("report-opening");
            if let Some(talent) = &request.talent {
                p.line("seen", MUST, &join(&["success-", talent]));
            }
            p.talent("");
            p.onward();
        }
        "invitation" => {
            p.addressed("greeting");
            p.when(MUST, "invitation", "invitation-nodate");
            p.line("", 2, "invitation-fine");
            p.seen();
            p.talent("");
            p.onward();
            if request.interpreter {
                p.line("", 1, "invitation-interpreter");
            }
            p.sign_off();
        }
        "repair" => {
            p.addressed("greeting");
            p.line("seen", MUST, "repair-fact");
            if !request.effect.is_empty() {
                p.line("seen", 1, "repair-effect");
            }
            p.one_of("want", 2, "repair");
            p.of_talent("step", MUST);
            p.line("", 3, "repair-procedure");
            p.sign_off();
        }
        "follow-up" => {
            p.line("", FRAME, "follow-up-title");
            p.line("", FRAME, "follow-up-pupil");
            p.seen();
            p.talent("");
            p.line("want", FRAME, "follow-up-aim");
            p.of_talent("want", MUST);
            p.line("step", FRAME, "follow-up-helps");
            p.of_talent("step", 1);
            p.line("", 2, if dated { "follow-up-when" } else { "follow-up-nodate" });
        }
        "tracking-note" => {
            p.line("", FRAME, "tracking-title");
            if dated {
                p.line("", 1, "tracking-date");
            }
            p.seen();
            p.line("", 2, "tracking-note");
        }
        "class-council" => {
            p.line("", FRAME, "council-title");
            p.seen();
            p.line("", 2, "council-look-first");
            p.talent("colleague-");
            p.onward();
            p.line("", FRAME, "council-question");
        }
        "to-pupil" => {
            p.frame("pupil-opening");
            if let Some(talent) = &request.talent {
                // Languages without the ready sentences say the heart of the talent, which is to the pupil too.
                if has(&join(&["to-pupil-", talent, "-1"])) {
                    p.one_of("seen", MUST, &join(&["to-pupil-", talent]));
                } else {
                    p.line("seen", MUST, &join(&[talent, ".essence"]));
                }
            }
            p.talent("pupil-");
            p.onward();
            p.frame("pupil-closing");
        }
        _ => {
            p.frame("colleague-opening");
            p.seen();
            p.talent("colleague-");
            p.onward();
            p.frame("colleague-closing");
        }
    }
    p.lines
}
