//! A concern as it is shown: what to do, in the order to do it, and whom to call, from the contacts of a region.

use crate::locale::Locale;
use crate::value::{Value, map};
use crate::value::read::{At, Reader as Reading};
use crate::listed::Listed;
use crate::text::{join, owned};

/// Who reads the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Somebody who works with the pupil.
    Teacher,
    /// The pupil.
    Pupil,
}

/// How a concern is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The concern first, then candidates.
    Care,
    /// No candidates, no message from this text.
    Stop,
}

impl Level {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Stop => "stop",
        }
    }
}

/// A line to call or a page to open, as the card shows it.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of the shipped types")]
pub struct Contact {
    pub name: String,
    /// For whom, in the locale; not part of the API's type.
    pub note: String,
    pub number: Option<String>,
    pub url: Option<String>,
    pub hours: Option<String>,
    pub open: Option<bool>,
    pub checked: Option<String>,
}

/// A concern with its words and contacts.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of the shipped types")]
pub struct Concern {
    pub id: String,
    pub level: &'static str,
    pub title: String,
    pub advice: Vec<String>,
    pub contacts: Vec<Contact>,
    pub home: String,
}

/// A contact as a region's file writes it; `hours: "always"` is the only kind of hours that says "open now".
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct ContactSource {
    pub id: String,
    pub name: String,
    pub number: Option<String>,
    pub url: Option<String>,
    pub hours: Option<String>,
    pub checked: Option<String>,
}

/// The contacts each reader gets for a concern, by contact id, in the order to call them.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Route {
    pub teacher: Vec<String>,
    pub pupil: Vec<String>,
}

/// The contacts of a place. A region without contacts shows the advice without numbers.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Region {
    pub id: String,
    pub contacts: Vec<ContactSource>,
    /// By concern id.
    pub routes: Vec<(String, Route)>,
}

impl Region {
    /// Reads a region; none at all is one without contacts. What is wrong is noted in `r`.
    pub fn read(r: &mut Reading, region: &At) -> Self {
        let text = |r: &mut Reading, at: At| r.maybe_text(&at).map(str::to_owned);
        if *region.value == Value::Null {
            return Self::default();
        }
        r.map(region, true);
        let (contacts, routes) = (region.field("contacts"), region.field("routes"));
        r.list(&contacts, false);
        r.map(&routes, false);
        let mut out = Self { id: r.text(&region.field("id")).to_owned(), ..Self::default() };
        for n in 0..contacts.len() {
            let c = contacts.entry(n);
            out.contacts.push(ContactSource {
                id: r.text(&c.field("id")).to_owned(),
                name: r.text(&c.field("name")).to_owned(),
                number: text(r, c.field("number")),
                url: text(r, c.field("url")),
                hours: text(r, c.field("hours")),
                checked: text(r, c.field("checked")),
            });
        }
        for (id, _) in routes.value.fields() {
            let route = routes.field(id);
            out.routes.push((owned(id), Route { teacher: r.texts(&route.field("teacher")), pupil: r.texts(&route.field("pupil")) }));
        }
        out
    }

    fn contacts(&self, id: &str, reader: Reader, locale: &Locale) -> Vec<Contact> {
        let Some((_, route)) = self.routes.iter().find(|r| r.0 == id) else { return Vec::new() };
        let list = if reader == Reader::Pupil { &route.pupil } else { &route.teacher };
        list.iter()
            .filter_map(|id| self.contacts.iter().find(|c| c.id == *id))
            .map(|c| Contact {
                name: c.name.clone(),
                note: locale.get(&join(&["contact-", &c.id])).unwrap_or_default(),
                number: c.number.clone(),
                url: c.url.clone(),
                open: (c.hours.as_deref() == Some("always")).then_some(true),
                hours: c.hours.clone(),
                checked: c.checked.clone(),
            })
            .listed()
    }
}

impl From<&Concern> for Value {
    fn from(c: &Concern) -> Self {
        let contact = |c: &Contact| {
            let text = |o: &Option<String>| Value::from(o.as_ref());
            map!(
                "name": &c.name,
                "number": text(&c.number),
                "url": text(&c.url),
                "hours": text(&c.hours),
                "open": c.open,
                "checked": text(&c.checked),
            )
        };
        map!(
            "id": &c.id,
            "level": c.level,
            "title": &c.title,
            "advice": &c.advice,
            "contacts": Value::List(c.contacts.iter().map(contact).listed()),
            "home": &c.home,
        )
    }
}

impl Concern {
    /// The card for a concern id at a level, in the words for this reader.
    pub fn new(id: &str, level: Level, reader: Reader, locale: &Locale, region: &Region) -> Self {
        let pupil = reader == Reader::Pupil && locale.get(&join(&[id, ".pupil-title"])).is_some();
        let (title, steps) = if pupil { (join(&[id, ".pupil-title"]), "pupil") } else { (id.to_owned(), "advice") };
        // What a school does about a lighter one is no business of a pupil: whom to tell is in words of their own.
        let lighter = if level == Level::Care && !pupil { locale.list(id, "care") } else { Vec::new() };
        Self {
            id: id.to_owned(),
            level: level.as_str(),
            title: locale.ui(&title),
            advice: if lighter.is_empty() { locale.list(id, steps) } else { lighter },
            contacts: region.contacts(id, reader, locale),
            // What to say to a parent is no business of a pupil.
            home: locale.get(&join(&[id, ".home"])).filter(|_| reader == Reader::Teacher).unwrap_or_default(),
        }
    }
}
