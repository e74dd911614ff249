//! Puts the functions of a module in an order that compresses well: each stands after the ones it looks most like, which costs
//! nothing at run time. How alike is measured in a few ways, and brotli judges. The order follows from the bytes alone, so that the
//! same module comes out the same.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

use crate::size::brotli;

/// What is tried. Bytes in a run, about those of an instruction and the one after it; how many functions before it one is compared
/// with; by how much a function counts as longer than it is, so that not all short ones come first.
const WAYS: [(usize, usize, usize); 7] = [(3, 8, 30), (4, 6, 8), (4, 8, 8), (4, 16, 8), (5, 8, 50), (3, 16, 8), (4, 32, 8)];
/// A run that stands in more functions than this says nothing of any.
const COMMON: usize = 400;

/// The module with its functions in order, and without names.
pub fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for part in Parser::new(0).parse_all(wasm) {
        match part? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
            _ => {}
        }
    }
    let mut best: Option<(usize, Vec<u8>)> = None;
    for way in WAYS {
        let module = moved(wasm, imported, alike(&bodies, way))?;
        let size = brotli(&module)?;
        if best.as_ref().is_none_or(|b| size < b.0) {
            best = Some((size, module));
        }
    }
    Ok(best.unwrap_or_default().1)
}

fn moved(wasm: &[u8], imported: u32, order: Vec<usize>) -> Result<Vec<u8>> {
    let mut places = vec![0; order.len()];
    for (n, f) in order.iter().enumerate() {
        if let Some(place) = places.get_mut(*f) {
            *place = u32::try_from(n)?;
        }
    }
    let mut module = Module::new();
    Moved { imported, order, places }
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|e| anyhow!("putting functions in order: {e:?}"))?;
    Ok(module.finish())
}

/// The bodies by number, the largest first, each after the ones most like it: those that share most runs of bytes with the last few,
/// a rare run counting for more than a common one.
fn alike(bodies: &[Vec<u8>], (run, back, longer): (usize, usize, usize)) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|b| b.windows(run).collect()).collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (f, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(run).or_default().push(f);
        }
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = Vec::new();
    let mut next = (0..bodies.len()).max_by_key(|f| (bodies.get(*f).map_or(0, Vec::len), usize::MAX - f));
    while let Some(f) = next {
        left.remove(&f);
        order.push(f);
        let mut likeness: Vec<f64> = vec![0.0; bodies.len()];
        for (n, before) in order.iter().rev().take(back).enumerate() {
            for run in runs.get(*before).into_iter().flatten() {
                let Some(holders) = holders.get(run).filter(|h| h.len() <= COMMON) else { continue };
                let weight = (bodies.len() as f64 / holders.len() as f64).ln() / (n + 1) as f64;
                for other in holders {
                    if let Some(sum) = likeness.get_mut(*other) {
                        *sum += weight;
                    }
                }
            }
        }
        let share = |f: &usize| likeness.get(*f).copied().unwrap_or(0.0) / (runs.get(*f).map_or(0, BTreeSet::len) + longer) as f64;
        next = left.iter().copied().max_by(|a, b| share(a).total_cmp(&share(b)).then(b.cmp(a)));
    }
    order
}

/// A module whose functions stand elsewhere.
struct Moved {
    imported: u32,
    order: Vec<usize>,
    places: Vec<u32>,
}

impl Moved {
    fn sorted<T>(&self, mut entries: Vec<Option<T>>) -> Vec<T> {
        self.order.iter().filter_map(|f| entries.get_mut(*f).and_then(Option::take)).collect()
    }
}

impl Reencode for Moved {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, f: u32) -> Result<u32, Error> {
        let own = f.checked_sub(self.imported).and_then(|n| self.places.get(n as usize));
        Ok(own.map_or(f, |place| self.imported + place))
    }

    fn parse_function_section(&mut self, functions: &mut FunctionSection, section: FunctionSectionReader<'_>) -> Result<(), Error> {
        let types = section.into_iter().map(|t| t.map(Some)).collect::<Result<_, _>>()?;
        for ty in self.sorted(types) {
            functions.function(self.type_index(ty)?);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Error> {
        let bodies = section.into_iter().map(|b| b.map(Some)).collect::<Result<_, _>>()?;
        for body in self.sorted(bodies) {
            utils::parse_function_body(self, code, body)?;
        }
        Ok(())
    }

    fn parse_custom_section(&mut self, module: &mut Module, section: wasmparser::CustomSectionReader<'_>) -> Result<(), Error> {
        if section.name() == "name" { Ok(()) } else { utils::parse_custom_section(self, module, section) }
    }
}
