//! A face: one locale, one pack, one region, and what can be asked of them. Pure; `wasm` only forwards to it.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use crate::concern::{Concern, Level, Reader, Region};
use crate::error::{Error, Faults};
use crate::interview::Interview;
use crate::interview::flow::{self, Flow};
use crate::labels::{Label, Labels};
use crate::lens::gate::{Alarm, Gate};
use crate::lens::lexicon::{self, Lexicon};
use crate::lens::index::Index;
use crate::lens::words::{Word, words};
use crate::lens::{self, Report};
use crate::locale::Locale;
use crate::message::{Outcome, message};
use crate::value::Value;
use crate::value::read::{At, Reader as Reading};
use crate::vocabulary::Pack;
use crate::listed::{Listed, More};
use crate::text::join;

/// Texts that `load` may hand over, by name: the wording, here by the names of its files, then what the lens and the gate are made of.
const WORDING: [&str; 9] = ["ui.ftl", "talents.ftl", "behaviours.ftl", "concern.ftl", "interview.ftl", "card.ftl", "message.ftl", "phrases.ftl", "labels.ftl"];
const WORDS: [&str; 5] = ["labelWords", "words", "cues", "flow", "gate"];

fn part(file: &str) -> &str {
    file.strip_suffix(".ftl").unwrap_or(file)
}

/// The files of a face.
#[derive(Default)]
pub struct Files {
    /// The texts by name; a part that was not loaded is not there.
    pub texts: Value,
    /// Icons by name.
    pub icons: Icons,
    /// What tells this vocabulary with its wording from others on the page; empty where nothing does.
    pub named: String,
    /// One for all faces; made by whoever holds them.
    pub gate: Option<Rc<Gate>>,
}

/// Path data of icons by name, on a 256 grid.
#[derive(Default)]
pub struct Icons(pub Value);

impl Icons {
    /// The path data of an icon.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).text()
    }
}

impl Files {
    /// Reads the files as `load` hands them over; the texts are moved, as they are long. What is wrong is noted in `r`.
    fn read(r: &mut Reading, mut texts: Value, gate: &dyn Fn(&str) -> Option<Rc<Gate>>) -> Self {
        let at = At::root("files", &texts);
        r.map(&at, true);
        for name in WORDING.iter().chain(&WORDS).chain(&["named"]) {
            r.maybe_text(&at.field(part(name)));
        }
        let icons = at.field("icons");
        r.map(&icons, false);
        for (name, _) in icons.value.fields() {
            r.text(&icons.field(name));
        }
        let icons = Icons(texts.take("icons"));
        let gate = texts.take("gate").text().and_then(gate);
        let named = texts.get("named").string();
        Self { texts, icons, named, gate }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).text()
    }

    /// The pack with its wording and its cues.
    fn pack(&self, source: &Value, locale: &Locale) -> Result<Pack, Faults> {
        let mut pack = Pack::new(source, locale, self.text("talents").is_some(), self.text("behaviours").is_some())?;
        for (id, line) in lexicon::lines(self.text("cues").unwrap_or_default()) {
            if let Some(b) = pack.behaviours.iter_mut().find(|b| b.id == id) {
                b.cues.push(line.to_owned());
            }
        }
        Ok(pack)
    }

    /// The index of cues of a kind, if they are there: that of another face, or one of its own.
    #[inline(never)]
    fn index(&self, kind: &str, there: Option<Rc<Index>>) -> Result<Option<Rc<Index>>, Error> {
        let Some(cues) = self.text(kind) else { return Ok(None) };
        if there.is_some() {
            return Ok(there);
        }
        let lexicon = Lexicon::new(self.text("words").unwrap_or_default(), lexicon::LENS);
        Ok(Some(Rc::new(Index::compile(lexicon, cues)?)))
    }

    /// The texts of a face from the sources of its language, each as `read` gives it by its path in the folder of the language; one that
    /// is not there is left out.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn sources(read: &dyn Fn(&str) -> Option<String>) -> Value {
        let words = [("labelWords", "labels.txt"), ("words", "cues/words.txt"), ("cues", "cues/behaviours.txt"), ("flow", "cues/flow.txt")];
        let all = WORDING.iter().map(|file| (part(file), *file)).chain(words);
        Value::Map(all.filter_map(|(name, file)| Some((name.into(), Value::Text(read(file)?)))).collect())
    }
}

thread_local! {
    /// The faces of this engine: those of one vocabulary have in common what is the same in them. Elements of several kinds say the same, and
    /// look up the same cues.
    static FACES: RefCell<Vec<Weak<Face>>> = const { RefCell::new(Vec::new()) };
}

/// Lets faces of the same vocabulary that are made from now on use what is in this one.
pub fn known(face: &Rc<Face>) {
    FACES.with_borrow_mut(|all| {
        all.retain(|f| f.strong_count() > 0);
        all.push(Rc::downgrade(face));
    });
}

/// The faces of a vocabulary.
#[inline(never)]
fn kin(named: &str) -> Vec<Rc<Face>> {
    FACES.with_borrow(|all| all.iter().filter_map(Weak::upgrade).filter(|f| !named.is_empty() && f.named == named).listed())
}

/// What one `load` gives.
pub struct Face {
    /// Wording.
    pub locale: Locale,
    /// Vocabulary.
    pub pack: Rc<Pack>,
    /// Icons by name.
    pub icons: Rc<Icons>,
    /// Flows of interviews; none where that part was not loaded.
    pub flows: Vec<Rc<Flow>>,
    region: Region,
    gate: Option<Rc<Gate>>,
    cues: Option<Rc<Index>>,
    flow: Option<Rc<Index>>,
    labels: Option<Labels>,
    /// The wording of messages in other languages, as it came in.
    others: RefCell<Vec<Rc<Locale>>>,
    named: String,
    /// Whether talents are in its pack, behaviours, and cues.
    holds: [bool; 3],
}

impl Face {
    /// Puts a face together from what `load` hands over: `locale`, `pack`, `region` and `files`. `gate` makes the gate of its patterns,
    /// or gives the one that is there.
    ///
    /// # Errors
    /// All faults of one of them at once: of the files, the region, or the pack and its wording.
    pub fn load(mut source: Value, gate: &dyn Fn(&str) -> Option<Rc<Gate>>) -> Result<Self, Faults> {
        let mut r = Reading::new("source-unreadable");
        let files = source.take("files");
        let at = At::root("load", &source);
        r.map(&at, true);
        let tag = r.text(&at.field("locale"));
        let files = Files::read(&mut r, files, gate);
        if !r.faults.is_empty() {
            return Err(Faults(r.faults));
        }
        Self::new(tag, source.get("pack"), source.get("region"), files)
    }

    /// Puts a face together from its files.
    ///
    /// # Errors
    /// All faults of the region, or all those of the pack and its wording.
    pub fn new(tag: &str, pack: &Value, region: &Value, files: Files) -> Result<Self, Faults> {
        let mut r = Reading::new("source-unreadable");
        let region = Region::read(&mut r, &At::root("region", region));
        if !r.faults.is_empty() {
            return Err(Faults(r.faults));
        }
        let (kin, holds) = (kin(&files.named), ["talents", "behaviours", "cues"].map(|part| files.text(part).is_some()));
        let alike = kin.iter().find(|f| f.holds == holds);
        // What is said of talents and behaviours goes into the pack; messages alone say more of a talent.
        let spare = |file: &str| file == "behaviours.ftl" || file == "talents.ftl" && files.text("message").is_none();
        let needed = |file: &&&str| alike.is_none() || !spare(file);
        let resources: Vec<(&str, &str)> = WORDING.iter().filter(needed).filter_map(|name| Some((*name, files.text(part(name))?))).listed();
        let mut locale = Locale::new(tag, &resources)?;
        let wanted = files.text("interview").is_some();
        let mut r = Reading::new("pack-faulty");
        let root = At::root("", pack);
        let flows = root.field("flows");
        // Reading flows is in the further part of the engine: it is not entered where there are none.
        let flows = if *flows.value == Value::Null && !wanted { Vec::new() } else { flow::read(&mut r, &flows, wanted.then_some(&locale)) };
        let pack = alike.map_or_else(|| files.pack(pack, &locale).map(Rc::new), |f| Ok(f.pack.clone()));
        let pack = match pack {
            Ok(pack) if r.faults.is_empty() => pack,
            pack => {
                let mut faults = pack.err().map_or_else(Vec::new, |f| f.0);
                faults.more(r.faults);
                return Err(Faults(faults));
            }
        };
        for (n, _) in resources.iter().enumerate().filter(|(_, r)| spare(r.0)) {
            locale.forget(n);
        }
        let flows = if wanted { flows.into_iter().map(Rc::new).listed() } else { Vec::new() };
        let cues = files.index("cues", kin.iter().find_map(|f| f.cues.clone()))?;
        let flow = files.index("flow", kin.iter().find_map(|f| f.flow.clone()))?;
        let labels = files.text("labelWords").map(Labels::new);
        let icons = alike.map_or_else(|| Rc::new(files.icons), |f| f.icons.clone());
        Ok(Self { locale, pack, icons, flows, region, gate: files.gate, cues, flow, labels, others: RefCell::default(), named: files.named, holds })
    }

    fn missing(part: &str) -> Error {
        Error::new("part-missing", "parts", part, join(&["Ask for the part `", part, "` in `load`, in a locale that has it."]))
    }

    /// Whether the gate has its data; without them no text is taken.
    pub fn has_gate(&self) -> bool {
        self.gate.is_some()
    }

    /// The concern in a text that a person typed.
    ///
    /// # Errors
    /// `part-missing` while the gate has no data: it fails closed.
    pub fn gate(&self, text: &str, reader: Reader) -> Result<Option<Concern>, Error> {
        let gate = self.patterns()?;
        Ok(self.concern_in(gate, &words(text), reader))
    }

    /// All concerns in a text, for a writer who said of some that they were not meant.
    ///
    /// # Errors
    /// `part-missing` while the gate has no data: it fails closed.
    #[inline(never)]
    pub fn concerns(&self, text: &str) -> Result<Vec<Alarm<'_>>, Error> {
        Ok(self.patterns()?.all(&words(text)))
    }

    /// The gate, before anything is read: what reads a text is in a part of the engine that comes with it.
    fn patterns(&self) -> Result<&Gate, Error> {
        self.gate.as_deref().ok_or_else(|| Self::missing("concern"))
    }

    fn concern_in(&self, gate: &Gate, text: &[Word], reader: Reader) -> Option<Concern> {
        gate.check(text).map(|a| Concern::new(a.id, a.level, reader, &self.locale, &self.region))
    }

    /// A concern by its id, as it was found before.
    pub fn concern(&self, id: &str, level: Level, reader: Reader) -> Concern {
        Concern::new(id, level, reader, &self.locale, &self.region)
    }

    /// What a teacher sees, read as talent in overdrive; the gate comes first.
    ///
    /// # Errors
    /// `part-missing` without the lens or the gate.
    pub fn lens(&self, text: &str, limit: usize) -> Result<Report, Error> {
        let cues = self.cues.as_ref().ok_or_else(|| Self::missing("lens"))?;
        self.gated(text, Reader::Teacher, &|text| lens::lens(&self.pack, cues, text, limit))
    }

    /// What a pupil tells, read as talents that give energy; the gate comes first.
    ///
    /// # Errors
    /// `part-missing` without the lens or the gate.
    pub fn spot(&self, text: &str, limit: usize) -> Result<Report, Error> {
        let flow = self.flow.as_ref().ok_or_else(|| Self::missing("lens"))?;
        self.gated(text, Reader::Pupil, &|text| lens::spot(&self.pack, flow, text, limit))
    }

    /// Words in a text that label a pupil, with what can be said instead.
    ///
    /// # Errors
    /// `part-missing` without the words.
    pub fn labels(&self, text: &str) -> Result<Vec<Label>, Error> {
        let labels = self.labels.as_ref().ok_or_else(|| Self::missing("lens"))?;
        Ok(labels.find(text, &self.locale))
    }

    /// Takes in the wording of another language for messages: its `message.ftl` and `talents.ftl`.
    ///
    /// # Errors
    /// As `Locale::new`.
    pub fn learn(&self, tag: &str, resources: &[(&str, &str)]) -> Result<(), Error> {
        let locale = Rc::new(Locale::new(tag, resources)?);
        let mut others = self.others.borrow_mut();
        others.retain(|l| l.tag() != tag);
        others.push(locale);
        Ok(())
    }

    /// The wording of another language that was taken in.
    pub fn other(&self, tag: &str) -> Option<Rc<Locale>> {
        self.others.borrow().iter().find(|l| l.tag() == tag).cloned()
    }

    /// Finished texts for a request, in the languages that were taken in.
    ///
    /// # Errors
    /// As `message::message`.
    pub fn message(&self, request: &Value) -> Result<Outcome, Faults> {
        let others: Vec<Rc<Locale>> = self.others.borrow().clone();
        message(self, &others.iter().map(Rc::as_ref).listed(), request)
    }

    /// An interview: fresh, or taken up from what `export` gave. `guided` overrules the mode it was saved in.
    ///
    /// # Errors
    /// `part-missing` without the interview's wording; `flow-unknown`; what cannot be taken up again.
    pub fn interview(&self, flow: &str, guided: Option<bool>, saved: &Value) -> Result<Interview, Error> {
        if self.flows.is_empty() {
            return Err(Self::missing("interview"));
        }
        let found = self.flows.iter().find(|f| f.id == flow).cloned();
        let found = found.ok_or_else(|| Error::new("flow-unknown", "interview", flow, "Name a flow that is in `flows` of the pack."))?;
        if *saved == Value::Null { Ok(Interview::new(found, guided == Some(true))) } else { Interview::resume(found, self, guided, saved) }
    }

    fn gated(&self, text: &str, reader: Reader, look: &dyn Fn(&[Word]) -> Report) -> Result<Report, Error> {
        let gate = self.patterns()?;
        let text = words(text);
        match self.concern_in(gate, &text, reader) {
            Some(concern) if concern.level == "stop" => Ok(Report::Concern(concern)),
            None => Ok(look(&text)),
            Some(concern) => Ok(match look(&text) {
                Report::Talents { behaviours, talents, findings, spot, .. } => {
                    Report::Talents { care: Some(concern), behaviours, talents, findings, spot }
                }
                _ => Report::Concern(concern),
            }),
        }
    }
}
