//! A concern as it is shown: what to do, in the order to do it, and whom to call, from the contacts of a region.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lens::gate::Level;
use crate::locale::Locale;

/// Who reads the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Somebody who works with the pupil.
    Teacher,
    /// The pupil.
    Pupil,
}

/// A line to call or a page to open, as the card shows it.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the shipped types")]
pub struct Contact {
    pub name: String,
    /// For whom, in the locale; not part of the API's type.
    #[serde(skip)]
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
}

/// A concern with its words and contacts.
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Default, Deserialize)]
#[allow(missing_docs)]
pub struct Route {
    #[serde(default)]
    pub teacher: Vec<String>,
    #[serde(default)]
    pub pupil: Vec<String>,
}

/// The contacts of a place. A region without contacts shows the advice without numbers.
#[derive(Debug, Clone, Default, Deserialize)]
#[allow(missing_docs)]
pub struct Region {
    pub id: String,
    #[serde(default)]
    pub contacts: Vec<ContactSource>,
    #[serde(default)]
    pub routes: BTreeMap<String, Route>,
}

impl Region {
    fn contacts(&self, id: &str, reader: Reader, locale: &Locale) -> Vec<Contact> {
        let Some(route) = self.routes.get(id) else { return Vec::new() };
        let list = if reader == Reader::Pupil { &route.pupil } else { &route.teacher };
        list.iter()
            .filter_map(|id| self.contacts.iter().find(|c| c.id == *id))
            .map(|c| Contact {
                name: c.name.clone(),
                note: locale.get(&format!("contact-{}", c.id)).unwrap_or_default(),
                number: c.number.clone(),
                url: c.url.clone(),
                open: (c.hours.as_deref() == Some("always")).then_some(true),
                hours: c.hours.clone(),
                checked: c.checked.clone(),
            })
            .collect()
    }
}

impl Concern {
    /// The card for a concern id at a level, in the words for this reader.
    pub fn new(id: &str, level: Level, reader: Reader, locale: &Locale, region: &Region) -> Self {
        let pupil = reader == Reader::Pupil && locale.get(&format!("{id}.pupil-title")).is_some();
        let (title, steps) = if pupil { (format!("{id}.pupil-title"), "pupil") } else { (id.to_owned(), "advice") };
        let lighter = if level == Level::Care { locale.list(id, "care") } else { Vec::new() };
        Self {
            id: id.to_owned(),
            level: level.as_str(),
            title: locale.ui(&title),
            advice: if lighter.is_empty() { locale.list(id, steps) } else { lighter },
            contacts: region.contacts(id, reader, locale),
            home: locale.get(&format!("{id}.home")).unwrap_or_default(),
        }
    }
}
