//! What of an interview becomes a profile: only what the person confirmed, in the person's words or chosen words.

use super::Interview;
use super::flow::Kind;
use super::path::{Place, own_number};
use crate::face::Face;
use crate::text::between;
use crate::profile::{Held, Own, Profile, Step};

fn add(list: &mut Vec<String>, lines: Vec<String>) {
    for line in lines {
        if !list.contains(&line) {
            list.push(line);
        }
    }
}

impl Interview {
    /// The own talent that goes by a key: named in a pick (`own-1`), or at the confirmation of a talent.
    pub(super) fn own_at(&self, path: &[Place], key: &str) -> Option<&Own> {
        match own_number(key) {
            Some(n) => {
                let picks = path.iter().filter(|p| self.kind(p) == Kind::Pick).filter_map(|p| self.answer_at(p));
                picks.flat_map(|a| &a.own).nth(n.checked_sub(1)?)
            }
            None => {
                let place = path.iter().find(|p| self.kind(p) == Kind::Confirm && p.key == key)?;
                if self.verdict(place) == "own" { self.answer_at(place)?.own.first() } else { None }
            }
        }
    }

    /// The profile, in the words of a face. A talent that was picked and not confirmed is not in it.
    pub fn profile(&self, face: &Face) -> Profile {
        let path = self.path(None);
        let mut out = Profile { pack: face.pack.id.clone(), pack_version: face.pack.version, ..Profile::default() };
        let confirms = self.flow.steps.iter().any(|s| s.kind == Kind::Confirm);
        let last = |kind: Kind| self.flow.steps.iter().rposition(|s| s.kind == kind);
        let yes = last(Kind::Confirm).or(last(Kind::Pick)).map(|n| self.told(n, &path)).unwrap_or_default();
        for key in &yes {
            let evidence = path.iter().find(|p| self.kind(p) == Kind::Evidence && p.key == *key);
            let evidence = evidence.map(|p| between(&self.lines(face, &path, p), " ")).unwrap_or_default();
            match self.own_at(&path, key) {
                Some(own) => out.own.push(Own { words: if own.words.is_empty() { evidence } else { own.words.clone() }, ..own.clone() }),
                None => out.talents.push(Held { talent: key.clone(), evidence }),
            }
        }
        for place in &path {
            let Some(answer) = self.answer_at(place) else { continue };
            match self.kind(place) {
                Kind::Confirm if confirms && self.verdict(place) == "want" => out.wished.push(place.key.clone()),
                Kind::Overdrive => add(&mut out.overdrive, self.lines(face, &path, place)),
                Kind::Helps => add(&mut out.helps, self.lines(face, &path, place)),
                Kind::Offered => add(&mut out.ask, self.lines(face, &path, place)),
                Kind::Step => out.step = Some(Step { text: between(&self.lines(face, &path, place), " "), date: answer.date.clone() }),
                Kind::Share => add(&mut out.shared, answer.chosen.clone()),
                _ => {}
            }
        }
        out
    }
}
