//! A QR code of the address of a card: bytes, error correction M, up to version 15, as one path. Written here because the
//! usual library costs more than the whole card; the tests hold it to that library, module for module.

use crate::text::{figures, join};

/// The largest version: 77 modules a side, 412 bytes.
const LARGEST: usize = 15;
/// Error correction codewords a block, by version.
const CHECKS: [usize; LARGEST] = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
/// Blocks, by version.
const BLOCKS: [usize; LARGEST] = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

/// A square of modules.
pub struct Qr {
    /// Modules a side.
    pub side: usize,
    dark: Vec<bool>,
    fixed: Vec<bool>,
}

/// Modules that carry data and checks, in bits.
fn room(version: usize) -> usize {
    let mut bits = (16 * version + 128) * version + 64;
    if version >= 2 {
        let aligned = version / 7 + 2;
        bits -= (25 * aligned - 10) * aligned - 55;
        if version >= 7 {
            bits -= 36;
        }
    }
    bits
}

/// Product in the field of 256 elements.
fn times(x: u8, y: u8) -> u8 {
    (0..8).rev().fold(0u8, |z, i| {
        let twice = (z << 1) ^ if z & 128 == 0 { 0 } else { 0x1D };
        twice ^ if y >> i & 1 == 0 { 0 } else { x }
    })
}

/// The check codewords of a block.
fn checks(data: &[u8], degree: usize) -> Vec<u8> {
    let mut divisor = vec![0u8; degree];
    if let Some(last) = divisor.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        let mut after = 0;
        for d in divisor.iter_mut().rev() {
            let next = *d;
            *d = times(next, root) ^ after;
            after = next;
        }
        root = times(root, 2);
    }
    let mut rest = vec![0u8; degree];
    for byte in data {
        rest.rotate_left(1);
        let mut factor = *byte;
        if let Some(last) = rest.last_mut() {
            factor ^= *last;
            *last = 0;
        }
        for (r, d) in rest.iter_mut().zip(&divisor) {
            *r ^= times(*d, factor);
        }
    }
    rest
}

/// All codewords in the order in which they are placed.
fn codewords(text: &[u8], version: usize, degree: usize, blocks: usize) -> Vec<u8> {
    let whole = room(version) / 8;
    let space = whole - degree * blocks;
    // Four bits of mode, eight or sixteen of length, then the bytes: everything lies half a byte askew.
    let mut data = vec![0x40];
    let mut put = |byte: u8| {
        if let Some(last) = data.last_mut() {
            *last |= byte >> 4;
        }
        data.push(byte << 4);
    };
    if version > 9 {
        put((text.len() >> 8) as u8);
    }
    put(text.len() as u8);
    for byte in text {
        put(*byte);
    }
    let mut filler = 0xEC;
    while data.len() < space {
        data.push(filler);
        filler ^= 0xEC ^ 0x11;
    }
    let short = whole / blocks - degree;
    let long_from = blocks - whole % blocks;
    let mut rest = data.as_slice();
    let (mut parts, mut tails) = (Vec::new(), Vec::new());
    for n in 0..blocks {
        let (part, after) = rest.split_at_checked(short + usize::from(n >= long_from)).unwrap_or((rest, &[]));
        rest = after;
        parts.push(part.to_vec());
        tails.push(checks(part, degree));
    }
    let mut out = Vec::with_capacity(whole);
    for (lists, most) in [(&parts, short + 1), (&tails, degree)] {
        for n in 0..most {
            for list in lists {
                if let Some(byte) = list.get(n) {
                    out.push(*byte);
                }
            }
        }
    }
    out
}

impl Qr {
    /// Encodes a text; `None` where it is too long. `mask` is chosen by the fewest disturbing patterns where none is given.
    pub fn new(text: &str, mask: Option<u32>) -> Option<Self> {
        let mut version = 0;
        let (degree, blocks) = loop {
            let (degree, blocks) = (*CHECKS.get(version)?, *BLOCKS.get(version)?);
            version += 1;
            if text.len() + if version > 9 { 3 } else { 2 } <= room(version) / 8 - degree * blocks {
                break (degree, blocks);
            }
        };
        let side = version * 4 + 17;
        let mut qr = Self { side, dark: vec![false; side * side], fixed: vec![false; side * side] };
        qr.patterns(version);
        qr.fill(&codewords(text.as_bytes(), version, degree, blocks));
        let (mut best, mut least) = (mask.unwrap_or(0), usize::MAX);
        if mask.is_none() {
            for m in 0..8 {
                qr.mask(m);
                let disturbing = qr.disturbing();
                qr.mask(m);
                if disturbing < least {
                    (best, least) = (m, disturbing);
                }
            }
        }
        qr.mask(best);
        Some(qr)
    }

    /// Whether a module is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && self.dark.get(y * self.side + x).copied().unwrap_or(false)
    }

    fn set(&mut self, x: usize, y: usize, dark: bool) {
        let at = y * self.side + x;
        if let (Some(d), Some(f)) = (self.dark.get_mut(at), self.fixed.get_mut(at)) {
            (*d, *f) = (dark, true);
        }
    }

    /// A square pattern of rings round a centre: dark where the distance is in `rings`.
    fn rings(&mut self, x: usize, y: usize, radius: i32, rings: &[i32]) {
        for dy in -radius..=radius {
            for dx in -radius..=radius {
                let (at_x, at_y) = (x as i32 + dx, y as i32 + dy);
                if (0..self.side as i32).contains(&at_x) && (0..self.side as i32).contains(&at_y) {
                    self.set(at_x as usize, at_y as usize, rings.contains(&dx.abs().max(dy.abs())));
                }
            }
        }
    }

    fn patterns(&mut self, version: usize) {
        let end = self.side - 1;
        for n in 0..self.side {
            self.set(6, n, n % 2 == 0);
            self.set(n, 6, n % 2 == 0);
        }
        for (x, y) in [(3, 3), (end - 3, 3), (3, end - 3)] {
            self.rings(x, y, 4, &[0, 1, 3]);
        }
        if version >= 2 {
            let count = version / 7 + 2;
            let step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
            let mut places = vec![6];
            for n in 0..count - 1 {
                places.push(end - 6 - n * step);
            }
            for &x in &places {
                for &y in &places {
                    if !matches!((x == 6, y == 6, x == end - 6, y == end - 6), (true, true, ..) | (true, _, _, true) | (_, true, true, _)) {
                        self.rings(x, y, 2, &[0, 2]);
                    }
                }
            }
        }
        self.format(0);
        if version >= 7 {
            let rest = (0..12).fold(version, |rest, _| (rest << 1) ^ ((rest >> 11) * 0x1F25));
            let bits = version << 12 | rest;
            for n in 0..18 {
                let (a, b, dark) = (end - 10 + n % 3, n / 3, bits >> n & 1 == 1);
                self.set(a, b, dark);
                self.set(b, a, dark);
            }
        }
    }

    /// The fifteen bits that say which mask, twice. Error correction M is 0 in its two bits.
    fn format(&mut self, mask: u32) {
        let rest = (0..10).fold(mask, |rest, _| (rest << 1) ^ ((rest >> 9) * 0x537));
        let bits = (mask << 10 | rest) ^ 0x5412;
        let end = self.side - 1;
        for n in 0..15 {
            let dark = bits >> n & 1 == 1;
            match n {
                0..=5 => self.set(8, n, dark),
                6 | 7 => self.set(8, n + 1, dark),
                8 => self.set(7, 8, dark),
                _ => self.set(14 - n, 8, dark),
            }
            if n < 8 {
                self.set(end - n, 8, dark);
            } else {
                self.set(8, end + n - 14, dark);
            }
        }
        self.set(8, end - 7, true);
    }

    fn fill(&mut self, words: &[u8]) {
        let end = self.side - 1;
        let (mut bit, mut right) = (0, end);
        // Columns in pairs from the right, up and down in turn; the one of the timing pattern is stepped over.
        while right > 0 {
            if right == 6 {
                right = 5;
            }
            for n in 0..self.side {
                let y = if (right + 1) & 2 == 0 { end - n } else { n };
                for x in [right, right - 1] {
                    let at = y * self.side + x;
                    if let (Some(false), Some(d)) = (self.fixed.get(at), self.dark.get_mut(at)) {
                        *d = words.get(bit / 8).is_some_and(|w| w >> (7 - bit % 8) & 1 == 1);
                        bit += 1;
                    }
                }
            }
            right = right.saturating_sub(2);
        }
    }

    /// Turns the data modules under a mask; twice is as before.
    fn mask(&mut self, mask: u32) {
        for y in 0..self.side {
            for x in 0..self.side {
                let turn = match mask {
                    0 => (x + y) % 2,
                    1 => y % 2,
                    2 => x % 3,
                    3 => (x + y) % 3,
                    4 => (x / 3 + y / 2) % 2,
                    5 => x * y % 2 + x * y % 3,
                    6 => (x * y % 2 + x * y % 3) % 2,
                    _ => ((x + y) % 2 + x * y % 3) % 2,
                };
                let at = y * self.side + x;
                if let (0, Some(false), Some(d)) = (turn, self.fixed.get(at), self.dark.get_mut(at)) {
                    *d = !*d;
                }
            }
        }
        self.format(mask);
    }

    /// Runs of one colour, blocks of two by two, and an uneven share of dark.
    fn disturbing(&self) -> usize {
        let mut sum = 0;
        for a in 0..self.side {
            for down in [false, true] {
                let (mut run, mut last) = (0, None);
                for b in 0..self.side {
                    let dark = if down { self.is_dark(a, b) } else { self.is_dark(b, a) };
                    run = if last == Some(dark) { run + 1 } else { 1 };
                    last = Some(dark);
                    sum += match run { 5 => 3, 6.. => 1, _ => 0 };
                }
            }
            for b in 1..self.side {
                let four = [self.is_dark(a, b - 1), self.is_dark(a + 1, b - 1), self.is_dark(a + 1, b)];
                sum += if a + 1 < self.side && four.iter().all(|d| *d == self.is_dark(a, b)) { 3 } else { 0 };
            }
        }
        let dark = self.dark.iter().filter(|d| **d).count();
        sum + (dark * 20).abs_diff(self.dark.len() * 10) / self.dark.len() * 10
    }

    /// Path data of the dark modules, one unit each, row by row.
    pub fn path(&self) -> String {
        let mut out = String::new();
        for y in 0..self.side {
            let mut x = 0;
            while x < self.side {
                let run = (x..self.side).take_while(|x| self.is_dark(*x, y)).count();
                if run > 0 {
                    let [x, y, run] = [x, y, run].map(figures);
                    out.push_str(&join(&["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"]));
                }
                x += run.max(1);
            }
        }
        out
    }
}
