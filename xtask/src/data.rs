//! Puts the constants of the engine in the order of its parts, so that each part brings its own. The linker lays all of them out in one
//! piece; with `--emit-relocs` it tells where each is named.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry, RelocationType, SymbolInfo};

use crate::names::parse;
use crate::split::{FURTHER, parts};

/// A piece of data: where it stands in the segment, and where it will; the part that names it. What two parts name is of the first.
struct Piece {
    at: Range<usize>,
    moved: usize,
    part: usize,
}

/// A module as it was linked, with what tells where its data are named.
#[derive(Default)]
struct Linked {
    /// Where the functions stand in the file; those that are imported come before them in their numbers.
    bodies: Vec<Range<usize>>,
    imported: usize,
    /// Where the first segment of data stands in the file, its address, and what it holds.
    segment: Range<usize>,
    address: u32,
    data: Vec<u8>,
    /// Places of the symbols of that segment in it, by the number of a symbol.
    symbols: HashMap<u32, Range<usize>>,
    /// Where an address stands in the file, and what it names.
    named: Vec<(usize, RelocationEntry)>,
    /// Where all of that is told in the file.
    told: Range<usize>,
}

impl Linked {
    fn read(wasm: &[u8]) -> Result<Self> {
        let mut out = Self::default();
        let (mut sections, mut entries, mut end) = (Vec::new(), Vec::new(), 0);
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            let before = end;
            if let Some((_, section)) = payload.as_section() {
                end = section.end;
                sections.push(section.start);
            }
            match payload {
                Payload::ImportSection(imports) => out.imported = imports.into_imports().count(),
                Payload::CodeSectionEntry(body) => out.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    let first = segments.into_iter().next().context("no data")??;
                    let DataKind::Active { offset_expr, .. } = first.kind else { bail!("data without an address") };
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { bail!("data at an address that is worked out") };
                    out.address = value.cast_unsigned();
                    out.segment = first.range.end - first.data.len()..first.range.end;
                    out.data = first.data.to_vec();
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        out.told = before..end;
                        for part in linking.subsections() {
                            let Linking::SymbolTable(symbols) = part? else { continue };
                            for (n, symbol) in (0..).zip(symbols) {
                                if let SymbolInfo::Data { symbol: Some(s), .. } = symbol?
                                    && s.index == 0
                                {
                                    out.symbols.insert(n, s.offset as usize..(s.offset + s.size) as usize);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        ensure!(before == out.told.end, "a section between those of the linker");
                        out.told.end = end;
                        for entry in relocations.entries() {
                            entries.push((relocations.section_index() as usize, entry?));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        for (section, entry) in entries {
            out.named.push((sections.get(section).context("an address in no section")? + entry.offset as usize, entry));
        }
        Ok(out)
    }

    /// The place in the segment that an entry names.
    fn names(&self, entry: &RelocationEntry) -> Option<usize> {
        let is_address = matches!(entry.ty, RelocationType::MemoryAddrLeb | RelocationType::MemoryAddrSleb | RelocationType::MemoryAddrI32);
        is_address.then(|| self.symbols.get(&entry.index).map(|s| s.start)).flatten()
    }

    /// The pieces of the segment in order: symbols, those that overlap as one. `part` tells the part of a function by its number.
    fn pieces(&self, part: &dyn Fn(usize) -> usize) -> Result<Vec<Piece>> {
        let mut symbols: Vec<_> = self.symbols.values().filter(|s| !s.is_empty()).cloned().collect();
        symbols.sort_by_key(|s| (s.start, s.end));
        let mut pieces: Vec<Piece> = Vec::new();
        for at in symbols {
            match pieces.last_mut() {
                Some(last) if at.start < last.at.end => last.at.end = last.at.end.max(at.end),
                _ => pieces.push(Piece { at, moved: 0, part: usize::MAX }),
            }
        }
        // What a function names, and what is named by what it names.
        let mut open = Vec::new();
        let mut within: HashMap<usize, Vec<usize>> = HashMap::new();
        for (place, entry) in &self.named {
            let Some(to) = self.names(entry).and_then(|at| piece(&pieces, at)) else { continue };
            if self.segment.contains(place) {
                within.entry(piece(&pieces, place - self.segment.start).context("an address between two pieces")?).or_default().push(to);
            } else {
                let function = self.bodies.partition_point(|b| b.start <= *place).checked_sub(1).filter(|_| *place < self.segment.start);
                open.push((to, function.map_or(0, |f| part(self.imported + f))));
            }
        }
        while let Some((n, part)) = open.pop() {
            let Some(piece) = pieces.get_mut(n) else { continue };
            let both = if [usize::MAX, part].contains(&piece.part) { part } else { 0 };
            if std::mem::replace(&mut piece.part, both) != both {
                open.extend(within.get(&n).into_iter().flatten().map(|next| (*next, both)));
            }
        }
        pieces.iter_mut().filter(|p| p.part == usize::MAX).for_each(|p| p.part = 0);
        Ok(pieces)
    }

    fn bytes(&self, piece: &Piece) -> &[u8] {
        self.data.get(piece.at.clone()).unwrap_or_default()
    }

    /// Lays the pieces out by their parts; the new segment, and where each part ends in it.
    fn laid(&self, pieces: &mut [Piece]) -> Result<(Vec<u8>, Vec<usize>)> {
        let is_text = |p: &Piece| !self.bytes(p).contains(&0);
        // A text that stands in another, of its part or of the first, needs no place of its own.
        let is_held = |p: &Piece| {
            let holds = |o: &Piece| [0, p.part].contains(&o.part) && (o.at.len(), p.at.start) > (p.at.len(), o.at.start) && is_text(o) && place(self.bytes(o), self.bytes(p)).is_some();
            is_text(p) && pieces.iter().any(holds)
        };
        let held: Vec<bool> = pieces.iter().map(is_held).collect();
        let (mut data, mut ends) = (Vec::new(), Vec::new());
        for part in 0..=FURTHER.len() {
            let begin = data.len();
            // What can be a table of numbers or addresses keeps its alignment: the compiler counts on it.
            for wide in [1, 4, 8] {
                data.resize(data.len().next_multiple_of(wide), 0);
                let width = |p: &Piece| [8, 4].into_iter().find(|w| !is_text(p) && p.at.start.is_multiple_of(*w) && p.at.len().is_multiple_of(*w)).unwrap_or(1);
                for (piece, _) in pieces.iter_mut().zip(&held).filter(|(p, held)| p.part == part && !**held && width(p) == wide) {
                    piece.moved = data.len();
                    data.extend_from_slice(self.bytes(piece));
                }
            }
            ends.push(data.len());
            let first = ends.first().copied().unwrap_or_default();
            for (piece, _) in pieces.iter_mut().zip(&held).filter(|(p, held)| p.part == part && **held) {
                let there = |here: Range<usize>| Some(here.start + place(data.get(here)?, self.bytes(piece))?);
                piece.moved = there(begin..data.len()).or_else(|| there(0..first)).context("a text that is nowhere")?;
            }
        }
        ensure!(data.len() <= self.data.len(), "the data of the parts are longer than they were");
        data.resize(self.data.len(), 0);
        Ok((data, ends))
    }
}

/// Where bytes stand in others.
fn place(all: &[u8], bytes: &[u8]) -> Option<usize> {
    all.windows(bytes.len()).position(|w| w == bytes)
}

/// The piece that a place is in.
fn piece(pieces: &[Piece], at: usize) -> Option<usize> {
    pieces.partition_point(|p| p.at.start <= at).checked_sub(1).filter(|n| pieces.get(*n).is_some_and(|p| p.at.contains(&at)))
}

/// The module with its first segment of data in the order of the parts, and without what the linker tells; the addresses at which the data of
/// each part end.
pub fn ordered(wasm: &[u8]) -> Result<(Vec<u8>, Vec<u32>)> {
    let module = parse(wasm)?;
    let goes = parts(&module);
    let goes: Vec<usize> = module.funcs.iter().map(|f| goes.get(&f.id()).copied().unwrap_or_default()).collect();
    let linked = Linked::read(wasm)?;
    let mut pieces = linked.pieces(&|f| goes.get(f).copied().unwrap_or_default())?;
    let (data, ends) = linked.laid(&mut pieces)?;
    let moved = |at: usize| piece(&pieces, at).and_then(|n| pieces.get(n)).map(|p| at - p.at.start + p.moved).context("an address between two pieces");
    let mut out = wasm.to_vec();
    out.get_mut(linked.segment.clone()).context("data beyond the end")?.copy_from_slice(&data);
    for (place, entry) in &linked.named {
        let Some(at) = linked.names(entry) else { continue };
        let now = u32::try_from(i64::from(linked.address) + i64::try_from(moved(at)?)? + entry.addend)?;
        let place = if linked.segment.contains(place) { linked.segment.start + moved(place - linked.segment.start)? } else { *place };
        let bytes = match entry.ty {
            RelocationType::MemoryAddrI32 => now.to_le_bytes().to_vec(),
            // Five bytes of seven bits, the lowest first; no address has the bit that would be a sign.
            _ => (0..5).map(|n| (now >> (7 * n)) as u8 & 0x7f | u8::from(n < 4) << 7).collect(),
        };
        out.get_mut(place..place + bytes.len()).context("an address beyond the end")?.copy_from_slice(&bytes);
    }
    out.drain(linked.told);
    let ends = ends.into_iter().map(|end| Ok(linked.address + u32::try_from(end)?)).collect::<Result<_>>()?;
    Ok((out, ends))
}
