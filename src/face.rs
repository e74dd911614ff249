//! A face: one locale, one pack, one region, and what can be asked of them. Pure; `wasm` only forwards to it.

use std::collections::BTreeMap;

use crate::concern::{Concern, Reader, Region};
use crate::error::{Error, Faults};
use crate::lens::cues::{Cues, Lexicon};
use crate::lens::gate::{Gate, Tongue};
use crate::lens::{self, Report};
use crate::locale::Locale;
use crate::vocabulary::{Pack, PackSource};

/// The files of a face, as text; a part that was not loaded is `None`.
#[derive(Default, serde::Deserialize)]
#[allow(missing_docs, reason = "each is named after the file it holds")]
pub struct Files {
    pub ui: Option<String>,
    pub talents: Option<String>,
    pub behaviours: Option<String>,
    pub concern: Option<String>,
    pub card: Option<String>,
    pub words: Option<String>,
    pub cues: Option<String>,
    pub flow: Option<String>,
    #[serde(default)]
    pub icons: BTreeMap<String, String>,
    #[serde(default)]
    pub gate: Vec<GateFile>,
}

/// One language of the gate.
#[derive(serde::Deserialize)]
#[allow(missing_docs, reason = "each is named after the file it holds")]
pub struct GateFile {
    pub tag: String,
    pub words: String,
    pub concern: String,
    pub idioms: String,
}

/// What one `load` gives.
pub struct Face {
    /// Wording.
    pub locale: Locale,
    /// Vocabulary.
    pub pack: Pack,
    /// Path data of the icons by name, on a 256 grid.
    pub icons: BTreeMap<String, String>,
    region: Region,
    gate: Gate,
    cues: Option<Cues>,
    flow: Option<Cues>,
}

impl Face {
    /// Puts a face together from its files.
    ///
    /// # Errors
    /// All faults of the pack and its wording at once.
    pub fn new(tag: &str, source: &PackSource, region: Region, files: Files) -> Result<Self, Faults> {
        let one = |e: Error| Faults(vec![e]);
        let named = [("ui.ftl", &files.ui), ("talents.ftl", &files.talents), ("behaviours.ftl", &files.behaviours), ("concern.ftl", &files.concern), ("card.ftl", &files.card)];
        let resources: Vec<(&str, &str)> = named.iter().filter_map(|(name, text)| Some((*name, text.as_deref()?))).collect();
        let locale = Locale::new(tag, &resources).map_err(one)?;
        let mut pack = Pack::new(source, &locale, files.behaviours.is_some())?;
        let words = files.words.as_deref().unwrap_or_default();
        let compile = |text: &Option<String>| text.as_deref().map(|t| Cues::compile(Lexicon::new(tag, words), t)).transpose();
        let cues = compile(&files.cues).map_err(one)?;
        let flow = compile(&files.flow).map_err(one)?;
        if let Some(text) = &files.cues {
            for (id, line) in crate::lens::cues::lines(text) {
                if let Some(b) = pack.behaviours.iter_mut().find(|b| b.id == id) {
                    b.cues.push(line.to_owned());
                }
            }
        }
        let tongues = files.gate.iter().map(|g| {
            let lexicon = || Lexicon::new(&g.tag, &g.words);
            Ok(Tongue::new(Cues::compile(lexicon(), &g.concern)?, Cues::compile(lexicon(), &format!("[idiom]\n{}", g.idioms))?))
        });
        let gate = Gate::new(tongues.collect::<Result<_, Error>>().map_err(one)?);
        Ok(Self { locale, pack, icons: files.icons, region, gate, cues, flow })
    }

    fn missing(part: &str) -> Error {
        Error::new("part-missing", "parts", part, format!("Ask for the part `{part}` in `load`, in a locale that has it."))
    }

    /// Whether the gate has its data; without them no text is taken.
    pub fn has_gate(&self) -> bool {
        self.gate.is_ready()
    }

    /// The concern in a text that a person typed.
    ///
    /// # Errors
    /// `part-missing` while the gate has no data: it fails closed.
    pub fn gate(&self, text: &str, reader: Reader) -> Result<Option<Concern>, Error> {
        if !self.gate.is_ready() {
            return Err(Self::missing("concern"));
        }
        Ok(self.gate.check(text).map(|(id, level)| Concern::new(id, level, reader, &self.locale, &self.region)))
    }

    /// What a teacher sees, read as talent in overdrive; the gate comes first.
    ///
    /// # Errors
    /// `part-missing` without the lens or the gate.
    pub fn lens(&self, text: &str, limit: usize) -> Result<Report, Error> {
        let cues = self.cues.as_ref().ok_or_else(|| Self::missing("lens"))?;
        self.gated(text, Reader::Teacher, |text| lens::lens(&self.pack, cues, text, limit))
    }

    /// What a pupil tells, read as talents that give energy; the gate comes first.
    ///
    /// # Errors
    /// `part-missing` without the lens or the gate.
    pub fn spot(&self, text: &str, limit: usize) -> Result<Report, Error> {
        let flow = self.flow.as_ref().ok_or_else(|| Self::missing("lens"))?;
        self.gated(text, Reader::Pupil, |text| lens::spot(&self.pack, flow, text, limit))
    }

    fn gated(&self, text: &str, reader: Reader, look: impl Fn(&str) -> Report) -> Result<Report, Error> {
        match self.gate(text, reader)? {
            Some(concern) if concern.level == "stop" => Ok(Report::Concern(concern)),
            None => Ok(look(text)),
            Some(concern) => Ok(match look(text) {
                Report::Talents { behaviours, talents, findings, spot, .. } => {
                    Report::Talents { care: Some(concern), behaviours, talents, findings, spot }
                }
                _ => Report::Concern(concern),
            }),
        }
    }
}
