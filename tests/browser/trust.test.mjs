// What a host trusts: only our own files are asked for, side by side; no violation, no error; 320 px is wide enough.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOCALES, STATES, calm, fits, newPage, open, start } from './chromium.mjs';
import { CSP } from './serve.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

test('the policy is the strict one, with Trusted Types', () => {
  for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"]) assert.ok(CSP.includes(part), part);
  assert.doesNotMatch(CSP, /unsafe-inline|'unsafe-eval'|img-src|font-src|\*/);
});

for (const locale of LOCALES) test(`${locale}: every state at 320 px, without an error, a violation or a foreign request`, async () => {
  for (const [state, { el, show, ...attributes }] of Object.entries(STATES)) {
    const page = await newPage(world, { viewport: { width: 320, height: 720 } });
    const element = await open(page, world.server, { el, locale, ...attributes });
    await fits(page, 'empty');
    await show(element, locale);
    await fits(page, state);
    calm(page);
    await page.context().close();
  }
});

test('in forced colours no text lies on a plate of its own colour', async () => {
  for (const colorScheme of ['light', 'dark']) for (const [state, { el, show, ...attributes }] of Object.entries(STATES)) {
    const page = await newPage(world, { forcedColors: 'active', colorScheme });
    const element = await open(page, world.server, { el, locale: 'nl', ...attributes });
    await show(element, 'nl');
    const lost = await element.evaluate((e) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const canvas = getComputedStyle(probe).color;
      probe.remove();
      return [...e.shadowRoot.querySelectorAll('*')].filter((x) => [...x.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && x.getClientRects().length)
        .filter((x) => { const s = getComputedStyle(x); return s.color === canvas && s.forcedColorAdjust !== 'none'; }).map((x) => x.textContent.slice(0, 40));
    });
    assert.deepEqual(lost, [], `${state}, ${colorScheme}`);
    await page.context().close();
  }
});

test('an element asks for its own files only, each once', async () => {
  const wanted = {
    'talent-explorer': ['first-explorer.json', 'wording.json'],
    'talent-lens': ['first-lens.json', 'wording.json', 'concern.ftl', 'behaviours.ftl', 'lens.json'],
  };
  for (const [el, files] of Object.entries(wanted)) {
    const page = await newPage(world);
    await open(page, world.server, { el, locale: 'fr' });
    const asked = page.asked.map((u) => new URL(u).pathname).filter((p) => p.startsWith('/talenttaal/'));
    assert.equal(new Set(asked).size, asked.length, `twice: ${asked.filter((p, n) => asked.indexOf(p) !== n)}`);
    for (const file of files) assert.ok(asked.some((p) => p.endsWith(`/locales/fr/${file}`)), file);
    for (const path of asked.filter((p) => p.includes('/locales/'))) assert.ok(files.includes(path.split('/').pop()), `${el} asks for ${path}`);
    for (const path of asked.filter((p) => p.includes('/locales/'))) assert.match(path, /\/fr\//);
    assert.equal(asked.some((p) => p.endsWith('/gate.json')), el === 'talent-lens', el);
    calm(page);
    await page.context().close();
  }
});

test('the files are fetched side by side, never in a chain', async () => {
  const page = await newPage(world);
  // Each file is held back until all have been asked for: a chain would never end.
  const held = [];
  await page.route(/\/talenttaal\/.*\.(wasm|json|ftl)$/, (route) => { held.push(route); });
  await open(page, world.server, { el: 'talent-lens', locale: 'nl' }, false);
  const names = () => held.map((r) => new URL(r.request().url()).pathname.replace('/talenttaal/', ''));
  for (let n = 0; n < 100 && held.length < 8; n++) await page.waitForTimeout(50);
  for (const file of ['talenttaal.wasm', 'lens.wasm', 'locales/nl/wording.json', 'locales/nl/behaviours.ftl', 'locales/nl/lens.json', 'gate.json', 'regions/be-vlg.json']) assert.ok(names().includes(file), `${file} waits for another: ${names()}`);
  for (const route of held) await route.continue();
  await page.locator('talent-lens .talent').waitFor();
  await page.context().close();
});

test('two elements in two languages share one engine and each file', async () => {
  const page = await newPage(world);
  await open(page, world.server, { el: 'talent-lens', locale: 'nl' });
  await page.evaluate(async () => {
    const second = Object.assign(document.createElement('talent-lens'), { locale: 'fr' });
    const ready = new Promise((done) => second.addEventListener('talent-ready', done));
    document.querySelector('#second').append(second);
    await ready;
  });
  assert.match(await page.locator('#first talent-lens .asked').innerText(), /Wat zie je/);
  assert.match(await page.locator('#second talent-lens .talent').getAttribute('lang'), /^fr/);
  const asked = page.asked.map((u) => new URL(u).pathname);
  assert.deepEqual(asked.filter((p) => p.endsWith('.wasm')).map((p) => p.split('/').pop()).sort(), ['lens.wasm', 'talenttaal.wasm']);
  assert.equal(new Set(asked).size, asked.length);
  calm(page);
  await page.context().close();
});
