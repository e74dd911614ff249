// A keystroke in a text of 10 KB: what `<talent-lens for>` asks of the engine, the concern gate of twelve languages included, beside
// two checkers of prose that look at the whole text again. Drawing is not measured, on either side.
//   node benches/keystroke.mjs
import assert from 'node:assert/strict';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { face, load } from '../dist/npm/talenttaal.js';
import { plot } from './plot.mjs';
import { interleaved, measuredOn, percentile, record, spread, table, times } from './record.mjs';

const SIZE = 10 * 1024;
/** What somebody goes on to write in the middle, a letter at a time; the label in it is one that we mark. */
const TYPED = { en: ' He was lazy today, and he asked twice whether we could begin with the drawing of the bridge.', nl: ' Hij was lui vandaag, en hij vroeg twee keer of we met de tekening van de brug konden beginnen.' };
/** What stands there already, again and again: notes of a lesson, with labels. */
const NOTES = {
  en: 'We built a bridge of paper and string this week. Every group drew a plan first and wrote down how much the bridge would carry. One pupil was lazy on Monday and chatty on Tuesday, but on Wednesday the tower of that group was really very tall. The bell rang before the last group had measured anything. On Friday we will look at the drawings again, and each group tells in two minutes what it would do differently. ',
  nl: 'Deze week bouwden we een brug van papier en touw. Elke groep tekende eerst een plan en schreef op hoeveel de brug zou dragen. Eén leerling was maandag lui en dinsdag brutaal, maar woensdag was de toren van die groep echt heel hoog. De bel ging voor de laatste groep iets gemeten had. Vrijdag kijken we opnieuw naar de tekeningen, en elke groep vertelt in twee minuten wat ze anders zou doen. ',
};

/** Prose of this many characters. A concern would stand instead of the marks. */
async function prose(locale) {
  const text = NOTES[locale].repeat(SIZE / NOTES[locale].length + 1).slice(0, SIZE), t = await load({ locale });
  assert.equal(t.gate(text), undefined);
  return text;
}

/** The texts that a keystroke each leads to. */
function keystrokes(text, typed) {
  const at = text.indexOf('. ', text.length / 2) + 1;
  return [...typed].map((_, n) => text.slice(0, at) + typed.slice(0, n + 1) + text.slice(at));
}

async function live(locale) {
  const raw = await face({ locale, parts: ['ui', 'talents', 'labels', 'concern'] }), element = raw.element('live', null, undefined);
  assert.ok(raw.ask('labels', [await prose(locale)]).length > 0, 'nothing is marked');
  return (text) => element.ask('act', ['text', text]);
}

const texts = Object.fromEntries(await Promise.all(Object.keys(TYPED).map(async (tag) => [tag, keystrokes(await prose(tag), TYPED[tag])])));
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
const en = await live('en'), nl = await live('nl'), OURS = 'talent-lens, en', GOOD = 'write-good', HARPER = 'harper.js';
assert.ok(writeGood(texts.en[0]).length > 0 && (await linter.lint(texts.en[0])).length > 0);
const at = (tag) => (round) => texts[tag].at(round % texts[tag].length);
const of = { en: at('en'), nl: at('nl') };
const taken = await interleaved({
  [OURS]: (round) => en(of.en(round)), 'talent-lens, nl': (round) => nl(of.nl(round)),
  [GOOD]: (round) => writeGood(of.en(round)), [HARPER]: (round) => linter.lint(of.en(round)),
}, { rounds: TYPED.en.length, warm: 10 });
const rows = [...taken].map(([label, list]) => ({ label, ours: label.startsWith('talent'), p99: percentile(list, 0.99) / 1000, ...Object.fromEntries(Object.entries(spread(list)).map(([k, v]) => [k, v / 1000])) }));
const good = rows.find((r) => r.label === GOOD).median;
await plot('keystroke', rows, { unit: 'milliseconds for a keystroke', scale: 'log', bars: { '': 1.5 * good } });
record('Live marking', `${measuredOn(['write-good', 'harper.js'])}

${TYPED.en.length} keystrokes, one after the other, in the middle of a text of ${SIZE / 1024} KB (notes of a lesson, with labels).
Ours is the engine's part of \`<talent-lens for>\`: the concern gate of twelve languages and the labels; what was free of concern
before the keystroke is not asked again. The others look at the whole text, in English. Bar: at most 1.5x write-good (the dashed line).

${table(['', 'median ms', 'quartiles', 'p99 ms', 'to write-good'], rows.map((r) => [r.label, r.median.toFixed(2), `${r.low.toFixed(2)} to ${r.high.toFixed(2)}`, r.p99.toFixed(1), times(r.median, good)]))}`, 'keystroke');
