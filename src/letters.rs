//! Letters, as far as our languages and their neighbours go: what belongs to a word, and large and small. The tables of the
//! standard library for all of Unicode are a twelfth of the wasm; `tests/letters.rs` holds these rules against them.

/// Ranges of large letters beyond ASCII, each with the way to the small one: a distance, or `PAIR` where every second letter is large.
const LARGE: [(u32, u32, u32); 23] = [
    (0xc0, 0xd6, 32),
    (0xd8, 0xde, 32),
    (0x100, 0x12f, PAIR),
    (0x132, 0x137, PAIR),
    (0x139, 0x148, ODD),
    (0x14a, 0x177, PAIR),
    (0x179, 0x17e, ODD),
    (0x1cd, 0x1dc, ODD),
    (0x1de, 0x1ef, PAIR),
    (0x1f8, 0x21f, PAIR),
    (0x222, 0x233, PAIR),
    (0x386, 0x386, 38),
    (0x388, 0x38a, 37),
    (0x38c, 0x38c, 64),
    (0x38e, 0x38f, 63),
    (0x391, 0x3ab, 32),
    (0x400, 0x40f, 80),
    (0x410, 0x42f, 32),
    (0x460, 0x481, PAIR),
    (0x48a, 0x4bf, PAIR),
    (0x4d0, 0x52f, PAIR),
    (0x531, 0x556, 48),
    (0x1e00, 0x1eff, PAIR),
];
/// The large letter has the even number, the small one comes next.
const PAIR: u32 = 1;
/// The large letter has the odd number, the small one comes next.
const ODD: u32 = 2;

/// What is no letter and no figure, beyond ASCII.
const BETWEEN: [(u32, u32); 36] = [
    (0x80, 0xa9),
    (0xab, 0xb1),
    (0xb4, 0xb4),
    (0xb6, 0xb8),
    (0xbb, 0xbb),
    (0xbf, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x2c2, 0x2c5),
    (0x2d2, 0x2df),
    (0x300, 0x344),
    (0x346, 0x36f),
    (0x375, 0x375),
    (0x37e, 0x37e),
    (0x384, 0x385),
    (0x387, 0x387),
    (0x482, 0x489),
    (0x55a, 0x55f),
    (0x589, 0x5af),
    (0x5be, 0x5be),
    (0x5c0, 0x5c0),
    (0x5c3, 0x5c3),
    (0x5c6, 0x5c6),
    (0x5f3, 0x60f),
    (0x61b, 0x61f),
    (0x658, 0x658),
    (0x66a, 0x66d),
    (0x6d4, 0x6d4),
    (0x2000, 0x2070),
    (0x207a, 0x2bff),
    (0x2e00, 0x3004),
    (0x3008, 0x3020),
    (0xd800, 0xf8ff),
    (0xfd3e, 0xfd4f),
    (0xfe00, 0xfe6f),
    (0xff00, 0xff0f),
];

/// Whether a character is a letter or a figure: a part of a word.
#[inline(never)]
pub fn is_letter(c: char) -> bool {
    let n = u32::from(c);
    if n < 0x80 {
        return c.is_ascii_alphanumeric();
    }
    // Above the scripts lie signs and pictures.
    !(BETWEEN.iter().any(|r| r.0 <= n && n <= r.1) || (0x1_f000..0x2_0000).contains(&n) || n >= 0xe_0000)
}

/// Whether a character is a space or a break, as Unicode says.
pub fn is_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// A text without the spaces around it.
#[inline(never)]
pub fn trimmed(text: &str) -> &str {
    let start = text.char_indices().find(|(_, c)| !is_space(*c)).map_or(text.len(), |(at, _)| at);
    let end = text.char_indices().rfind(|(_, c)| !is_space(*c)).map_or(start, |(at, c)| at + c.len_utf8());
    text.get(start..end).unwrap_or_default()
}

/// The small letter, or the character itself.
#[inline(never)]
pub fn small(c: char) -> char {
    let n = u32::from(c);
    let way = match n {
        0..0x80 => return c.to_ascii_lowercase(),
        0x130 => return 'i',
        0x178 => return 'ÿ',
        0x1e9e => return 'ß',
        0x1e96..=0x1e9f | 0x3a2 => 0,
        _ => match LARGE.iter().find(|r| r.0 <= n && n <= r.1) {
            Some((_, _, PAIR)) => u32::from(n % 2 == 0),
            Some((_, _, ODD)) => u32::from(n % 2 == 1),
            Some((_, _, way)) => *way,
            None => 0,
        },
    };
    char::from_u32(n + way).unwrap_or(c)
}

/// The large letter, or the character itself.
#[inline(never)]
pub fn large(c: char) -> char {
    let n = u32::from(c);
    let before = |way: &u32| n.checked_sub(*way).and_then(char::from_u32).filter(|l| small(*l) == c);
    if c == 'ÿ' { 'Ÿ' } else { [1, 32, 80, 48, 37, 38, 63, 64].iter().find_map(before).unwrap_or(c) }
}

/// A text in small letters.
pub fn lowered(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        out.push(small(c));
    }
    out
}
