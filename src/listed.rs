//! Lists made of what is iterated over, one entry after the other. `collect` and `extend` of the standard library reckon with
//! sizes and reuse memory, at half a KB of wasm for each place.

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
