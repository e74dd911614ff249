// The lens beside its peers over the same cues, on the sentences of tests/sentences: how often a right talent stands first, or
// among the first three, and how long one sentence takes.
//   node benches/lookup.mjs              the development half (odd lines)
//   node benches/lookup.mjs --held-out   the held-out half too (even lines): scored once at the end, never a guide
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load, version } from '../dist/npm/talenttaal.js';
import { PEERS, versionOf } from './peers.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
export const LOCALES = ['nl', 'fr', 'en'];
export const LENS = 'talenttaal';

/** The sentences of one half; lines count from 1, and those of the other half are not looked at. */
function sentences(tag, half) {
  const rest = half === 'development' ? 0 : 1;
  return read(`tests/sentences/lens-${tag}.tsv`).split('\n').filter((line, n) => n % 2 === rest && line.trim()).map((line) => {
    const [text, labels = ''] = line.split('\t');
    return { text, labels: labels.split(',').map((l) => l.trim()).filter(Boolean) };
  });
}

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

const percentile = (list, p) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(p * list.length))];

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

/** Microseconds for one sentence. */
function time(look, list) {
  for (const { text } of list) look(text);
  const taken = [], until = performance.now() + 2000;
  for (let round = 0; round < 20 && performance.now() < until; round++) for (const { text } of list) {
    const before = performance.now();
    look(text);
    taken.push((performance.now() - before) * 1000);
  }
  return { median: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
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
    const row = (engine, look, configuration) => rows.push({ tag, engine, configuration, development: score(look, development), heldOut: heldOut ? score(look, other) : undefined, time: timed ? time(look, development) : undefined });
    row(LENS, (text) => face.lens(text).talents?.map((t) => t.id) ?? [], 'as published, the concern gate included');
    const candidates = new Map(face.behaviours().map((b) => [b.id, b.candidates.map((c) => c.talent)]));
    const each = cues(tag), grouped = [...group(each)].map(([id, list]) => ({ id, text: list.map((c) => c.text).join('\n') }));
    for (const [engine, peer] of Object.entries(PEERS)) {
      const tried = peer.options.map((options) => {
        const documents = options.unit === 'cue' ? each : grouped;
        const look = talents(peer.build(documents.map((d) => d.text), tag, options), documents.map((d) => d.id), candidates);
        const { first, third } = score(look, development);
        return { look, options, hits: first + third };
      });
      const best = tried.reduce((a, b) => (b.hits > a.hits ? b : a));
      row(engine, best.look, Object.entries(best.options).map(([k, v]) => `${k} ${v}`).join(', '));
    }
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
export function table(rows, heldOut) {
  const head = ['', 'engine', 'hit@1', 'hit@3', ...(heldOut ? ['held out hit@1', 'held out hit@3'] : []), 'median µs', 'p99 µs', 'to lunr', 'configuration'];
  const body = rows.map((r) => {
    const lunr = rows.find((x) => x.tag === r.tag && x.engine === 'lunr');
    return [r.tag, r.engine, percent(r.development.first, r.development.of), percent(r.development.third, r.development.of),
      ...(heldOut ? [percent(r.heldOut.first, r.heldOut.of), percent(r.heldOut.third, r.heldOut.of)] : []),
      r.time.median.toFixed(0), r.time.p99.toFixed(0), `${(r.time.median / lunr.time.median).toFixed(2)}x`, r.configuration];
  });
  return [head, head.map((_, n) => (n > 1 && n < head.length - 1 ? '--:' : '--')), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts a section under its heading in benches/RESULTS.md, in the place of the one before. */
function record(heading, text) {
  const file = new URL('RESULTS.md', import.meta.url);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# What was measured\n';
  const [top, ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((s) => !s.startsWith(`## ${heading}\n`));
  writeFileSync(file, [top.trimEnd(), `## ${heading}\n\n${text}`, ...others.map((s) => s.trimEnd())].join('\n\n').trimEnd() + '\n');
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const heldOut = process.argv.includes('--held-out');
  const rows = await measure({ heldOut }), shown = table(rows, heldOut);
  const versions = Object.values(PEERS).map((p) => `${p.package} ${versionOf(p.package)}`).join(', ');
  const counts = LOCALES.map((tag) => { const { development, heldOut: h } = rows.find((r) => r.tag === tag); return `${tag} ${development.of}${h ? ` + ${h.of}` : ''}`; }).join(', ');
  console.log(shown);
  record('Look-up', `${new Date().toISOString().slice(0, 10)}, talenttaal ${version}, ${versions}, lunr-languages ${versionOf('lunr-languages')}, stemmers of @orama/stemmers ${versionOf('@orama/stemmers')}; Node ${process.versions.node}, ${cpus()[0]?.model.trim() || process.arch}.

Sentences of tests/sentences (${counts}; ${heldOut ? 'development + held out' : 'the development half'}), written by people who had seen no cue. A sentence is hit
when an acceptable talent stands first, or among the first three. All engines look up the same cues; a peer's hit on a cue counts as its
behaviour's candidates in order of weight. Each peer stands in the configuration with the most hits on the development half of that
language. Times are of this machine in this run: compare the ratios.

${shown}`);
  console.log(`written to ${fileURLToPath(new URL('RESULTS.md', import.meta.url))}`);
}
