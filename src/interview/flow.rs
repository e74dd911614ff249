//! A flow: the steps of an interview as data, part of a pack. It is a list, so it ends: a step may be asked several times
//! (`times`), once for each thing told before (`each`), or only under conditions over earlier answers (`if`).

use super::wording;
use crate::concern::Reader as Who;
use crate::locale::Locale;
use crate::value::Value;
use crate::value::read::{At, Reader};
use crate::listed::{Listed, More};
use crate::text::join;

/// More flows or steps than this are refused: the bound keeps time and memory in hand.
const MOST: usize = 60;
/// A step is asked at most so many times, and offers at most so many choices of its own.
const TIMES: i32 = 9;

/// Kind of step: what is asked, what is offered, and what becomes of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What holds in this conversation; nothing is answered.
    Contract,
    /// A moment that gave energy, in own words.
    Moment,
    /// Which bit of a moment it was.
    Bit,
    /// What others ask the person for.
    Offered,
    /// Talents chosen from those heard in the own words, or from all.
    Pick,
    /// Me, more of this, not me, or a name of one's own.
    Confirm,
    /// When a talent shows.
    Evidence,
    /// What one sees when it is too much or in the wrong place.
    Overdrive,
    /// What helps.
    Helps,
    /// One small step with a day.
    Step,
    /// Who may know this.
    Share,
    /// Everything said, to look over.
    Summary,
    /// A behaviour that gets under a teacher's skin.
    Irritation,
    /// Which talent may be behind it.
    Behind,
    /// What that says about one's own talents.
    Mirror,
    /// What one wants to see more of.
    More,
}

/// Every kind with its word in the data.
pub const KINDS: [(&str, Kind); 16] = [
    ("contract", Kind::Contract),
    ("moment", Kind::Moment),
    ("bit", Kind::Bit),
    ("offered", Kind::Offered),
    ("pick", Kind::Pick),
    ("confirm", Kind::Confirm),
    ("evidence", Kind::Evidence),
    ("overdrive", Kind::Overdrive),
    ("helps", Kind::Helps),
    ("step", Kind::Step),
    ("share", Kind::Share),
    ("summary", Kind::Summary),
    ("irritation", Kind::Irritation),
    ("behind", Kind::Behind),
    ("mirror", Kind::Mirror),
    ("more", Kind::More),
];

impl Kind {
    /// The word in the data.
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|k| k.1 == self).map_or("", |k| k.0)
    }

    /// What a step of this kind goes over; nothing for one that stands alone.
    fn over(self) -> &'static [Kind] {
        match self {
            Self::Bit => &[Kind::Moment],
            Self::Confirm => &[Kind::Pick],
            Self::Evidence | Self::Overdrive | Self::Helps => &[Kind::Pick, Kind::Confirm],
            _ => &[],
        }
    }

    /// Whether the flow's data may give it choices: yes, no, or they must.
    fn choices(self) -> (bool, bool) {
        match self {
            Self::Share | Self::Mirror => (true, true),
            Self::Contract | Self::Pick | Self::Confirm | Self::Summary | Self::Irritation | Self::Behind => (false, false),
            _ => (true, false),
        }
    }

    /// Whether it takes text.
    pub fn takes_text(self) -> bool {
        !matches!(self, Self::Contract | Self::Pick | Self::Confirm | Self::Share | Self::Summary | Self::Behind)
    }

    /// Whether a talent with a name of one's own may be given.
    pub fn takes_own(self) -> bool {
        matches!(self, Self::Pick | Self::Confirm | Self::Behind)
    }
}

/// A condition on an earlier answer, or on who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Somebody guides the interview, or nobody does.
    Guided(bool),
    /// A step was answered, or was not; of a step asked several times, any of them.
    Answered(usize, bool),
    /// A choice was made in a step.
    Chosen(usize, String),
}

/// One step.
#[derive(Debug)]
pub struct Step {
    /// Stable id.
    pub id: String,
    /// Former ids.
    pub was: Vec<String>,
    /// What it asks.
    pub kind: Kind,
    /// How often it is asked; 1 for once.
    pub times: usize,
    /// The step it goes over.
    pub each: Option<usize>,
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// At most so many choices; 0 where the kind says it.
    pub most: usize,
    /// Choices of its own.
    pub choices: Vec<String>,
}

impl Step {
    /// Whether its places have a key after the id.
    pub fn is_loop(&self) -> bool {
        self.times > 1 || self.each.is_some()
    }
}

/// A validated flow.
#[derive(Debug)]
pub struct Flow {
    /// Stable id.
    pub id: String,
    /// Version, carried by what is saved from it.
    pub version: u32,
    /// Who answers.
    pub reader: Who,
    /// Steps in order; the last is the summary.
    pub steps: Vec<Step>,
}

struct Reading<'r> {
    r: &'r mut Reader,
}

impl Reading<'_> {
    fn id(&mut self, at: &At, seen: &[&str]) -> String {
        let id = self.r.text(at);
        let kebab = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) || id.len() > 60 || !id.bytes().all(kebab) {
            self.r.fault(at, "Write an id in lower-case letters, digits and hyphens, at most 60.");
        } else if seen.contains(&id) {
            self.r.fault(at, "Give each entry an id of its own.");
        }
        id.to_owned()
    }

    fn condition(&mut self, at: &At, before: &[Step]) -> Option<Condition> {
        let mode = at.field("mode");
        if let Some(word) = mode.value.text() {
            if word != "self" && word != "guided" {
                self.r.fault(&mode, "Write `self` or `guided`.");
            }
            return Some(Condition::Guided(word == "guided"));
        }
        let (name, answered, chosen) = (at.field("step"), at.field("answered"), at.field("chosen"));
        let Some((n, step)) = before.iter().enumerate().find(|(_, s)| Some(s.id.as_str()) == name.value.text()) else {
            self.r.fault(&name, "Name an earlier step: under this condition the step cannot be reached.");
            return None;
        };
        match (answered.value, chosen.value.text()) {
            (Value::Bool(yes), _) => Some(Condition::Answered(n, *yes)),
            (_, Some(choice)) => {
                let offered = match step.kind {
                    Kind::Confirm => ["me", "want", "not", "own"].contains(&choice),
                    _ => step.choices.iter().any(|c| c == choice),
                };
                if !offered {
                    self.r.fault(&chosen, "Name a choice of that step: under this condition the step cannot be reached.");
                }
                Some(Condition::Chosen(n, choice.to_owned()))
            }
            _ => {
                self.r.fault(at, "Say `answered` (true or false), `chosen` (a choice) or `mode`.");
                None
            }
        }
    }

    fn each(&mut self, at: &At, kind: Kind, before: &[Step]) -> Option<usize> {
        let over = kind.over();
        let Some(name) = self.r.maybe_text(at) else {
            if let Some(first) = over.first() {
                self.r.fault(at, &join(&["Name the step it goes over, a `", first.as_str(), "`."]));
            }
            return None;
        };
        let found = before.iter().position(|s| s.id == name);
        match found.and_then(|n| before.get(n)) {
            None => self.r.fault(at, "A loop over itself or over a later step has no way out: name an earlier step."),
            Some(s) if !over.contains(&s.kind) => self.r.fault(at, "This kind of step cannot go over that one: see the kinds in the shipped types."),
            Some(_) => return found,
        }
        None
    }

    fn step(&mut self, at: &At, before: &[Step]) -> Option<Step> {
        let seen: Vec<&str> = before.iter().map(|s| s.id.as_str()).listed();
        let (id_at, kind_at, choices_at, when_at) = (at.field("id"), at.field("kind"), at.field("choices"), at.field("if"));
        let id = self.id(&id_at, &seen);
        let Some(&(_, kind)) = KINDS.iter().find(|k| Some(k.0) == kind_at.value.text()) else {
            self.r.fault(&kind_at, "Use a kind of step that this version knows.");
            return None;
        };
        if matches!(kind, Kind::Pick | Kind::Confirm | Kind::Behind) && before.iter().any(|s| s.kind == kind) {
            self.r.fault(&kind_at, "Keep this kind of step to one in a flow.");
        }
        let each = self.each(&at.field("each"), kind, before);
        // Bounded, so that there is a way out.
        let times = self.r.whole(&at.field("times"), 1..=TIMES, Some(1)) as usize;
        if times > 1 && kind != Kind::Moment {
            self.r.fault(&at.field("times"), "Only a `moment` is asked several times.");
        }
        let most = self.r.whole(&at.field("most"), 1..=TIMES, Some(0)) as usize;
        self.r.list(&when_at, false);
        let when = (0..when_at.len().min(MOST)).filter_map(|n| self.condition(&when_at.entry(n), before)).listed();
        let choices = self.r.texts(&choices_at);
        let (may, must) = kind.choices();
        if choices.len() > TIMES as usize || (must && choices.is_empty()) || (!may && !choices.is_empty()) {
            self.r.fault(&choices_at, "Give 1 to 9 choices where this kind of step takes them, else none.");
        }
        let step = Step { was: self.r.texts(&at.field("was")), id, kind, times, each, when, most, choices };
        let of = |a: &Step, b: &Step| a.is_loop() && b.id.strip_prefix(a.id.as_str()).is_some_and(|rest| rest.starts_with('-'));
        if before.iter().any(|s| of(s, &step) || of(&step, s)) {
            self.r.fault(&id_at, "The rounds of a loop are named after its step: choose an id that cannot be read as one of them.");
        }
        Some(step)
    }

    fn flow(&mut self, at: &At, seen: &[&str]) -> Flow {
        let (list, reader_at) = (at.field("steps"), at.field("reader"));
        let id = self.id(&at.field("id"), seen);
        let version = self.r.whole(&at.field("version"), 1..=1_000_000, None) as u32;
        let teacher = reader_at.value.text() == Some("teacher");
        if !teacher && reader_at.value.text() != Some("pupil") {
            self.r.fault(&reader_at, "Write `pupil` or `teacher`.");
        }
        self.r.list(&list, true);
        let mut steps: Vec<Step> = Vec::new();
        // The place of each step in the data: those of an unknown kind are noted and left out.
        let mut places = Vec::new();
        for n in 0..list.len().min(MOST) {
            if let Some(step) = self.step(&list.entry(n), &steps) {
                steps.push(step);
                places.push(n);
            }
        }
        if list.len() > MOST {
            self.r.fault(&list, "Keep a flow to 60 steps.");
        }
        if list.value.items().last().is_none_or(|s| s.get("kind").text() != Some("summary")) {
            self.r.fault(&list, "End the flow with a `summary`, or it is a dead end.");
        }
        let flow = Flow { id, version, reader: if teacher { Who::Teacher } else { Who::Pupil }, steps };
        let mut ended = false;
        for (n, step) in places.into_iter().zip(&flow.steps) {
            let entry = list.entry(n);
            if ended {
                self.r.fault(&entry.field("id"), "Nothing comes after the summary: this step cannot be reached.");
            } else if !flow.can_reach(step) {
                self.r.fault(&entry.field("id"), "These conditions exclude each other: this step cannot be reached.");
            } else if step.kind == Kind::Summary && !step.when.is_empty() {
                self.r.fault(&entry.field("if"), "Let the summary come under every condition, or the flow has a dead end.");
            }
            ended |= step.kind == Kind::Summary;
        }
        flow
    }
}

impl Flow {
    /// All that must hold for a step, with what must hold for the steps it builds on.
    fn needs(&self, step: &Step) -> Vec<Condition> {
        let own = |s: &Step| -> Vec<Condition> { s.when.iter().cloned().chain(s.each.map(|n| Condition::Answered(n, true))).listed() };
        let mut all = own(step);
        let mut n = 0;
        while let Some(need) = all.get(n) {
            if let Condition::Answered(k, true) | Condition::Chosen(k, _) = need
                && let Some(s) = self.steps.get(*k)
            {
                let more: Vec<Condition> = own(s).into_iter().filter(|c| !all.contains(c)).listed();
                all.more(more);
            }
            n += 1;
        }
        all
    }

    fn can_reach(&self, step: &Step) -> bool {
        let needs = self.needs(step);
        let clash = |a: &Condition, b: &Condition| match (a, b) {
            (Condition::Guided(x), Condition::Guided(y)) => x != y,
            (Condition::Answered(n, x), Condition::Answered(m, y)) => n == m && x != y,
            (Condition::Chosen(n, _), Condition::Answered(m, false)) => n == m,
            (Condition::Chosen(n, x), Condition::Chosen(m, y)) => n == m && x != y && self.steps.get(*n).is_some_and(|s| s.most == 1),
            _ => false,
        };
        !needs.iter().any(|a| needs.iter().any(|b| clash(a, b)))
    }
}

/// Reads the flows of a pack; where that part is wanted, `locale` is asked for every wording. What is wrong is noted in `r`.
#[inline(never)]
pub fn read(r: &mut Reader, at: &At, locale: Option<&Locale>) -> Vec<Flow> {
    r.list(at, false);
    let mut flows: Vec<Flow> = Vec::new();
    for n in 0..at.len().min(MOST) {
        let seen: Vec<&str> = flows.iter().map(|f| f.id.as_str()).listed();
        let flow = Reading { r }.flow(&at.entry(n), &seen);
        flows.push(flow);
    }
    if let Some(locale) = locale {
        for key in wording::needed(&flows) {
            if locale.get(&key).is_none() {
                r.note(join(&[locale.tag(), ": ", &key]), "", "Write this message, without arguments.");
            }
        }
    }
    flows
}
