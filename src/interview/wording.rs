//! Which messages an interview needs: those shared by all flows, the guide of each kind, and those of each step.

use super::flow::{Flow, Kind, Step};
use crate::concern::Reader;
use crate::listed::More;
use crate::text::join;

/// Messages shared by all flows, all named `interview-…`; the view draws with them too.
pub const SHARED: [&str; 47] = [
    "name", "next", "skip", "back", "finish", "stop", "progress", "pause", "go-on", "help", "help-may", "help-talk", "guide", "listen", "ask", "avoid", "your-words",
    "from-words", "heard-nothing", "browse", "own", "own-name", "own-words", "call-it", "closed", "text", "date", "rewrite", "remove",
    "withheld", "resumed", "read-aloud", "erase", "shared-device", "later-none", "later-session", "later-local", "save-file", "open-file", "file", "file-refused", "file-saved", "kept", "hand-over", "handed", "end", "not-resumed",
];
/// Codes of `invalid`, each with a message `invalid-…`.
pub const INVALID: [&str; 8] = ["too-long", "too-many", "no-choice", "no-text", "no-own", "own-name", "date", "me-and-others"];
/// Codes of notes on a resumed interview, each with a message `note-…`.
pub const NOTES: [&str; 6] = ["version", "step-gone", "choice-gone", "text-gone", "withheld", "position"];

/// The key of a step's wording.
pub fn key(flow: &Flow, step: &Step) -> String {
    join(&[&flow.id, "-", &step.id])
}

/// Every key that must be there for these flows.
pub fn needed(flows: &[Flow]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    if flows.is_empty() {
        return out;
    }
    let mut all = |stem: &str, list: &[&str]| out.more(list.iter().map(|w| join(&[stem, "-", w])));
    all("interview", &SHARED);
    all("invalid", &INVALID);
    all("note", &NOTES);
    let mut kinds: Vec<Kind> = Vec::new();
    for flow in flows {
        for step in &flow.steps {
            let key = key(flow, step);
            out.push(join(&[&key, ".help"]));
            out.more(step.choices.iter().map(|c| join(&[&key, ".choice-", c])));
            if step.kind == Kind::Contract {
                out.push(join(&[&key, ".line-1"]));
                if flow.reader == Reader::Pupil {
                    out.push(join(&[&key, ".guided-1"]));
                }
            }
            out.push(key);
            if !kinds.contains(&step.kind) {
                kinds.push(step.kind);
                out.more(["listen-1", "ask-1", "avoid-1"].map(|a| join(&["guide-", step.kind.as_str(), ".", a])));
            }
        }
    }
    out
}
