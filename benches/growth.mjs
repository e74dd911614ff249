// How time grows with the vocabulary: the default pack, and packs three and ten times as large. Each start in a process of its own.
//   node benches/growth.mjs [--once SIZE]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { load } from '../dist/npm/talenttaal.js';
import { packOf } from './pack.mjs';
import { isMain, measuredOn, record, spread, table, times } from './record.mjs';
import { sentences } from './sentences.mjs';

const SIZES = [1, 3, 10], RUNS = 5, ROUNDS = 8, PARTS = ['ui', 'talents', 'behaviours', 'lens', 'concern'];

/** Milliseconds to load a pack and to answer first, then microseconds of each look-up and of the gate in it. */
async function once(size) {
  const pack = packOf(size), texts = sentences('nl', 'development').map((s) => s.text), [first] = texts;
  const began = performance.now(), face = await load({ locale: 'nl', parts: PARTS, pack }), loaded = performance.now();
  face.lens(first);
  const answered = performance.now(), seen = { load: loaded - began, start: answered - began, look: [], gate: [], behaviours: face.behaviours().length };
  for (let round = 0; round < ROUNDS; round += 1) for (const text of texts) for (const [what, call] of [['look', () => face.lens(text)], ['gate', () => face.gate(text)]]) {
    const before = performance.now();
    call();
    if (round) seen[what].push((performance.now() - before) * 1000);
  }
  return { ...seen, look: spread(seen.look).median, gate: spread(seen.gate).median };
}

if (isMain(import.meta)) {
  const at = process.argv.indexOf('--once');
  if (at > 0) console.log(JSON.stringify(await once(Number(process.argv[at + 1]))));
  else {
    const seen = new Map(SIZES.map((size) => [size, []])), self = fileURLToPath(import.meta.url);
    for (let run = 0; run < RUNS; run += 1) for (const size of SIZES) seen.get(size).push(JSON.parse(execFileSync(process.execPath, [self, '--once', String(size)], { encoding: 'utf8' })));
    const behaviours = SIZES.map((size) => seen.get(size)[0].behaviours);
    assert.deepEqual(behaviours, SIZES.map((size) => size * behaviours[0]), 'the pack has not grown as asked');
    const of = (size, what) => spread(seen.get(size).map((s) => (what === 'rest' ? s.look - s.gate : s[what])));
    const cell = (size, what, digits) => { const { median, low, high } = of(size, what); return `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`; };
    const ratio = (size, what) => times(of(size, what).median, of(1, what).median);
    const rows = SIZES.map((size, n) => [`${size}x`, behaviours[n], cell(size, 'load', 0), cell(size, 'start', 0), ratio(size, 'start'), cell(size, 'look', 0), ratio(size, 'look'), of(size, 'gate').median.toFixed(0), ratio(size, 'rest')]);
    const { plot } = await import('./plot.mjs');
    const points = (what, group) => SIZES.map((size) => ({ group, label: `${size}x`, ours: true, ...of(size, what) }));
    await plot('growth', [...points('start', 'start, milliseconds'), ...points('look', 'look-up, microseconds')], { unit: 'time' });
    record('Growth', `${measuredOn([])}

Packs made from the default one in nl: each talent and behaviour again, with wording and cues in which half of the longer words are new. ${RUNS} processes
for each size in turn; medians and quartiles. Start: from \`load\` to the first answer of the lens, the gate included. Look-up: the
median of the development half of tests/sentences, with the gate, which is the same for every pack. Bars: ten times as large, look-up at most 3x, start at most 10x.

${table(['pack', 'behaviours', 'load, ms', 'start, ms', 'to 1x', 'look-up, µs', 'to 1x', 'of it the gate, µs', 'without the gate, to 1x'], rows)}`, 'growth');
  }
}
