// A file that is not as it was published is refused, whoever serves it; what a host names itself is its own business.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { newPage, open, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

const errors = (page) => page.evaluate(() => window.events.filter((e) => e.name === 'talent-error').map((e) => e.detail));
const FTL = (text) => text.replace(/=./, (a) => `${a.slice(0, -1)}X`);
const JSONS = (text) => `${text} `;

/** One sign is another, or one more: `change` gets the bytes as they were published. */
async function forge(page, file, change) {
  const bytes = readFileSync(join(ROOT, 'dist/npm', file));
  const body = file.endsWith('.wasm') ? Buffer.concat([bytes, Buffer.from([0, 1, 0])]) : Buffer.from(change(bytes.toString('utf8')));
  assert.notDeepEqual(body, bytes);
  const path = `**/talenttaal/${file}`;
  await page.route(path, (route) => route.fulfill({ body, contentType: file.endsWith('.wasm') ? 'application/wasm' : 'text/plain' }));
  return () => page.unroute(path);
}

for (const [file, change] of [['talenttaal.wasm'], ['lens.wasm'], ['locales/nl/wording.json', JSONS], ['locales/nl/concern.ftl', FTL], ['locales/nl/lens.json', JSONS], ['gate.json', JSONS], ['regions/be-vlg.json', (t) => t.replace(/\d{3}/, '999')]]) {
  test(`${file} changed on its way: refused with one sentence, and trying again works`, async () => {
    const page = await newPage(world), mend = await forge(page, file, change);
    const lens = await open(page, world.server, { el: 'talent-lens', locale: 'nl' }, false);
    await lens.locator('.failed').waitFor();
    assert.equal(await lens.locator('.failed').count(), 1);
    const told = await errors(page);
    assert.equal(told.length, 1);
    assert.equal(told[0].code, 'file-changed');
    assert.ok(told[0].place.endsWith(`/talenttaal/${file}`), told[0].place);
    assert.equal(told[0].remedy, 'Serve the file as it was published.');
    assert.ok(told[0].message.startsWith('file-changed at '));
    await mend();
    await lens.locator('.failed button').click();
    await lens.locator('textarea').waitFor();
    await page.context().close();
  });
}

test('a folder elsewhere holds the same files: those are guarded too', async () => {
  const page = await newPage(world);
  for (const forged of [false, true]) {
    await page.route('**/elsewhere/**', (route) => {
      const file = new URL(route.request().url()).pathname.replace('/elsewhere/', ''), body = readFileSync(join(ROOT, 'dist/npm', file));
      return route.fulfill({ body: forged && file === 'locales/fr/wording.json' ? JSONS(body.toString('utf8')) : body });
    });
    const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'fr', base: '/elsewhere/' }, false);
    if (!forged) { await explorer.locator('.tile').first().waitFor(); continue; }
    await explorer.locator('.failed').waitFor();
    assert.equal((await errors(page))[0].code, 'file-changed');
  }
  await page.context().close();
});

test('what a host names itself, or puts beside ours, may be of other bytes', async () => {
  const page = await newPage(world), at = (file) => readFileSync(join(ROOT, 'dist/npm', file));
  const pack = JSON.parse(at('vocabulary.json'));
  const own = { '/own/pack.json': JSON.stringify({ ...pack, id: 'own' }), '/own/engine.wasm': Buffer.concat([at('talenttaal.wasm'), Buffer.from([0, 1, 0])]), '/talenttaal/regions/own.json': JSON.stringify({ id: 'own', contacts: [], routes: {} }) };
  for (const [path, body] of Object.entries(own)) await page.route(`**${path}`, (route) => route.fulfill({ body }));
  const lens = await open(page, world.server, { el: 'talent-lens', locale: 'nl', pack: '/own/pack.json', wasm: '/own/engine.wasm', region: 'own' }, false);
  await lens.locator('textarea').waitFor();
  for (const path of Object.keys(own)) assert.ok(page.asked.some((u) => u.endsWith(path)), path);
  assert.deepEqual(await errors(page), []);
  await page.context().close();
});

test('without TLS a browser counts no hashes of words: the engine is guarded all the same', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' });
  await explorer.locator('.tile').first().waitFor();
  await forge(page, 'talenttaal.wasm');
  const again = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' }, false);
  await again.locator('.failed').waitFor();
  assert.equal((await errors(page))[0].code, 'file-changed');
  await page.context().close();
});

/** A page that asks for a file ahead, and names a hash for it. */
async function naming(page, file, bytes) {
  const link = `<link rel="preload" as="fetch" href="/talenttaal/${file}" data-integrity="sha384-${createHash('sha384').update(bytes).digest('base64')}">`;
  await page.route('**/pages/element.html*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', `${link}</head>`) });
  });
}
const published = (file) => readFileSync(join(ROOT, 'dist/npm', file));
const FIRST = 'locales/nl/first-explorer.json', HEADING = 'Wat gaat bij jou vanzelf?';

for (const named of [false, true]) test(`a first view that was changed on its way is not shown${named ? ' where the page names its hash' : ''}: the engine draws`, async () => {
  const page = await newPage(world);
  if (named) await naming(page, FIRST, published(FIRST));
  await forge(page, FIRST, (text) => text.replace(HEADING, 'Changed'));
  await page.addInitScript(() => { new MutationObserver(() => { for (const e of document.querySelectorAll('talent-explorer')) if (e.shadowRoot?.textContent.includes('Changed')) window.shown = true; }).observe(document, { childList: true, subtree: true, attributes: true }); });
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' });
  assert.equal(await explorer.locator('h2').textContent(), HEADING);
  assert.deepEqual([await page.evaluate(() => window.shown), await errors(page)], [undefined, []]);
  await page.context().close();
});

test('the hash that a page names counts, before any that a script knows', async () => {
  const page = await newPage(world), own = published(FIRST).toString('utf8').replace(HEADING, 'Changed');
  // The engine never comes: what stands there is the first view.
  await page.route('**/talenttaal.wasm', () => {});
  await naming(page, FIRST, own);
  await forge(page, FIRST, () => own);
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' }, false);
  await explorer.locator('h2', { hasText: 'Changed' }).waitFor();
  await page.context().close();
});

for (const subtle of [true, false]) test(`an engine of another hash than the page names is refused${subtle ? '' : ', without TLS too'}`, async () => {
  const page = await newPage(world);
  if (!subtle) await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await naming(page, 'talenttaal.wasm', 'of another file');
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' }, false);
  await explorer.locator('.failed').waitFor();
  assert.equal((await errors(page))[0].code, 'file-changed');
  await page.context().close();
});
