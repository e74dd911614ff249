// The interview and the card in Chromium: by keyboard alone, over reloads and moves, and nothing kept that fired the gate.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { axe } from './axe.mjs';
import { TYPED, calm, fits, focused, newPage, open, start, stored } from './chromium.mjs';
import { TOLD, fill, kind, screen, through, to } from './talk.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

const FLOWS = ['pupil', 'pupil-short', 'teacher'];
const talk = (page, query = {}) => open(page, world.server, { el: 'talent-interview', id: 'one', locale: 'nl', ...query });

async function press(page, key) {
  await page.keyboard.press(key);
  const at = await focused(page);
  assert.ok(at.tag !== 'BODY' && at.tag !== 'HTML', `focus was lost by ${key}`);
  return at;
}
async function tab(page, found, key = 'Tab', most = 90) {
  for (let n = 0; n < most; n++) { const at = await press(page, key); if (found(at)) return at; }
  return assert.fail(`not reached by ${most} times ${key}: ${found}`);
}

for (const flow of FLOWS) test(`${flow}: a whole interview by keyboard alone`, async () => {
  const page = await newPage(world);
  const el = await talk(page, { flow });
  await page.locator('h1').evaluate((h) => { h.tabIndex = -1; h.focus(); });
  await tab(page, (at) => at.do === 'next');
  await press(page, 'Enter');
  for (let n = 0; n < 60 && !await el.locator('.screen .card-view').count(); n++) {
    assert.match((await focused(page)).class, /title/, 'a new screen does not begin at its question');
    const is = await kind(el);
    if (is === 'pick') {
      if (!await el.locator('.further').evaluate((d) => d.open)) { await tab(page, (at) => at.tag === 'SUMMARY'); await press(page, 'Enter'); }
      for (const id of ['choose:listener', 'choose:maker']) { await tab(page, (at) => at.do === id); assert.equal((await press(page, ' ')).current, 'true'); }
      await tab(page, (at) => at.do === 'own-add');
      await press(page, 'Enter');
      await tab(page, (at) => at.id === 'own-name-0', 'Shift+Tab', 4);
      await page.keyboard.type(TOLD.nl.own);
    } else if (is === 'irritation') {
      await tab(page, (at) => at.tag === 'SUMMARY'); await press(page, ' ');
      await tab(page, (at) => at.do.startsWith('choose:')); await press(page, 'Enter');
    } else if (await el.locator('.options').first().isVisible().catch(() => false)) {
      await tab(page, (at) => at.do.startsWith('choose:')); await press(page, ' ');
    }
    if (await el.locator('#text').count()) { await tab(page, (at) => at.id === 'text', is === 'irritation' ? 'Shift+Tab' : 'Tab'); await page.keyboard.type(TOLD.nl.bit); }
    if (await el.locator('#date').count()) { await tab(page, (at) => at.id === 'date'); await page.keyboard.type('12012026'); }
    await tab(page, (at) => at.do === 'next');
    await press(page, 'Enter');
  }
  assert.match(await el.locator('.card-view').innerText(), /Luisteraar[^]*Maker[^]*Stille verzamelaar/);
  if (flow !== 'teacher') await tab(page, (at) => at.do === 'edit:talents-0');
  await tab(page, (at) => at.do === 'erase-yes', 'Tab', 120);
  await press(page, 'Enter');
  assert.equal(await kind(el), 'contract');
  const events = await page.evaluate(() => window.events);
  assert.ok(!JSON.stringify(events).includes(TOLD.nl.bit) && !/listener|maker|verzamelaar/.test(JSON.stringify(events)), 'an event tells of the pupil');
  assert.equal(events.filter((e) => e.name === 'talent-complete').length, 1);
  assert.deepEqual(events.filter((e) => e.name === 'talent-change').map((e) => Object.keys(e.detail).sort().join()), events.filter((e) => e.name === 'talent-change').map(() => 'flow,step'));
  calm(page);
  await page.context().close();
});

for (const flow of FLOWS) test(`${flow}: a reload at every step comes back to it, with what was typed`, async () => {
  const page = await newPage(world);
  const el = await talk(page, { flow, storage: 'session' });
  for (let n = 0; n < 60; n++) {
    const end = await el.locator('.screen .card-view').count() > 0;
    if (!end) await fill(el, 'nl');
    const text = await el.locator('#text').count() ? await el.locator('#text').inputValue() : null;
    const chosen = await el.locator('.screen > .options [aria-pressed="true"], .tile[aria-pressed="true"]').count();
    const was = await screen(el);
    await page.reload();
    await el.locator('.talent').waitFor();
    assert.equal(await screen(el), was);
    if (text !== null) assert.equal(await el.locator('#text').inputValue(), text, was);
    assert.equal(await el.locator('.screen > .options [aria-pressed="true"], .tile[aria-pressed="true"]').count(), chosen, was);
    if (end) break;
    await el.locator('[data-do="next"]').click();
  }
  assert.equal(await el.locator('.screen .card-view').count(), 1);
  calm(page);
  await page.context().close();
});

test('going back keeps what was typed; a moved element keeps its state and its screen', async () => {
  const page = await newPage(world);
  const el = await talk(page);
  await to(el, 'moment');
  await el.locator('#text').fill('half een zin');
  await el.evaluate((e) => document.querySelector('#second').append(e));
  const moved = page.locator('#second talent-interview');
  assert.equal(await moved.locator('#text').inputValue(), 'half een zin');
  await moved.locator('[data-do="back"]').click();
  await moved.locator('.contract').waitFor();
  await moved.locator('[data-do="next"]').click();
  assert.equal(await moved.locator('#text').inputValue(), 'half een zin');
  await moved.evaluate((e) => { e.locale = 'fr'; });
  await moved.locator('.talent[lang="fr"]').waitFor();
  assert.equal(await moved.locator('#text').inputValue(), 'half een zin');
  calm(page);
  await page.context().close();
});

test('axe finds nothing at any step, light and dark', async () => {
  for (const [flow, mode, colorScheme] of [['pupil', 'guided', 'light'], ['pupil-short', 'self', 'dark'], ['teacher', 'self', 'light']]) {
    const page = await newPage(world, { colorScheme, viewport: { width: 360, height: 800 } });
    const el = await talk(page, { flow, mode, host: 'Smartschool' });
    for (let n = 0; n < 60; n++) {
      const end = await el.locator('.screen .card-view').count() > 0;
      if (!end) await fill(el, 'nl');
      assert.deepEqual(await axe(page), [], await screen(el));
      await fits(page, await screen(el));
      if (end) break;
      await el.locator('[data-do="next"]').click();
    }
    calm(page);
    await page.context().close();
  }
});

test('every step fits in 320 px', async () => {
  for (const locale of ['nl', 'fr', 'en']) {
    const page = await newPage(world, { viewport: { width: 320, height: 700 } });
    const el = await talk(page, { locale, mode: 'guided' });
    for (let n = 0; n < 60; n++) {
      const end = await el.locator('.screen .card-view').count() > 0;
      if (!end) await fill(el, locale);
      await fits(page, await screen(el));
      const wide = await el.evaluate((e) => [...e.shadowRoot.querySelectorAll('.talent *')].filter((x) => x.getBoundingClientRect().right > innerWidth + 1 && !x.closest('svg, .track, .unseen')).map((x) => x.className || x.tagName));
      assert.deepEqual(wide, [], await screen(el));
      if (end) break;
      await el.locator('[data-do="next"]').click();
    }
    await page.context().close();
  }
});

for (const mode of ['self', 'guided']) for (const state of ['stop', 'care']) test(`${mode}: an answer of level ${state} is found nowhere`, async () => {
  const secret = TYPED[state].nl.split(' ').at(-1);
  const page = await newPage(world);
  await page.addInitScript(() => {
    window.kept = [];
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) { window.kept.push(value); put.call(this, key, value); };
  });
  const el = await talk(page, { mode, storage: 'local', flow: 'pupil' });
  await to(el, 'moment');
  await el.locator('#text').fill(TYPED[state].nl);
  await el.locator('[data-do="next"]').click();
  await el.locator('.concern, .care').waitFor();
  assert.equal(await el.locator('[data-family]').count(), 0, 'a talent stands beside a concern');
  const shown = await el.evaluate((e) => e.shadowRoot.textContent);
  assert.ok(!await el.evaluate((e, word) => (document.documentElement.outerHTML + e.shadowRoot.innerHTML).includes(word), secret));
  if (mode === 'guided') {
    assert.match(shown, /Zullen we even stoppen/);
    assert.ok(!/noodnummer|opzij/.test(shown), 'more than the question is shown');
    await el.locator('[data-do="listener"]').click();
    assert.match(await el.locator('.pause').innerText(), /blijf bij elkaar/);
  }
  await el.locator('[data-do="not-meant"], [data-do="dismiss"], [data-do="go-on"]').click();
  await el.locator('.screen').waitFor();
  await through(el, 'nl');
  const places = [await stored(page), ...await page.evaluate(() => window.kept), JSON.stringify(await page.evaluate(() => window.events)),
    await el.evaluate((e) => document.documentElement.outerHTML + e.shadowRoot.innerHTML + [...e.shadowRoot.querySelectorAll('input, textarea')].map((f) => f.value).join() + JSON.stringify(e.saved))];
  for (const press of ['export', 'download-svg']) {
    const [file] = await Promise.all([page.waitForEvent('download'), el.locator(`[data-do="${press}"]`).click()]);
    places.push(readFileSync(await file.path(), 'utf8'));
  }
  await el.locator('[data-do="copy-link"]').click();
  await el.locator('.said', { hasText: 'gekopieerd' }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(code, /#t1\./);
  places.push(code, decodeURIComponent(code), page.url(), await page.evaluate(() => JSON.stringify(history.state) + window.name));
  for (const place of places) assert.ok(!place.includes(secret), place.slice(Math.max(0, place.indexOf(secret) - 200), place.indexOf(secret) + 50));
  calm(page);
  await page.context().close();
});

test('the quick way out leaves nothing', async () => {
  const page = await newPage(world);
  const el = await talk(page, { storage: 'local' });
  await to(el, 'moment');
  await el.locator('#text').fill(TOLD.nl.moment);
  await el.locator('[data-do="next"]').click();
  await to(el, 'bit');
  await el.locator('#text').fill(TYPED.stop.nl);
  await el.locator('[data-do="next"]').click();
  await el.locator('[data-do="exit"]').click();
  assert.equal(await stored(page), '[{},{}]');
  assert.equal(await kind(el), 'contract');
  await page.context().close();
});

test('SVG and PNG open and show what was chosen; the profile opens again in a card', async () => {
  const page = await newPage(world);
  const el = await talk(page);
  await through(el, 'nl');
  const take = async (verb) => {
    const [file] = await Promise.all([page.waitForEvent('download'), el.locator(`[data-do="${verb}"]`).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const svg = await take('download-svg'), png = await take('download-png'), json = await take('export');
  assert.deepEqual([svg.name, png.name, json.name], ['talentkaart.svg', 'talentkaart.png', 'talentkaart.json']);
  const names = await el.locator('.own-lines section').first().locator('strong').allInnerTexts();
  assert.ok(names.length >= 2);
  for (const name of names) assert.ok(svg.bytes.toString().includes(name), name);
  // Both as a browser shows them: the picture has its size, and the same colours stand in both.
  const seen = await (await world.browser.newPage()).evaluate(async ([s, p]) => {
    const look = async (src) => {
      const image = new Image(); image.src = src; await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 210, height: 296 }), c = canvas.getContext('2d');
      c.drawImage(image, 0, 0, 210, 296);
      const data = c.getImageData(0, 0, 210, 296).data, colours = {};
      for (let n = 0; n < data.length; n += 4) { const k = [...data.slice(n, n + 3)].map((x) => x >> 4).join(); colours[k] = (colours[k] ?? 0) + 1; }
      return { ratio: image.naturalWidth / image.naturalHeight, width: image.naturalWidth, main: Object.entries(colours).sort((a, b) => b[1] - a[1]).slice(0, 3).map((x) => x[0]).sort().join(' ') };
    };
    return [await look(s), await look(p)];
  }, [`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`, `data:image/png;base64,${png.bytes.toString('base64')}`]);
  assert.ok(Math.abs(seen[0].ratio - seen[1].ratio) < 0.01 && seen[1].width >= 1600, JSON.stringify(seen));
  assert.equal(seen[0].main, seen[1].main);
  const card = await open(page, world.server, { el: 'talent-card', id: 'two', locale: 'nl' });
  const given = async (name, buffer) => { const [chooser] = await Promise.all([page.waitForEvent('filechooser'), card.locator('[data-do="import"]').click()]); await chooser.setFiles({ name, mimeType: 'application/json', buffer }); };
  for (const [what, buffer] of [['te groot', Buffer.alloc(256 * 1024 + 1, 32)], ['geen talentkaart', Buffer.from('{"a":')], ['geen talentkaart', Buffer.from('[[[]]]')]]) {
    await given('kaart.json', buffer);
    await card.locator('.said', { hasText: what }).waitFor();
  }
  await given(json.name, json.bytes);
  await card.locator('.keepsake').waitFor();
  for (const name of names) assert.match(await card.locator('.keepsake').innerText(), new RegExp(name));
  await card.locator('[data-do="copy-link"]').click();
  await card.locator('.said', { hasText: 'gekopieerd' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(new URL(link).hash, /^#t1\./);
  // The code is the link: read from the modules that are drawn, four pixels each.
  await card.locator('[data-do="qr"]').click();
  await card.locator('svg.qr path').nth(1).waitFor({ state: 'attached' });
  const [side, dark] = await card.locator('svg.qr').evaluate((svg) => [svg.viewBox.baseVal.width, svg.lastElementChild.getAttribute('d')]);
  const pixels = new Uint8ClampedArray((side * 4) ** 2 * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h/g)) for (let n = 0; n < 16; n++) pixels.fill(0, (((y * 4 + (n >> 2)) * side * 4) + x * 4 + n % 4) * 4, (((y * 4 + (n >> 2)) * side * 4) + x * 4 + n % 4) * 4 + 3);
  assert.equal(jsQR(pixels, side * 4, side * 4)?.data, link);
  await page.goto('about:blank');
  await page.goto(link);
  await card.locator('.keepsake').waitFor();
  for (const name of names.slice(0, 2)) assert.match(await card.locator('.keepsake').innerText(), new RegExp(name));
  assert.equal(new URL(page.url()).hash, '', 'the code stays in the address');
  calm(page);
  await page.context().close();
});

test('only a press gives the card to the host, and only where there is one', async () => {
  const page = await newPage(world);
  const el = await talk(page, { flow: 'pupil-short', host: 'Smartschool' });
  await through(el, 'nl');
  await el.locator('[data-do="hand-over"]', { hasText: 'Smartschool' }).click();
  const told = await page.evaluate(() => window.events.filter((e) => e.name === 'talent-complete').map((e) => e.detail));
  assert.deepEqual(told.map((d) => 'profile' in d), [false, true]);
  assert.ok(told[1].profile.talents.length);
  const other = await talk(page, { flow: 'pupil-short' });
  await through(other, 'nl');
  assert.equal(await other.locator('[data-do="hand-over"]').count(), 0);
  await page.context().close();
});

test('a saved interview is a file, and goes on from it', async () => {
  const page = await newPage(world);
  const el = await talk(page);
  await through(el, 'nl', 'offered');
  await el.locator('#text').fill('uitleg bij wiskunde');
  await el.locator('[data-do="later"]').click();
  const [file] = await Promise.all([page.waitForEvent('download'), el.locator('[data-do="save-file"]').click()]);
  await el.locator('[data-do="erase-yes"]').click();
  await el.locator('.contract').waitFor();
  for (const path of [null, await file.path()]) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), el.locator('[data-do="open-file"]').click()]);
    await chooser.setFiles(path ?? { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') });
    await el.locator('.interview > .said', { hasText: path ? 'verder waar je was' : 'past niet' }).waitFor();
  }
  assert.equal(await kind(el), 'offered');
  assert.equal(await el.locator('#text').inputValue(), 'uitleg bij wiskunde');
  calm(page);
  await page.context().close();
});

test('two windows: neither overwrites the other unseen, the person chooses', async () => {
  const page = await newPage(world);
  const el = await talk(page, { storage: 'local' });
  await to(el, 'moment');
  await el.locator('#text').fill('hier');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = other.locator('talent-interview');
  await there.locator('#text').fill('daar');
  await el.locator('.note[data-note="elsewhere"]').waitFor();
  assert.equal(await el.locator('#text').inputValue(), 'hier');
  await el.locator('#text').fill('hier nog');
  assert.match(await stored(page), /daar/);
  await el.locator('[data-answer="keep-here"]').click();
  assert.match(await stored(page), /hier nog/);
  await there.locator('.note[data-note="elsewhere"]').waitFor();
  assert.equal(await there.locator('#text').inputValue(), 'daar');
  await there.locator('[data-answer="take-there"]').click();
  await there.locator('.talent').waitFor();
  await other.waitForFunction(() => document.querySelector('talent-interview').shadowRoot.querySelector('#text')?.value === 'hier nog');
  await page.context().close();
});

test('a device that refuses storage says so once, and everything typed stays', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  const el = await talk(page, { storage: 'local' });
  await to(el, 'moment');
  await el.locator('#text').pressSequentially('een zin');
  assert.equal(await el.locator('.note').count(), 1);
  assert.equal(await el.locator('#text').inputValue(), 'een zin');
  await page.context().close();
});

test('a voice is offered only when it is the device’s own', async () => {
  for (const localService of [true, false]) {
    const page = await newPage(world);
    await page.addInitScript((own) => {
      window.said = [];
      const speech = { speaking: false, getVoices: () => [{ lang: 'nl-BE', localService: own, name: 'x' }], addEventListener() {}, removeEventListener() {}, cancel() {}, speak: (u) => window.said.push(u.text) };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    }, localService);
    const el = await talk(page);
    assert.equal(await el.locator('[data-do="read-aloud"]').count(), localService ? 1 : 0);
    if (localService) {
      await el.locator('[data-do="read-aloud"]').click();
      assert.ok((await page.evaluate(() => window.said)).includes('Een gesprek over wat bij jou vanzelf gaat'));
    }
    await page.context().close();
  }
});

test('an element built, used and removed 1,000 times leaves memory flat', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => {
    const { Instance } = WebAssembly;
    // The further parts have no memory of their own.
    WebAssembly.Instance = function (...given) { const made = new Instance(...given); if (made.exports.memory) window.engine = made; return made; };
  });
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.evaluate(() => customElements.whenDefined('talent-interview'));
  const cdp = await page.context().newCDPSession(page);
  const heap = async () => { for (let n = 0; n < 3; n++) await cdp.send('HeapProfiler.collectGarbage'); return (await cdp.send('Runtime.getHeapUsage')).usedSize; };
  const round = (times) => page.evaluate(async (many) => {
    for (let n = 0; n < many; n++) {
      const el = document.createElement('talent-interview');
      el.setAttribute('locale', 'nl');
      const ready = new Promise((done) => el.addEventListener('talent-ready', done, { once: true }));
      document.querySelector('#first').append(el);
      await ready;
      el.shadowRoot.querySelector('[data-do="next"]').click();
      const field = el.shadowRoot.querySelector('#text');
      field.value = 'ik teken graag';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      el.remove();
      if (n % 50 === 0) { window.events.length = 0; await new Promise((done) => setTimeout(done)); }
    }
    window.events.length = 0;
  }, times);
  await round(150);
  const memory = () => page.evaluate(() => window.engine.exports.memory.buffer.byteLength);
  const first = await heap(), wasm = await memory();
  await round(850);
  const last = await heap();
  assert.ok(last - first < 400_000, `${first} bytes became ${last}`);
  assert.equal(await memory(), wasm, 'the memory of the engine grew');
  await page.context().close();
});
