// The hot paths natively, as criterion has just measured them: `cargo bench --bench engine`, then this.
import { readFileSync } from 'node:fs';
import { plot } from './plot.mjs';
import { measuredOn, record, table } from './record.mjs';

const PATHS = { lens: 'a lens look-up, gate included', gate: 'the gate on one text', interview: 'an answer in an interview, gate included', message: 'a message home' };
const criterion = /name = "criterion"\nversion = "([^"]+)"/.exec(readFileSync(new URL('../Cargo.lock', import.meta.url), 'utf8'))[1];

const rows = Object.entries(PATHS).map(([path, label]) => {
  const { median, median_abs_dev: spread } = JSON.parse(readFileSync(new URL(`../target/criterion/${path}/new/estimates.json`, import.meta.url), 'utf8'));
  const µs = (ns) => ns / 1000, interval = median.confidence_interval;
  return { label, ours: true, median: µs(median.point_estimate), low: µs(interval.lower_bound), high: µs(interval.upper_bound), spread: µs(spread.point_estimate) };
});
await plot('native', rows, { unit: 'microseconds' });
record('Native', `${measuredOn([])} criterion ${criterion}.

The hot paths in nl, compiled for this machine, without JavaScript: the mean of the fixed inputs of tests/common/hot.rs, as criterion
samples it; the line in the plot is the 95 % interval. What each costs in allocations and instructions stands in tests/budget.tsv, and is held by tests/budget.rs.

${table(['path', 'median µs', '95 % interval', 'median deviation', 'to the gate'], rows.map((r) => [r.label, r.median.toFixed(1), `${r.low.toFixed(1)} to ${r.high.toFixed(1)}`, r.spread.toFixed(1), `${(r.median / rows[1].median).toFixed(2)}x`]))}`, 'native');
