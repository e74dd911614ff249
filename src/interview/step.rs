//! The present step as plain data, rich enough to be drawn without a rule in the view; `Step` in the shipped types.

use super::answer::LONGEST;
use super::flow::Kind;
use super::offer::{Choice, Offer};
use super::path::{Place, own_number};
use super::{Interview, wording};
use crate::face::Face;
use crate::value::{Value, map};
use crate::listed::{Listed, More};
use crate::text::join;

impl Interview {
    /// What to show now.
    pub fn step(&self, face: &Face) -> Value {
        let (path, at) = self.here();
        let Some((place, step)) = path.get(at).and_then(|p| Some((p, self.at(p)?))) else { return Value::Null };
        let key = wording::key(&self.flow, step);
        let get = |k: &str| face.locale.get(k).map_or(Value::Null, Value::from);
        let title = face.locale.get(&join(&[&key, ".title-", &place.key])).unwrap_or_else(|| face.locale.ui(&key));
        let head = map!(
            "id": self.id(place),
            "kind": step.kind.as_str(),
            "flow": &self.flow.id,
            "mode": self.mode(),
        );
        if self.paused {
            let pause = map!("title": face.locale.ui("interview-pause"), "goOn": face.locale.ui("interview-go-on"));
            return head.with("title", face.locale.ui("interview-pause")).with("pause", pause);
        }
        let offer = self.offer(face, &path, place);
        let takes = offer.takes;
        let closed = !face.has_gate() && (step.kind.takes_text() || step.kind.takes_own());
        let list = |choices: &[Choice]| if choices.is_empty() { Value::Null } else { Value::list(choices) };
        let answer = self.typed.as_ref().or(self.answer_at(place)).map(Value::from);
        let rest = map!(
            "title": title,
            "help": get(&join(&[&key, ".help"])),
            "example": get(&join(&[&key, ".example"])),
            "lines": self.said(face, place, &key),
            "about": self.about(face, &path, place),
            "held": self.held(&path),
            "choices": list(&offer.choices),
            "browse": list(&offer.browse),
            "heard": heard(step.kind, &offer),
            "most": if takes.most == 0 { Value::Null } else { takes.most.into() },
            "own": if takes.own == 0 { Value::Null } else { takes.own.into() },
            "text": if takes.text { map!("most": LONGEST) } else { Value::Null },
            "date": if takes.date { true.into() } else { Value::Null },
            "closed": if closed { face.locale.ui("interview-closed").into() } else { Value::Null },
            "answer": answer,
            "review": if step.kind == Kind::Summary { self.review(face, &path) } else { Value::Null },
            "guide": if self.guided { guide(face, step.kind) } else { Value::Null },
        );
        match (head, rest) {
            (Value::Map(mut head), Value::Map(rest)) => {
                head.more(rest);
                Value::Map(head)
            }
            (head, _) => head,
        }
    }

    /// `self` or `guided`.
    pub fn mode(&self) -> &'static str {
        if self.guided { "guided" } else { "self" }
    }

    /// The lines of a contract; guided has some more.
    fn said(&self, face: &Face, place: &Place, key: &str) -> Value {
        if self.kind(place) != Kind::Contract {
            return Value::Null;
        }
        let mut lines = face.locale.list(key, "line");
        if self.guided {
            lines.more(face.locale.list(key, "guided"));
        }
        (&lines).into()
    }

    /// What the question is about: a talent, an own talent, or what was told before.
    fn about(&self, face: &Face, path: &[Place], place: &Place) -> Value {
        if place.key.is_empty() {
            return Value::Null;
        }
        match self.kind(place) {
            Kind::Bit => {
                // The words of this round so far: the moment, and the bit that was told of it.
                let words = path.iter().take_while(|p| *p != place).filter(|p| p.key == place.key && matches!(self.kind(p), Kind::Moment | Kind::Bit));
                let words: Vec<String> = words.filter_map(|p| self.answer_at(p)).filter(|a| !a.text.is_empty()).map(|a| a.text.clone()).listed();
                map!("words": &words)
            }
            Kind::Moment => Value::Null,
            _ => self.named(face, path, &place.key),
        }
    }

    /// A talent by its key, as it is called in this interview.
    fn named(&self, face: &Face, path: &[Place], key: &str) -> Value {
        let own = self.own_at(path, key);
        let name = own.map(|o| o.name.as_str());
        match face.pack.talent(key).filter(|_| own_number(key).is_none()) {
            Some(t) => map!(
                "talent": &t.id,
                "family": &t.family,
                "name": name.unwrap_or(&t.name),
                "essence": &t.essence,
                "signs": &t.signs,
                "own": if own.is_some() { true.into() } else { Value::Null },
            ),
            None => map!("name": name.unwrap_or_default(), "essence": own.map(|o| o.words.as_str()).unwrap_or_default(), "own": true),
        }
    }

    /// The talents said yes to so far: the seats that are taken.
    fn held(&self, path: &[Place]) -> Value {
        let own = |key: &String| {
            let own = self.own_at(path, key);
            map!(
                "talent": if own_number(key).is_some() { Value::Null } else { key.into() },
                "name": own.map(|o| &o.name),
            )
        };
        let at = path.iter().position(|p| self.id(p) == self.position).unwrap_or(0);
        let keys = self.worked(path.get(..at).unwrap_or_default());
        Value::List(keys.iter().map(own).listed())
    }

    /// Everything said so far, each with the step where it can be changed.
    pub fn said_so_far(&self, face: &Face) -> Value {
        self.review(face, &self.path(None))
    }

    fn review(&self, face: &Face, path: &[Place]) -> Value {
        let mut out = Vec::new();
        for place in path {
            let lines = self.lines(face, path, place);
            let date = self.answer_at(place).map(|a| a.date.clone()).filter(|d| !d.is_empty());
            if lines.is_empty() && date.is_none() {
                continue;
            }
            let Some(step) = self.at(place) else { continue };
            let key = wording::key(&self.flow, step);
            let title = face.locale.get(&join(&[&key, ".title-", &place.key])).unwrap_or_else(|| face.locale.ui(&key));
            let about = if self.kind(place) == Kind::Bit { Value::Null } else { self.about(face, path, place) };
            out.push(map!("step": self.id(place), "title": title, "about": about, "lines": &lines, "date": date));
        }
        Value::List(out)
    }
}

/// Whether the own words gave candidates: `nothing` says so plainly, and leads to looking through all of them.
fn heard(kind: Kind, offer: &Offer) -> Value {
    match kind {
        Kind::Pick | Kind::Behind => if offer.choices.is_empty() { "nothing" } else { "talents" }.into(),
        _ => Value::Null,
    }
}

/// What to listen for, how to ask on, what not to do: for the one who asks.
fn guide(face: &Face, kind: Kind) -> Value {
    let key = join(&["guide-", kind.as_str()]);
    let list = |stem: &str| Value::from(&face.locale.list(&key, stem));
    map!("listen": list("listen"), "ask": list("ask"), "avoid": list("avoid"))
}
