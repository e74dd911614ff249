//! Numbers the locals of functions so that the same work is written with the same numbers in each: it costs nothing at run time, and
//! a fifth of what a compressed module is made of tells one local from another.

use std::cmp::Reverse;
use std::collections::HashMap;

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module, ValType};
use wasmparser::{FunctionBody, Operator, Parser, Payload};

/// The number of the first local that is no parameter, in every function with fewer parameters. The numbers between stand for locals
/// that nobody uses: they are declared by one count, and no compiler keeps them.
const BASE: u32 = 10;
/// Numbers that a function may leave free among its own.
const FREE: usize = 4;
/// How often all functions are gone through.
const ROUNDS: usize = 4;
/// What each surrounding weighs: the kind of use, the instruction before, the two before, the two after.
const WEIGHTS: [f64; 4] = [0.3, 1.0, 1.0, 1.0];
/// What was never seen counts for this much.
const UNSEEN: f64 = 0.1;

/// One function: its parameters, the types of its locals, and each use of one with the numbers of its surroundings.
struct Body {
    params: u32,
    types: Vec<ValType>,
    uses: Vec<(usize, [usize; 4])>,
}

/// The local that an instruction is about.
fn local(op: &Operator) -> Option<u32> {
    match op {
        Operator::LocalGet { local_index } | Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => Some(*local_index),
        _ => None,
    }
}

/// An instruction as a surrounding: of a local that is no parameter only what is done with it.
fn told(op: Option<&Operator>, params: u32) -> String {
    match op {
        Some(Operator::LocalGet { local_index }) if *local_index >= params => "get".into(),
        Some(Operator::LocalSet { local_index }) if *local_index >= params => "set".into(),
        Some(Operator::LocalTee { local_index }) if *local_index >= params => "tee".into(),
        other => format!("{other:?}"),
    }
}

/// The module with its locals numbered.
pub fn numbered(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut types, mut params) = (Vec::new(), Vec::new().into_iter());
    let mut bodies = Vec::new();
    let mut surroundings = HashMap::new();
    for part in Parser::new(0).parse_all(wasm) {
        match part? {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    types.push(u32::try_from(ty?.params().len())?);
                }
            }
            Payload::FunctionSection(section) => {
                let of = section.into_iter().map(|ty| Ok(types.get(ty? as usize).copied().unwrap_or_default()));
                params = of.collect::<Result<Vec<_>>>()?.into_iter();
            }
            Payload::CodeSectionEntry(body) => bodies.push(read(&body, params.next().unwrap_or_default(), &mut surroundings)?),
            _ => {}
        }
    }
    let slots = slots(&bodies, surroundings.len());
    let mut module = Module::new();
    let mut numbering = Numbering { bodies: bodies.into_iter().zip(slots).collect::<Vec<_>>().into_iter() };
    numbering.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|e| anyhow!("numbering locals: {e:?}"))?;
    Ok(module.finish())
}

fn read(body: &FunctionBody, params: u32, surroundings: &mut HashMap<String, usize>) -> Result<Body> {
    let mut types = Vec::new();
    for entry in body.get_locals_reader()? {
        let (count, ty) = entry?;
        let ty = ValType::try_from(ty).map_err(|_| anyhow!("a local of type {ty}"))?;
        types.extend((0..count).map(|_| ty));
    }
    let ops = body.get_operators_reader()?.into_iter().collect::<Result<Vec<_>, _>>()?;
    let told: Vec<String> = ops.iter().map(|op| told(Some(op), params)).collect();
    let near = |at: Option<usize>| at.and_then(|at| told.get(at)).map_or("", String::as_str);
    let mut uses = Vec::new();
    for (at, l) in ops.iter().enumerate().filter_map(|(at, op)| Some((at, local(op)?.checked_sub(params)?))) {
        let (kind, before) = (near(Some(at)), near(at.checked_sub(1)));
        let around = [
            kind.to_owned(),
            format!("{before} {kind}"),
            format!("{} {before} {kind}", near(at.checked_sub(2))),
            format!("{kind} {} {}", near(Some(at + 1)), near(Some(at + 2))),
        ];
        uses.push((l as usize, around.map(|around| {
            let next = surroundings.len();
            *surroundings.entry(around).or_insert(next)
        })));
    }
    Ok(Body { params, types, uses })
}

/// The locals of one type that are used, the most used first.
fn used(body: &Body, ty: ValType) -> Vec<usize> {
    let mut out: Vec<(usize, usize, usize)> = Vec::new();
    for (at, (l, _)) in body.uses.iter().enumerate().filter(|(_, u)| body.types.get(u.0) == Some(&ty)) {
        match out.iter_mut().find(|u| u.2 == *l) {
            Some((uses, _, _)) => *uses += 1,
            None => out.push((1, at, *l)),
        }
    }
    out.sort_by_key(|(uses, first, _)| (Reverse(*uses), *first));
    out.into_iter().map(|u| u.2).collect()
}

/// A slot for each whole number of a function: at first in the order of use, then, function by function, where a local stands most often
/// in the same surroundings elsewhere.
fn slots(bodies: &[Body], surroundings: usize) -> Vec<HashMap<usize, usize>> {
    let mut slots: Vec<HashMap<usize, usize>> = bodies.iter().map(|b| used(b, ValType::I32).into_iter().enumerate().map(|(n, l)| (l, n)).collect()).collect();
    let most = slots.iter().map(HashMap::len).max().unwrap_or_default() + FREE;
    // How often each slot stands in each surrounding; the last place is their sum.
    let mut seen = vec![vec![0.0_f64; most + 1]; surroundings];
    let count = |seen: &mut Vec<Vec<f64>>, body: &Body, slots: &HashMap<usize, usize>, by: f64| {
        for (l, around) in &body.uses {
            let Some(slot) = slots.get(l) else { continue };
            for row in around {
                for place in [*slot, most] {
                    if let Some(sum) = seen.get_mut(*row).and_then(|row| row.get_mut(place)) {
                        *sum += by;
                    }
                }
            }
        }
    };
    for (body, slots) in bodies.iter().zip(&slots) {
        count(&mut seen, body, slots, 1.0);
    }
    for _ in 0..ROUNDS {
        for (body, slots) in bodies.iter().zip(&mut slots) {
            count(&mut seen, body, slots, -1.0);
            *slots = placed(body, slots, &seen, most);
            count(&mut seen, body, slots, 1.0);
        }
    }
    slots
}

/// The slots that fit one function best: the local that would lose most by its second choice chooses first.
fn placed(body: &Body, before: &HashMap<usize, usize>, seen: &[Vec<f64>], most: usize) -> HashMap<usize, usize> {
    let width = before.len() + FREE;
    let mut fit: HashMap<usize, Vec<f64>> = before.keys().map(|l| (*l, vec![0.0; width])).collect();
    for (l, around) in &body.uses {
        let Some(fit) = fit.get_mut(l) else { continue };
        for (row, weight) in around.iter().zip(WEIGHTS) {
            let Some(row) = seen.get(*row) else { continue };
            let all = row.get(most).copied().unwrap_or_default() + 20.0 * UNSEEN;
            for (fit, n) in fit.iter_mut().zip(row) {
                *fit += weight * ((n + UNSEEN) / all).ln();
            }
        }
    }
    let mut out = HashMap::new();
    let mut free: Vec<usize> = (0..width).collect();
    let mut left: Vec<usize> = before.keys().copied().collect();
    left.sort_unstable();
    while !left.is_empty() {
        let mut first: Option<(f64, usize, usize)> = None;
        for (n, l) in left.iter().enumerate() {
            let of = |slot: &usize| fit.get(l).and_then(|f| f.get(*slot)).copied().unwrap_or(f64::MIN);
            let Some(best) = free.iter().max_by(|a, b| of(a).total_cmp(&of(b)).then(b.cmp(a))) else { continue };
            let second = free.iter().filter(|s| *s != best).map(of).fold(f64::MIN, f64::max);
            let loss = of(best) - second;
            if first.is_none_or(|f| loss > f.0) {
                first = Some((loss, n, *best));
            }
        }
        let Some((_, n, slot)) = first else { break };
        out.insert(left.remove(n), slot);
        free.retain(|s| *s != slot);
    }
    out
}

/// Writes each function with its new numbers in turn.
struct Numbering {
    bodies: std::vec::IntoIter<(Body, HashMap<usize, usize>)>,
}

impl Reencode for Numbering {
    type Error = std::convert::Infallible;

    fn parse_function_body(&mut self, code: &mut CodeSection, function: FunctionBody<'_>) -> Result<(), Error> {
        let Some((body, slots)) = self.bodies.next() else { return Ok(()) };
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        let mut declared = Vec::new();
        let mut next = body.params;
        if let Some(last) = slots.values().max() {
            let base = BASE.max(body.params);
            numbers.extend(slots.iter().map(|(l, slot)| (body.params + *l as u32, base + *slot as u32)));
            next = base + *last as u32 + 1;
            declared.push((next - body.params, ValType::I32));
        }
        for ty in [ValType::I64, ValType::F32, ValType::F64, ValType::EXTERNREF] {
            let used = used(&body, ty);
            numbers.extend(used.iter().zip(next..).map(|(l, number)| (body.params + *l as u32, number)));
            next += used.len() as u32;
            declared.extend((!used.is_empty()).then_some((used.len() as u32, ty)));
        }
        let number = |l: u32| numbers.get(&l).copied().unwrap_or(l);
        let mut out = Function::new(declared);
        for op in function.get_operators_reader()? {
            out.instruction(&match op? {
                Operator::LocalGet { local_index } => Instruction::LocalGet(number(local_index)),
                Operator::LocalSet { local_index } => Instruction::LocalSet(number(local_index)),
                Operator::LocalTee { local_index } => Instruction::LocalTee(number(local_index)),
                other => self.instruction(other)?,
            });
        }
        code.function(&out);
        Ok(())
    }

    fn parse_custom_section(&mut self, _: &mut Module, _: wasmparser::CustomSectionReader<'_>) -> Result<(), Error> {
        Ok(())
    }
}
