// The query of a frame's address: whoever makes the address picks from what is offered, and can do nothing else. Any query, a thousand
// times; `cargo xtask fuzz` goes on for as long as the fuzz targets do (`node tests/node/query.test.mjs <seconds>`).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script, createContext } from 'node:vm';
import fc from 'fast-check';

const [, , seconds] = process.argv;
const lasting = seconds ? { numRuns: Infinity, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false } : { numRuns: 1000 };
const frame = new Script(readFileSync(new URL('../../dist/embed/frame.js', import.meta.url), 'utf8'));
const choices = { locale: ['nl', 'fr', 'ar'], whole: ['nl', 'fr'], flow: ['pupil', 'teacher'], mode: ['self', 'guided'], storage: ['none', 'session'] };
const OFFERED = { 'talent-explorer': { ...choices, locale: ['nl', 'fr', 'ar'] }, 'talent-interview': { ...choices, locale: ['nl', 'fr'] } };
for (const offered of Object.values(OFFERED)) delete offered.whole;

/** The page of a frame that was opened with a query: what its element was given, and the language of the page. */
function opened(tag, search) {
  const given = new Map(), page = { dataset: { element: tag }, lang: '' };
  const element = { setAttribute: (name, value) => given.set(name, value), getAttribute: (name) => given.get(name) ?? null };
  const window = createContext({
    talenttaal: { choices, version: '0' }, location: { search, hash: '' }, URLSearchParams, CSSStyleSheet: class { replaceSync() {} },
    document: { documentElement: page, createElement: () => element, body: { append: () => {} } },
  });
  window.parent = window.window = window;
  frame.runInContext(window);
  return { given, lang: page.lang };
}

const name = fc.oneof(fc.constantFrom(...Object.keys(choices), 'pack', 'region', 'base', 'onclick', 'style', '__proto__', 'constructor', 'LOCALE'), fc.string({ unit: 'binary' }));
const value = fc.oneof(fc.constantFrom(...Object.values(choices).flat(), '__proto__', 'length', '0', 'javascript:alert(1)', '//evil.example', 'NL', 'nl '), fc.string({ unit: 'binary' }));
const fitting = fc.constantFrom(...Object.entries(choices).flatMap(([name, values]) => values.map((value) => [name, value])));
const pairs = fc.array(fc.oneof(fitting, fc.tuple(name, value)), { maxLength: 12 });
/** Well formed, written by hand, and of any bytes. */
const query = fc.oneof(
  pairs.map((list) => `?${list.map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('=')).join('&')}`),
  pairs.map((list) => `?${list.map((pair) => pair.join('=')).join('&')}`),
  fc.string({ unit: 'binary' }).map((text) => `?${text}`),
);

for (const [tag, offered] of Object.entries(OFFERED)) test(`${tag}: of any query only what is offered is taken, the last of each name`, () => {
  let taken = 0;
  fc.assert(fc.property(query, (search) => {
    const { given, lang } = opened(tag, search);
    const wanted = new Map([...new URLSearchParams(search)].filter(([name, value]) => Object.entries(offered).some(([n, values]) => n === name && values.includes(value))));
    assert.deepEqual(given, wanted);
    assert.equal(lang, wanted.get('locale') ?? 'nl');
    taken += given.size;
  }), lasting);
  assert.ok(taken > 200, `only ${taken} options were taken: the queries try nothing`);
});
