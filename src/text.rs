//! Texts put together, once for all: what the standard library does here is compiled again at each place that asks for it.

/// A text of one's own.
#[inline(never)]
pub fn owned(text: &str) -> String {
    let mut out = String::new();
    out.push_str(text);
    out
}

/// The pieces one after the other.
#[inline(never)]
pub fn join(pieces: &[&str]) -> String {
    let mut out = String::new();
    for piece in pieces {
        out.push_str(piece);
    }
    out
}

/// The pieces with something between them.
#[inline(never)]
pub fn between<T: AsRef<str>>(pieces: &[T], between: &str) -> String {
    let mut out = String::new();
    for (n, piece) in pieces.iter().enumerate() {
        out.push_str(if n == 0 { "" } else { between });
        out.push_str(piece.as_ref());
    }
    out
}

/// Where a part begins in a text, byte by byte: the search of the standard library is 2 KB of wasm.
#[inline(never)]
pub fn place(text: &str, part: &str) -> Option<usize> {
    let first = part.as_bytes().first();
    text.as_bytes().windows(part.len().max(1)).position(|w| w.first() == first && w == part.as_bytes())
}

/// A text with every `part` of it replaced.
#[inline(never)]
pub fn replaced(text: &str, part: &str, with: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = place(rest, part) {
        out.push_str(rest.get(..at).unwrap_or_default());
        out.push_str(with);
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The first letters of a text.
#[inline(never)]
pub fn first_letters(text: &str, letters: usize) -> &str {
    let end = text.char_indices().nth(letters).map_or(text.len(), |c| c.0);
    text.get(..end).unwrap_or_default()
}

/// A text, or its beginning with an ellipsis where it has more letters than that.
#[inline(never)]
pub fn shortened(text: &str, most: usize) -> String {
    if first_letters(text, most).len() == text.len() { owned(text) } else { join(&[first_letters(text, most - 1), "…"]) }
}

/// What stands before the first of a sign, and what after it.
#[inline(never)]
pub fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == sign)?;
    text.get(..at).zip(text.get(at + 1..))
}

/// What stands between signs, which are of ASCII.
pub struct Split<'a> {
    rest: Option<&'a str>,
    sign: u8,
}

/// The pieces of a text between signs of ASCII: one more than there are signs.
pub fn split(text: &str, sign: u8) -> Split<'_> {
    Split { rest: Some(text), sign }
}

impl<'a> Iterator for Split<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let (piece, after) = cut(rest, self.sign).map_or((rest, None), |(piece, after)| (piece, Some(after)));
        self.rest = after;
        Some(piece)
    }
}

/// What stands before the last of a sign, and what after it.
#[inline(never)]
pub fn last_cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|b| b == sign)?;
    text.get(..at).zip(text.get(at + 1..))
}

/// A number in figures.
#[inline(never)]
pub fn figures(n: usize) -> String {
    let mut out = String::new();
    let mut place = 1;
    while n / place > 9 {
        place *= 10;
    }
    while place > 0 {
        out.push(char::from(b'0' + (n / place % 10) as u8));
        place /= 10;
    }
    out
}

/// The number that figures say, with `-` before them below zero; none beyond nine figures.
#[inline(never)]
pub fn number(text: &str) -> Option<i32> {
    let figures = text.strip_prefix('-').unwrap_or(text);
    if figures.is_empty() || figures.len() > 9 {
        return None;
    }
    let mut n = 0;
    for b in figures.bytes() {
        n = n * 10 + i32::from(b.checked_sub(b'0').filter(|figure| *figure < 10)?);
    }
    Some(if figures.len() < text.len() { -n } else { n })
}

/// The count that figures say, at most nine of them.
pub fn count(text: &str) -> Option<usize> {
    usize::try_from(number(text)?).ok()
}

/// A number that may be below zero in figures.
#[inline(never)]
pub fn signed(n: i32) -> String {
    join(&[if n < 0 { "-" } else { "" }, &figures(n.unsigned_abs() as usize)])
}
