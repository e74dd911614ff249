// A panic of the engine does not spread: ten elements on a page, the built engine trapping at any depth of a call.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newPage, start, TYPED } from './chromium.mjs';
import { fuelled, trapping } from './panic.mjs';

let world, wasm;
before(async () => { world = await start(); wasm = trapping(); });
after(() => world.close());

const TAGS = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'];
const OWN = 'Stille verzamelaar';

/** Ten elements, in two languages, each with something in it that must stay. */
async function ten() {
  const page = await newPage(world);
  await page.addInitScript(fuelled);
  // Another engine than was published: the host names it.
  await page.route(/trapping\.wasm$/, (route) => route.fulfill({ body: wasm, contentType: 'application/wasm' }));
  await page.goto(`${world.server.url}/pages/element.html`);
  await page.evaluate(async (tags) => {
    await customElements.whenDefined('talent-message');
    await Promise.all(['nl', 'fr'].flatMap((locale) => tags.map((tag) => new Promise((done) => {
      const element = Object.assign(document.createElement(tag), { id: `${tag}-${locale}`, locale, wasm: '/trapping.wasm' });
      if (tag === 'talent-interview') element.flow = 'pupil-short';
      element.addEventListener('talent-ready', done, { once: true });
      document.querySelector('#first').append(element);
    }))));
  }, TAGS);
  for (const locale of ['nl', 'fr']) {
    await page.locator(`#talent-lens-${locale} textarea`).fill(TYPED.results[locale]);
    await page.locator(`#talent-explorer-${locale} .tile.own`).click();
    await page.locator(`#talent-explorer-${locale} #own-name`).fill(OWN);
    await page.locator(`#talent-interview-${locale} [data-do="next"]`).click();
    await page.locator(`#talent-interview-${locale} [data-do="own-add"]`).click();
    await page.locator(`#talent-interview-${locale} #own-name-0`).fill(OWN);
    await page.locator(`#talent-message-${locale} [data-in="text"]`).fill(TYPED.results[locale]);
    await page.locator(`#talent-message-${locale} [data-in="name"]`).fill('Noor');
  }
  assert.deepEqual(page.wrong, []);
  return page;
}

/** Everything a person typed or chose, element by element, as it stands in the page. */
const written = (page) => page.evaluate(() => [...document.querySelectorAll('#first > *')].map((e) => [e.id, ...[...e.shadowRoot.querySelectorAll('input, textarea, select, .sentence')].map((x) => `${x.id || x.dataset.in || 'said'}: ${x.value ?? x.textContent}`), ...[...e.shadowRoot.querySelectorAll('[aria-pressed="true"]')].map((x) => x.dataset.do)]));
const drawn = (page) => page.evaluate(() => [...document.querySelectorAll('#first > *')].filter((e) => e.shadowRoot.querySelector('.talent')).length);
const notes = (page) => page.evaluate(() => [...document.querySelectorAll('#first > *')].flatMap((e) => [...e.shadowRoot.querySelectorAll('.note, .failed p')].map((n) => `${e.id}: ${n.textContent}`)));
/** The page's clock goes on: what comes now is another time. */
const later = (page) => page.evaluate(() => { const now = Date.now.bind(Date); Date.now = () => now() + 10_000; });
/** Lets the next call of the engine end after so many of its functions. */
const trapAfter = (page, fuel) => page.evaluate((n) => { window.fuel.value = n; }, fuel);
const ended = (page, engine) => page.waitForFunction((e) => window.fuel !== e && document.querySelectorAll('#first > *').length === [...document.querySelectorAll('#first > *')].filter((x) => x.shadowRoot.querySelector('.talent')).length, engine);

test('at any depth of a keystroke: all ten are rebuilt, what was being typed is there, one calm sentence is shown', async () => {
  const page = await ten();
  const field = page.locator('#talent-lens-nl textarea');
  await page.locator('#talent-lens-nl [data-do="edit"]').click();
  let text = TYPED.results.nl;
  // At the door, in the middle and deep inside: a keystroke runs through many thousands of functions.
  for (const depth of [0, 40, 2000, 6000]) {
    await page.keyboard.press('Control+End');
    const engine = await page.evaluateHandle(() => window.fuel), before = await written(page);
    await trapAfter(page, depth);
    await page.keyboard.type('!');
    text += '!';
    await ended(page, engine);
    assert.equal(await drawn(page), 10, `depth ${depth}`);
    assert.equal(await field.inputValue(), text, `depth ${depth}: a keystroke is lost`);
    const now = await written(page);
    // The field aside, which has one sign more: every element shows what it showed.
    assert.deepEqual(now.filter((e) => e[0] !== 'talent-lens-nl'), before.filter((e) => e[0] !== 'talent-lens-nl'), `depth ${depth}`);
    const said = await notes(page);
    assert.equal(said.length, 1, said.join());
    assert.match(said[0], /^talent-lens-nl: Er liep iets mis\. Wat je had ingevuld, staat er nog\.$/);
    // Focus is where it was: the next key lands in the field.
    await page.keyboard.type('?');
    text += '?';
    assert.equal(await field.inputValue(), text, `depth ${depth}: focus was lost`);
    await later(page);
  }
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('a panic while pressing a button: nothing is lost, and pressed again it works', async () => {
  const page = await ten();
  for (const [id, press] of [['talent-explorer-fr', '[data-do="own-save"]'], ['talent-interview-nl', '[data-do="choose:listener"]'], ['talent-message-nl', '[data-do="informal"]']]) {
    const before = await written(page), engine = await page.evaluateHandle(() => window.fuel);
    await trapAfter(page, 30);
    await page.locator(`#${id} ${press}`).dispatchEvent('click');
    await ended(page, engine);
    assert.deepEqual(await written(page), before, id);
    assert.equal((await notes(page)).filter((n) => n.startsWith(id)).length, 1);
    await page.locator(`#${id} ${press}`).dispatchEvent('click');
    assert.notDeepEqual(await written(page), before, id);
    await later(page);
  }
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('a second panic at once stops with the fallback, and what was typed is there when it is tried again', async () => {
  const page = await ten();
  await page.locator('#talent-lens-nl [data-do="edit"]').click();
  await page.evaluate(() => {
    // Every instance of the engine from now on ends at once.
    let own = window.fuel;
    Object.defineProperty(window, 'fuel', { get: () => own, set: (v) => { own = v; if (window.ends) v.value = window.ends; } });
    window.ends = 500;
    own.value = 500;
    window.events.length = 0;
  });
  await page.locator('#talent-lens-nl textarea').pressSequentially('!');
  await page.waitForFunction(() => window.events.filter((e) => e.name === 'talent-error').length >= 10);
  await page.waitForTimeout(300);
  const codes = await page.evaluate(() => window.events.filter((e) => e.name === 'talent-error').map((e) => e.detail.code));
  assert.deepEqual(codes, Array(10).fill('engine-stopped'), 'it goes on in a loop');
  assert.equal(await drawn(page), 0);
  const said = await notes(page);
  assert.equal(said.length, 10);
  for (const n of said) assert.match(n, /laadt nu niet|chargement ne marche pas/);
  await page.evaluate(() => { window.ends = 0; window.fuel.value = -1; });
  await later(page);
  for (const id of ['talent-lens-nl', 'talent-message-fr', 'talent-explorer-nl']) await page.locator(`#${id} .failed button`).click();
  assert.equal(await page.locator('#talent-lens-nl textarea').inputValue(), TYPED.results.nl);
  assert.equal(await page.locator('#talent-message-fr [data-in="name"]').inputValue(), 'Noor');
  assert.equal(await page.locator('#talent-explorer-nl #own-name').inputValue(), OWN);
  await page.context().close();
});
