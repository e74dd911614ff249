// Wording through the face of the engine beside @fluent/bundle over the same messages: sentences of the interface one by one, and
// the sentences of a letter home. That both say the same is held by tests/node/fluent.test.mjs.
//   node benches/fluent.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { face } from '../dist/npm/talenttaal.js';
import { plot } from './plot.mjs';
import { interleaved, measuredOn, percentile, record, spread, table, times } from './record.mjs';

const LOCALES = ['nl', 'fr', 'en'], PUPIL = { name: 'Noor', pronoun: 'she' }, SENDER = 'M. Peeters', ROUNDS = 2000;
const REQUEST = { kind: 'message-home', talent: 'mood-maker', confirmed: true, behaviour: 'chats-during-explanation', pupil: PUPIL, sender: SENDER };

/** The messages of a file as @fluent/bundle has them: `[key, pattern]`, attributes among them. */
function theirs(tag, ...files) {
  const bundle = new FluentBundle(tag), patterns = [];
  for (const file of files) {
    const text = readFileSync(new URL(`../locales/${tag}/${file}`, import.meta.url), 'utf8');
    assert.deepEqual(bundle.addResource(new FluentResource(text)), []);
    for (const [, id] of text.matchAll(/^([a-z][\w-]*) *=/gm)) {
      const { value, attributes } = bundle.getMessage(id);
      if (value) patterns.push([id, value]);
      for (const [name, pattern] of Object.entries(attributes)) patterns.push([`${id}.${name}`, pattern]);
    }
  }
  return { bundle, patterns };
}

/** The patterns whose texts are the letter: each is taken out of it, the longest first, until only the sender is left. */
function within(letter, { bundle, patterns }, args) {
  const said = patterns.map(([, pattern]) => { const errors = []; return { pattern, text: bundle.formatPattern(pattern, args, errors), broken: errors.length }; });
  let rest = letter;
  const used = said.filter(({ broken, text }) => !broken && text.length > 3).sort((a, b) => b.text.length - a.text.length)
    .filter(({ text }) => { const there = rest.includes(text); rest = rest.replace(text, ''); return there; });
  assert.equal(rest.replace(/[\s\u2068\u2069]/g, ''), SENDER.replace(/\s/g, ''), 'sentences that are in no message');
  return used.map(({ pattern }) => pattern);
}

const rows = [];
for (const tag of LOCALES) {
  const raw = await face({ locale: tag }), ui = theirs(tag, 'ui.ftl');
  const plain = ui.patterns.filter(([key, pattern]) => typeof pattern === 'string' && raw.ask('say', [key]) === pattern);
  assert.ok(plain.length > ui.patterns.length / 2);
  const request = { ...REQUEST, locales: [tag], want: raw.ask('wants', [REQUEST.talent])[0].id, step: raw.ask('steps', [REQUEST.talent])[0].id };
  const letter = raw.ask('message', [request]).messages[0].text, said = theirs(tag, 'message.ftl', 'talents.ftl');
  const args = { ...PUPIL, talent: raw.ask('talent', [REQUEST.talent]).forms.feminine }, sentences = within(letter, said, args);
  const at = (list, round) => list.at(round % list.length);
  const taken = await interleaved({
    'sentence, talenttaal': (round) => raw.ask('say', [at(plain, round)[0]]),
    'sentence, @fluent/bundle': (round) => ui.bundle.formatPattern(ui.bundle.getMessage(at(plain, round)[0]).value),
    'letter, talenttaal': () => raw.ask('message', [request]),
    'letter, @fluent/bundle': () => sentences.map((pattern) => said.bundle.formatPattern(pattern, args)),
  }, { rounds: ROUNDS });
  for (const [label, list] of taken) rows.push({ tag, label, ours: label.endsWith('talenttaal'), count: label.startsWith('letter') ? sentences.length : 1, p99: percentile(list, 0.99), ...spread(list) });
}
const peer = (r) => rows.find((x) => x.tag === r.tag && x.label === `${r.label.split(',')[0]}, @fluent/bundle`);
await plot('fluent', rows.map((r) => ({ ...r, group: r.tag })), { unit: 'microseconds', scale: 'log' });
record('Fluent', `${measuredOn(['@fluent/bundle'])}

A sentence of the interface without an argument, one of all in turn, and a letter home, ${ROUNDS} times each in turn. For the letter,
@fluent/bundle formats its sentences with their arguments; ours is the whole call: it reads the request, chooses the
sentences, asks the gate, and gives text, HTML and parts. Both are asked from JavaScript; each of our calls crosses into WebAssembly and back.

${table(['', 'what', 'sentences', 'median µs', 'quartiles', 'p99 µs', 'to @fluent/bundle'], rows.map((r) => [r.tag, r.label, r.count, r.median.toFixed(1), `${r.low.toFixed(1)} to ${r.high.toFixed(1)}`, r.p99.toFixed(0), times(r.median, peer(r).median)]), 2)}`, 'fluent');
