//! Parts the engine in two: what every page needs, and what interviews, cards and messages add when they are asked for. The second
//! module works on the memory and the tables of the first.

use std::collections::HashSet;

use anyhow::{Context, Result};
use walrus::ir::{Call, RefFunc, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module,
    ModuleConfig, TableId,
};

/// Modules of the crate that only pages with an interview, a card or a message enter: the first function of one that is called
/// is where the second part begins.
const FURTHER: [&str; 6] = ["interview", "message", "profile", "view::card", "view::interview", "view::message"];

/// Instructions of a function that may have a twin elsewhere: the optimiser keeps one of two that are the same, under one name.
const SHORT: u64 = 80;

/// Whether a function is of one of those modules. What is made of their types by the standard library or derived (dropping,
/// copying, an empty one) is not: it runs wherever such a type might be.
fn is_further(function: &Function) -> bool {
    let FunctionKind::Local(local) = &function.kind else { return false };
    let name = function.name.as_deref().unwrap_or_default();
    if local.size() < SHORT || name.contains(" as core[") && !name.contains("{closure") {
        return false;
    }
    let own = name.trim_start_matches(['<', '&']).trim_start_matches("mut ").trim_start_matches('<');
    own.strip_prefix("talenttaal[").and_then(|n| n.split_once("]::")).is_some_and(|(_, path)| {
        FURTHER.iter().any(|module| path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::")))
    })
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

/// A name for the `n`th thing that one module takes from the other.
fn short(mut n: usize) -> String {
    const SIGNS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut out = String::new();
    loop {
        out.push(SIGNS.get(n % SIGNS.len()).map_or('_', |b| char::from(*b)));
        n /= SIGNS.len();
        if n == 0 {
            return out;
        }
    }
}

fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(true).generate_producers_section(false);
    config.parse(wasm)
}

/// Parts a module that has the names of its functions. What comes out still has them.
pub fn split(wasm: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut first = parse(wasm)?;
    let mut further = parse(wasm)?;
    // The same bytes are parsed twice, so that a number is the same function in both.
    let ids = |module: &Module| module.funcs.iter().map(|f| f.id()).collect::<Vec<_>>();
    let pairs: Vec<(FunctionId, FunctionId)> = ids(&first).into_iter().zip(ids(&further)).collect();
    let stay = staying(&first);
    let local = |module: &Module, f: FunctionId| matches!(module.funcs.get(f).kind, FunctionKind::Local(_));
    let goes: HashSet<FunctionId> = pairs.iter().map(|p| p.0).filter(|f| !stay.contains(f) && local(&first, *f)).collect();

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
    let mut names = (0..).map(short);
    let mut next = || names.next().unwrap_or_default();
    for name in first.exports.iter().map(|e| e.name.clone()).collect::<Vec<_>>() {
        anyhow::ensure!(name.len() > 3, "the export `{name}` may be taken for one of ours");
    }

    // What the second takes from the first, under the same name in both.
    for (ours, theirs) in &asked {
        let name = next();
        first.exports.add(&name, *ours);
        let ty = further.funcs.get(*theirs).ty();
        let import = further.imports.add("-", &name, ImportKind::Function(*theirs));
        further.funcs.get_mut(*theirs).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    let pairs: Vec<_> = first.memories.iter().map(|m| m.id()).zip(further.memories.iter().map(|m| m.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = next();
        first.exports.add(&name, ours);
        let import = further.imports.add("-", &name, ImportKind::Memory(theirs));
        further.memories.get_mut(theirs).import = Some(import);
    }
    let pairs: Vec<_> = first.globals.iter().map(|g| g.id()).zip(further.globals.iter().map(|g| g.id()).collect::<Vec<_>>()).collect();
    for (ours, theirs) in pairs {
        let name = next();
        first.exports.add(&name, ours);
        let import = further.imports.add("-", &name, ImportKind::Global(theirs));
        further.globals.get_mut(theirs).kind = GlobalKind::Import(import);
    }
    let pairs: Vec<_> = first.tables.iter().map(|t| t.id()).zip(further.tables.iter().map(|t| t.id()).collect::<Vec<_>>()).collect();
    let mut far = None;
    for (ours, theirs) in pairs {
        let name = next();
        first.exports.add(&name, ours);
        let import = further.imports.add("-", &name, ImportKind::Table(theirs));
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
