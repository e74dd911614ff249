//! Parts the engine: what every page needs, and what a page needs once it has a use for it. A further part works on the memory and the
//! tables of the first.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use rustc_demangle::demangle;
use walrus::ir::{Call, CallIndirect, Const, Instr, InstrSeq, Load, RefFunc, Store, Value, Visitor, VisitorMut, dfs_in_order, dfs_pre_order_mut};
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module, TableId, TypeId};

use crate::names::{FROM, parse, short};

/// The further parts, and the modules of the crate that pages enter for one of them alone: the first function of a module that is called is
/// where its part begins.
pub const FURTHER: [(&str, &[&str]); 3] = [
    ("lens", &["lens", "labels", "view::live", "view::lens", "view::candidates"]),
    ("interview", &["interview", "view::interview"]),
    // What is kept or sent: cards and letters.
    ("further", &["message", "view::card", "view::message"]),
];

/// What the name of a function of a further part begins with, and the number of the part: it sorts behind those that stay, so that of two
/// that are the same the optimiser keeps the one that every page has.
const GOES: char = '~';

/// The part that a path is of by its module; 0 is the first.
fn part_of(path: &str) -> usize {
    let path = path.trim_start_matches(['<', '&']).trim_start_matches("mut ").trim_start_matches('<');
    let path = path.strip_prefix("talenttaal[").and_then(|n| n.split_once("]::")).map_or("", |n| n.1);
    let is_in = |modules: &[&str]| modules.iter().any(|module| path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::")));
    FURTHER.iter().position(|(_, modules)| is_in(modules)).map_or(0, |n| n + 1)
}

/// The part that a function begins, as one of its modules, or as one that only makes, copies, drops or tells a value of their types.
/// A list of them is dropped and copied on every page, though it is empty there.
fn begins(function: &Function) -> usize {
    let name = demangle(function.name.as_deref().unwrap_or_default()).to_string();
    let of = ["drop_in_place::<", "::convert::From<&"].iter().find_map(|before| name.split_once(before)).map_or(&*name, |(_, of)| of);
    if matches!(function.kind, FunctionKind::Local(_)) { part_of(of) } else { 0 }
}

/// Which functions a function names, and which numbers it could read data at.
#[derive(Default)]
struct Named {
    functions: Vec<FunctionId>,
    numbers: Vec<u64>,
}

impl<'a> Visitor<'a> for Named {
    fn visit_call(&mut self, call: &Call) {
        self.functions.push(call.func);
    }
    fn visit_ref_func(&mut self, named: &RefFunc) {
        self.functions.push(named.func);
    }
    fn visit_const(&mut self, number: &Const) {
        if let Value::I32(n) = number.value {
            self.numbers.push(u64::from(n.cast_unsigned()));
        }
    }
    fn visit_load(&mut self, load: &Load) {
        self.numbers.push(load.arg.offset);
    }
    fn visit_store(&mut self, store: &Store) {
        self.numbers.push(store.arg.offset);
    }
}

fn named(function: &LocalFunction) -> Named {
    let mut out = Named::default();
    dfs_in_order(&mut out, function, function.entry_block());
    out
}

/// Which functions each function of a module names; those that stand in its table.
struct Calls {
    of: HashMap<FunctionId, Vec<FunctionId>>,
    table: Vec<FunctionId>,
}

impl Calls {
    fn new(module: &Module) -> Self {
        let of = module.funcs.iter().filter_map(|f| if let FunctionKind::Local(body) = &f.kind { Some((f.id(), named(body).functions)) } else { None });
        let lists = module.elements.iter().filter_map(|e| if let ElementItems::Functions(list) = &e.items { Some(list) } else { None });
        Self { of: of.collect(), table: lists.flatten().copied().collect() }
    }

    /// What can be reached from some functions over those that are let through.
    fn reached(&self, mut open: Vec<FunctionId>, through: &dyn Fn(FunctionId) -> bool) -> HashSet<FunctionId> {
        let mut seen = HashSet::new();
        while let Some(f) = open.pop() {
            if through(f) && seen.insert(f) {
                open.extend(self.of.get(&f).into_iter().flatten());
            }
        }
        seen
    }
}

/// The part of each function that goes: one that can't be reached without entering that part, and from no other. A closure that is called by
/// its address goes where the function is that makes it.
pub fn parts(module: &Module) -> HashMap<FunctionId, usize> {
    let calls = Calls::new(module);
    let begin: HashMap<FunctionId, usize> = module.funcs.iter().map(|f| (f.id(), begins(f))).collect();
    let begins = |f: FunctionId| begin.get(&f).copied().unwrap_or_default();
    let mut open: Vec<FunctionId> = module.exports.iter().filter_map(|e| if let ExportItem::Function(f) = e.item { Some(f) } else { None }).collect();
    open.extend(module.start.iter().chain(&calls.table));
    let stay = calls.reached(open, &|f| begins(f) == 0);
    let mut parts: HashMap<FunctionId, usize> = HashMap::new();
    for part in 1..=FURTHER.len() {
        let open = begin.iter().filter(|b| *b.1 == part).map(|b| *b.0).collect();
        for f in calls.reached(open, &|f| !stay.contains(&f) && [0, part].contains(&begins(f))) {
            parts.entry(f).and_modify(|both| *both = 0).or_insert(part);
        }
    }
    parts.retain(|f, part| *part > 0 && matches!(module.funcs.get(*f).kind, FunctionKind::Local(_)));
    parts
}

/// What wasm-bindgen and js-sys hold ready for closures and futures that are given to JavaScript. Nothing of ours gives any: the table alone
/// names these, and what it names is never left out.
const IDLE: [&str; 2] = ["convert::closures::", "futures::"];

fn is_idle(function: &Function) -> bool {
    let name = function.name.as_deref().unwrap_or_default();
    let path = ["wasm_bindgen[", "js_sys["].iter().find_map(|of| name.trim_start_matches('<').strip_prefix(of)?.split_once("]::"));
    path.is_some_and(|(_, path)| IDLE.iter().any(|idle| path.starts_with(idle)))
}

/// Puts another function in the place of those in the table that nobody calls, so that they are left out.
fn empty(module: &mut Module) {
    let idle: HashSet<FunctionId> = module.funcs.iter().filter(|f| is_idle(f)).map(Function::id).collect();
    for element in module.elements.iter_mut() {
        if let ElementItems::Functions(list) = &mut element.items
            && let Some(other) = list.iter().copied().find(|f| !idle.contains(f))
        {
            list.iter_mut().filter(|f| idle.contains(f)).for_each(|f| *f = other);
        }
    }
}

/// The functions of one part that another names, by the number of that other and their names.
pub type Doors = HashSet<(usize, String)>;

/// Tells in the name of each function which part it goes to, and which are named from elsewhere. To be asked before any two functions are
/// made one, which leaves but one of their names.
pub fn mark(wasm: &[u8]) -> Result<(Vec<u8>, Doors)> {
    let mut module = parse(wasm)?;
    empty(&mut module);
    let parts = parts(&module);
    for (f, part) in &parts {
        let f = module.funcs.get_mut(*f);
        f.name = Some(format!("{GOES}{part}{}", f.name.as_deref().unwrap_or_default()));
    }
    let part = |f: &FunctionId| parts.get(f).copied().unwrap_or_default();
    let name = |f: &FunctionId| module.funcs.get(*f).name.clone().unwrap_or_default();
    let calls = Calls::new(&module);
    let doors = calls.of.iter().flat_map(|(f, others)| others.iter().filter(|o| part(o) != part(f)).map(|o| (part(f), name(o)))).collect();
    Ok((module.emit_wasm(), doors))
}

/// The parts as they were marked, but for functions of two parts that were the same and have been made one: those stay.
fn marked(module: &Module, calls: &Calls, doors: &Doors) -> HashMap<FunctionId, usize> {
    let name = |f: FunctionId| module.funcs.get(f).name.as_deref().unwrap_or_default();
    let number = |f: FunctionId| name(f).strip_prefix(GOES).and_then(|n| n.get(..1)?.parse().ok());
    let mut parts: HashMap<FunctionId, usize> = module.funcs.iter().filter_map(|f| Some((f.id(), number(f.id())?))).collect();
    loop {
        let part = |f: FunctionId| parts.get(&f).copied().unwrap_or_default();
        let strange = |f: FunctionId, other: FunctionId| ![0, part(f)].contains(&part(other)) && !doors.contains(&(part(f), name(other).to_owned()));
        let stay: Vec<FunctionId> = calls.of.iter().flat_map(|(f, others)| others.iter().copied().filter(move |o| strange(*f, *o))).collect();
        if stay.is_empty() {
            return parts;
        }
        parts.retain(|f, _| !stay.contains(f));
    }
}

/// The name under which the first module gives something away: the one it has, or the next that is free.
fn told(module: &mut Module, item: ExportItem, free: &mut dyn Iterator<Item = String>) -> String {
    let there = match item {
        ExportItem::Table(t) => module.exports.get_exported_table(t),
        ExportItem::Memory(m) => module.exports.get_exported_memory(m),
        ExportItem::Global(g) => module.exports.get_exported_global(g),
        _ => None,
    };
    let name = there.map(|e| e.name.clone());
    name.unwrap_or_else(|| {
        let name = free.next().unwrap_or_default();
        module.exports.add(&name, item);
        name
    })
}

/// Parts a module that has been marked; `ends` is where the data of each part end, in one piece. What comes out still
/// has its names.
pub fn split(wasm: &[u8], doors: &Doors, ends: &[u32]) -> Result<Vec<Vec<u8>>> {
    let mut first = parse(wasm)?;
    let calls = Calls::new(&first);
    let parts = marked(&first, &calls, doors);
    let part = |f: FunctionId| parts.get(&f).copied().unwrap_or_default();
    // The same bytes are parsed for each part, so that a number is the same function in all.
    let ids = |module: &Module| module.funcs.iter().map(Function::id).collect::<Vec<_>>();
    let all = ids(&first);
    for (n, f) in first.funcs.iter().filter_map(|f| if let FunctionKind::Local(body) = &f.kind { Some((part(f.id()), (f, body))) } else { None }) {
        let strange = |at: &u64| ends.iter().enumerate().any(|(e, end)| e + 1 != n && (u64::from(*end)..ends.get(e + 1).map_or(0, |e| u64::from(*e))).contains(at));
        let read = named(f.1).numbers.into_iter().find(strange);
        ensure!(read.is_none(), "{:?} may read data at {read:?} that another part brings", f.0.name);
    }

    // Doors: what goes and is named by another part, or stands in the table. The first has a slot for each.
    let called: HashSet<FunctionId> = calls.of.iter().flat_map(|(f, others)| others.iter().copied().filter(|o| part(*o) != part(*f))).collect();
    let is_door = |f: &FunctionId| part(*f) > 0 && (called.contains(f) || calls.table.contains(f));
    let of = |n: usize| all.iter().copied().filter(move |f| part(*f) == n).filter(is_door).collect::<Vec<_>>();
    let doors: Vec<Vec<FunctionId>> = (1..=FURTHER.len()).map(of).collect();
    let table = first.tables.main_function_table()?.context("no table of functions")?;
    let begin = first.tables.get(table).initial;
    let wider = doors.iter().map(Vec::len).sum::<usize>() as u64;
    let slots: HashMap<FunctionId, i32> = doors.iter().flatten().copied().zip(i32::try_from(begin)?..).collect();
    through(&mut first, &slots, table, &|f| part(f) == 0);
    for (f, slot) in doors.iter().flatten().filter(|f| calls.table.contains(f)).filter_map(|f| Some((f, slots.get(f)?))) {
        // What stands in the table already: in its place a call through the slot where its part will have put it.
        let ty = first.funcs.get(*f).ty();
        let (params, results) = (first.types.get(ty).params().to_vec(), first.types.get(ty).results().to_vec());
        let mut builder = FunctionBuilder::new(&mut first.types, &params, &results);
        let args: Vec<_> = params.iter().map(|p| first.locals.add(*p)).collect();
        let mut body = builder.func_body();
        for arg in &args {
            body.local_get(*arg);
        }
        body.i32_const(*slot).call_indirect(ty, table);
        first.funcs.get_mut(*f).kind = FunctionKind::Local(builder.local_func(args));
    }
    // What each part takes from elsewhere stands in the table too, behind the doors, in the order in which it is asked for.
    let asked = |n: usize| {
        let named: HashSet<FunctionId> = calls.of.iter().filter(|(f, _)| part(**f) == n).flat_map(|(_, o)| o.iter().copied().filter(|o| part(*o) == 0)).collect();
        let mut asked: Vec<FunctionId> = all.iter().copied().filter(|f| named.contains(f)).collect();
        asked.sort_by_key(|f| first.funcs.get(*f).ty());
        asked
    };
    let taken: Vec<Vec<FunctionId>> = (1..=FURTHER.len()).map(asked).collect();
    let all_taken = taken.iter().flatten().copied().collect::<Vec<_>>();
    let places = begin + wider;
    let wider = wider + all_taken.len() as u64;
    let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(i32::try_from(places)?)) };
    let element = first.elements.add(kind, ElementItems::Functions(all_taken));
    let there = first.tables.get_mut(table);
    there.elem_segments.insert(element);
    there.initial += wider;
    there.maximum = there.maximum.map(|m| m + wider);

    // The glue has taken the first names.
    let mut names = (first.exports.iter().count()..).map(short);
    let mut out = Vec::new();
    for (n, here) in doors.iter().enumerate() {
        let slot = begin + doors.iter().take(n).map(Vec::len).sum::<usize>() as u64;
        let mut module = parse(wasm)?;
        let theirs: HashMap<FunctionId, FunctionId> = all.iter().copied().zip(ids(&module)).collect();
        let far = module.tables.main_function_table()?.context("no table of functions")?;
        let others = slots.iter().filter(|(f, _)| part(**f) != n + 1).filter_map(|(f, slot)| Some((*theirs.get(f)?, *slot))).collect();
        let ours_of: HashMap<FunctionId, FunctionId> = theirs.iter().map(|(ours, theirs)| (*theirs, *ours)).collect();
        through(&mut module, &others, far, &|f| ours_of.get(&f).is_some_and(|f| part(*f) == n + 1));
        // Each is asked for by the place of the first, without a name: the loader counts on from there.
        let place = (places + taken.iter().take(n).map(Vec::len).sum::<usize>() as u64).to_string();
        for ours in taken.get(n).into_iter().flatten() {
            let theirs = *theirs.get(ours).context("a function that is not there")?;
            let ty = module.funcs.get(theirs).ty();
            let import = module.imports.add(&place, "", ImportKind::Function(theirs));
            module.funcs.get_mut(theirs).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        shared(&mut first, &mut module, &mut names)?;
        let end = |n: usize| ends.get(n).copied().unwrap_or_default();
        data(&mut module, end(n)..end(n + 1), true)?;
        module.start = None;
        for id in module.exports.iter().map(|e| e.id()).collect::<Vec<_>>() {
            module.exports.delete(id);
        }
        for id in module.elements.iter().map(|e| e.id()).collect::<Vec<_>>() {
            module.elements.delete(id);
        }
        let there = module.tables.get_mut(far);
        there.initial += wider;
        there.maximum = there.maximum.map(|m| m + wider);
        let kind = ElementKind::Active { table: far, offset: ConstExpr::Value(Value::I32(i32::try_from(slot)?)) };
        let element = module.elements.add(kind, ElementItems::Functions(here.iter().filter_map(|d| theirs.get(d).copied()).collect()));
        module.tables.get_mut(far).elem_segments.insert(element);
        walrus::passes::gc::run(&mut module);
        out.push(module.emit_wasm());
    }
    let end = |e: Option<&u32>| e.copied().unwrap_or_default();
    data(&mut first, end(ends.first())..end(ends.last()), false)?;
    walrus::passes::gc::run(&mut first);
    out.insert(0, first.emit_wasm());
    Ok(out)
}

/// Calls of functions that another part brings, each as its slot in the table.
struct Through<'a> {
    slots: &'a HashMap<FunctionId, i32>,
    types: HashMap<FunctionId, TypeId>,
    table: TableId,
}

impl VisitorMut for Through<'_> {
    fn start_instr_seq_mut(&mut self, seq: &mut InstrSeq) {
        let mut out = Vec::with_capacity(seq.instrs.len());
        for (instr, at) in seq.instrs.drain(..) {
            match &instr {
                Instr::Call(call) if let (Some(slot), Some(ty)) = (self.slots.get(&call.func), self.types.get(&call.func)) => {
                    out.push((Const { value: Value::I32(*slot) }.into(), at));
                    out.push((CallIndirect { ty: *ty, table: self.table }.into(), at));
                }
                _ => out.push((instr, at)),
            }
        }
        seq.instrs = out;
    }
}

/// Puts a call through the table in the place of each of a function that another part brings.
fn through(module: &mut Module, slots: &HashMap<FunctionId, i32>, table: TableId, here: &dyn Fn(FunctionId) -> bool) {
    let types = slots.keys().map(|f| (*f, module.funcs.get(*f).ty())).collect();
    let mut visitor = Through { slots, types, table };
    for (_, function) in module.funcs.iter_local_mut().filter(|(id, _)| here(*id)) {
        let start = function.entry_block();
        dfs_pre_order_mut(&mut visitor, function, start);
    }
}

/// Lets a part take the memory, the globals and the tables of the first.
fn shared(first: &mut Module, part: &mut Module, names: &mut dyn Iterator<Item = String>) -> Result<()> {
    let pairs: Vec<_> = first.memories.iter().map(|m| m.id()).zip(part.memories.iter().map(|m| m.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = told(first, ExportItem::Memory(ours), names);
        let import = part.imports.add(FROM, &name, ImportKind::Memory(theirs));
        part.memories.get_mut(theirs).import = Some(import);
    }
    let pairs: Vec<_> = first.globals.iter().map(|g| g.id()).zip(part.globals.iter().map(|g| g.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = told(first, ExportItem::Global(ours), names);
        let import = part.imports.add(FROM, &name, ImportKind::Global(theirs));
        part.globals.get_mut(theirs).kind = GlobalKind::Import(import);
    }
    let pairs: Vec<_> = first.tables.iter().map(|t| t.id()).zip(part.tables.iter().map(|t| t.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = told(first, ExportItem::Table(ours), names);
        let import = part.imports.add(FROM, &name, ImportKind::Table(theirs));
        let there = part.tables.get_mut(theirs);
        (there.import, there.init) = (Some(import), None);
        there.elem_segments.clear();
    }
    Ok(())
}

/// Leaves of the data of a further part what stands between two addresses, and of the first what does not.
fn data(module: &mut Module, here: Range<u32>, further: bool) -> Result<()> {
    let memory = module.memories.iter().next().context("no memory")?.id();
    for id in module.data.iter().map(|d| d.id()).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. } = &mut data.kind else { continue };
        let place = |address: u32| (address.saturating_sub(at.cast_unsigned()) as usize).min(data.value.len());
        let (start, end) = (place(here.start), place(here.end));
        if further {
            data.value.truncate(end);
            data.value.drain(..start);
            *at += i32::try_from(start)?;
        } else {
            data.value.drain(start..end);
        }
        // Memory is zero before anything is written.
        data.value.truncate(data.value.iter().rposition(|b| *b != 0).map_or(0, |n| n + 1));
        if data.value.is_empty() {
            module.memories.get_mut(memory).data_segments.remove(&id);
            module.data.delete(id);
        }
    }
    Ok(())
}
