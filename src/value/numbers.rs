//! Numbers by name. The hash maps of the standard library are compiled for each kind of entry, about 3 KB of wasm each; here
//! the table is one for all, and the entries lie in a list.

/// Numbers of entries, by the hash of their key: one more than the number, 0 where there is none, with some bits of the hash above it,
/// so that an entry is looked at only where it is most likely the one.
#[derive(Debug, Default)]
pub struct Slots(Vec<u32>);

/// Bits of a number; there are at most 16 million entries.
const NUMBER: u32 = (1 << 24) - 1;

impl Slots {
    /// The number of the entry with this hash for which `same` holds.
    #[inline(never)]
    pub fn find(&self, hash: u32, same: &dyn Fn(usize) -> bool) -> Option<usize> {
        let mut at = hash as usize;
        loop {
            let slot = *self.0.get(at & self.0.len().wrapping_sub(1))?;
            let n = (slot & NUMBER).checked_sub(1)? as usize;
            if (slot ^ hash) & !NUMBER == 0 && same(n) {
                return Some(n);
            }
            at += 1;
        }
    }

    /// Room for more than so many entries.
    pub fn sized(n: usize) -> Self {
        Self(vec![0; (2 * n + 2).next_power_of_two()])
    }

    /// Adds the next entry, number `n`; `hash_of` gives the hash of each entry that is there, this one too.
    #[inline(never)]
    pub fn add(&mut self, n: usize, hash_of: &dyn Fn(usize) -> u32) {
        // At most two thirds full, so that a search soon comes to an end.
        if 3 * (n + 1) > 2 * self.0.len() {
            *self = Self::sized(n);
            for before in 0..n {
                self.put(before, hash_of(before));
            }
        }
        self.put(n, hash_of(n));
    }

    fn put(&mut self, n: usize, hash: u32) {
        let mut at = hash as usize;
        let most = self.0.len().wrapping_sub(1);
        while let Some(slot) = self.0.get_mut(at & most) {
            if *slot == 0 {
                *slot = (n as u32 + 1) | hash & !NUMBER;
                return;
            }
            at += 1;
        }
    }
}

/// Numbers by name.
#[derive(Debug, Default)]
pub struct Numbers {
    list: Vec<(String, u32)>,
    slots: Slots,
}

/// FNV-1a over the pieces one after the other, its high bits folded in: the table takes the low ones.
#[inline(never)]
pub(crate) fn hash(pieces: &[&[u8]]) -> u32 {
    let mut h = 0x811c_9dc5u32;
    for piece in pieces {
        for b in *piece {
            h = (h ^ u32::from(*b)).wrapping_mul(0x0100_0193);
        }
    }
    h ^ (h >> 15)
}

impl Numbers {
    fn place(&self, name: &str) -> Option<usize> {
        self.slots.find(hash(&[name.as_bytes()]), &|n| self.list.get(n).is_some_and(|e| e.0 == name))
    }

    /// The number of a name.
    #[inline(never)]
    pub fn get(&self, name: &str) -> Option<&u32> {
        Some(&self.list.get(self.place(name)?)?.1)
    }

    /// Whether a name has a number.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Gives a name its number; the number it had before, if any.
    #[inline(never)]
    pub fn insert(&mut self, name: String, number: u32) -> Option<u32> {
        if let Some(there) = self.place(&name).and_then(|n| self.list.get_mut(n)) {
            return Some(std::mem::replace(&mut there.1, number));
        }
        self.list.push((name, number));
        let list = &self.list;
        self.slots.add(list.len() - 1, &|n| list.get(n).map_or(0, |e| hash(&[e.0.as_bytes()])));
        None
    }
}
