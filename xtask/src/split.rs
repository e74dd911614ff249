//! Parts the engine in two: what every page needs, and what interviews, cards and messages add when they are asked for. The second
//! module works on the memory and the tables of the first.

use std::collections::HashSet;

use anyhow::{Context, Result};
use walrus::ir::{Call, RefFunc, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module,
    TableId,
};

use crate::names::{FROM, parse, short};

/// Modules of the crate that only pages with an interview, a card or a message enter: the first function of one that is called
/// is where the second part begins.
const FURTHER: [&str; 6] = ["interview", "message", "profile", "view::card", "view::interview", "view::message"];

/// What the name of a function that goes begins with: it sorts behind those that stay, so that of two that are the same the
/// optimiser keeps the one that every page has.
const GOES: char = '~';

/// Whether a path names something of those modules.
fn is_theirs(path: &str) -> bool {
    let path = path.trim_start_matches(['<', '&']).trim_start_matches("mut ").trim_start_matches('<');
    path.strip_prefix("talenttaal[").and_then(|n| n.split_once("]::")).is_some_and(|(_, path)| {
        FURTHER.iter().any(|module| path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::")))
    })
}

/// Whether a function is of one of those modules, or is one that only makes, copies, drops or tells a value of their types.
/// A list of them is dropped and copied on every page, though it is empty there.
fn is_further(function: &Function) -> bool {
    let name = function.name.as_deref().unwrap_or_default();
    let of = ["drop_in_place::<", "::convert::From<&"].iter().find_map(|before| name.split_once(before)).map_or(name, |(_, of)| of);
    matches!(function.kind, FunctionKind::Local(_)) && is_theirs(of)
}

/// Which functions a function names.
#[derive(Default)]
struct Named(Vec<FunctionId>);

impl<'a> Visitor<'a> for Named {
    fn visit_call(&mut self, call: &Call) {
        self.0.push(call.func);
    }
    fn visit_ref_func(&mut self, named: &RefFunc) {
        self.0.push(named.func);
    }
}

fn named(function: &LocalFunction) -> Vec<FunctionId> {
    let mut out = Named::default();
    dfs_in_order(&mut out, function, function.entry_block());
    out.0
}

/// The functions that stay: those that can be reached without entering a further module. A closure that is called by its
/// address goes where the function is that makes it.
fn staying(module: &Module) -> HashSet<FunctionId> {
    let further = |f: &FunctionId| is_further(module.funcs.get(*f));
    let mut open: Vec<FunctionId> = module.exports.iter().filter_map(|e| if let ExportItem::Function(f) = e.item { Some(f) } else { None }).collect();
    open.extend(module.start);
    for element in module.elements.iter() {
        if let ElementItems::Functions(list) = &element.items {
            open.extend(list.iter().filter(|f| !further(f)));
        }
    }
    let mut stay = HashSet::new();
    while let Some(f) = open.pop() {
        if stay.insert(f)
            && let FunctionKind::Local(local) = &module.funcs.get(f).kind
        {
            open.extend(named(local).into_iter().filter(|f| !further(f)));
        }
    }
    stay
}

/// The name under which a module gives something away: the one it has, or the next that is free.
fn told(module: &mut Module, item: ExportItem, free: &mut dyn Iterator<Item = String>) -> String {
    let there = match item {
        ExportItem::Function(f) => module.exports.get_exported_func(f),
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

/// Tells in the name of each function whether it goes. To be asked before any two functions are made one, which leaves but one of
/// their names.
pub fn mark(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = parse(wasm)?;
    empty(&mut module);
    let stay = staying(&module);
    for f in module.funcs.iter_mut().filter(|f| !stay.contains(&f.id()) && matches!(f.kind, FunctionKind::Local(_))) {
        f.name = Some(format!("{GOES}{}", f.name.as_deref().unwrap_or_default()));
    }
    Ok(module.emit_wasm())
}

/// Parts a module that has been marked. What comes out still has its names.
pub fn split(wasm: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut first = parse(wasm)?;
    let mut further = parse(wasm)?;
    // The same bytes are parsed twice, so that a number is the same function in both.
    let ids = |module: &Module| module.funcs.iter().map(|f| f.id()).collect::<Vec<_>>();
    let pairs: Vec<(FunctionId, FunctionId)> = ids(&first).into_iter().zip(ids(&further)).collect();
    let goes: HashSet<FunctionId> = first.funcs.iter().filter(|f| f.name.as_deref().is_some_and(|n| n.starts_with(GOES))).map(Function::id).collect();

    // Doors: what goes and is named by what stays, or stands in the table.
    let mut doors = HashSet::new();
    let mut asked = HashSet::new();
    for f in first.funcs.iter() {
        if let FunctionKind::Local(body) = &f.kind {
            let here = goes.contains(&f.id());
            for other in named(body) {
                match (here, goes.contains(&other)) {
                    (false, true) => drop(doors.insert(other)),
                    (true, false) => drop(asked.insert(other)),
                    _ => {}
                }
            }
        }
    }
    for element in first.elements.iter() {
        if let ElementItems::Functions(list) = &element.items {
            doors.extend(list.iter().filter(|f| goes.contains(f)));
        }
    }
    let ordered = |set: &HashSet<FunctionId>| pairs.iter().copied().filter(|p| set.contains(&p.0)).collect::<Vec<_>>();
    let (doors, asked) = (ordered(&doors), ordered(&asked));

    let table = first.tables.main_function_table()?.context("no table of functions")?;
    let slots = first.tables.get(table).initial;
    open_doors(&mut first, table, slots, &doors.iter().map(|d| d.0).collect::<Vec<_>>());
    // The glue has taken the first names.
    let mut names = (first.exports.iter().count()..).map(short);

    // What the second takes from the first, under the same name in both.
    for (ours, theirs) in &asked {
        let name = told(&mut first, ExportItem::Function(*ours), &mut names);
        let ty = further.funcs.get(*theirs).ty();
        let import = further.imports.add(FROM, &name, ImportKind::Function(*theirs));
        further.funcs.get_mut(*theirs).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    let pairs: Vec<_> = first.memories.iter().map(|m| m.id()).zip(further.memories.iter().map(|m| m.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = told(&mut first, ExportItem::Memory(ours), &mut names);
        let import = further.imports.add(FROM, &name, ImportKind::Memory(theirs));
        further.memories.get_mut(theirs).import = Some(import);
    }
    let pairs: Vec<_> = first.globals.iter().map(|g| g.id()).zip(further.globals.iter().map(|g| g.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = told(&mut first, ExportItem::Global(ours), &mut names);
        let import = further.imports.add(FROM, &name, ImportKind::Global(theirs));
        further.globals.get_mut(theirs).kind = GlobalKind::Import(import);
    }
    let pairs: Vec<_> = first.tables.iter().map(|t| t.id()).zip(further.tables.iter().map(|t| t.id()).collect::<Vec<_>>()).collect();
    let mut far = None;
    for (ours, theirs) in pairs {
        let name = told(&mut first, ExportItem::Table(ours), &mut names);
        let import = further.imports.add(FROM, &name, ImportKind::Table(theirs));
        let there = further.tables.get_mut(theirs);
        (there.import, there.init) = (Some(import), None);
        there.elem_segments.clear();
        if ours == table {
            there.initial += doors.len() as u64;
            there.maximum = there.maximum.map(|m| m + doors.len() as u64);
            far = Some(theirs);
        }
    }
    further.start = None;
    for id in further.exports.iter().map(|e| e.id()).collect::<Vec<_>>() {
        further.exports.delete(id);
    }
    for id in further.data.iter().map(|d| d.id()).collect::<Vec<_>>() {
        further.data.delete(id);
    }
    for memory in further.memories.iter_mut() {
        memory.data_segments.clear();
    }
    for id in further.elements.iter().map(|e| e.id()).collect::<Vec<_>>() {
        further.elements.delete(id);
    }
    let far = far.context("no table of functions")?;
    let kind = ElementKind::Active { table: far, offset: ConstExpr::Value(walrus::ir::Value::I32(slots as i32)) };
    let element = further.elements.add(kind, ElementItems::Functions(doors.iter().map(|d| d.1).collect()));
    further.tables.get_mut(far).elem_segments.insert(element);
    walrus::passes::gc::run(&mut further);
    walrus::passes::gc::run(&mut first);
    Ok((first.emit_wasm(), further.emit_wasm()))
}

/// Puts in the place of what goes a call through the table, where the second module will have put it.
fn open_doors(module: &mut Module, table: TableId, slots: u64, doors: &[FunctionId]) {
    let there = module.tables.get_mut(table);
    there.initial += doors.len() as u64;
    there.maximum = there.maximum.map(|m| m + doors.len() as u64);
    for (n, door) in doors.iter().enumerate() {
        let ty = module.funcs.get(*door).ty();
        let (params, results) = (module.types.get(ty).params().to_vec(), module.types.get(ty).results().to_vec());
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        let args: Vec<_> = params.iter().map(|p| module.locals.add(*p)).collect();
        let mut body = builder.func_body();
        for arg in &args {
            body.local_get(*arg);
        }
        body.i32_const(slots as i32 + n as i32).call_indirect(ty, table);
        module.funcs.get_mut(*door).kind = FunctionKind::Local(builder.local_func(args));
    }
}
