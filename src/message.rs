//! Words for home: from a request to finished texts, the same content in every language asked for, or none at all.
//!
//! A message is put together from whole sentences. The lines and the wording of each line are chosen once, for all languages
//! at once, so that a translation says what the original says.

mod kinds;
mod request;
mod text;

use crate::concern::{Concern, Reader};
use crate::error::Faults;
use crate::face::Face;
use crate::locale::Locale;
use crate::value::{Value, map};
use crate::letters::{is_letter, large, trimmed};
use crate::listed::{Listed, More};
use crate::text::{between, figures, join, replaced, split};
use kinds::{FRAME, Line, MUST, plan};
pub use request::{KINDS, Request};
pub use text::{html, percent, tidy};

/// The most characters of a short message.
pub const SHORT: usize = 320;
/// Kinds that a parent answers: three answers stand under their translation.
const ANSWERED: [&str; 4] = ["message-home", "agenda-note", "invitation", "repair"];
/// The answers, for the parent in their language, for the school in its own.
pub const ANSWERS: [&str; 3] = ["answer-understood", "answer-call", "answer-interpreter"];
/// Ranks of what is put under a text.
const SENDER: u8 = 1;
const MARK: u8 = 2;

/// A part of a message as a view shows it; the label is a guide beside the letter, not part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Part {
    /// `seen`, `talent`, `want`, `step`, or empty.
    pub part: &'static str,
    /// The label in the language of the text; empty for what frames the four parts.
    pub label: String,
    pub text: String,
}

/// A finished text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of the shipped types")]
pub struct Message {
    pub locale: String,
    pub dir: &'static str,
    pub text: String,
    pub html: String,
    pub translation: bool,
    /// Whether a native speaker has looked at all its wording.
    pub reviewed: bool,
    pub parts: Vec<Part>,
}

/// What comes of a request.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The face's own language first, then those asked for.
    Messages(Vec<Message>),
    /// A typed text is something to act on first.
    Concern(Concern),
}

/// A ready sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its key, which a request names it by.
    pub id: String,
    /// The sentence.
    pub text: String,
}

impl From<&Phrase> for Value {
    fn from(p: &Phrase) -> Self {
        map!("id": &p.id, "text": &p.text)
    }
}

impl From<&Message> for Value {
    fn from(m: &Message) -> Self {
        let part = |p: &Part| map!("label": &p.label, "text": &p.text);
        map!(
            "locale": &m.locale,
            "lang": &m.locale,
            "dir": m.dir,
            "text": &m.text,
            "html": &m.html,
            "translation": m.translation,
            "reviewed": m.reviewed,
            "parts": Value::List(m.parts.iter().map(part).listed()),
        )
    }
}

impl From<&Outcome> for Value {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Messages(list) => map!("kind": "messages", "messages": Value::list(list)),
            Outcome::Concern(concern) => map!("kind": "concern", "concern": concern),
        }
    }
}

/// What we want to see more of with a talent, as ready sentences.
pub fn wants(face: &Face, talent: &str) -> Vec<Phrase> {
    numbered(face, talent, "want")
}

/// Small steps for a talent.
pub fn steps(face: &Face, talent: &str) -> Vec<Phrase> {
    numbered(face, talent, "step")
}

/// Ready sentences about a talent: to the `pupil`, a `parent` or a `colleague`.
pub fn phrases(face: &Face, talent: &str, to: &str) -> Vec<Phrase> {
    let mut out = numbered(face, talent, if to == "pupil" { "to-pupil" } else { "to-others" });
    if to == "parent"
        && let Some(t) = face.pack.talent(talent)
    {
        let id = join(&["means-", &t.id]);
        out.more(face.locale.get(&id).map(|text| Phrase { id, text }));
    }
    out
}

#[inline(never)]
fn numbered(face: &Face, talent: &str, stem: &str) -> Vec<Phrase> {
    let Some(talent) = face.pack.talent(talent) else { return Vec::new() };
    let one = |n: usize| {
        let id = join(&[stem, "-", &talent.id, "-", &figures(n)]);
        Some(Phrase { text: face.locale.get(&id)?, id })
    };
    (1..).map_while(one).listed()
}

/// One language of a message that is being made.
struct Draft<'a> {
    locale: &'a Locale,
    request: &'a Request,
    /// The school's language, for the answers under a translation; `None` for the original.
    school: Option<&'a Locale>,
    name: String,
    talent: String,
    date: String,
}

fn primary(tag: &str) -> &str {
    split(tag, b'-').next().unwrap_or_default()
}

fn absent(locale: &Locale, key: &str) -> Faults {
    Faults::one("wording-missing", &join(&[locale.tag(), ": ", key]), key, "Write this message in this language, or leave the language out.")
}

impl<'a> Draft<'a> {
    fn new(locale: &'a Locale, request: &'a Request, school: Option<&'a Locale>) -> Result<Self, Faults> {
        let nobody = if matches!(request.kind, "tracking-note" | "class-council" | "to-colleague") { "the-pupil" } else { "your-child" };
        let name = if request.name.is_empty() { locale.get(nobody).ok_or_else(|| absent(locale, nobody))? } else { request.name.clone() };
        let talent = match &request.talent {
            None => String::new(),
            Some(id) => {
                let form = match request.pronoun {
                    "she" => join(&[id, ".feminine"]),
                    "he" => join(&[id, ".masculine"]),
                    _ => id.clone(),
                };
                locale.get(&form).ok_or_else(|| absent(locale, &form))?
            }
        };
        let date = match request.dates.iter().find(|d| d.0 == locale.tag()).or_else(|| request.dates.iter().find(|d| primary(&d.0) == primary(locale.tag()))) {
            Some((_, text)) => text.clone(),
            None if request.dates.is_empty() => String::new(),
            None => return Err(Faults::one("request-faulty", "dates", locale.tag(), "Give the day in words in this language too.")),
        };
        Ok(Self { locale, request, school, name, talent, date })
    }

    fn say(&self, key: &str) -> Result<String, Faults> {
        let r = self.request;
        // What the school typed stays in its language: in a translation it stands in quotation marks.
        let own = |text: &str| if self.school.is_some() { join(&["“", text, "”"]) } else { text.to_owned() };
        let (fact, effect) = (own(&r.fact), own(&r.effect));
        let args = [("name", self.name.as_str()), ("pronoun", r.pronoun), ("talent", &self.talent), ("date", &self.date), ("fact", &fact), ("effect", &effect)];
        let said = self.locale.format(key, &args).ok_or_else(|| absent(self.locale, key))?;
        Ok(if r.name.is_empty() { self.begun(&said) } else { said })
    }

    /// A sentence that begins with "your child" begins with a capital.
    #[inline(never)]
    fn begun(&self, said: &str) -> String {
        // Fluent sets what it puts in apart by a sign of its own.
        let child = join(&[". \u{2068}", &self.name]);
        replaced(&capitalised(said), &child, &capitalised(&child))
    }

    /// The parts of the text with these wordings taken (`None`: the line is left out).
    fn parts(&self, lines: &[Line], taken: &[Option<usize>], sender: bool, mark: bool) -> Result<Vec<Part>, Faults> {
        let mut out: Vec<Part> = Vec::new();
        for (line, taken) in lines.iter().zip(taken) {
            let Some(key) = taken.and_then(|n| line.keys.get(n)) else { continue };
            let text = self.say(key)?;
            match out.last_mut() {
                Some(last) if last.part == line.part && !line.part.is_empty() => {
                    last.text.push(' ');
                    last.text.push_str(&text);
                }
                _ => {
                    let label = if line.part.is_empty() { String::new() } else { self.say(&join(&["label-", line.part]))? };
                    out.push(Part { part: line.part, label, text });
                }
            }
        }
        if sender && !self.request.sender.is_empty() {
            let sender = join(&["\u{2068}", &self.request.sender, "\u{2069}"]);
            let signed = lines.last().is_some_and(|l| l.keys.first().is_some_and(|k| k.starts_with("sign-off"))) && taken.last().is_some_and(Option::is_some);
            match out.last_mut() {
                Some(last) if signed => {
                    last.text.push('\n');
                    last.text.push_str(&sender);
                }
                _ => out.push(Part { part: "", label: String::new(), text: sender }),
            }
        }
        if let Some(school) = self.school.filter(|_| mark) {
            self.under(school, &mut out)?;
        }
        Ok(out)
    }

    /// What only a translation holds: that it is one, and the answers to copy back.
    fn under(&self, school: &Locale, out: &mut Vec<Part>) -> Result<(), Faults> {
        let frame = |text| Part { part: "", label: String::new(), text };
        if !self.request.short && ANSWERED.contains(&self.request.kind) {
            let mut text = self.say("answers-intro")?;
            for key in ANSWERS {
                let back = school.get(key).ok_or_else(|| absent(school, key))?;
                text.push_str(&join(&["\n☐ ", &self.say(key)?, " (\u{2068}", &back, "\u{2069})"]));
            }
            out.push(frame(text));
        }
        let mut mark = self.say("translation-mark")?;
        if !self.request.short && !is_reviewed(self.locale) {
            mark.push(' ');
            mark.push_str(&self.say("not-reviewed")?);
        }
        out.push(frame(mark));
        Ok(())
    }

    fn text(parts: &[Part]) -> String {
        between(&parts.iter().map(|p| p.text.as_str()).listed(), "\n\n")
    }
}

/// Whether the wording of messages was reviewed as a whole: the file then names by whom.
fn is_reviewed(locale: &Locale) -> bool {
    locale.get("reviewed-by").is_some()
}

/// A text with its first letter large.
fn capitalised(text: &str) -> String {
    let mut out = String::new();
    let mut begun = false;
    for c in text.chars() {
        if begun || !is_letter(c) { out.push(c) } else { out.push(large(c)) }
        begun |= is_letter(c);
    }
    out
}

/// Which wording of each line is taken, and whether sender and mark stand under it.
struct Taken {
    wordings: Vec<Option<usize>>,
    sender: bool,
    mark: bool,
}

fn by_chance(request: &Request, lines: &[Line]) -> Taken {
    let one = |line: &Line| {
        let mut h = request::hash(request.seed, line.keys.first().map_or("", String::as_str));
        // FNV mixes its lowest bits badly, and we take a remainder.
        h ^= h >> 15;
        h = h.wrapping_mul(0x2c1b_3c6d);
        h ^= h >> 13;
        Some(h as usize % line.keys.len().max(1))
    };
    Taken { wordings: lines.iter().map(one).listed(), sender: true, mark: true }
}

/// The shortest wording of each line, and of what may be left out as much as fits in every language.
fn briefly(drafts: &[Draft], lines: &[Line]) -> Result<Taken, Faults> {
    let mut shortest = Vec::new();
    for line in lines {
        let mut best = (0, usize::MAX);
        for (n, key) in line.keys.iter().enumerate() {
            let mut longest = 0;
            for draft in drafts {
                longest = longest.max(draft.say(key)?.chars().count());
            }
            if longest < best.1 {
                best = (n, longest);
            }
        }
        shortest.push(best.0);
    }
    let mut taken = Taken { wordings: lines.iter().zip(&shortest).map(|(l, n)| (l.rank == MUST).then_some(*n)).listed(), sender: false, mark: false };
    for rank in 1..FRAME {
        if rank > MARK && !lines.iter().any(|l| l.rank >= rank && l.rank < FRAME) {
            break;
        }
        for n in 0..lines.len() {
            if lines.get(n).is_some_and(|l| l.rank == rank) {
                if let Some(place) = taken.wordings.get_mut(n) {
                    *place = shortest.get(n).copied();
                }
                if !fits(drafts, lines, &taken)?
                    && let Some(place) = taken.wordings.get_mut(n)
                {
                    *place = None;
                }
            }
        }
        if rank == SENDER {
            taken.sender = true;
            taken.sender = fits(drafts, lines, &taken)?;
        }
        if rank == MARK {
            taken.mark = true;
            taken.mark = fits(drafts, lines, &taken)?;
        }
    }
    Ok(taken)
}

fn fits(drafts: &[Draft], lines: &[Line], taken: &Taken) -> Result<bool, Faults> {
    for draft in drafts {
        let parts = draft.parts(lines, &taken.wordings, taken.sender, taken.mark)?;
        if Draft::text(&parts).chars().count() > SHORT {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The finished texts: in the face's own language, then in each language the request asks for, out of `others` (each with its
/// `message.ftl` and `talents.ftl`).
///
/// # Errors
/// `part-missing` without the wording or the gate; `request-faulty` with all that is wrong in the request; `locale-missing` for
/// a language that `others` does not hold; `wording-missing` for a sentence that a language lacks.
#[inline(never)]
pub fn message(face: &Face, others: &[&Locale], request: &Value) -> Result<Outcome, Faults> {
    if face.locale.get("label-seen").is_none() {
        return Err(Faults::one("part-missing", "parts", "message", "Ask for the part `message` in `load`, in a locale that has it."));
    }
    let request = Request::read(face, request)?;
    for text in request.typed.iter().filter(|t| !trimmed(t).is_empty()) {
        if let Some(concern) = face.gate(text, Reader::Teacher)?.filter(|c| c.level == "stop") {
            return Ok(Outcome::Concern(concern));
        }
    }
    let mut drafts = vec![Draft::new(&face.locale, &request, None)?];
    for tag in &request.locales {
        let found = others.iter().find(|l| l.tag() == tag).or_else(|| others.iter().find(|l| primary(l.tag()) == primary(tag)));
        if primary(tag) == primary(face.locale.tag()) || found.is_some_and(|f| drafts.iter().any(|d| d.locale.tag() == f.tag())) {
            continue;
        }
        let Some(locale) = found else {
            return Err(Faults::one("locale-missing", "locales", tag, "Ask for languages that have the part `message`."));
        };
        drafts.push(Draft::new(locale, &request, Some(&face.locale))?);
    }
    let lines = plan(&request, &|key| drafts.iter().all(|d| d.locale.has(key)));
    let taken = if request.short { briefly(&drafts, &lines)? } else { by_chance(&request, &lines) };
    let mut out = Vec::new();
    for draft in &drafts {
        let parts = draft.parts(&lines, &taken.wordings, taken.sender, taken.mark)?;
        let text = Draft::text(&parts);
        let locale = draft.locale;
        out.push(Message {
            locale: locale.tag().to_owned(),
            dir: locale.dir(),
            html: html(&text, locale.tag(), locale.dir()),
            text,
            translation: draft.school.is_some(),
            reviewed: is_reviewed(locale),
            parts,
        });
    }
    Ok(Outcome::Messages(out))
}
