//! Lists made of what is iterated over, one entry after the other. `collect` and `extend` of the standard library reckon with
//! sizes and reuse memory, at half a KB of wasm for each place.

use std::ops::Range;

/// An iterator whose entries can be listed.
pub trait Listed: Iterator + Sized {
    /// All entries in order.
    fn listed(self) -> Vec<Self::Item> {
        let mut out = Vec::new();
        for entry in self {
            out.push(entry);
        }
        out
    }
}

impl<I: Iterator> Listed for I {}

/// A list that takes more entries.
pub trait More<T> {
    /// Takes them all, in order.
    fn more(&mut self, entries: impl IntoIterator<Item = T>);
}

impl<T> More<T> for Vec<T> {
    fn more(&mut self, entries: impl IntoIterator<Item = T>) {
        for entry in entries {
            self.push(entry);
        }
    }
}

/// Lists one after the other in one, as each of its own takes memory from the allocator.
pub struct Lists<T> {
    /// The entries of all.
    pub all: Vec<T>,
    ends: Vec<usize>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { all: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Lists<T> {
    /// Ends a list; what is added to all from now on belongs to the next.
    pub fn close(&mut self) {
        self.ends.push(self.all.len());
    }

    fn range(&self, n: usize) -> Range<usize> {
        let end = |n: usize| self.ends.get(n).copied().unwrap_or_default();
        n.checked_sub(1).map_or(0, end)..end(n)
    }

    /// The entries of a list; none where there is no such list.
    pub fn get(&self, n: usize) -> &[T] {
        self.all.get(self.range(n)).unwrap_or_default()
    }

    /// The same, to change.
    pub fn get_mut(&mut self, n: usize) -> &mut [T] {
        let range = self.range(n);
        self.all.get_mut(range).unwrap_or_default()
    }
}
