// Every entry of the package in bare Node: nothing is asked for, nothing is registered, nothing throws.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NPM, consumer } from './package.mjs';

const here = consumer();
after(here.remove);

test('importing any entry by its name does nothing', async () => {
  const fetched = globalThis.fetch;
  globalThis.fetch = () => assert.fail('an import asked for something');
  try {
    const { load, version } = await here.get('talenttaal');
    assert.equal(typeof load, 'function');
    assert.equal(version, JSON.parse(readFileSync(join(NPM, 'package.json'), 'utf8')).version);
    const elements = await here.get('talenttaal/elements');
    assert.deepEqual(Object.keys(elements).sort(), ['TalentCard', 'TalentExplorer', 'TalentInterview', 'TalentLens', 'TalentMessage']);
    assert.deepEqual(Object.keys(await here.get('talenttaal/define')), []);
  } finally { globalThis.fetch = fetched; }
});

test('each entry imports alone in a process of its own, and lets it end', () => {
  for (const name of ['talenttaal', 'talenttaal/elements', 'talenttaal/define']) {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', `await import('${name}'); console.log('fine')`], { cwd: here.folder, encoding: 'utf8', timeout: 20_000 });
    assert.equal(out.trim(), 'fine', name);
  }
});

test('the manifest names files that are there, and types for every entry', () => {
  const { exports } = JSON.parse(readFileSync(join(NPM, 'package.json'), 'utf8'));
  const files = Object.values(exports).flatMap((e) => typeof e === 'string' ? [e] : Object.values(e)).filter((f) => !f.includes('*'));
  for (const file of files) assert.ok(readFileSync(join(NPM, file)).length, file);
  for (const entry of ['.', './elements', './define']) assert.match(exports[entry].types, /\.d\.ts$/);
});
