//! From text to words: folded to plain letters, with the place of each in the input as UTF-16 offsets.

use crate::letters::{is_letter, small};

/// Bytes that most words have room in.
const LONG: usize = 24;

/// A word of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Lower case, no accents, no apostrophe.
    pub folded: String,
    /// First UTF-16 unit in the input.
    pub start: u32,
    /// One past the last UTF-16 unit.
    pub end: u32,
    /// Number of the clause: commas and full stops part clauses.
    pub clause: u32,
    /// Number of the sentence.
    pub sentence: u32,
}

/// Letters with their accents taken off, as far as Latin script goes; other scripts stay as they are.
fn fold(c: char, out: &mut String) {
    let plain = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'ı' | 'į' => "i",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'š' | 'ś' | 'ş' | 'ș' => "s",
        'ž' | 'ź' | 'ż' => "z",
        'ğ' => "g",
        'ł' => "l",
        'ț' | 'ţ' => "t",
        'ď' | 'đ' => "d",
        'ř' => "r",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ё' => "е",
        // Combining marks, the Arabic tatweel and zero-width joints carry no letter.
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => "",
        _ => {
            out.push(c);
            return;
        }
    };
    out.push_str(plain);
}

fn is_joint(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Whether what follows an apostrophe is an ending and no word of its own ("l'école").
fn is_ending(rest: &str) -> bool {
    let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
    matches!(rest.get(..end), Some("t" | "s" | "d" | "m" | "re" | "ve" | "ll" | "T" | "S"))
}

/// The words of a text, in order. A letter repeated more than twice counts twice ("neeeee").
#[inline(never)]
pub fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::with_capacity(text.len() / 4);
    let (mut at, mut clause, mut sentence) = (0u32, 0u32, 0u32);
    let mut word: Option<Word> = None;
    let mut close = |word: &mut Option<Word>| {
        if let Some(w) = word.take().filter(|w| !w.folded.is_empty()) {
            out.push(w);
        }
    };
    for (byte, c) in text.char_indices() {
        let len = c.len_utf16() as u32;
        if is_letter(c) || (is_joint(c) && word.is_some()) {
            let w = word.get_or_insert_with(|| Word { folded: String::with_capacity(LONG), start: at, end: at, clause, sentence });
            let low = small(c);
            let mut last = w.folded.chars().rev();
            let twice = last.next() == Some(low) && last.next() == Some(low);
            if !twice || low.is_ascii_digit() {
                fold(low, &mut w.folded);
            }
            w.end = at + len;
        } else if matches!(c, '\'' | '’' | 'ʼ' | '`') && word.is_some() && is_ending(text.get(byte + c.len_utf8()..).unwrap_or_default()) {
            // "didn't", "foto's": one word, as people type it without the apostrophe.
        } else {
            close(&mut word);
            if matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '…' | '–' | '—' | '،' | '؟') {
                clause += 1;
                // "13.30" and "d.w.z." end nothing.
                let after = text.get(byte + c.len_utf8()..).unwrap_or_default();
                if matches!(c, '.' | '!' | '?' | '؟' | '\n' | '…') && after.chars().next().is_none_or(|c| matches!(c, ' ' | '\n' | '\u{a0}')) {
                    sentence += 1;
                }
            }
        }
        at += len;
    }
    close(&mut word);
    out
}
