//! The keepsake: the talents as shapes around a name. One list of marks is what the file is written from, what the page draws
//! and what a canvas paints. Plain attributes with hex values, so that it prints anywhere. Places and sizes are the art
//! direction's (`shape.md`); the order is the order in which the person said yes, never a ranking.

use super::Profile;
use super::name::{plain, width};
use crate::letters::trimmed;
use crate::face::Face;
use crate::shape;
use crate::value::{Value, map};
use crate::text::{figures, join, signed};

/// Width of the keepsake in its units; the height of the file is 592, an A6.
pub const WIDTH: i32 = 420;
/// Height of the file.
pub const HEIGHT: i32 = 592;
/// The fonts of names, the first that is there.
pub const FONTS: &str = "Bricolage Grotesque,Segoe UI,Roboto,Arial,sans-serif";
/// At most this many shapes.
pub const SHAPES: usize = 8;
/// The longest name on the card, in characters.
pub const NAME: usize = 24;

const CENTRE: f64 = 238.0;
const INK: &str = "#1f1836";
/// The glyph of a talent of one's own.
pub const OWN_ICON: &str = "sparkle";

/// The outline or the icon of a talent. Places are in hundredths, the scale in millionths: no fraction is ever formatted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Path {
    pub d: String,
    pub x: i32,
    pub y: i32,
    pub scale: i32,
    /// Fill, or empty.
    pub fill: &'static str,
    /// Line, or empty; its width and the gap between its dots are in the units of the path, so that it prints at any size.
    pub stroke: &'static str,
    pub width: i32,
    pub gap: i32,
    /// A wish: the fill is pale.
    pub pale: bool,
    /// A body: it darkens the one under it.
    pub multiply: bool,
}

/// A name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Text {
    pub text: String,
    /// The middle of its baseline, and its size, in hundredths.
    pub x: i32,
    pub y: i32,
    pub size: i32,
    pub fill: &'static str,
}

/// One thing to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Mark {
    Path(Path),
    Text(Text),
}

/// The whole picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// What it is called: names only.
    pub label: String,
    /// First and last line that holds something.
    pub rows: (i32, i32),
    /// In the order to draw them.
    pub marks: Vec<Mark>,
}

/// Fill, and what stands on it.
fn colours(family: &str) -> (&'static str, &'static str) {
    match family {
        "connect" => ("#fc675a", "#341a33"),
        "lead" => ("#ffc216", "#322733"),
        "think" => ("#6f85e8", "#201b45"),
        "create" => ("#dc95f8", "#2f1e48"),
        "do" => ("#8eed96", "#252d3d"),
        _ => ("#1ab6a7", "#1b243d"),
    }
}

/// A fraction written from whole parts: `decimal(1250, 100)` is `12.5`.
fn decimal(n: i32, unit: i32) -> String {
    let sign = if n < 0 { "-" } else { "" };
    let mut rest = n.unsigned_abs() % unit.unsigned_abs();
    let mut out = join(&[sign, &figures((n.unsigned_abs() / unit.unsigned_abs()) as usize)]);
    if rest > 0 {
        out.push('.');
        let mut place = unit.unsigned_abs();
        while rest > 0 {
            place /= 10;
            out.push(char::from(b'0' + (rest / place) as u8));
            rest %= place;
        }
    }
    out
}

fn rounded(n: f64) -> i32 {
    (n + 0.5).floor() as i32
}

/// What is drawn for one talent.
struct Shape {
    name: String,
    family: String,
    icon: String,
    wish: bool,
}

fn shapes(profile: &Profile, face: &Face) -> Vec<Shape> {
    let mut out: Vec<Shape> = Vec::new();
    let mut add = |name: &str, family: &str, icon: &str, wish: bool| {
        if out.len() < SHAPES {
            let icon = face.icons.get(icon).unwrap_or_default().to_owned();
            out.push(Shape { name: plain(name, 40), family: family.to_owned(), icon, wish });
        }
    };
    for held in &profile.talents {
        if let Some(t) = face.pack.talent(&held.talent) {
            add(&t.name, &t.family, &t.icon, false);
        }
    }
    for own in &profile.own {
        add(&own.name, "be", OWN_ICON, false);
    }
    for id in &profile.wished {
        if let Some(t) = face.pack.talent(id).filter(|_| !profile.talents.iter().any(|t| t.talent == *id)) {
            add(&t.name, &t.family, &t.icon, true);
        }
    }
    out
}

/// How far the rows of `n` shapes stand from the middle: a few close the gap where no name stands.
fn reach(n: usize, name: &str) -> f64 {
    if name.is_empty() && (2..5).contains(&n) { 92.0 } else { 144.0 }
}

/// The middle of shape `i` of `n`, and the size of all.
fn place(i: usize, n: usize, reach: f64) -> (f64, f64, f64) {
    let (pitch, sag, size) = if n > 6 { (92.0, 20.0, 186.0) } else { (120.0, 42.0, 242.0) };
    let upper = n.div_ceil(2);
    let (at, row, side) = if i < upper { (i, upper, -1.0) } else { (i - upper, n - upper, 1.0) };
    let t = at as f64 - (row as f64 - 1.0) / 2.0;
    (f64::from(WIDTH) / 2.0 + t * pitch, CENTRE + side * (reach - sag * t * t), size)
}

/// A name of two words or more in two lines, where one line is too long for its shape.
fn lines(name: &str, size: f64, room: f64) -> Vec<&str> {
    let middle = name.len() / 2;
    let split = name.bytes().enumerate().filter(|(_, b)| *b == b' ').map(|(n, _)| n).min_by_key(|n| n.abs_diff(middle));
    match split.and_then(|n| name.split_at_checked(n)) {
        Some((one, two)) if f64::from(width(name)) * size / 100.0 > room => vec![one, trimmed(two)],
        _ => vec![name],
    }
}

fn named(out: &mut Vec<Mark>, s: &Shape, x: f64, y: f64, size: f64) {
    let on = colours(&s.family).1;
    // As in the shape system, where an icon alone is larger: beside a name it takes 0.72 of its side.
    let (side, lift, base) = if s.wish { (0.33 * 0.64, 0.06, 0.212) } else { (0.33 * 0.72, 0.062, 0.135) };
    let side = size * side;
    if !s.icon.is_empty() {
        let top = y - size * lift - side / 2.0 + if s.family == "lead" { 0.012 * size } else { 0.0 };
        let (x, y) = (rounded((x - side / 2.0) * 100.0), rounded(top * 100.0));
        out.push(Mark::Path(Path { d: s.icon.clone(), x, y, scale: rounded(side / 256.0 * 1e6), fill: on, ..Path::default() }));
    }
    let (letter, room) = ((0.06 * size).max(12.0), 0.52 * size);
    let rows = lines(&s.name, letter, room);
    let widest = rows.iter().map(|r| width(r)).max().unwrap_or(1);
    let letter = letter.min(room * 100.0 / f64::from(widest));
    let letter = if rows.len() > 1 && s.wish { 0.85 * letter } else { letter };
    // Two lines stand round the place of one; in a wish as high as the small body lets them, for the seat ends below.
    let first = y + base * size - if rows.len() < 2 { 0.0 } else if s.wish { 0.5 * letter } else { 0.3 * letter };
    for (n, row) in rows.into_iter().enumerate() {
        let y = rounded((first + n as f64 * 1.1 * letter) * 100.0);
        out.push(Mark::Text(Text { text: row.to_owned(), x: rounded(x * 100.0), y, size: rounded(letter * 100.0), fill: on }));
    }
}

/// Draws the card of a profile. The name is the person's choice and may be empty.
pub fn drawing(profile: &Profile, name: &str, face: &Face) -> Drawing {
    let (name, shapes) = (plain(name, NAME), shapes(profile, face));
    let (mut seats, mut bodies, mut names) = (Vec::new(), Vec::new(), Vec::new());
    let mut list = String::new();
    let reach = reach(shapes.len(), &name);
    for (n, s) in shapes.iter().enumerate() {
        let (x, y, size) = place(n, shapes.len(), reach);
        let units = |pixels: f64| rounded(pixels * shape::SIZE / size);
        let outline = |dose: f64, y: f64| {
            let corner = |middle: f64| rounded((middle - size / 2.0) * 100.0);
            Path { d: shape::path(&s.family, dose), x: corner(x), y: corner(y), scale: rounded(size / shape::SIZE * 1e6), ..Path::default() }
        };
        let (fill, on) = colours(&s.family);
        if s.wish {
            seats.push(Mark::Path(Path { stroke: on, width: units(1.5), gap: units(4.0), ..outline(0.0, y) }));
            seats.push(Mark::Path(Path { fill, pale: true, multiply: true, stroke: on, width: units(2.0), ..outline(-1.0, y - 0.06 * size) }));
        } else {
            bodies.push(Mark::Path(Path { fill, multiply: true, ..outline(0.0, y) }));
        }
        named(&mut names, s, x, y, size);
        if n > 0 {
            list.push_str(", ");
        }
        list.push_str(&s.name);
    }
    let mut marks = seats;
    marks.append(&mut bodies);
    marks.append(&mut names);
    if !name.is_empty() {
        let letter = 80.0f64.min(35_200.0 / f64::from(width(&name)));
        // The smaller the letters, the higher their middle: it stays where that of the largest is.
        let y = CENTRE + 0.325 * letter;
        marks.push(Mark::Text(Text { text: name.clone(), x: WIDTH * 50, y: rounded(y * 100.0), size: rounded(letter * 100.0), fill: INK }));
    }
    let key = if name.is_empty() { "card-label-nameless" } else { "card-label" };
    let label = face.locale.format(key, &[("name", &name), ("talents", &list)]).unwrap_or_default();
    Drawing { label, rows: match shapes.len() {
        0 | 1 => (8, 278),
        _ => (152 - reach as i32, 324 + reach as i32),
    }, marks }
}

impl Mark {
    /// The element and its attributes, without what blends a shape with the one under it.
    pub fn attributes(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let mut out = Vec::new();
        let mut put = |name: &'static str, value: &[&str]| out.push((name, join(value)));
        match self {
            Self::Path(p) => {
                put("fill", &[if p.fill.is_empty() { "none" } else { p.fill }]);
                if p.pale {
                    put("fill-opacity", &["0.2"]);
                }
                if !p.stroke.is_empty() {
                    put("stroke", &[p.stroke]);
                    put("stroke-width", &[&signed(p.width)]);
                }
                if p.gap > 0 {
                    put("stroke-dasharray", &["0 ", &signed(p.gap)]);
                    put("stroke-linecap", &["round"]);
                }
                put("transform", &["translate(", &decimal(p.x, 100), " ", &decimal(p.y, 100), ") scale(", &decimal(p.scale, 1_000_000), ")"]);
                put("d", &[&p.d]);
                ("path", out)
            }
            Self::Text(t) => {
                put("x", &[&decimal(t.x, 100)]);
                put("y", &[&decimal(t.y, 100)]);
                put("font-size", &[&decimal(t.size, 100)]);
                for (name, value) in [("font-family", FONTS), ("font-weight", "700"), ("text-anchor", "middle"), ("unicode-bidi", "isolate"), ("fill", t.fill)] {
                    put(name, &[value]);
                }
                ("text", out)
            }
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> &str {
        if let Self::Text(t) = self { &t.text } else { "" }
    }

    /// Whether it darkens the shape under it.
    pub fn blends(&self) -> bool {
        matches!(self, Self::Path(p) if p.multiply)
    }
}

/// Text as XML holds it.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// An attribute, or what ends in one.
fn put(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

impl Drawing {
    /// The first line of the file, so that what is drawn stands in its middle.
    pub fn top(&self) -> i32 {
        (self.rows.0 + self.rows.1 - HEIGHT) / 2
    }

    /// The picture as a file of its own.
    pub fn svg(&self, lang: &str) -> String {
        let mut out = String::new();
        let top = signed(self.top());
        put(&mut out, "<svg xmlns", "http://www.w3.org/2000/svg");
        put(&mut out, " width", "105mm");
        put(&mut out, " height", "148mm");
        put(&mut out, " viewBox", &join(&["0 ", &top, " 420 592"]));
        put(&mut out, " role", "img");
        put(&mut out, " lang", lang);
        put(&mut out, " aria-label", &self.label);
        put(&mut out, "><rect y", &top);
        out.push_str(" width=\"420\" height=\"592\" fill=\"#ffffff\"/><g style=\"isolation:isolate\">");
        for mark in &self.marks {
            let (tag, attributes) = mark.attributes();
            out.push('<');
            out.push_str(tag);
            for (name, value) in attributes {
                out.push(' ');
                put(&mut out, name, &value);
            }
            if mark.blends() {
                out.push_str(" style=\"mix-blend-mode:multiply\"");
            }
            out.push('>');
            escape(&mut out, mark.text());
            out.push_str("</");
            out.push_str(tag);
            out.push('>');
        }
        out.push_str("</g></svg>");
        out
    }
}

impl From<&Mark> for Value {
    fn from(mark: &Mark) -> Self {
        let part = |n: i32, unit: f64| Value::Number(f64::from(n) / unit);
        let some = |t: &str| if t.is_empty() { Value::Null } else { t.into() };
        match mark {
            Mark::Path(p) => map!(
                "kind": "path",
                "d": &p.d,
                "x": part(p.x, 100.0),
                "y": part(p.y, 100.0),
                "scale": part(p.scale, 1e6),
                "fill": some(p.fill),
                "opacity": Value::Number(if p.pale { 0.2 } else { 1.0 }),
                "stroke": some(p.stroke),
                "width": part(p.width, 1.0),
                "gap": part(p.gap, 1.0),
                "multiply": mark.blends(),
            ),
            Mark::Text(t) => map!(
                "kind": "text",
                "text": &t.text,
                "x": part(t.x, 100.0),
                "y": part(t.y, 100.0),
                "size": part(t.size, 100.0),
                "anchor": "middle",
                "weight": 700u32,
                "fill": t.fill,
            ),
        }
    }
}

/// For a canvas: `width` and `height` with `top` as its first line, white behind it, and the marks in order. Each path is in
/// its own units (translate by `x` and `y`, then scale); a line's `width` and `gap` too.
impl From<&Drawing> for Value {
    fn from(d: &Drawing) -> Self {
        map!(
            "width": WIDTH as u32,
            "height": HEIGHT as u32,
            "top": Value::Number(f64::from(d.top())),
            "ground": "#ffffff",
            "fonts": FONTS,
            "label": &d.label,
            "marks": Value::list(&d.marks),
        )
    }
}
