//! What is asked for: read from plain data, ids brought up to date, typed texts made plain.

use crate::error::Faults;
use crate::face::Face;
use crate::profile::name::plain;
use crate::profile::read::is_day;
use crate::value::Value;
use crate::value::read::{At, Reader};
use crate::listed::Listed;
use crate::text::{between, join, last_cut};

/// The kinds of message a school knows.
pub const KINDS: [&str; 10] = [
    "message-home", "agenda-note", "report-comment", "invitation", "repair", "follow-up", "tracking-note", "class-council", "to-pupil", "to-colleague",
];
const FIELDS: [&str; 16] = [
    "kind", "locales", "talent", "confirmed", "behaviour", "want", "step", "fact", "effect", "date", "dates", "interpreter", "address", "pupil",
    "sender", "length",
];
/// Longest name, and longest text of one's own, in characters.
const NAME: usize = 79;
const OWN_WORDS: usize = 600;

/// A request that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of the shipped types")]
pub struct Request {
    pub kind: &'static str,
    /// Languages beside the face's own.
    pub locales: Vec<String>,
    /// The talent that is named, and whose wants and steps are used: the one given, else the first candidate of the behaviour.
    pub talent: Option<String>,
    pub confirmed: bool,
    pub behaviour: Option<String>,
    pub want: Option<String>,
    pub step: Option<String>,
    pub fact: String,
    pub effect: String,
    /// The day in words, by language; empty without a day.
    pub dates: Vec<(String, String)>,
    pub interpreter: bool,
    pub address: &'static str,
    /// Empty for a pupil who is not named.
    pub name: String,
    pub pronoun: &'static str,
    pub sender: String,
    pub short: bool,
    /// Everything typed, as it was typed: for the gate.
    pub typed: Vec<String>,
    /// What the choice between wordings hangs on: the whole request, without sender and languages.
    pub seed: u32,
}

fn one_of(r: &mut Reader, at: &At, known: &[&'static str]) -> &'static str {
    let first = known.first().copied().unwrap_or_default();
    let Some(word) = r.maybe_text(at) else { return first };
    known.iter().find(|k| **k == word).copied().unwrap_or_else(|| {
        r.fault(at, &join(&["Use one of these: ", &between(known, ", "), "."]));
        first
    })
}

/// The id of a want or a step as it is now: `want-<talent>-<n>`, where the talent may have had another id.
fn phrase(face: &Face, stem: &str, id: &str) -> Option<String> {
    let (talent, n) = id.strip_prefix(stem)?.strip_prefix('-').and_then(|rest| last_cut(rest, b'-'))?;
    let id = join(&[stem, "-", &face.pack.talent(talent)?.id, "-", n]);
    face.locale.get(&id).map(|_| id)
}

/// FNV-1a, so that the same request gives the same words on every machine.
pub(super) fn hash(seed: u32, text: &str) -> u32 {
    text.bytes().chain([0xff]).fold(seed, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

impl Request {
    /// Reads a request.
    ///
    /// # Errors
    /// `request-faulty`: all that is wrong at once, each with its place.
    pub fn read(face: &Face, value: &Value) -> Result<Self, Faults> {
        let mut r = Reader::new("request-faulty");
        let at = At::root("", value);
        r.only(&at, &FIELDS);
        let kind_at = at.field("kind");
        r.given(&kind_at);
        let kind = if kind_at.value.text().is_some() { one_of(&mut r, &kind_at, &KINDS) } else { "" };
        let (talent_at, behaviour_at) = (at.field("talent"), at.field("behaviour"));
        let behaviour = r.maybe_text(&behaviour_at).and_then(|id| {
            let found = face.pack.behaviour(id);
            if found.is_none() {
                r.fault(&behaviour_at, "Use the id of a behaviour in the pack.");
            }
            found
        });
        let given = r.maybe_text(&talent_at).and_then(|id| {
            let found = face.pack.talent(id);
            if found.is_none() {
                r.fault(&talent_at, "Use the id of a talent in the pack.");
            }
            found
        });
        let behind = behaviour.and_then(|b| face.pack.talent(&b.candidates.first()?.talent));
        let mut phrase_of = |stem: &'static str| {
            let at = at.field(stem);
            let id = r.maybe_text(&at)?;
            let found = phrase(face, stem, id);
            if found.is_none() {
                r.fault(&at, &join(&["Use an id that `", stem, "s` gives."]));
            }
            found
        };
        let (want, step) = (phrase_of("want"), phrase_of("step"));
        let pupil = at.field("pupil");
        if *pupil.value != Value::Null {
            r.only(&pupil, &["name", "pronoun"]);
        }
        let typed: Vec<String> = [pupil.field("name"), at.field("sender"), at.field("fact"), at.field("effect")]
            .iter()
            .map(|at| r.maybe_text(at).unwrap_or_default().to_owned())
            .listed();
        let own = |n: usize, most: usize| typed.get(n).map_or_else(String::new, |t| plain(t, most));
        let date_at = at.field("date");
        let date = r.maybe_text(&date_at);
        if date.is_some_and(|d| !is_day(d.get(..10).unwrap_or_default())) {
            r.fault(&date_at, "Write the day as in 2026-12-01.");
        }
        let dates_at = at.field("dates");
        r.list(&dates_at, false);
        let mut dates = Vec::new();
        for n in 0..dates_at.len() {
            let entry = dates_at.entry(n);
            let text = plain(r.text(&entry.field("text")), NAME);
            if date.is_some() {
                dates.push((r.text(&entry.field("locale")).to_owned(), text));
            }
        }
        if date.is_some() && dates.is_empty() {
            r.fault(&dates_at, "Give the day in words for each language.");
        }
        let mut out = Self {
            kind,
            locales: r.texts(&at.field("locales")),
            talent: given.or(behind).map(|t| t.id.clone()),
            confirmed: r.flag(&at.field("confirmed")),
            behaviour: behaviour.map(|b| b.id.clone()),
            want,
            step,
            fact: own(2, OWN_WORDS),
            effect: own(3, OWN_WORDS),
            dates,
            interpreter: r.flag(&at.field("interpreter")),
            address: one_of(&mut r, &at.field("address"), &["formal", "informal"]),
            name: own(0, NAME),
            pronoun: one_of(&mut r, &pupil.field("pronoun"), &["none", "she", "he"]),
            sender: own(1, NAME),
            short: one_of(&mut r, &at.field("length"), &["normal", "short"]) == "short",
            typed,
            seed: 0,
        };
        // What each field leaves open the two sentences of a repair may say together.
        out.typed.push(join(&[&out.fact, "\n", &out.effect]));
        // A moment of success is somebody's to choose: it is never made up from a behaviour.
        let about = match kind {
            "report-comment" => given.is_some(),
            "to-pupil" => out.talent.is_some(),
            "repair" => !out.fact.is_empty() && (out.talent.is_some() || out.step.is_some()),
            "tracking-note" => given.is_some() || behaviour.is_some(),
            _ => out.talent.is_some() || (behaviour.is_some() && out.step.is_some()),
        };
        if !about && r.faults.is_empty() {
            let (at, remedy) = match kind {
                "repair" if out.fact.is_empty() => (at.field("fact"), "Say in a sentence what happened."),
                "report-comment" | "to-pupil" => (talent_at, "Give a talent: this kind tells of a moment of success."),
                _ => (behaviour_at, "Give a behaviour or a talent; for a behaviour without candidates, a step too."),
            };
            r.fault(&at, remedy);
        }
        let chosen = [kind, out.address, out.pronoun, &out.name, &out.fact, &out.effect, date.unwrap_or_default()];
        out.seed = chosen.iter().fold(0x811c_9dc5, |h, t| hash(h, t));
        for id in [&out.talent, &out.behaviour, &out.want, &out.step] {
            out.seed = hash(out.seed, id.as_deref().unwrap_or_default());
        }
        for yes in [out.confirmed, out.interpreter, out.short] {
            out.seed = hash(out.seed, if yes { "1" } else { "0" });
        }
        if r.faults.is_empty() { Ok(out) } else { Err(Faults(r.faults)) }
    }
}
