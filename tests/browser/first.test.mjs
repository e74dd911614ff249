// What stands on the page before the engine is there: the view that the engine draws first, and nothing done in it is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOCALES, TYPED, calm, newPage, open, start } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

/** A page whose engine is held back, and how to let it come. */
async function held(query, file = /\/talenttaal\.wasm$/) {
  const page = await newPage(world);
  let go;
  const come = new Promise((resolve) => { go = resolve; });
  await page.route(file, async (route) => { await come; await route.continue(); });
  await page.addInitScript(() => addEventListener('talent-ready', (e) => { (window.ready ??= []).push(e.target.localName); }));
  const element = await open(page, world.server, query, false);
  await element.locator('.talent').waitFor();
  // What is below the screen, and the icons, come a moment later.
  if (!file.test('/wording.json')) await element.locator('.talent path:not([d])').first().waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => window.ready), undefined, 'the engine is there already');
  return { page, element, go: async () => { go(); await page.waitForFunction(() => window.ready); } };
}

/** All that is drawn, attributes in order of their names. */
const drawn = (element) => element.evaluate((e) => {
  const told = (node) => node.nodeType === 3 ? node.data : [node.localName, node.namespaceURI, [...node.attributes].map((a) => `${a.name}=${a.name === 'style' ? a.value.split(/; ?/).sort() : a.value}`).sort(), node.value ?? '', [...node.childNodes].map(told)];
  return JSON.stringify(told(e.shadowRoot.querySelector('.talent')));
});

/** Where two trees part, short enough to read. */
function parted(before, after) {
  const at = [...before].findIndex((c, n) => c !== after[n]);
  return before === after ? undefined : [before, after].map((tree) => tree.slice(Math.max(0, at - 80), at + 80));
}

test('the engine goes on with what was shown, node by node', async () => {
  for (const el of ['talent-explorer', 'talent-lens', 'talent-message']) {
    const { page, element, go } = await held({ el, locale: 'nl' });
    await element.evaluate((e) => { window.before = [...e.shadowRoot.querySelectorAll('.talent *')]; });
    await go();
    assert.deepEqual(await element.evaluate((e) => [window.before.length > 9, window.before.filter((node) => !e.shadowRoot.contains(node)).length]), [true, 0], el);
    calm(page);
    await page.context().close();
  }
});

test('icons come after, into what is shown', async () => {
  const { page, element, go } = await held({ el: 'talent-explorer', locale: 'nl' }, /\/wording\.json$/);
  await element.locator('.tile').nth(40).waitFor();
  const bare = () => element.evaluate((e) => e.shadowRoot.querySelectorAll('path:not([d])').length);
  assert.equal(await bare(), 41);
  await element.evaluate((e) => { window.before = [...e.shadowRoot.querySelectorAll('.talent *')]; });
  await go();
  assert.equal(await bare(), 0);
  assert.deepEqual(await element.evaluate((e) => window.before.filter((node) => !e.shadowRoot.contains(node)).length), 0);
  calm(page);
  await page.context().close();
});

// What an element asks for once it is drawn, or has begun.
const LATE = { 'talent-explorer': [], 'talent-lens': ['gate.json', 'lens.json'], 'talent-message': ['gate.json', 'lens.json'], 'talent-card': ['gate.json'], 'talent-interview': ['gate.json', 'flow.json', 'behaviours.ftl', 'concern.ftl', 'card.ftl', 'wording.json', 'lens.wasm', 'further.wasm'] };
for (const [el, late] of Object.entries(LATE)) test(`${el} asks for its engine and its words side by side with what runs on them`, async () => {
  for (const locale of el === 'talent-explorer' || el === 'talent-message' ? ['nl', 'ar'] : ['nl']) {
    const page = await newPage(world), data = () => page.asked.map((url) => url.split('/').pop()).filter((name) => /\.(wasm|json|ftl)$/.test(name) && !name.startsWith('first-'));
    let go;
    const come = new Promise((resolve) => { go = resolve; });
    await page.route(/\/talenttaal\.js$/, async (route) => { await come; await route.continue(); });
    const element = await open(page, world.server, { el, locale }, false);
    await page.waitForLoadState('networkidle', { timeout: 1500 }).catch(() => { /* what runs on them is on its way */ });
    const before = data();
    assert.ok(before.includes('talenttaal.wasm'), `${before}`);
    go();
    await element.locator('.host:not([data-loading]) .talent').waitFor();
    assert.deepEqual([...new Set(data())].filter((name) => !before.includes(name) && !late.includes(name)), [], `${locale}: after it`);
    assert.deepEqual(before.filter((name) => late.includes(name)), [], `${locale}: in the way`);
    assert.deepEqual(page.asked.filter((url, n) => page.asked.indexOf(url) !== n), [], 'fetched twice');
    calm(page);
    await page.context().close();
  }
});

test('an interview begins with choices before the gate is there, and takes text once it is', async () => {
  const { page, element, go } = await held({ el: 'talent-interview', locale: 'nl', storage: 'session' }, /\/gate\.json$/);
  await element.locator('[data-do="next"]').click();
  await element.locator('.screen[data-kind="moment"]').waitFor();
  assert.equal(await element.locator('#text').count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [], 'it was kept without the gate');
  await go();
  assert.equal(await element.locator('.screen[data-kind="moment"] #text').count(), 1);
  assert.equal((await page.evaluate(() => Object.keys(sessionStorage))).length, 1);
  calm(page);
  await page.context().close();
});

test('an interview begins before the talents are there: what asks of them waits, and goes on from there', async () => {
  const { page, element, go } = await held({ el: 'talent-interview', locale: 'nl' }, /\/(wording\.json|further\.wasm|lens\.wasm)$/);
  await element.locator('[data-do="next"]').click();
  await element.locator('.screen[data-kind="moment"]').waitFor();
  const done = () => element.locator('[role="progressbar"]').getAttribute('aria-valuenow');
  // Through all that can be passed without them.
  for (let n = 0; n < 20 && await element.locator('[data-do="skip"]').count(); n += 1) {
    const at = await done();
    await element.locator('[data-do="skip"]').click();
    await page.waitForFunction(([el, before]) => document.querySelector(el).shadowRoot.querySelector('[role="progressbar"]').getAttribute('aria-valuenow') !== before, ['talent-interview', at]);
  }
  assert.equal(await element.locator('.screen').innerText(), 'Even laden');
  // That it takes long moves nothing.
  const top = () => element.evaluate((e) => e.shadowRoot.querySelector('.talent').getBoundingClientRect().top - e.getBoundingClientRect().top);
  await element.locator('.host[data-slow]').waitFor({ state: 'attached' });
  assert.equal(await top(), 0);
  const before = await done();
  assert.ok(Number(before) >= 4, before);
  await go();
  assert.equal(await done(), before);
  assert.match(await element.locator('.screen').getAttribute('data-kind'), /^(offered|pick)$/);
  assert.equal(await element.evaluate((e) => e.shadowRoot.activeElement?.matches('.title[data-focus]')), true, 'the focus is on the question');
  calm(page);
  await page.context().close();
});

test('an interview that is opened before the talents are there comes back whole', async () => {
  const of = { el: 'talent-interview', locale: 'nl', flow: 'pupil-short' }, before = await newPage(world), told = await open(before, world.server, of);
  await told.locator('[data-do="next"]').click();
  await told.locator('.tile').first().click();
  await told.locator('[data-do="next"]').click();
  await told.locator('.screen[data-kind="confirm"]').waitFor();
  const saved = await told.evaluate((e) => e.interview), name = await told.locator('.about .name').innerText();
  await before.context().close();
  const { page, element, go } = await held(of, /\/(wording\.json|further\.wasm|lens\.wasm)$/);
  await element.evaluate((e, value) => { e.interview = value; }, saved);
  await go();
  await element.locator('.screen[data-kind="confirm"]').waitFor();
  assert.equal(await element.locator('.about .name').innerText(), name);
  assert.deepEqual((await element.evaluate((e) => e.interview)).answers, saved.answers);
  calm(page);
  await page.context().close();
});

// A message brings its own style along at once, the others what all share; the rest of that comes with what an element runs on.
const SHEETS = { 'talent-explorer': [1, 2], 'talent-lens': [1, 2], 'talent-interview': [1, 3], 'talent-message': [2, 3] };
for (const [el, [before, after]] of Object.entries(SHEETS)) test(`the first view of ${el} looks the same before the rest of its style is there`, async () => {
  for (const [width, scheme, locale] of [[320, 'light', 'nl'], [1280, 'dark', 'fr']]) {
    const { page, element, go } = await held({ el, locale });
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    const sheets = () => element.evaluate((e) => e.shadowRoot.adoptedStyleSheets.length);
    const bare = await element.screenshot();
    assert.equal(await sheets(), before, 'the rest of its style is there already');
    await go();
    assert.equal(await sheets(), after);
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
    assert.ok(bare.equals(await element.screenshot()), `${width} ${scheme} ${locale}`);
    calm(page);
    await page.context().close();
  }
});

const VIEWS = { 'talent-explorer': [...LOCALES, 'ar'], 'talent-lens': ['nl', 'fr', 'en'], 'talent-interview': ['nl', 'fr', 'en'], 'talent-message': ['nl', 'ar'] };
for (const [el, locales] of Object.entries(VIEWS)) {
  test(`${el} shows what its engine draws first`, async () => {
    for (const locale of locales) {
      const { page, element, go } = await held({ el, locale });
      const first = await drawn(element);
      await go();
      assert.deepEqual(parted(first, await drawn(element)), undefined, locale);
      calm(page);
      await page.context().close();
    }
  });
}

test('what is typed before the engine is there stays, with the caret and what is selected, and is answered', async () => {
  const { page, element, go } = await held({ el: 'talent-lens', locale: 'nl' });
  const field = element.locator('textarea');
  await field.pressSequentially(TYPED.results.nl);
  await field.evaluate((f) => f.setSelectionRange(4, 9));
  await go();
  assert.deepEqual(await field.evaluate((f) => [f.value, f.selectionStart, f.selectionEnd, f.getRootNode().activeElement === f]), [TYPED.results.nl, 4, 9, true]);
  await element.locator('.ask .say').first().waitFor();
  calm(page);
  await page.context().close();
});

test('a press before the engine is there is done once it is', async () => {
  const { page, element, go } = await held({ el: 'talent-explorer', locale: 'fr' });
  const tile = element.locator('.tile').first();
  const name = await tile.locator('.tile-name').innerText();
  await tile.click();
  await go();
  assert.equal(await element.locator('.detail h2').innerText(), name);
  await page.context().close();
});

test('what is pressed again and again before the engine is there is done once', async () => {
  const after = await Promise.all([1, 3].map(async (presses) => {
    const { page, element, go } = await held({ el: 'talent-interview', locale: 'nl' });
    for (let n = 0; n < presses; n += 1) await element.locator('[data-do="next"]').click();
    await go();
    await element.locator('.screen[data-kind="moment"]').waitFor();
    const tree = await drawn(element);
    await page.context().close();
    return tree;
  }));
  assert.equal(parted(...after), undefined);
});

test('what was kept, and a vocabulary or a region of the host, wait for the engine', async () => {
  for (const extra of [{ region: 'be-vlg' }, { pack: '/talenttaal/vocabulary.json' }]) {
    const page = await newPage(world);
    await page.route(/\/talenttaal\.wasm$/, () => {});
    const element = await open(page, world.server, { el: 'talent-explorer', locale: 'nl', ...extra }, false);
    await page.waitForTimeout(800);
    assert.equal(await element.locator('.talent').count(), 0);
    assert.ok(!page.asked.some((url) => url.includes('/first-')), 'it was fetched for nothing');
    await page.context().close();
  }
});
