//! `<talent-card>`: what a person keeps of an interview. Every line can be rewritten or taken off; what fires the gate is never
//! kept. The verbs that need the browser (`print`, `share`, `download-svg`, `download-png`, `export`, `import`, `copy-link`) change
//! nothing here: the element takes what it needs from `State::{drawing, svg, export, link}`.

mod page;

use super::Event;
use crate::letters::trimmed;
use crate::concern::{Concern, Reader};
use crate::error::Faults;
use crate::face::Face;
use crate::profile::card::{self, Drawing};
use crate::profile::read::{LINE, MOST, is_day};
use crate::profile::{Profile, Step, code};
use crate::value::{Value, map};
use crate::text::{count, first_letters, join, last_cut, owned, split};
pub use page::view;
pub(super) use page::{body, day, pictured};

/// What may be said above the card, by the id of its sentence.
const MESSAGES: [&str; 15] = [
    "card-removed", "card-copied", "card-saved", "card-not-saved", "card-opened", "card-left-out", "code-damaged", "code-truncated",
    "code-too-new", "code-other-pack", "code-unreadable", "profile-too-new", "profile-other-pack", "profile-unreadable", "profile-too-large",
];
/// The longest name that is kept, in characters; the card itself cuts it.
const NAME: usize = 120;

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
    #[inline(never)]
    fn from(s: &State) -> Self {
        let profile = |p: &Option<Profile>| p.as_ref().map_or(Value::Null, Value::from);
        map!(
            "profile": &s.profile,
            "name": &s.name,
            "editing": &s.editing,
            "draft": &s.draft,
            "day": &s.day,
            "message": &s.message,
            "offered": profile(&s.offered),
            "before": profile(&s.before),
            "heldBack": &s.held_back,
            "qr": s.qr,
            "erasing": s.erasing,
            "address": &s.address,
            "canShare": s.can_share,
        )
    }
}

fn short(text: &str, most: usize) -> String {
    owned(first_letters(text, most))
}

/// Whether a text may be kept. Without the gate's data nothing may: it fails closed.
fn clean(face: &Face, text: &str) -> bool {
    let silent = |text: &str| matches!(face.gate(text, Reader::Pupil), Ok(None));
    // Sentences of the pack were chosen, not typed: one that sounds like a concern is none.
    trimmed(text).is_empty() || silent(text) || silent(&face.pack.without_own(text))
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
    let (kind, n) = last_cut(line, b'-')?;
    Some((kind, count(n)?))
}

impl State {
    /// Reads a state that was kept; a profile that cannot be read leaves an empty card and says why.
    #[inline(never)]
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
        let (held, said) = (std::mem::take(&mut out.held_back), std::mem::take(&mut out.message));
        let kept = value.get("profile");
        if (*kept == Value::Null || out.import(face, kept).is_ok()) && out.held_back.is_empty() {
            out.message = said;
        }
        out.held_back.push_str(&held);
        // Whoever wrote this may have written it by hand.
        let sifted = |name: &str| {
            let mut profile = Profile::read(value.get(name), &face.pack).ok()?;
            sift(&mut profile, face);
            Some(profile)
        };
        out.offered = sifted("offered");
        out.before = sifted("before");
        out
    }

    /// Opens a profile from a file. A refused one changes nothing but the sentence above the card.
    ///
    /// # Errors
    /// The faults, for the host.
    #[inline(never)]
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

    /// Takes the profile of an interview that ends, in the place of one that it gave before and that nobody has changed: nothing is said of
    /// it, unless something was left out.
    #[inline(never)]
    pub(super) fn begin(&mut self, face: &Face, profile: Profile) {
        self.profile = Profile::default();
        self.open(face, profile);
        if self.message == "card-opened" {
            self.message.clear();
        }
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
    #[inline(never)]
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
            "address" => self.address = split(value, b'#').next().unwrap_or_default().to_owned(),
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
    pub(super) fn fresh(&self) -> Self {
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
        let text = trimmed(&self.draft).to_owned();
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
    #[inline(never)]
    pub(super) fn kept(&self, face: &Face) -> Value {
        let mut out = Self { profile: self.profile.clone(), name: owned(&self.name), editing: owned(&self.editing), draft: owned(&self.draft), day: owned(&self.day), ..Self::default() };
        out.forget(face);
        sift(&mut out.profile, face);
        (&out).into()
    }

    fn concern(&self, face: &Face) -> Option<Concern> {
        [&self.held_back, &self.draft, &self.name].iter().filter(|text| !clean(face, text)).find_map(|text| face.gate(text, Reader::Pupil).ok().flatten())
    }

    /// What the element takes away: `drawing`, `svg`, `profile`, `link`.
    #[inline(never)]
    pub(super) fn take_away(&self, face: &Face, what: &str) -> Value {
        match what {
            "drawing" => (&self.drawing(face)).into(),
            "svg" => self.svg(face).into(),
            "profile" => self.export(),
            "link" => self.link(face).into(),
            _ => Value::Null,
        }
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
        join(&[&self.address, hash, &code::write(&self.profile, &face.pack)])
    }
}
