//! Languages and their wording: negotiation, direction, and Fluent messages looked up by key.
//! This module knows keys and languages and no rule of the domain.

mod pattern;

use fluent::FluentResource;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast::{Attribute, Entry, Pattern};
use unic_langid::LanguageIdentifier;

use crate::error::Error;
use crate::value::Numbers;
use crate::listed::Listed;
use crate::text::{cut, figures, join, split};
use pattern::Formatting;

/// The languages with every part: tag and own name. The first is the source language and the default.
pub const WHOLE: [(&str, &str); 3] = [("nl", "Nederlands"), ("fr", "Français"), ("en", "English")];

/// All languages with a folder in `locales/`; those after the whole ones have the parts `ui`, `talents`, `message` and `concern`.
pub const LANGUAGES: [(&str, &str); 12] = [
    ("nl", "Nederlands"),
    ("fr", "Français"),
    ("en", "English"),
    ("ar", "العربية"),
    ("tr", "Türkçe"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("de", "Deutsch"),
];

/// Picks one of `available` for the wishes of a reader, best first; the first of `available` where nothing fits.
pub fn negotiate<'a>(wanted: &[&str], available: &[&'a str]) -> &'a str {
    let parse = |tags: &[&str]| tags.iter().filter_map(|t| t.parse::<LanguageIdentifier>().ok()).listed();
    let (wanted, offered) = (parse(wanted), parse(available));
    let found = negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Filtering);
    let found = found.first().map(ToString::to_string);
    available.iter().find(|tag| Some(**tag) == found.as_deref()).or(available.first()).copied().unwrap_or("nl")
}

/// `rtl` for the scripts that run from right to left, else `ltr`.
pub fn direction(tag: &str) -> &'static str {
    match split(tag, b'-').next() {
        Some("ar" | "fa" | "he" | "ur") => "rtl",
        _ => "ltr",
    }
}

/// Whether it has the form of a language tag: a language, then subtags of at most eight letters and digits.
fn is_tag(tag: &str) -> bool {
    let plain = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let language = split(tag, b'-').next().unwrap_or_default();
    language.len() >= 2 && language.bytes().all(|b| b.is_ascii_alphabetic()) && split(tag, b'-').all(plain)
}

/// Where the code of an escape (`\u00e9`) is cut short by a letter of several bytes: fluent-syntax 0.12 cuts that letter, and panics.
fn cut_escape(text: &str) -> Option<usize> {
    text.bytes().enumerate().filter(|(_, b)| *b == b'\\').map(|(at, _)| at).find(|at| {
        let mut rest = text.get(at + 1..).unwrap_or_default().chars();
        let figures = match rest.next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => return false,
        };
        rest.take(figures).find(|c| !c.is_ascii_hexdigit()).is_some_and(|c| !c.is_ascii())
    })
}

/// How deep placeables and calls may stand in each other: the parser goes down with them, to the end of its stack.
const DEEPEST: u32 = 100;

/// Where they stand deeper. A brace in a string of its own counts as well: a file has few of them.
fn deep(text: &str) -> Option<usize> {
    let mut depth = 0u32;
    text.bytes().position(|b| {
        match b {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// The wording of one language: Fluent resources and where each message and term stands in them.
pub struct Locale {
    tag: String,
    resources: Vec<FluentResource>,
    /// Number of the entry and of its resource; a term is called as it is written, `-name`.
    places: Numbers,
}

/// Bits for the number of a resource.
const RESOURCE: u32 = 8;

impl Locale {
    /// Reads Fluent resources, `(place, text)` each.
    ///
    /// # Errors
    /// `locale-unknown` for a tag that is none; `ftl-syntax` for a line that Fluent cannot read; `ftl-twice` for an id that is there already.
    pub fn new(tag: &str, resources: &[(&str, &str)]) -> Result<Self, Error> {
        if !is_tag(tag) {
            return Err(Error::new("locale-unknown", "locale", tag, "Give a language tag such as `nl` or `fr-BE`."));
        }
        let mut out = Self { tag: tag.to_owned(), resources: Vec::new(), places: Numbers::default() };
        for (place, text) in resources {
            let fault = |at: usize| Error::new("ftl-syntax", join(&[place, ", byte ", &figures(at)]), text.get(at..).unwrap_or_default(), "Mend this Fluent entry.");
            if let Some(at) = cut_escape(text).or_else(|| deep(text)) {
                return Err(fault(at));
            }
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| fault(errors.first().map_or(0, |e| e.pos.start)))?;
            for (n, entry) in resource.entries().enumerate() {
                let id = match entry {
                    Entry::Message(m) => m.id.name.to_owned(),
                    Entry::Term(t) => join(&["-", t.id.name]),
                    _ => continue,
                };
                let at = (n as u32) << RESOURCE | out.resources.len() as u32;
                if out.places.contains_key(&id) {
                    return Err(Error::new("ftl-twice", place, id, "Give each message an id of its own."));
                }
                out.places.insert(id, at);
            }
            out.resources.push(resource);
        }
        Ok(out)
    }

    /// Lets go of a resource whose messages nobody asks for any more.
    pub(crate) fn forget(&mut self, number: usize) {
        if let (Some(resource), Ok(nothing)) = (self.resources.get_mut(number), FluentResource::try_new(String::new())) {
            *resource = nothing;
        }
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let at = *self.places.get(id)?;
        let resource = self.resources.get((at & ((1 << RESOURCE) - 1)) as usize)?;
        let (value, attributes): (_, &[Attribute<&str>]) = match resource.get_entry((at >> RESOURCE) as usize)? {
            Entry::Message(m) => (m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (Some(&t.value), &t.attributes),
            _ => return None,
        };
        match attribute {
            None => value,
            Some(name) => attributes.iter().find(|a| a.id.name == name).map(|a| &a.value),
        }
    }

    /// The language tag this wording was made for.
    #[inline(never)]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it claims every part; a language of a pack's own does.
    pub fn is_whole(&self) -> bool {
        let named = |list: &[(&str, &str)]| list.iter().any(|l| l.0 == self.tag);
        named(&WHOLE) || !named(&LANGUAGES)
    }

    /// Direction of the script.
    pub fn dir(&self) -> &'static str {
        direction(&self.tag)
    }

    /// Whether a message with this id or `id.attribute` is there.
    #[inline(never)]
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = cut(key, b'.').map_or((key, None), |(id, a)| (id, Some(a)));
        self.pattern(id, attribute).is_some()
    }

    /// A message or one of its attributes (`id` or `id.attribute`), without arguments; `None` where it is not there.
    #[inline(never)]
    pub fn get(&self, key: &str) -> Option<String> {
        self.format(key, &[])
    }

    /// The same, with text arguments; they are isolated for the direction of the script and never read as Fluent.
    #[inline(never)]
    pub fn format(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let (id, attribute) = cut(key, b'.').map_or((key, None), |(id, a)| (id, Some(a)));
        let pattern = self.pattern(id, attribute)?;
        let mut formatting = Formatting { locale: self, args, term: None, placeables: 0, out: String::new() };
        formatting.pattern(pattern)?;
        Some(formatting.out)
    }

    /// A text of the interface; its key stands in for what is missing, which the content tests refuse.
    #[inline(never)]
    pub fn ui(&self, key: &str) -> String {
        self.get(key).unwrap_or_else(|| key.to_owned())
    }

    /// Attributes `stem-1`, `stem-2`, … of a message, as far as they go without a gap.
    #[inline(never)]
    pub fn list(&self, id: &str, stem: &str) -> Vec<String> {
        (1..).map_while(|n| self.get(&join(&[id, ".", stem, "-", &figures(n)]))).listed()
    }
}
