// Wherever a host puts an element, and whatever comes of its downloads: it works, or its fallback stays with one clear sentence.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TYPED, calm, newPage, open, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const FALLBACK = 'Hier staat de lens zodra ze geladen is.';
const errors = (page) => page.evaluate(() => window.events.filter((e) => e.name === 'talent-error').map((e) => e.detail));
const answers = async (lens, tag = 'nl') => {
  await lens.locator('textarea').fill(TYPED.results[tag]);
  await lens.locator('.candidate').first().waitFor();
};

test('two versions on one page: the first definition stays, both engines answer, and it is said once', async () => {
  const page = await newPage(world);
  await page.route('**/older/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/older/', ''), body = readFileSync(join(ROOT, 'dist/npm', file));
    return route.fulfill({ body: file.endsWith('.js') ? body.toString('utf8').replaceAll(/="\d+\.\d+\.\d+"/g, '="0.0.1"') : body, contentType: file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
  });
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.waitForFunction(() => customElements.get('talent-message'));
  const found = await page.evaluate(async () => {
    const before = customElements.get('talent-lens');
    await import('/older/define.js');
    const [older, newer] = [await import('/older/talenttaal.js'), await import('/talenttaal/talenttaal.js')];
    const [one, two] = [await older.load({ locale: 'nl', parts: ['talents'] }), await newer.load({ locale: 'fr', parts: ['talents'] })];
    document.querySelector('#first').append(Object.assign(document.createElement('talent-lens'), { locale: 'nl' }));
    return { same: customElements.get('talent-lens') === before, versions: [older.version, newer.version], talents: [one, two].map((f) => f.talents().length), locales: [one.locale, two.locale] };
  });
  assert.ok(found.same);
  assert.equal(found.versions[0], '0.0.1');
  assert.notEqual(found.versions[1], '0.0.1');
  assert.deepEqual(found.locales, ['nl', 'fr']);
  assert.ok(found.talents[0] > 30 && found.talents[0] === found.talents[1]);
  await answers(page.locator('talent-lens'));
  assert.equal(page.wrong.filter((w) => /defined already/.test(w)).length, 1);
  assert.equal(page.wrong.length, 1, page.wrong.join());
  await page.context().close();
});

test('the one file twice, and the package beside it', async () => {
  const page = await newPage(world);
  await page.route('**/pages/element.html', async (route) => {
    const answer = await route.fetch(), script = '<script src="/embed/talenttaal.js" defer></script>';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<script', `${script}${script}<script`) });
  });
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.waitForFunction(() => customElements.get('talent-message') && window.talenttaal);
  await page.evaluate(() => document.querySelector('#first').append(document.createElement('talent-lens')));
  await answers(page.locator('talent-lens'));
  assert.ok(await page.evaluate(async () => (await window.talenttaal.load({ locale: 'en', parts: ['talents'] })).talents().length > 30));
  assert.deepEqual(page.wrong.map((w) => /defined already/.test(w)), [true]);
  await page.context().close();
});

for (const mode of ['open', 'closed']) test(`inside a shadow root of the host, ${mode}: drawn with its style, its language followed, its events heard outside`, async () => {
  const page = await newPage(world);
  await page.goto(`${world.server.url}/pages/element.html`);
  const found = await page.evaluate(async (mode) => {
    const root = document.querySelector('#first').attachShadow({ mode }), around = document.createElement('div'), lens = document.createElement('talent-lens');
    around.lang = 'fr';
    around.append(lens);
    const heard = new Promise((done) => document.addEventListener('talent-ready', (e) => done(e.detail), { once: true }));
    root.append(around);
    const { locale } = await heard, first = lens.shadowRoot.querySelector('.talent');
    const again = new Promise((done) => document.addEventListener('talent-ready', (e) => done(e.detail), { once: true }));
    const drawn = { locale, lang: first.lang, display: getComputedStyle(lens).display, radius: getComputedStyle(lens.shadowRoot.querySelector('textarea')).borderRadius, sheets: lens.shadowRoot.adoptedStyleSheets.length };
    lens.locale = 'en';
    return { ...drawn, next: (await again).locale };
  }, mode);
  assert.match(found.lang, /^fr/);
  assert.equal(found.locale, 'fr');
  assert.equal(found.next, 'en');
  assert.ok(found.sheets >= 1 && parseFloat(found.radius) > 0, JSON.stringify(found));
  calm(page);
  await page.context().close();
});

test('inside closed details: it is there when they are opened', async () => {
  const page = await newPage(world);
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.evaluate(() => {
    const details = document.createElement('details'), summary = document.createElement('summary');
    summary.textContent = 'Talenten';
    details.append(summary, document.createElement('talent-explorer'), document.createElement('talent-lens'));
    document.querySelector('#first').append(details);
  });
  await page.locator('summary').click();
  await page.locator('talent-explorer .tile').first().click();
  await page.locator('talent-explorer .card').waitFor();
  await answers(page.locator('talent-lens'));
  await page.locator('summary').click();
  await page.locator('summary').click();
  assert.ok(await page.locator('talent-explorer .card').isVisible());
  calm(page);
  await page.context().close();
});

test('a hundred elements: all drawn, one engine, each file once', async () => {
  const page = await newPage(world);
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.evaluate(async () => {
    const tags = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'];
    await Promise.all(Array.from({ length: 100 }, (_, n) => new Promise((done, never) => {
      const element = Object.assign(document.createElement(tags[n % 5]), { id: `e${n}`, locale: ['nl', 'fr'][n % 2] });
      element.addEventListener('talent-ready', done, { once: true });
      element.addEventListener('talent-error', (e) => never(new Error(e.detail.message)), { once: true });
      document.querySelector('#first').append(element);
    })));
  });
  const asked = page.asked.map((u) => new URL(u).pathname);
  assert.deepEqual(asked.filter((p) => p.endsWith('.wasm')).sort(), ['/talenttaal/further.wasm', '/talenttaal/interview.wasm', '/talenttaal/lens.wasm', '/talenttaal/talenttaal.wasm']);
  assert.deepEqual(asked.filter((p, n) => asked.indexOf(p) !== n), []);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('#first > *')].filter((e) => e.shadowRoot.querySelector('.talent')).length), 100);
  // What an element shows is shared with those that show the same, until it is used.
  await page.locator('#e96 .tile').first().click();
  await page.locator('#e96 .card').waitFor();
  assert.equal(await page.locator('#e86 .card').count(), 0);
  await page.locator('#e86 .tile').nth(2).click();
  assert.equal(await page.locator('#e86 .card h2').innerText(), await page.locator('#e86 .tile-name').nth(2).innerText());
  await page.locator('#e96 .card').waitFor();
  await answers(page.locator('#e90'));
  calm(page);
  await page.context().close();
});

const without = async (page) => page.route('**/pages/element.html*', async (route) => {
  const answer = await route.fetch(), headers = answer.headers();
  await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': headers['content-security-policy'].replace(" 'wasm-unsafe-eval'", '') } });
});
const off = async (page) => page.addInitScript(() => { delete globalThis.WebAssembly; });
for (const [name, forbid] of [['a policy without wasm-unsafe-eval', without], ['WebAssembly switched off', off]]) for (const fallback of [FALLBACK, '']) test(`${name}, ${fallback ? 'with' : 'without'} a fallback of the host: one clear sentence`, async () => {
  const page = await newPage(world);
  await forbid(page);
  const lens = await open(page, world.server, { el: 'talent-lens', ...fallback && { fallback } }, false);
  await page.waitForFunction(() => window.events.some((e) => e.name === 'talent-error'));
  const [error] = await errors(page);
  assert.equal(error.code, 'wasm-refused');
  assert.match(error.remedy, /'wasm-unsafe-eval'/);
  if (fallback) assert.ok(await page.locator('#fallback').isVisible());
  assert.equal(await lens.locator('.failed').count(), fallback ? 0 : 1);
  assert.equal((await errors(page)).length, 1);
  await page.context().close();
});

for (const kind of ['text/plain', 'application/octet-stream', 'text/html']) test(`engine, words and data called ${kind}: it works`, async () => {
  const page = await newPage(world);
  await page.route(/\/talenttaal\/.*\.(wasm|json|ftl)$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': kind } });
  });
  await answers(await open(page, world.server, { el: 'talent-lens', locale: 'nl' }));
  calm(page);
  await page.context().close();
});

test('slow downloads: it says that it is on its way, and then it is there', async () => {
  const page = await newPage(world), held = [];
  await page.route(/\.wasm$/, (route) => { held.push(route); });
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' }, false);
  await explorer.locator('.host[data-slow]').waitFor({ state: 'attached' });
  for (const route of held) await route.continue();
  await explorer.locator('.host:not([data-loading]) .tile').first().waitFor();
  assert.equal(await explorer.locator('.host[data-slow]').count(), 0);
  calm(page);
  await page.context().close();
});

const BROKEN = {
  'cut off': (route) => route.abort('connectionreset'),
  'half of it': async (route) => { const answer = await route.fetch(), body = await answer.body(); await route.fulfill({ response: answer, body: body.subarray(0, body.length >> 1) }); },
  'a page that says no': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' }),
  'a server that fails': (route) => route.fulfill({ status: 503, body: '' }),
};
for (const [how, breaks] of Object.entries(BROKEN)) for (const file of ['talenttaal.wasm', 'locales/nl/wording.json']) test(`${file}, ${how}: one clear sentence, and trying again works`, async () => {
  const page = await newPage(world), path = `**/talenttaal/${file}`;
  await page.route(path, breaks);
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' }, false);
  await explorer.locator('.failed').waitFor();
  assert.equal(await explorer.locator('.failed p').count(), 1);
  const [error] = await errors(page);
  assert.ok(['file-unreachable', 'file-changed'].includes(error.code), error.code);
  assert.ok(error.place.endsWith(file));
  await page.unroute(path);
  await explorer.locator('.failed button').click();
  await explorer.locator('.tile').first().waitFor();
  await page.context().close();
});

test('offline: one clear sentence; online again, trying again works', async () => {
  const page = await newPage(world);
  await open(page, world.server, { el: 'talent-card', locale: 'nl' });
  await page.context().setOffline(true);
  await page.evaluate(() => document.querySelector('#second').append(Object.assign(document.createElement('talent-lens'), { locale: 'fr' })));
  const lens = page.locator('#second talent-lens');
  await lens.locator('.failed').waitFor();
  assert.equal(await lens.locator('.failed p').innerText(), 'Le chargement ne marche pas. Vérifie ta connexion et réessaie.');
  await page.context().setOffline(false);
  await lens.locator('.failed button').click();
  await answers(lens, 'fr');
  await page.context().close();
});
