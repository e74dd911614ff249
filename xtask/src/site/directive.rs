//! What a fragment may ask for between double braces, and the HTML that comes of it.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use talenttaal::shape;

use super::facts::Facts;
use super::{Book, Page, reference};

/// A text as HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What stands between backticks, as code; the rest escaped.
pub fn prose(text: &str) -> String {
    text.split('`').enumerate().map(|(n, piece)| if n % 2 == 1 { format!("<code>{}</code>", escape(piece)) } else { escape(piece) }).collect()
}

/// Replaces each `{{name given …}}`.
pub fn expand(text: &str, make: &mut dyn FnMut(&str, &[&str]) -> Result<String>) -> Result<String> {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once("{{") {
        let (inside, later) = after.split_once("}}").context("`{{` without `}}`")?;
        let given: Vec<&str> = inside.split_whitespace().collect();
        let (name, given) = given.split_first().context("`{{}}` is empty")?;
        out.push_str(before);
        out.push_str(&make(name, given)?);
        rest = later;
    }
    out.push_str(rest);
    Ok(out)
}

/// Keeps what stands between `{{when file word}}` and `{{end}}` where the file holds the word, and `{{unless …}}` where it does not:
/// a page says of the code what the code does.
pub fn when(text: &str) -> Result<String> {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((at, wanted)) = [("{{when ", true), ("{{unless ", false)].iter().filter_map(|(mark, wanted)| Some((rest.find(mark)?, *wanted))).min() {
        let (before, after) = rest.split_at(at);
        let (asked, inside) = after.split_once("}}").context("`{{when` without `}}`")?;
        let (inside, later) = inside.split_once("{{end}}").context("`{{when …}}` without `{{end}}`")?;
        let mut words = asked.split_whitespace().skip(1);
        let (file, word) = words.next().zip(words.next()).with_context(|| format!("`{asked}}}}}` needs a file and a word"))?;
        out.push_str(before);
        if std::fs::read_to_string(file).with_context(|| file.to_owned())?.contains(word) == wanted {
            out.push_str(inside);
        }
        rest = later;
    }
    out.push_str(rest);
    Ok(out)
}

/// The same four layers as in the elements, at a dose in hundredths.
fn drawn(family: &str, dose: i32, icon: &str) -> String {
    let d = f64::from(dose) / 100.0;
    let view = if dose == 0 { "750 750 3500 3500" } else { "0 0 5000 5000" };
    let state = match dose.signum() { 1 => "loud", -1 => "quiet", _ => "balance" };
    let layer = |class: &str, d: f64| format!("<path class=\"{class}\" d=\"{}\"/>", shape::path(family, d));
    let mut out = format!("<svg class=\"shape {state}\" viewBox=\"{view}\" data-family=\"{family}\" aria-hidden=\"true\" focusable=\"false\">");
    if dose < 0 {
        out += &layer("seat", 0.0);
    }
    out += &layer("body", d);
    if dose > 0 {
        out += &layer("core", 0.0);
    }
    if !icon.is_empty() {
        let _ = write!(out, "<path class=\"icon\" d=\"{icon}\" transform=\"{}\"/>", shape::icon_transform(family, d));
    }
    out + "</svg>"
}

fn number(page: &Page, n: f64, digits: usize) -> String {
    let text = format!("{n:.digits$}");
    if page.lang == "en" { text } else { text.replace('.', ",") }
}

/// Bytes as KB of 1024, with one decimal below a hundred.
fn kb(page: &Page, bytes: usize) -> String {
    let n = bytes as f64 / 1024.0;
    format!("{} KB", number(page, n, usize::from(n < 100.0)))
}

fn cells(row: &[String]) -> String {
    let mut out = String::from("<tr>");
    for (n, cell) in row.iter().enumerate() {
        let _ = if n == 0 { write!(out, "<th scope=\"row\">{cell}</th>") } else { write!(out, "<td>{cell}</td>") };
    }
    out + "</tr>\n"
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// What is described in English stays so, and says so.
fn english(page: &Page, about: &str) -> String {
    if page.lang == "en" { prose(about) } else { format!("<span lang=\"en\">{}</span>", prose(about)) }
}

/// Rows of one list of the elements manifest, each name once, with the elements that have it.
fn described(page: &Page, facts: &Facts, list: &str) -> String {
    facts.described(list).iter().map(|(one, tags)| {
        let mut row = vec![format!("<code>{}</code>", escape(text(one, "name")))];
        match list {
            "cssProperties" => row.push(format!("<code>{}</code>", escape(text(one, "default")))),
            "attributes" => row.push(format!("<code>{}</code>", escape(one.get("type").map(|t| text(t, "text")).unwrap_or_default()))),
            _ => row.push(if facts.tags().len() == tags.len() { "<code>talent-*</code>".to_owned() } else { tags.iter().map(|t| format!("<code>{t}</code>")).collect::<Vec<_>>().join(" ") }),
        }
        row.push(english(page, text(one, "description")));
        cells(&row)
    }).collect()
}

/// What one directive of a fragment becomes.
pub fn apply(name: &str, given: &[&str], book: &Book, page: &Page, facts: &Facts) -> Result<String> {
    let arg = |n: usize| given.get(n).copied().with_context(|| format!("`{name}` needs more words"));
    Ok(match name {
        "shape" => drawn(arg(0)?, arg(1)?.parse()?, given.get(2).map_or(Ok(""), |icon| facts.icon(icon))?),
        "icon" => format!("<svg class=\"glyph\" viewBox=\"0 0 256 256\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg>", facts.icon(arg(0)?)?),
        "page" => book.address(page, arg(0)?)?,
        "root" => page.root().to_owned(),
        "version" => talenttaal::VERSION.to_owned(),
        "csp" => escape(crate::demo::CSP),
        "frame-csp" => escape(crate::embed::CSP),
        "elements" => facts.elements().iter().map(|e| cells(&[format!("<code>&lt;{}&gt;</code>", text(e, "tagName")), english(page, text(e, "description"))])).collect(),
        "attributes" | "events" => described(page, facts, name),
        "tokens" => described(page, facts, "cssProperties"),
        "parts" => described(page, facts, "cssParts"),
        "raw" => kb(page, facts.raw(arg(0)?)?),
        "brotli" => kb(page, facts.brotli(arg(0)?)?),
        "views" => facts.visits()?.iter().map(|v| cells(&[format!("<code>&lt;talent-{}&gt;</code>", v.view), v.files.to_string(), kb(page, v.raw), kb(page, v.brotli)])).collect(),
        // A million first visits: bytes of one visit times a million, in gigabytes of 10^9 bytes.
        "million" => facts.visits()?.iter().map(|v| cells(&[format!("<code>&lt;talent-{}&gt;</code>", v.view), kb(page, v.brotli), format!("{} GB", number(page, v.brotli as f64 / 1000.0, 0)), format!("{} M", v.files)])).collect(),
        // How many first visits one server gave a second, what that is on the wire, and how long a million of them take.
        "load" => Facts::load()?.get("views").and_then(Value::as_array).context("views")?.iter().map(|v| {
            let count = |key: &str| v.get(key).and_then(Value::as_f64).unwrap_or(0.0);
            cells(&[format!("<code>&lt;talent-{}&gt;</code>", text(v, "view")), number(page, count("visits"), 0), format!("{} Gbit", number(page, count("megabits") / 1000.0, 1)), format!("{} min", number(page, 1e6 / count("visits") / 60.0, 0))])
        }).collect(),
        "measured" => Facts::load()?.get(arg(0)?).map(|v| v.as_str().map_or_else(|| v.to_string(), escape)).with_context(|| format!("benches/hosting.json has no `{given:?}`"))?,
        "spoken" => facts.languages()?.iter().map(|l| {
            let count = |key: &str| l.get(key).and_then(Value::as_u64).unwrap_or(0);
            let all = l.get("parts").and_then(Value::as_array).map_or(0, Vec::len) == 7;
            let mark = if all { "●" } else { "○" };
            cells(&[format!("<span lang=\"{}\">{}</span>", text(l, "tag"), escape(text(l, "name"))), format!("<span aria-hidden=\"true\">{mark}</span> {}", text(l, "tag")), l.get("parts").map(|p| p.to_string().replace(['[', ']', '"'], "").replace(',', ", ")).unwrap_or_default(), format!("{} / {}", count("reviewed"), count("messages"))])
        }).collect(),
        "integrity" => facts.integrity(arg(0)?)?,
        "reference" => reference::html(&facts.types()?),
        "contents" => reference::contents(&facts.types()?),
        "changelog" => reference::markdown(&std::fs::read_to_string("CHANGELOG.md")?),
        "source" => escape(std::fs::read_to_string(format!("www/site/{}", arg(0)?))?.replace("{{version}}", talenttaal::VERSION).trim_end()),
        _ => bail!("there is no `{{{{{name}}}}}`"),
    })
}
