//! A name as it goes on a card: one line of plain text, whatever was typed.

use crate::letters::{is_space, small, trimmed};

/// Steers the direction of what comes after it, or is no character that a text can hold.
fn is_unruly(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Belongs to the character before it.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// A name in one line: without what would steer the line, without heaps of accents, cut at a word or at a whole character.
pub fn plain(text: &str, most: usize) -> String {
    let mut out: Vec<char> = Vec::new();
    let mut heap = 0;
    let mut cut = false;
    for c in text.chars().filter(|c| is_space(*c) || !is_unruly(*c)) {
        let c = if is_space(c) { ' ' } else { c };
        heap = if is_joined(c) { heap + 1 } else { 0 };
        if heap > 4 || (c == ' ' && out.last().is_none_or(|l| *l == ' ')) {
            continue;
        }
        if out.len() > most * 2 || out.iter().filter(|c| !is_joined(**c)).count() > most {
            cut = true;
            break;
        }
        out.push(c);
    }
    cut = cut || out.iter().filter(|c| !is_joined(**c)).count() > most;
    if cut {
        let end = out.iter().rposition(|c| *c == ' ').filter(|n| *n > most / 2);
        // Without a word to end at, the last character goes, with all that belongs to it.
        let whole = out.iter().enumerate().rev().find(|(n, c)| !is_joined(**c) && n.checked_sub(1).is_none_or(|b| out.get(b) != Some(&'\u{200D}')));
        out.truncate(end.or(whole.map(|w| w.0)).unwrap_or(0));
        out.push('…');
    }
    let out: String = out.into_iter().collect();
    trimmed(&out).to_owned()
}

/// How wide a text is in bold, in hundredths of its size: near enough for any font that is there.
pub fn width(text: &str) -> i32 {
    let one = |c: char| match c {
        c if is_joined(c) => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '’' | '\'' | '-' | '|' | '!' => 32,
        'f' | 'r' | 't' | ' ' | '/' | '(' | ')' => 38,
        'm' | 'w' => 90,
        'M' | 'W' | '@' | '%' => 95,
        '\u{1100}'..='\u{11FF}' | '\u{2600}'..='\u{27BF}' | '\u{2E80}'..='\u{FFEF}' | '\u{1F000}'.. => 105,
        c if small(c) != c => 72,
        _ => 59,
    };
    text.chars().map(one).sum::<i32>().max(1)
}
