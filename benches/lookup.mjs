// The lens beside its peers over the same cues, on the sentences of tests/sentences: how often a right talent stands first, or
// among the first three, and how long one sentence takes.
//   node benches/lookup.mjs              the development half (odd lines)
//   node benches/lookup.mjs --held-out   the held-out half too (even lines): scored once at the end, never a guide
import { readFileSync } from 'node:fs';
import { load } from '../dist/npm/talenttaal.js';
import { PEERS } from './peers.mjs';
import { sentences } from './sentences.mjs';
import { isMain, measuredOn, percentile, record, spread, table, times } from './record.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
export const LOCALES = ['nl', 'fr', 'en'];
export const LENS = 'talenttaal';
/** What a bar is set by. */
const BESIDE = 'lunr';
/** Rounds over all sentences; the first warms up. */
const ROUNDS = 40;

/** The cues of every behaviour, without the classes of background talk. */
function cues(tag) {
  const out = [];
  let id = '';
  for (const line of read(`locales/${tag}/cues/behaviours.txt`).split('\n').map((l) => l.trim())) {
    if (!line || line.startsWith('#')) continue;
    if (line.startsWith('[')) id = line.slice(1, -1);
    else if (!id.startsWith('nothing-')) out.push({ id, text: line });
  }
  return out;
}

/** Hits of a look-up from text to talents, best first. */
function score(look, list) {
  let first = 0, third = 0;
  for (const { text, labels } of list) {
    const talents = look(text);
    first += labels.includes(talents[0]);
    third += talents.slice(0, 3).some((t) => labels.includes(t));
  }
  return { first, third, of: list.length };
}

/**
 * Microseconds for one sentence, a round over all sentences for each engine in turn. A machine is not as fast in each round: the ratio is
 * that of two medians of one round, and of these the median over the rounds.
 */
function time(engines, list) {
  const taken = new Map([...engines.keys()].map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [name, look] of engines) {
    // Who has not time for a round in half a second is cut short.
    const until = performance.now() + 500, seen = [];
    for (const [n, { text }] of list.entries()) {
      const before = performance.now();
      if (before > until && n >= 3) break;
      look(text);
      seen.push((performance.now() - before) * 1000);
    }
    if (round) taken.get(name).push(seen);
  }
  const median = (times) => spread(times).median, beside = taken.get(BESIDE).map(median);
  return new Map([...taken].map(([name, rounds]) => {
    const ratios = rounds.map((times, n) => median(times) / beside[n]);
    return [name, { ...spread(rounds.flat()), p99: percentile(rounds.flat(), 0.99), ratio: spread(ratios) }];
  }));
}

/** A peer's ranked documents as talents: each hit counts as its behaviour's candidates in order of weight. */
function talents(search, owner, candidates) {
  return (text) => {
    const out = new Set();
    for (const n of search(text)) {
      for (const talent of candidates.get(owner[n]) ?? []) out.add(talent);
      if (out.size >= 3) break;
    }
    return [...out];
  };
}

/** One row for each language and engine: hits on the halves asked for, and the time. */
export async function measure({ heldOut = false, timed = true } = {}) {
  const rows = [];
  for (const tag of LOCALES) {
    const face = await load({ locale: tag }), development = sentences(tag, 'development'), other = heldOut ? sentences(tag, 'held out') : [];
    const engines = new Map(), begun = rows.length;
    const row = (engine, look, configuration) => { engines.set(engine, look); rows.push({ tag, engine, configuration, development: score(look, development), heldOut: heldOut ? score(look, other) : undefined }); };
    row(LENS, (text) => face.lens(text).talents?.map((t) => t.id) ?? [], 'as published, the concern gate included');
    const candidates = new Map(face.behaviours().map((b) => [b.id, b.candidates.map((c) => c.talent)]));
    const each = cues(tag), grouped = [...group(each)].map(([id, list]) => ({ id, text: list.map((c) => c.text).join('\n') }));
    for (const [engine, peer] of Object.entries(PEERS).filter(([, p]) => timed || !p.slow)) {
      const tried = peer.options.map((options) => {
        const documents = options.unit === 'cue' ? each : grouped;
        const look = talents(peer.build(documents.map((d) => d.text), tag, options), documents.map((d) => d.id), candidates);
        const { first, third } = score(look, development);
        return { look, options, hits: first + third };
      });
      const best = tried.reduce((a, b) => (b.hits > a.hits ? b : a));
      row(engine, best.look, Object.entries(best.options).map(([k, v]) => `${k} ${v}`).join(', '));
    }
    const taken = timed ? time(engines, development) : undefined;
    for (const r of rows.slice(begun)) r.time = taken?.get(r.engine);
  }
  return rows;
}

function group(list) {
  const out = new Map();
  for (const c of list) out.set(c.id, [...out.get(c.id) ?? [], c]);
  return out;
}

const percent = (n, of) => `${(100 * n / of).toFixed(1)} %`;

/** The table as Markdown. */
function shown(rows, heldOut) {
  const head = ['', 'engine', 'hit@1', 'hit@3', ...(heldOut ? ['held out hit@1', 'held out hit@3'] : []), 'median µs', 'p99 µs', `to ${BESIDE}`, 'of half the rounds', 'configuration'];
  return table(head, rows.map((r) => {
    const { median, p99, ratio } = r.time, x = (n) => times(n, 1);
    return [r.tag, r.engine, percent(r.development.first, r.development.of), percent(r.development.third, r.development.of),
      ...(heldOut ? [percent(r.heldOut.first, r.heldOut.of), percent(r.heldOut.third, r.heldOut.of)] : []),
      median.toFixed(0), p99.toFixed(0), x(ratio.median), `${x(ratio.low)} to ${x(ratio.high)}`, r.configuration];
  }), 2);
}

if (isMain(import.meta)) {
  const heldOut = process.argv.includes('--held-out'), rows = await measure({ heldOut });
  const packages = [...Object.values(PEERS).map((p) => p.package), 'lunr-languages', '@orama/stemmers'];
  const counts = LOCALES.map((tag) => { const { development, heldOut: h } = rows.find((r) => r.tag === tag); return `${tag} ${development.of}${h ? ` + ${h.of}` : ''}`; }).join(', ');
  const { plot } = await import('./plot.mjs');
  await plot('lookup', rows.map((r) => ({ group: r.tag, label: r.engine, ours: r.engine === LENS, ...r.time })), { unit: 'microseconds for one sentence', scale: 'log', bars: Object.fromEntries(LOCALES.map((tag) => [tag, 0.6 * rows.find((r) => r.tag === tag && r.engine === BESIDE).time.median])) });
  record('Look-up', `${measuredOn(packages)}

Sentences of tests/sentences (${counts}; ${heldOut ? 'development + held out' : 'the development half'}), written by people who had seen no cue. A sentence is hit
when an acceptable talent stands first, or among the first three. All engines look up the same cues; a peer's hit on a cue counts as its
behaviour's candidates in order of weight. Each peer stands in the configuration with the most hits on the development half of that
language. Bars: hits above those of lunr, MiniSearch, uFuzzy and FlexSearch, and a median of at most 0.6x lunr's (the dashed line).
The ratio is that of the medians of one round; its median over ${ROUNDS - 1} rounds stands in the table, and between what half of them lie.

${shown(rows, heldOut)}`, 'lookup');
}
