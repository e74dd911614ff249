// A part that was not loaded says so: what the engine has in a module of its own is never asked before the module is there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const ASKED = async ({ load }, part) => {
  const face = await load({ locale: 'nl', parts: [part] }), out = {};
  const ask = async (name, call) => { try { await call(); out[name] = 'ok'; } catch (e) { out[name] = e.code ?? `${e.constructor.name}: ${e.message}`; } };
  for (const name of ['gate', 'lens', 'spot']) await ask(name, () => face[name]('ik help graag'));
  for (const name of ['wants', 'steps', 'phrases']) await ask(name, () => face[name]('listener', 'pupil'));
  await ask('interview', () => face.interview('pupil').step);
  await ask('message', () => face.message({ kind: 'message-home', locales: ['nl', 'ar'], talent: 'listener', pupil: { name: 'Noor' } }));
  await ask('behaviours', () => face.behaviours());
  await ask('talents', () => face.talents());
  console.log(JSON.stringify(out));
};
// What comes along with a part; the lens is asked for together with behaviours.
const COME = {
  ui: [], talents: [], behaviours: ['behaviours'], concern: ['gate'], lens: ['gate', 'spot'], interview: ['gate', 'spot', 'interview'],
  message: ['gate', 'wants', 'steps', 'phrases', 'message'],
};
for (const [part, come] of Object.entries(COME)) test(`${part} alone, in an engine that has nothing else`, () => {
  // A process of its own: modules of the engine stay once they are there.
  const script = `import('./dist/npm/talenttaal.js').then((taal) => (${ASKED})(taal, '${part}'))`;
  const out = JSON.parse(execFileSync('node', ['-e', script], { cwd: new URL('../..', import.meta.url), encoding: 'utf8' }));
  for (const [name, answer] of Object.entries(out)) assert.equal(answer, come.includes(name) || name === 'talents' ? 'ok' : 'part-missing', name);
});

test('an interview begins with all that any element may say', () => {
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  // Notes above an element, and the answers to them.
  const keys = [...read('www/run.js').matchAll(/#(?:note|answer)\('([a-z-]+)'|\['([a-z]+-(?:here|there))', \(/g)].map(([, note, answer]) => note ?? answer);
  assert.deepEqual([...new Set(keys)].sort(), ['copy-failed', 'elsewhere', 'failed', 'keep-here', 'recovered', 'storage-blocked', 'take-there']);
  for (const tag of ['nl', 'fr', 'en']) {
    const { ui } = JSON.parse(read(`dist/npm/locales/${tag}/interview.json`));
    for (const key of ['loading', ...keys]) assert.match(ui, new RegExp(`^${key}=.`, 'm'), `${tag}: ${key}`);
  }
});
