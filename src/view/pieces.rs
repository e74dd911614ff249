//! Pieces that several views share: the shape, an icon, marked text.

use super::node::Node;
use crate::face::Face;
use crate::shape;
use crate::vocabulary::Talent;
use crate::listed::More;
use crate::text::{join, signed};

/// An element with attributes from a table. The chain of `attr` costs more bytes for each link.
pub fn made(selector: &'static str, attributes: &[(&'static str, &str)]) -> Node {
    let mut out = Node::new(selector);
    for (name, value) in attributes {
        out.attrs.push((name, (*value).to_owned().into()));
    }
    out
}

/// An element that holds one sentence of the interface.
#[inline(never)]
pub fn say(face: &Face, selector: &'static str, key: &str) -> Node {
    Node::new(selector).said(face.locale.ui(key))
}

/// A button with a label of the interface.
#[inline(never)]
pub fn press(face: &Face, class: &'static str, action: &str, key: &str) -> Node {
    Node::button(class, action, face.locale.ui(key))
}

/// The talent's shape at a dose in hundredths (−100 … 100), never read aloud: the name beside it speaks.
pub fn talent_shape(talent: &Talent, dose: i32) -> Node {
    family_shape(&talent.family, dose, &talent.icon)
}

/// The same for a family with any icon, by its name, or with none.
pub fn family_shape(family: &str, dose: i32, icon: &str) -> Node {
    let d = f64::from(dose) / 100.0;
    // Four KB of numbers, so it is named here and drawn by `ui`, as icons are.
    let layer = |class: &'static str, dose: i32| Node::new("path").class(class).attr(shape::OUTLINE, join(&[family, " ", &signed(dose)]));
    let percent = |n: i32| join(&[&signed(n / 100), ".", &signed(n / 10 % 10), &signed(n % 10)]);
    let mut svg = Node::new("svg.shape[part=shape][aria-hidden=true]")
        .attr("viewBox", if dose == 0 { "750 750 3500 3500" } else { "0 0 5000 5000" })
        .attr("data-family", family)
        .attr("--u", percent((-dose).max(0)))
        .attr("--o", percent(dose.max(0)));
    if dose < 0 {
        svg = svg.child(layer("seat", 0).key("seat"));
    }
    svg = svg.child(layer("body", dose).key("body"));
    if dose > 0 {
        svg = svg.child(layer("core", 0).key("core"));
    }
    if !icon.is_empty() {
        svg = svg.child(Node::new("path.icon#icon").attr(shape::ICON, icon).attr("transform", shape::icon_transform(family, d)));
    }
    svg
}

/// An interface icon.
#[inline(never)]
pub fn icon(name: &str) -> Node {
    Node::new("svg.glyph[viewBox=0 0 256 256][aria-hidden=true]").child(Node::new("path").attr(shape::ICON, name))
}

/// Cuts a text at UTF-16 offsets; the stretches carry what they were found for.
pub fn stretches<'a>(text: &'a str, marks: &[(u32, u32, usize)]) -> Vec<(&'a str, Option<usize>)> {
    let mut out = Vec::new();
    let (mut at, mut byte) = (0u32, 0usize);
    let mut chars = text.char_indices();
    let mut advance = |to: u32| {
        while at < to {
            let Some((n, c)) = chars.next() else { break };
            at += c.len_utf16() as u32;
            byte = n + c.len_utf8();
        }
        byte
    };
    let mut last = 0;
    for &(start, end, what) in marks {
        let (from, to) = (advance(start), advance(end));
        out.more(text.get(last..from).filter(|s| !s.is_empty()).map(|s| (s, None)));
        out.more(text.get(from..to).filter(|s| !s.is_empty()).map(|s| (s, Some(what))));
        last = to;
    }
    out.more(text.get(last..).filter(|s| !s.is_empty()).map(|s| (s, None)));
    out
}
