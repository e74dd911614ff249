// The deliveries of one build: the package, the one file, the pages of iframes and the packages for learning platforms.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NPM, consumer } from './package.mjs';
import { unzip } from './unzip.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const text = (name) => readFileSync(join(DIST, name), 'utf8');
const VIEWS = ['lens', 'explorer', 'interview', 'card', 'message'];
const here = consumer();
after(here.remove);

test('the manifest of the elements is part of the package and true of the classes', async () => {
  const described = JSON.parse(readFileSync(join(NPM, 'package.json'), 'utf8'));
  assert.equal(described.customElements, './custom-elements.json');
  assert.equal(described.exports['./custom-elements.json'], './custom-elements.json');
  const manifest = JSON.parse(readFileSync(join(NPM, 'custom-elements.json'), 'utf8'));
  const declared = manifest.modules.flatMap((m) => m.declarations);
  assert.deepEqual(declared.map((d) => d.tagName), VIEWS.map((v) => `talent-${v}`));
  const classes = await here.get('talenttaal/elements');
  for (const d of declared) {
    const named = d.attributes.map((a) => a.name), missing = classes[d.name].observedAttributes.filter((a) => !named.includes(a));
    assert.deepEqual(missing, [], `${d.tagName}: observed and not described`);
    for (const list of ['events', 'cssParts', 'cssProperties']) for (const one of d[list]) assert.ok(one.name && one.description, `${d.tagName}: ${list} ${one.name}`);
    assert.ok(d.cssProperties.some((p) => p.name === '--talent-ink'));
  }
  const events = readFileSync(join(NPM, 'elements.d.ts'), 'utf8').match(/'talent-[a-z]+': CustomEvent/g).map((m) => m.split("'")[1]);
  assert.deepEqual([...new Set(declared.flatMap((d) => d.events.map((e) => e.name)))].sort(), events.sort());
});

test('the one file is a classic script with everything inside', () => {
  const script = text('embed/talenttaal.js');
  assert.doesNotThrow(() => new Function(script), 'it is no classic script');
  for (const name of ['talenttaal.wasm', 'locales/nl/wording.json', 'locales/fr/lens.json', 'locales/en/interview.json', 'gate.json', 'regions/be-vlg.json']) assert.ok(script.includes(`"${name}"`), name);
  assert.ok(!script.includes('</script'), 'it would end an inline script');
});

test('every view has a page for an iframe, under a policy without requests or inline code', () => {
  for (const view of VIEWS) {
    const page = text(`embed/${view}.html`);
    assert.match(page, /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.match(page, new RegExp(`data-element="talent-${view}"`));
    assert.doesNotMatch(page, /<script>|<style|unsafe-inline|connect-src/);
  }
});

for (const [name, schema, version] of [['1.2', '1.2', '1.2'], ['2004', '2004 4th Edition', '2004']]) test(`the SCORM ${name} package lists what it holds, the same from every build`, () => {
  const files = unzip(join(DIST, `scorm/talenttaal-scorm-${name}.zip`)), manifest = files['imsmanifest.xml'].text;
  assert.ok(manifest.includes(`<schemaversion>${schema}</schemaversion>`));
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((m) => m[1]);
  assert.deepEqual(Object.keys(files).sort(), ['imsmanifest.xml', ...listed].sort());
  assert.ok(files['index.html'].text.includes(`data-scorm="${version}"`));
  assert.equal(files['talenttaal.js'].text, text('embed/talenttaal.js'));
  for (const { time, date } of Object.values(files)) assert.deepEqual([time, date], [0, 33]);
});

test('every entry imports in bare Node', async () => {
  for (const entry of ['talenttaal', 'talenttaal/elements', 'talenttaal/define']) assert.ok(await here.get(entry), entry);
});
