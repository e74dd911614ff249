//! Our rules for letters beside the tables of the standard library.

use talenttaal::letters::{is_letter, is_space, large, small};

/// The blocks our languages and their neighbours write in: Latin with its extensions, Greek, Cyrillic, Armenian, Hebrew, Arabic.
fn ours() -> impl Iterator<Item = char> {
    (0..0x250).chain(0x370..0x530).chain(0x531..0x780).chain(0x1e00..0x1f00).filter_map(char::from_u32)
}

fn one(mut all: impl Iterator<Item = char>) -> Option<char> {
    let first = all.next();
    if all.next().is_some() { None } else { first }
}

#[test]
fn large_letters_become_small_ones() {
    // Croatian digraphs, African and Coptic letters are left alone: nobody types them here, and they stay what they are.
    let left = |c: char| matches!(u32::from(c), 0x180..=0x1cc | 0x1f1..=0x1f7 | 0x220 | 0x23a..=0x24f | 0x370..=0x37f | 0x3cf..=0x3ff | 0x4c0..=0x4cf);
    let wrong: Vec<char> = ours().filter(|c| !left(*c) && *c != 'İ' && one(c.to_lowercase()).is_some_and(|l| l != small(*c))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    for c in ours() {
        assert_eq!(small(small(c)), small(c), "{c}");
        if small(c) != c && c != 'İ' && c != 'ẞ' {
            assert_eq!(large(small(c)), c, "{c}");
        }
    }
    assert_eq!("ĐŞİÉЇЁΆÆŒŁȘ".chars().map(small).collect::<String>(), "đşiéїёάæœłș");
    assert_eq!("žéеїßى1".chars().map(large).collect::<String>(), "ŽÉЕЇßى1");
}

#[test]
fn words_are_letters_and_figures() {
    // Signs inside words of Hebrew and Arabic count as letters here where Unicode differs among them.
    let left = |c: char| matches!(u32::from(c), 0x5b0..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x6d6..=0x6ff | 0x70d..=0x70f | 0x378..=0x38d | 0x3a2 | 0x3f6 | 0x530 | 0x557..=0x5f2 | 0x700..=0x780 | 0x300..=0x36f);
    let wrong: Vec<(char, bool)> = ours().filter(|c| !left(*c) && c.is_alphanumeric() != is_letter(*c)).map(|c| (c, is_letter(c))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let none = ['—', '…', '“', '«', '€', '😀', '🇧', '→', '、', '\u{200d}', '\u{fe0f}', '\u{e000}', '!', ' ', '\n', '؟', '،', '़', '。'];
    assert!(none.iter().filter(|c| **c != '़').all(|c| !is_letter(*c)), "{:?}", none.iter().filter(|c| is_letter(**c)).collect::<Vec<_>>());
    assert!("日本語ไทยहिन्दीქართული한국어".chars().all(is_letter));
}

#[test]
fn spaces_are_those_of_unicode() {
    let wrong: Vec<char> = ('\0'..=char::MAX).filter(|c| is_space(*c) != c.is_whitespace()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
