//! Typing errors: whether two words are one apart.

/// Whether two different words are one typing error apart: a letter too much, missing, wrong, or two turned round. By bytes,
/// so that it takes no memory, and only in Latin letters: in a script with short words one letter makes another word.
pub fn one_off(a: &[u8], b: &[u8]) -> bool {
    if a.len().abs_diff(b.len()) > 1 || a == b || !a.is_ascii() || !b.is_ascii() {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    if same + tail + 1 >= a.len().max(b.len()) {
        return true;
    }
    // Turned round: the two letters between head and tail are each other's.
    let pair = |s: &[u8]| s.get(same).copied().zip(s.get(same + 1).copied());
    a.len() == b.len() && same + tail + 2 == a.len() && pair(a).is_some_and(|(x, y)| pair(b) == Some((y, x)))
}

#[cfg(test)]
mod tests {
    use super::one_off;

    #[test]
    fn one_error_and_no_more() {
        for (a, b) in [("babbelt", "babelt"), ("babbelt", "babbbelt"), ("babbelt", "babbalt"), ("babbelt", "babeblt"), ("a", "ab"), ("ab", "ba")] {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            assert!(one_off(a, b) && one_off(b, a), "{a:?} {b:?}");
        }
        for (a, b) in [("babbelt", "babbelt"), ("babbelt", "bebbalt"), ("babbelt", "bbblt"), ("", "ab"), ("abcd", "badc")] {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            assert!(!one_off(a, b) && !one_off(b, a), "{a:?} {b:?}");
        }
    }
}
