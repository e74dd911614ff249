//! A finished text as HTML and in an address: data for the clipboard and the mail program, never put into a page by us.

use crate::text::{figures, join};

/// Paragraphs of a text as an HTML fragment in plain ASCII, so that no program can read it in a wrong encoding. What Fluent
/// isolated is `<bdi>`.
pub fn html(text: &str, lang: &str, dir: &str) -> String {
    let mut out = join(&["<div lang=\"", lang, "\" dir=\"", dir, "\"><p>"]);
    let mut lines = 0;
    for c in text.chars() {
        if c == '\n' {
            lines += 1;
            continue;
        }
        match std::mem::take(&mut lines) {
            0 => {}
            1 => out.push_str("<br>"),
            _ => out.push_str("</p><p>"),
        }
        match c {
            '\u{2068}' => out.push_str("<bdi>"),
            '\u{2069}' => out.push_str("</bdi>"),
            '&' | '<' | '>' | '"' | '\'' => entity(&mut out, c),
            ' '..='~' => out.push(c),
            c if c.is_control() => {}
            c => entity(&mut out, c),
        }
    }
    out.push_str("</p></div>");
    out
}

fn entity(out: &mut String, c: char) {
    out.push_str(&join(&["&#", &figures(c as usize), ";"]));
}

/// Percent-encodes a text for a part of an address.
pub fn percent(text: &str) -> String {
    let mut out = String::new();
    for b in text.bytes() {
        if b == b'\n' {
            out.push_str("%0D%0A");
        } else if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(b));
        } else {
            out.push('%');
            for half in [b >> 4, b & 15] {
                out.push(char::from(half + if half < 10 { b'0' } else { b'A' - 10 }));
            }
        }
    }
    out
}

/// A text edited by hand, as it may leave the page: without what steers its direction or controls a device, line ends kept.
pub fn tidy(text: &str) -> String {
    let bad = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' | '\u{FEFF}'));
    text.chars().filter(|c| !bad(*c)).collect()
}
