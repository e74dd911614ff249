// Our formatting beside Fluent's own: every message of every language, with every kind of argument, says the same.
// The engine's side is asked of `cargo xtask format`, so that nothing is added to the wasm.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = readdirSync(join(ROOT, 'locales'), { withFileTypes: true }).filter((e) => e.isDirectory() && e.name !== 'regions').map((e) => e.name).sort();

const NAMES = ['Noor', 'Maximiliaan-Jan', 'ليلى', '', ' ', '<img src=x onerror=alert(1)>', '{ $talent } { -term }', '👩🏽‍🏫 Zoë', '\u202eevil\u202c', '\u2069\u2068x', 'twee\nregels', 'a'.repeat(1000)];
const rest = { talent: 'Sfeermaker', talents: 'Sfeermaker, Zorger', date: '1 december 2026', fact: 'Een raam is stuk.', effect: '“Niemand” kon werken.' };
/** Every name with every pronoun; then without one of the arguments, and without any. */
const SETS = [
  ...NAMES.flatMap((name) => ['she', 'he', 'none', 'them'].map((pronoun) => ({ name, pronoun, ...rest }))),
  ...['name', 'pronoun', ...Object.keys(rest)].map((gone) => Object.fromEntries(Object.entries({ name: 'Noor', pronoun: 'she', ...rest }).filter(([k]) => k !== gone))),
  {},
];

/** Where the two differ: by name, and what we say then. */
const DIFFERENCES = [
  { name: 'something is missing: Fluent says what it can and notes an error, we say nothing', when: ({ errors }) => errors.length > 0, ours: null },
];
/** And a difference that none of our wording meets: Fluent isolates our own wording inside our wording, and we do not. */
const OWN_INSIDE = 'refers to another message, a term or a quoted text, which Fluent isolates and we do not';

/** Whether a pattern holds a reference or a quoted text beside other elements. */
const holdsOwn = (pattern) => Array.isArray(pattern) && pattern.some((e) => typeof e === 'object' && (['mesg', 'term', 'str'].includes(e.type) || e.type === 'select' && e.variants.some((v) => holdsOwn(v.value))));

let ours;
before(() => {
  const input = JSON.stringify(SETS.map((set) => Object.entries(set)));
  ours = JSON.parse(execFileSync('cargo', ['run', '--quiet', '-p', 'xtask', '--', 'format'], { cwd: ROOT, input, maxBuffer: 2 ** 31, env: { ...process.env, RUST_BACKTRACE: '0' } }));
}, { timeout: 600_000 });

test('all languages are there', () => assert.deepEqual(Object.keys(ours).sort(), FOLDERS));

for (const tag of FOLDERS) describe(tag, () => {
  const folder = join(ROOT, 'locales', tag);
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.ftl'))) test(file, () => {
    const bundle = new FluentBundle(tag, { useIsolating: true });
    assert.deepEqual(bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8'))), []);
    const theirs = [...bundle._messages.values()].flatMap((m) => [...m.value ? [[m.id, m.value]] : [], ...Object.entries(m.attributes).map(([name, value]) => [`${m.id}.${name}`, value])]);
    assert.deepEqual(Object.keys(ours[tag][file]).sort(), theirs.map(([key]) => key).sort(), 'other keys');
    let compared = 0;
    for (const [key, pattern] of theirs) {
      assert.ok(!holdsOwn(pattern), `${key} ${OWN_INSIDE}`);
      SETS.forEach((set, n) => {
        const errors = [], text = bundle.formatPattern(pattern, set, errors);
        const different = DIFFERENCES.find((d) => d.when({ errors }));
        assert.equal(ours[tag][file][key][n], different ? different.ours : text, `${key} with ${JSON.stringify(set).slice(0, 200)}`);
        compared += 1;
      });
    }
    assert.equal(compared, theirs.length * SETS.length);
    assert.ok(compared > 0);
  });
});
