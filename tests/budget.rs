#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
#![allow(unsafe_code, reason = "an allocator that counts is one that the compiler can't check")]
//! The budget of the hot paths: allocations and instructions over fixed inputs, beside the numbers of tests/budget.tsv. Nothing is timed.
//! Renew the numbers by `cargo xtask bench budget` when a growth is worth its cost, or to keep what was saved.

mod common;
#[path = "common/hot.rs"]
mod hot;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use talenttaal::lens::gate::Gate;

/// The system's allocator, and how often this thread has asked it.
struct Counting;

thread_local! { static ASKED: Cell<u64> = const { Cell::new(0) } }

fn asked() -> u64 {
    ASKED.with(Cell::get)
}

fn count() {
    let _gone_at_the_end_of_a_thread = ASKED.try_with(|n| n.set(n.get() + 1));
}

// SAFETY: every call goes on to the system's allocator as it came; counting neither allocates nor unwinds.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        unsafe { System.realloc(at, layout, size) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const FILE: &str = "tests/budget.tsv";
/// How much more than the budget is still the same.
const ROOM: f64 = 1.05;

/// For each path what was counted over all its inputs.
type Counts = BTreeMap<String, u64>;

fn allocations() -> Counts {
    let mut out = Counts::new();
    hot::each(&common::face("nl"), |path, call| {
        // What is made once and kept is no cost of the path.
        call();
        let before = asked();
        call();
        *out.entry(path.to_owned()).or_default() += asked() - before;
    });
    out
}

/// What callgrind counts in, and after which it writes what it has counted.
#[inline(never)]
fn budget_counted(call: &dyn Fn()) {
    call();
    black_box(());
}

/// Where the compiled gate lies for the run under valgrind, which would compile it for a minute.
fn compiled() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("budget/gate.txt")
}

#[test]
#[ignore = "run under valgrind by `the_hot_paths_stay_within_their_budget`"]
fn under_valgrind() {
    let gate = Gate::new(&common::read(&compiled().to_string_lossy())).unwrap();
    hot::each(&common::face_behind("nl", Rc::new(gate)), |path, call| {
        call();
        println!("counted {path}");
        budget_counted(call);
    });
}

/// Instructions by callgrind, which runs this program again; `None` where there is no valgrind.
fn instructions() -> Option<Counts> {
    Command::new("valgrind").arg("--version").output().ok().filter(|o| o.status.success())?;
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("budget");
    let _not_there_yet = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(compiled(), common::patterns()).unwrap();
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--toggle-collect=*budget_counted*", "--dump-after=budget::budget_counted"])
        .arg(format!("--callgrind-out-file={}", dir.join("out").display()))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "under_valgrind", "--ignored", "--nocapture", "--test-threads=1"])
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let said = String::from_utf8(out.stdout).unwrap();
    let mut counts = Counts::new();
    for (n, path) in said.lines().filter_map(|l| l.split_once("counted ").map(|c| c.1)).enumerate() {
        let dump = common::read(&dir.join(format!("out.{}", n + 1)).to_string_lossy());
        let total = dump.lines().find_map(|l| l.strip_prefix("totals: ")).and_then(|t| t.trim().parse::<u64>().ok());
        *counts.entry(path.to_owned()).or_default() += total.unwrap_or_else(|| panic!("no total in the dump of {path}"));
    }
    Some(counts)
}

/// The committed numbers of a column.
fn budget(column: usize) -> Counts {
    let lines = common::read(FILE);
    lines.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect::<Vec<_>>()).map(|cells| (cells[0].to_owned(), cells[column].parse().unwrap())).collect()
}

fn within(what: &str, counted: &Counts, budget: &Counts) -> Vec<String> {
    assert!(counted.values().all(|n| *n > 0), "nothing was counted: {counted:?}");
    assert_eq!(counted.keys().collect::<Vec<_>>(), budget.keys().collect::<Vec<_>>(), "paths of {what}: renew {FILE} by `cargo xtask bench budget`");
    counted
        .iter()
        .map(|(path, n)| (path, *n as f64 / budget[path] as f64, *n))
        .inspect(|(path, ratio, n)| println!("{path}: {n} {what}, {ratio:.3} of its budget"))
        .filter(|(_, ratio, _)| *ratio > ROOM)
        .map(|(path, ratio, n)| format!("`{path}` takes {n} {what}, {ratio:.2} times its budget of {}", budget[path]))
        .collect()
}

#[test]
fn the_hot_paths_stay_within_their_budget() {
    let (allocations, instructions) = (allocations(), instructions());
    if std::env::var_os("RENEW_BUDGET").is_some() {
        let counted = instructions.unwrap_or_else(|| panic!("valgrind is not there: install it (Debian: `apt-get install valgrind`)"));
        let rows: String = allocations.iter().map(|(path, n)| format!("{path}\t{n}\t{}\n", counted[path])).collect();
        std::fs::write(FILE, format!("# path\tallocations\tinstructions: made by `cargo xtask bench budget`, held within 5 % by tests/budget.rs\n{rows}")).unwrap();
        return println!("{rows}written to {FILE}");
    }
    let mut over = within("allocations", &allocations, &budget(1));
    match instructions {
        Some(counted) => over.extend(within("instructions", &counted, &budget(2))),
        None => println!("Instructions were not counted: valgrind is not there (Debian: `apt-get install valgrind`)."),
    }
    assert!(over.is_empty(), "{}.\nFind what was added to the path, or, if it is worth that, renew the budget by `cargo xtask bench budget` and say why.", over.join(";\n"));
}
