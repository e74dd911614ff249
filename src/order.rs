//! Sorting: the standard library's is compiled for each kind of entry, a KB of wasm each. Here only comparing and swapping is.

/// A list as sorting sees it, whatever its entries are.
trait Places {
    fn before(&self, a: usize, b: usize) -> bool;
    fn swap(&mut self, a: usize, b: usize);
}

struct List<'a, T>(&'a mut [T], &'a dyn Fn(&T, &T) -> bool);

impl<T> Places for List<'_, T> {
    fn before(&self, a: usize, b: usize) -> bool {
        self.0.get(a).zip(self.0.get(b)).is_some_and(|(a, b)| (self.1)(a, b))
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.0.swap(a, b);
    }
}

/// Puts a short list in order; what is alike keeps its order.
pub fn short<T>(list: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    pass(list.len(), 1, &mut List(list, before));
}

/// Puts a long list in order; what is alike may change places.
pub fn long<T>(list: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    passes(list.len(), &mut List(list, before));
}

#[inline(never)]
fn passes(len: usize, list: &mut dyn Places) {
    let mut gap = len / 2;
    while gap > 0 {
        pass(len, gap, list);
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

#[inline(never)]
fn pass(len: usize, gap: usize, list: &mut dyn Places) {
    for n in gap..len {
        let mut at = n;
        while at >= gap && list.before(at, at - gap) {
            list.swap(at, at - gap);
            at -= gap;
        }
    }
}
