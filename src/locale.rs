//! Languages and their wording: negotiation, direction, and Fluent messages looked up by key.
//! This module knows keys and languages and no rule of the domain.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::error::Error;

/// The languages with a folder in `locales/`: tag and own name. The first is the source language and the default.
pub const LANGUAGES: [(&str, &str); 3] = [("nl", "Nederlands"), ("fr", "Français"), ("en", "English")];

/// Picks one of `available` for the wishes of a reader, best first; the first of `available` where nothing fits.
pub fn negotiate<'a>(wanted: &[&str], available: &[&'a str]) -> &'a str {
    let parse = |tags: &[&str]| tags.iter().filter_map(|t| t.parse::<LanguageIdentifier>().ok()).collect::<Vec<_>>();
    let (wanted, offered) = (parse(wanted), parse(available));
    let found = negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Filtering);
    let found = found.first().map(ToString::to_string);
    available.iter().find(|tag| Some(**tag) == found.as_deref()).or(available.first()).copied().unwrap_or("nl")
}

/// `rtl` for the scripts that run from right to left, else `ltr`.
pub fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "fa" | "he" | "ur") => "rtl",
        _ => "ltr",
    }
}

/// The wording of one language: a Fluent bundle over the resources it was given.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Reads Fluent resources, `(place, text)` each.
    ///
    /// # Errors
    /// `locale-unknown` for a tag that is none; `ftl-syntax` for a line that Fluent cannot read; `ftl-twice` for an id that is there already.
    pub fn new(tag: &str, resources: &[(&str, &str)]) -> Result<Self, Error> {
        let id: LanguageIdentifier = tag
            .parse()
            .map_err(|_| Error::new("locale-unknown", "locale", tag, "Give a language tag such as `nl` or `fr-BE`."))?;
        let mut bundle = FluentBundle::new(vec![id]);
        for (place, text) in resources {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                let at = errors.first().map_or(0, |e| e.pos.start);
                Error::new("ftl-syntax", format!("{place}, byte {at}"), text.get(at..).unwrap_or_default(), "Mend this Fluent entry.")
            })?;
            bundle
                .add_resource(resource)
                .map_err(|errors| Error::new("ftl-twice", place, errors.first().map_or_else(String::new, ToString::to_string), "Give each message an id of its own."))?;
        }
        Ok(Self { tag: tag.to_owned(), bundle })
    }

    /// The language tag this wording was made for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Direction of the script.
    pub fn dir(&self) -> &'static str {
        direction(&self.tag)
    }

    /// A message or one of its attributes (`id` or `id.attribute`), without arguments; `None` where it is not there.
    pub fn get(&self, key: &str) -> Option<String> {
        self.format(key, &[])
    }

    /// The same, with text arguments; they are isolated for the direction of the script and never read as Fluent.
    pub fn format(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs = args.iter().map(|(k, v)| (*k, *v)).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// A text of the interface; its key stands in for what is missing, which the content tests refuse.
    pub fn ui(&self, key: &str) -> String {
        self.get(key).unwrap_or_else(|| key.to_owned())
    }

    /// Attributes `stem-1`, `stem-2`, … of a message, as far as they go without a gap.
    pub fn list(&self, id: &str, stem: &str) -> Vec<String> {
        (1..).map_while(|n| self.get(&format!("{id}.{stem}-{n}"))).collect()
    }
}
