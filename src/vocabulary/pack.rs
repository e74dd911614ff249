//! A pack: the structure of a vocabulary as data, validated whole, then filled with the wording of one locale.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Behaviour, Candidate, Family, Forms, Levers, Talent, Weight};
use crate::error::{Error, Faults};
use crate::locale::Locale;

/// The newest pack format this engine reads.
pub const FORMAT: u32 = 1;
/// More entries than this in one list is refused: the bound keeps time and memory in hand.
const MOST: usize = 4_000;

#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs)]
pub struct NamedSource {
    pub id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs)]
pub struct TalentSource {
    pub id: String,
    pub family: String,
    #[serde(default)]
    pub icon: String,
}

#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs)]
pub struct CandidateSource {
    pub talent: String,
    pub weight: Weight,
}

#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs)]
pub struct BehaviourSource {
    pub id: String,
    pub situation: String,
    pub candidates: Vec<CandidateSource>,
}

/// The structure of a pack as it is written: ids only; its wording is in Fluent, its cues are plain text.
#[derive(Debug, Clone, Deserialize)]
pub struct PackSource {
    /// Stable id of the pack, carried by everything saved from it.
    pub id: String,
    /// Version of the pack's content.
    pub version: u32,
    /// Version of this format.
    pub format: u32,
    /// Families in the order shown.
    pub families: Vec<NamedSource>,
    /// Talents in the order shown.
    pub talents: Vec<TalentSource>,
    /// Situations in the order shown.
    #[serde(default)]
    pub situations: Vec<NamedSource>,
    /// Behaviours in the order shown.
    #[serde(default)]
    pub behaviours: Vec<BehaviourSource>,
    /// Old id to the id it has now.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
}

/// A validated vocabulary with the wording of one locale.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Pack {
    pub id: String,
    pub version: u32,
    pub families: Vec<Family>,
    pub talents: Vec<Talent>,
    pub situations: Vec<Family>,
    pub behaviours: Vec<Behaviour>,
    aliases: BTreeMap<String, String>,
}

struct Checker {
    faults: Vec<Error>,
}

impl Checker {
    fn fault(&mut self, place: String, value: &str, remedy: &str) {
        if self.faults.len() < 200 {
            self.faults.push(Error::new("pack-faulty", place, value, remedy));
        }
    }

    /// Ids are kebab-case and unique; gives the set of them.
    fn ids<'a>(&mut self, list: &str, ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut seen = BTreeSet::new();
        for (n, id) in ids.enumerate() {
            let kebab = id.starts_with(|c: char| c.is_ascii_lowercase())
                && id.len() <= 60
                && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if !kebab {
                self.fault(format!("{list}[{n}].id"), id, "Write an id in lower-case letters, digits and hyphens, at most 60.");
            }
            if !seen.insert(id) {
                self.fault(format!("{list}[{n}].id"), id, "Give each entry an id of its own.");
            }
            if n == MOST {
                self.fault(list.to_owned(), &format!("more than {MOST}"), "Split the pack: one list holds at most 4000 entries.");
                break;
            }
        }
        seen
    }

    fn structure(&mut self, s: &PackSource) {
        if s.format > FORMAT {
            self.fault("format".into(), &s.format.to_string(), "This pack is newer than the component: update talenttaal.");
        }
        self.ids("pack", std::iter::once(s.id.as_str()));
        let families = self.ids("families", s.families.iter().map(|x| x.id.as_str()));
        let talents = self.ids("talents", s.talents.iter().map(|x| x.id.as_str()));
        let situations = self.ids("situations", s.situations.iter().map(|x| x.id.as_str()));
        let behaviours = self.ids("behaviours", s.behaviours.iter().map(|x| x.id.as_str()));
        if talents.is_empty() {
            self.fault("talents".into(), "", "Give at least one talent.");
        }
        for (n, t) in s.talents.iter().enumerate().take(MOST) {
            if !families.contains(t.family.as_str()) {
                self.fault(format!("talents[{n}].family"), &t.family, "Name a family that is in `families`.");
            }
        }
        for (n, b) in s.behaviours.iter().enumerate().take(MOST) {
            if !situations.contains(b.situation.as_str()) {
                self.fault(format!("behaviours[{n}].situation"), &b.situation, "Name a situation that is in `situations`.");
            }
            if b.candidates.len() > 4 {
                self.fault(format!("behaviours[{n}].candidates"), &b.candidates.len().to_string(), "Keep at most four candidates.");
            }
            let mut once = BTreeSet::new();
            for (k, c) in b.candidates.iter().enumerate() {
                let place = || format!("behaviours[{n}].candidates[{k}].talent");
                if !talents.contains(c.talent.as_str()) {
                    self.fault(place(), &c.talent, "Name a talent that is in `talents`.");
                }
                if !once.insert(&c.talent) {
                    self.fault(place(), &c.talent, "Name each talent once for a behaviour.");
                }
            }
        }
        for (old, new) in &s.aliases {
            let known = |id: &str| talents.contains(id) || behaviours.contains(id);
            if known(old) || !known(new) {
                self.fault(format!("aliases.{old}"), new, "An alias leads from an id that is gone to one that is there.");
            }
        }
    }

    fn text(&mut self, locale: &Locale, key: &str) -> String {
        locale.get(key).unwrap_or_else(|| {
            self.fault(format!("{}: {key}", locale.tag()), "", "Write this message, without arguments.");
            String::new()
        })
    }

    fn texts(&mut self, locale: &Locale, keys: &[String]) -> Vec<String> {
        keys.iter().map(|key| self.text(locale, key)).collect()
    }

    fn named(&mut self, locale: &Locale, kind: &str, list: &[NamedSource]) -> Vec<Family> {
        list.iter().map(|x| Family { id: x.id.clone(), name: self.text(locale, &format!("{kind}-{}", x.id)) }).collect()
    }

    fn talent(&mut self, locale: &Locale, source: &TalentSource) -> Talent {
        let id = &source.id;
        let key = |part: &str| format!("{id}.{part}");
        let levers = |who: &str| [format!("{id}.{who}-1"), format!("{id}.{who}-2"), format!("{id}.{who}-context")];
        let name = self.text(locale, id);
        Talent {
            id: id.clone(),
            family: source.family.clone(),
            icon: source.icon.clone(),
            forms: Forms {
                feminine: self.text(locale, &key("feminine")),
                masculine: self.text(locale, &key("masculine")),
                neutral: name.clone(),
            },
            name,
            essence: self.text(locale, &key("essence")),
            signs: self.texts(locale, &[key("sign-1"), key("sign-2"), key("sign-3")]),
            gift: self.text(locale, &key("gift")),
            context: self.text(locale, &key("context")),
            quiet: self.text(locale, &key("quiet")),
            overdrive: self.text(locale, &key("overdrive")),
            levers: Levers { pupil: self.texts(locale, &levers("pupil")), teacher: self.texts(locale, &levers("teacher")) },
        }
    }

    fn behaviour(&mut self, locale: &Locale, source: &BehaviourSource) -> Behaviour {
        let id = &source.id;
        let mut candidates: Vec<_> = source
            .candidates
            .iter()
            .map(|c| Candidate { talent: c.talent.clone(), weight: c.weight, why: self.text(locale, &format!("{id}.why-{}", c.talent)) })
            .collect();
        candidates.sort_by_key(|c| std::cmp::Reverse(c.weight));
        let checks = locale.list(id, "check");
        if checks.is_empty() {
            self.fault(format!("{}: {id}.check-1", locale.tag()), "", "Write at least one check.");
        }
        Behaviour {
            id: id.clone(),
            situation: source.situation.clone(),
            label: self.text(locale, id),
            say: self.text(locale, &format!("{id}.say")),
            question: self.text(locale, &format!("{id}.question")),
            checks,
            candidates,
            cues: Vec::new(),
        }
    }
}

impl Pack {
    /// Validates a source and fills it with the wording of `locale`; `behaviours` says whether that part is wanted.
    ///
    /// # Errors
    /// All faults together, each with place and remedy; nothing is taken over from a faulty pack.
    pub fn new(source: &PackSource, locale: &Locale, behaviours: bool) -> Result<Self, Faults> {
        let mut check = Checker { faults: Vec::new() };
        check.structure(source);
        if !check.faults.is_empty() {
            return Err(Faults(check.faults));
        }
        let pack = Self {
            id: source.id.clone(),
            version: source.version,
            families: check.named(locale, "family", &source.families),
            talents: source.talents.iter().map(|t| check.talent(locale, t)).collect(),
            situations: if behaviours { check.named(locale, "situation", &source.situations) } else { Vec::new() },
            behaviours: if behaviours { source.behaviours.iter().map(|b| check.behaviour(locale, b)).collect() } else { Vec::new() },
            aliases: source.aliases.clone(),
        };
        if check.faults.is_empty() { Ok(pack) } else { Err(Faults(check.faults)) }
    }

    /// The talent with this id or former id.
    pub fn talent(&self, id: &str) -> Option<&Talent> {
        let id = self.aliases.get(id).map_or(id, String::as_str);
        self.talents.iter().find(|t| t.id == id)
    }

    /// The behaviour with this id or former id.
    pub fn behaviour(&self, id: &str) -> Option<&Behaviour> {
        let id = self.aliases.get(id).map_or(id, String::as_str);
        self.behaviours.iter().find(|b| b.id == id)
    }
}
