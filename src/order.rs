//! Sorting: the standard library's is compiled for each kind of entry, a KB of wasm each.

/// Puts a short list in order; what is alike keeps its order.
pub fn short<T>(list: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    pass(list, 1, before);
}

/// Puts a long list in order; what is alike may change places.
pub fn long<T>(list: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    let mut gap = list.len() / 2;
    while gap > 0 {
        pass(list, gap, before);
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

#[inline(never)]
fn pass<T>(list: &mut [T], gap: usize, before: &dyn Fn(&T, &T) -> bool) {
    for n in gap..list.len() {
        let mut at = n;
        while at >= gap && list.get(at).zip(list.get(at - gap)).is_some_and(|(a, b)| before(a, b)) {
            list.swap(at, at - gap);
            at -= gap;
        }
    }
}
