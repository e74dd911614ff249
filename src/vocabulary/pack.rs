//! A pack: the structure of a vocabulary as data, validated whole, then filled with the wording of one locale.
//! The structure holds ids only, as `PackSource` of the shipped types; its wording is in Fluent, its cues are plain text.

use super::{Behaviour, Candidate, Family, Forms, Levers, Talent, Weight};
use crate::error::Faults;
use crate::locale::Locale;
use crate::value::read::{At, Reader};
use crate::value::{Numbers, Value};
use crate::listed::{Listed, More};
use crate::text::{figures, join, owned, replaced};

/// The newest pack format this engine reads.
pub const FORMAT: u32 = 1;
/// More entries than this in one list is refused: the bound keeps time and memory in hand.
const MOST: usize = 4_000;

/// A validated vocabulary with the wording of one locale.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Pack {
    pub id: String,
    pub version: u32,
    pub families: Vec<Family>,
    pub talents: Vec<Talent>,
    pub situations: Vec<Family>,
    pub behaviours: Vec<Behaviour>,
    /// Place of each talent by its id and its former ids.
    talent_at: Numbers,
    behaviour_at: Numbers,
}

/// The ids of each list of a pack, with their place in it.
#[derive(Default)]
struct Ids {
    families: Numbers,
    talents: Numbers,
    situations: Numbers,
    behaviours: Numbers,
}

struct Checker {
    reader: Reader,
}

impl Checker {
    fn id(&mut self, at: &At) {
        let Some(id) = self.reader.given(at) else { return };
        let kebab = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.len() <= 60
            && id.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-');
        if !kebab {
            self.reader.fault(at, "Write an id in lower-case letters, digits and hyphens, at most 60.");
        }
    }

    /// Ids are kebab-case and unique; gives where they are.
    fn ids(&mut self, list: &At, must: bool) -> Numbers {
        let mut seen = Numbers::default();
        self.reader.list(list, must);
        if list.len() > MOST {
            self.reader.note(list.place(), &join(&["more than ", &figures(MOST)]), "Split the pack: one list holds at most 4000 entries.");
        }
        for n in 0..list.len().min(MOST) {
            let entry = list.entry(n);
            let id = entry.field("id");
            self.id(&id);
            if let Some(text) = id.value.text()
                && seen.insert(text.to_owned(), n as u32).is_some()
            {
                self.reader.fault(&id, "Give each entry an id of its own.");
            }
        }
        seen
    }

    fn named_in(&mut self, at: &At, ids: &Numbers, remedy: &str) {
        if self.reader.given(at).is_some_and(|id| !ids.contains_key(id)) {
            self.reader.fault(at, remedy);
        }
    }

    fn structure(&mut self, pack: &At) -> Ids {
        let most = i32::MAX;
        self.reader.map(pack, true);
        let format = pack.field("format");
        if self.reader.whole(&format, 0..=most, None) > FORMAT as i32 {
            self.reader.fault(&format, "This pack is newer than the component: update talenttaal.");
        }
        self.reader.whole(&pack.field("version"), 0..=most, None);
        self.id(&pack.field("id"));
        let (talents, behaviours) = (pack.field("talents"), pack.field("behaviours"));
        let mut ids = Ids {
            families: self.ids(&pack.field("families"), true),
            talents: self.ids(&talents, true),
            situations: self.ids(&pack.field("situations"), false),
            behaviours: self.ids(&behaviours, false),
        };
        if matches!(talents.value, Value::List(_)) && talents.is_empty() {
            self.reader.note(talents.place(), "", "Give at least one talent.");
        }
        for n in 0..talents.len().min(MOST) {
            let talent = talents.entry(n);
            let id = talent.field("id");
            if id.value.text().and_then(|t| t.strip_prefix("own-")).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())) {
                self.reader.fault(&id, "Choose another id: `own-1` and the like are for talents that people name.");
            }
            self.named_in(&talent.field("family"), &ids.families, "Name a family that is in `families`.");
            self.reader.maybe_text(&talent.field("icon"));
        }
        for n in 0..behaviours.len().min(MOST) {
            let behaviour = behaviours.entry(n);
            self.named_in(&behaviour.field("situation"), &ids.situations, "Name a situation that is in `situations`.");
            self.candidates(&behaviour.field("candidates"), &ids.talents);
        }
        self.aliases(&pack.field("aliases"), &mut ids);
        ids
    }

    fn candidates(&mut self, list: &At, talents: &Numbers) {
        self.reader.list(list, true);
        if list.len() > 4 {
            self.reader.note(list.place(), &figures(list.len()), "Keep at most four candidates.");
        }
        for n in 0..list.len() {
            let candidate = list.entry(n);
            let (talent, weight) = (candidate.field("talent"), candidate.field("weight"));
            self.named_in(&talent, talents, "Name a talent that is in `talents`.");
            let before = list.value.items().iter().take(n);
            if talent.value.text().is_some() && before.map(|c| c.get("talent")).any(|t| t == talent.value) {
                self.reader.fault(&talent, "Name each talent once for a behaviour.");
            }
            if self.reader.given(&weight).is_some_and(|word| Weight::read(word).is_none()) {
                self.reader.fault(&weight, "Write `often`, `sometimes` or `seldom`.");
            }
        }
    }

    /// An old id leads to the place of the id it has now.
    fn aliases(&mut self, aliases: &At, ids: &mut Ids) {
        self.reader.map(aliases, false);
        let mut talents = Vec::new();
        let mut behaviours = Vec::new();
        for (old, _) in aliases.value.fields() {
            let at = aliases.field(old);
            let Some(new) = self.reader.given(&at) else { continue };
            let (talent, behaviour) = (ids.talents.get(new), ids.behaviours.get(new));
            if ids.talents.contains_key(old) || ids.behaviours.contains_key(old) || (talent.is_none() && behaviour.is_none()) {
                self.reader.fault(&at, "An alias leads from an id that is gone to one that is there.");
            }
            talents.more(talent.map(|n| (old, *n)));
            behaviours.more(behaviour.map(|n| (old, *n)));
        }
        for (old, n) in talents {
            ids.talents.insert(owned(old), n);
        }
        for (old, n) in behaviours {
            ids.behaviours.insert(owned(old), n);
        }
    }

    fn text(&mut self, locale: &Locale, key: &str) -> String {
        locale.get(key).unwrap_or_else(|| {
            self.reader.note(join(&[locale.tag(), ": ", key]), "", "Write this message, without arguments.");
            String::new()
        })
    }

    fn texts(&mut self, locale: &Locale, keys: &[String]) -> Vec<String> {
        keys.iter().map(|key| self.text(locale, key)).listed()
    }

    fn named(&mut self, locale: &Locale, kind: &str, list: &Value) -> Vec<Family> {
        let named = |x: &Value| {
            let id = x.get("id").string();
            Family { name: self.text(locale, &join(&[kind, "-", &id])), id }
        };
        list.items().iter().map(named).listed()
    }

    /// A text that only a language with every part has.
    fn deep(&mut self, locale: &Locale, key: &str) -> String {
        if locale.is_whole() { self.text(locale, key) } else { locale.get(key).unwrap_or_default() }
    }

    fn talent(&mut self, locale: &Locale, source: &Value) -> Talent {
        let id = &source.get("id").string();
        let key = |part: &str| join(&[id, ".", part]);
        let levers = |checker: &mut Self, who: &str| -> Vec<String> {
            ["1", "2", "context"].map(|n| checker.deep(locale, &join(&[id, ".", who, "-", n]))).into_iter().filter(|t| !t.is_empty()).listed()
        };
        let name = self.text(locale, id);
        Talent {
            id: id.clone(),
            family: source.get("family").string(),
            icon: source.get("icon").string(),
            forms: Forms {
                feminine: self.text(locale, &key("feminine")),
                masculine: self.text(locale, &key("masculine")),
                neutral: name.clone(),
            },
            name,
            essence: self.text(locale, &key("essence")),
            signs: self.texts(locale, &[key("sign-1"), key("sign-2"), key("sign-3")]),
            gift: self.deep(locale, &key("gift")),
            context: self.deep(locale, &key("context")),
            quiet: self.deep(locale, &key("quiet")),
            overdrive: self.deep(locale, &key("overdrive")),
            levers: Levers { pupil: levers(self, "pupil"), teacher: levers(self, "teacher") },
        }
    }

    fn behaviour(&mut self, locale: &Locale, source: &Value) -> Behaviour {
        let id = &source.get("id").string();
        let mut candidates = Vec::new();
        for weight in [Weight::Often, Weight::Sometimes, Weight::Seldom] {
            for c in source.get("candidates").items().iter().filter(|c| c.get("weight").text() == Some(weight.as_str())) {
                let talent = c.get("talent").string();
                candidates.push(Candidate { why: self.text(locale, &join(&[id, ".why-", &talent])), talent, weight });
            }
        }
        let checks = locale.list(id, "check");
        if checks.is_empty() {
            self.reader.note(join(&[locale.tag(), ": ", id, ".check-1"]), "", "Write at least one check.");
        }
        Behaviour {
            id: id.clone(),
            situation: source.get("situation").string(),
            label: self.text(locale, id),
            say: self.text(locale, &join(&[id, ".say"])),
            question: self.text(locale, &join(&[id, ".question"])),
            checks,
            candidates,
            cues: Vec::new(),
        }
    }
}

impl Pack {
    /// A text without the sentences of this pack: what is left was typed.
    pub fn without_own(&self, text: &str) -> String {
        let mut rest = text.to_owned();
        let mut drop = |sentence: &String| {
            rest = replaced(&rest, sentence, "\n");
        };
        for t in &self.talents {
            [&t.overdrive, &t.gift].into_iter().chain(&t.levers.pupil).chain(&t.levers.teacher).for_each(&mut drop);
        }
        self.behaviours.iter().for_each(|b| drop(&b.label));
        rest
    }

    /// Validates a source and fills it with the wording of `locale`; `talents` and `behaviours` say which are wanted:
    /// without talents it is a name and a version.
    ///
    /// # Errors
    /// All faults together, each with place and remedy; nothing is taken over from a faulty pack.
    pub fn new(source: &Value, locale: &Locale, talents: bool, behaviours: bool) -> Result<Self, Faults> {
        let mut check = Checker { reader: Reader::new("pack-faulty") };
        let ids = if talents { check.structure(&At::root("", source)) } else { Ids::default() };
        if !check.reader.faults.is_empty() {
            return Err(Faults(check.reader.faults));
        }
        let list = |name: &str| source.get(name).items();
        let mut pack = Self {
            id: source.get("id").string(),
            version: source.get("version").number().unwrap_or(0.0) as u32,
            families: Vec::new(),
            talents: Vec::new(),
            situations: Vec::new(),
            behaviours: Vec::new(),
            talent_at: ids.talents,
            behaviour_at: ids.behaviours,
        };
        if talents {
            pack.families = check.named(locale, "family", source.get("families"));
            pack.talents = list("talents").iter().map(|t| check.talent(locale, t)).listed();
        }
        if behaviours {
            pack.situations = check.named(locale, "situation", source.get("situations"));
            pack.behaviours = list("behaviours").iter().map(|b| check.behaviour(locale, b)).listed();
        }
        if check.reader.faults.is_empty() { Ok(pack) } else { Err(Faults(check.reader.faults)) }
    }

    /// The talent with this id or former id.
    pub fn talent(&self, id: &str) -> Option<&Talent> {
        self.talents.get(*self.talent_at.get(id)? as usize)
    }

    /// The behaviour with this id or former id.
    pub fn behaviour(&self, id: &str) -> Option<&Behaviour> {
        self.behaviours.get(*self.behaviour_at.get(id)? as usize)
    }
}
