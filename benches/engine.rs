//! The hot paths timed by criterion: `cargo xtask bench native`. A face in nl, the concern gate in all languages.

#[path = "../tests/common/mod.rs"]
mod common;
#[path = "../tests/common/hot.rs"]
mod hot;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use criterion::Criterion;

fn main() {
    let face = common::face("nl");
    let mut criterion = Criterion::default().configure_from_args();
    // How many inputs a path has: a time is that of one of them, all in turn.
    let mut count = BTreeMap::new();
    hot::each(&face, |path, _| *count.entry(path).or_insert(0u32) += 1);
    for (path, inputs) in count {
        criterion.bench_function(path, |bencher| {
            bencher.iter_custom(|rounds| {
                let mut taken = Duration::ZERO;
                hot::each(&face, |name, call| {
                    if name == path {
                        let began = Instant::now();
                        for _ in 0..rounds {
                            call();
                        }
                        taken += began.elapsed();
                    }
                });
                taken / inputs
            });
        });
    }
    criterion.final_summary();
}
