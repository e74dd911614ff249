// The package as a registry, a type checker and a bare Node see it.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { consumer } from '../node/package.mjs';
import { MODULES, ROOT } from './host.mjs';

const NPM = join(ROOT, 'dist/npm');
const folder = mkdtempSync(join(tmpdir(), 'talenttaal-')), here = consumer();
after(() => { rmSync(folder, { recursive: true, force: true }); here.remove(); });
const run = (program, args) => promisify(execFile)(process.execPath, [join(MODULES, program), ...args], { cwd: folder }).catch((e) => assert.fail(`${e.stdout}${e.stderr}`));

test('publint finds nothing, its suggestions included', async () => {
  const { stdout } = await run('publint/src/cli.js', [NPM, '--strict', '--level', 'suggestion']);
  assert.match(stdout, /All good/);
});

test('the types are right for every way of importing modules', async () => {
  const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, NPM], { encoding: 'utf8' }).trim();
  // Modules alone: there is no CommonJS. The engine is bytes, which have no types.
  await run('@arethetypeswrong/cli/dist/index.js', [join(folder, tarball), '--profile', 'esm-only', '--exclude-entrypoints', './talenttaal.wasm', './lens.wasm', './interview.wasm', './further.wasm', '--no-color']);
});

test('every entry that is a module imports in bare Node, in a process of its own', () => {
  const { exports } = JSON.parse(readFileSync(join(NPM, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([, to]) => to.default?.endsWith('.js')).map(([name]) => join('talenttaal', name));
  assert.equal(modules.length, 6);
  for (const name of modules) {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', `await import('${name}'); console.log('fine')`], { cwd: here.folder, encoding: 'utf8', timeout: 20_000 });
    assert.equal(out.trim(), 'fine', name);
  }
});
