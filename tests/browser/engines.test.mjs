// Every element's main path in Chromium, Firefox and WebKit: by keyboard alone, over a reload, right to left, under the strict
// policy, clean for axe-core; a screenshot of each in tests/browser/shots. An engine that is not there is reported as skipped.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { ENGINES, hands, launch, missing } from './engines.mjs';
import { ROOT, serve } from './serve.mjs';
import { TOLD } from './talk.mjs';
import { TYPED } from './typed.mjs';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const SHOTS = join(ROOT, 'tests/browser/shots');
/** What pressing goes by, whatever the engine's own view of the keyboard. */
const on = { do: (verb) => (at) => at.do === verb, in: (name) => (at) => at.in === name };
let server;
before(async () => { server = await serve(); await mkdir(SHOTS, { recursive: true }); });
after(() => server.close());

/** What is asked of a page in any state: nothing went wrong, nothing lies beside it, axe finds nothing. */
async function holds({ driver, name }, { ask }, state) {
  assert.deepEqual(await ask(() => window.wrong), [], state);
  const { inner, scroll } = await ask(() => ({ inner: document.documentElement.clientWidth, scroll: document.scrollingElement.scrollWidth }));
  assert.ok(scroll <= inner, `${state}: ${scroll} px wide in ${inner}`);
  await driver.executeScript(`if (!window.axe) { ${AXE} }`);
  const found = await driver.executeAsyncScript((done) => window.axe.run(document, { resultTypes: ['violations'] })
    .then((r) => done(r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.flat().join(' ')} ${n.failureSummary}`))), (e) => done([e.message])));
  assert.deepEqual(found, [], state);
  await writeFile(join(SHOTS, `engine-${name}-${state.replaceAll(' ', '-')}.png`), await driver.takeScreenshot(), 'base64');
}

/** An element on a page of its own, with what its test needs, and focus before it. */
async function show(engine, el, query = {}, hash = '') {
  const { driver } = engine, hand = hands(driver, el);
  // Another address than the last, so that a code in it is no mere step within the page.
  await driver.get('about:blank');
  await driver.get(`${server.url}/pages/engine.html?${new URLSearchParams({ el, id: 'one', locale: 'nl', ...query })}${hash}`);
  await hand.there('.talent');
  await hand.ask(() => document.querySelector('h1').focus());
  const again = async () => { await driver.navigate().refresh(); await hand.there('.talent'); };
  return { driver, again, ...hand };
}
const typed = (root, name) => root.querySelector(`[data-in="${name}"]`)?.value;

/** The link of the card that is shown, by keyboard. The clipboard of a driven browser is closed, so a list stands in for it. */
async function link({ ask, tab, press, until }) {
  await ask(() => { window.copied = []; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied.push(text); } }, configurable: true }); });
  await ask(() => document.querySelector('h1').focus());
  await tab(on.do('copy-link'));
  await press(Key.ENTER);
  return until(() => window.copied[0]);
}

const PATHS = {
  async lens(engine) {
    const lens = await show(engine, 'talent-lens', { storage: 'session' });
    await lens.tab(on.in('text'));
    await lens.press(TYPED.results.nl);
    await lens.tab((at) => /invert/.test(at.class));
    await lens.there('.sentence');
    await lens.tab((at) => at.class === 'disclose');
    await lens.press(Key.ENTER);
    await lens.there('.doses');
    // No mark leaves an empty piece at the end of a line.
    assert.deepEqual(await lens.ask(() => [...document.querySelector('talent-lens').shadowRoot.querySelectorAll('.sentence mark')].flatMap((m) => [...m.getClientRects()]).filter((r) => r.width < 20).length), 0);
    await holds(engine, lens, 'lens');
    await lens.again();
    await lens.until((root, text) => root.querySelector('.sentence')?.textContent === text && !!root.querySelector('.doses'), TYPED.results.nl);
    await lens.tab(on.do('edit'));
    await lens.press(Key.ENTER);
    await lens.driver.actions().keyDown(Key.CONTROL).sendKeys('a').keyUp(Key.CONTROL).perform();
    await lens.press(TYPED.stop.nl);
    await lens.there('.concern');
    assert.equal(await lens.until(typed, 'text'), TYPED.stop.nl);
    assert.ok(!(await lens.ask(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]) + document.cookie)).includes('dood'), 'a text that fired the gate is kept');
    await holds(engine, lens, 'lens stop');
  },

  async explorer(engine) {
    const explorer = await show(engine, 'talent-explorer', { storage: 'session' });
    await explorer.tab(on.do('family:think'));
    await explorer.press(Key.SPACE);
    const tile = await explorer.tab((at) => at.do.startsWith('talent:'));
    await explorer.press(Key.ENTER);
    await explorer.there('.card');
    await explorer.tab(on.in('dose'));
    const dose = (root) => root.querySelector('input[type=range]').value;
    await explorer.press(Key.END);
    assert.equal(await explorer.until(dose), '100');
    await explorer.press(Key.HOME);
    assert.equal(await explorer.until(dose), '-100');
    await explorer.tab(on.do('answer:me'));
    await explorer.press(Key.ENTER);
    await holds(engine, explorer, 'explorer');
    await explorer.press(Key.ESCAPE);
    assert.equal((await explorer.focus()).do, tile.do, 'Escape does not lead back');
    await explorer.again();
    await explorer.until((root) => root.querySelectorAll('.tile .badge').length === 1 && root.querySelector('[data-do="family:think"]').getAttribute('aria-pressed') === 'true');
  },

  /** A whole short interview; at its end the card is there, and its link is kept for the next path. */
  async interview(engine) {
    const talk = await show(engine, 'talent-interview', { storage: 'session', flow: 'pupil-short' });
    const kind = () => talk.until((root) => root.querySelector('.screen .card-view') ? 'end' : root.querySelector('.screen')?.dataset.kind);
    const has = (selector) => talk.ask((s) => !!document.querySelector('talent-interview').shadowRoot.querySelector(s)?.getClientRects().length, selector);
    for (let n = 0, is; n < 30 && (is = await kind()) !== 'end'; n += 1) {
      if (is === 'pick') {
        if (!await has('[data-do="choose:listener"]')) {
          await talk.tab((at) => at.tag === 'SUMMARY');
          await talk.press(Key.ENTER);
        }
        await talk.tab(on.do('choose:listener'));
        await talk.press(Key.SPACE);
        await talk.until((root) => root.querySelector('[data-do="choose:listener"]').getAttribute('aria-pressed') === 'true');
        await holds(engine, talk, 'interview pick');
        await talk.again();
        assert.equal(await talk.until((root) => root.querySelector('[data-do="choose:listener"]')?.getAttribute('aria-pressed')), 'true', 'a reload lost the choice');
      } else if (await has('.option')) {
        await talk.tab((at) => at.do.startsWith('choose:'));
        await talk.press(Key.SPACE);
      }
      if (await has('#text')) {
        await talk.tab((at) => at.id === 'text');
        await talk.press(TOLD.nl.bit);
      }
      await talk.tab(on.do('next'));
      await talk.press(Key.ENTER);
    }
    assert.match(await talk.until((root) => root.querySelector('.screen .card-view')?.textContent), /Luisteraar/);
    await holds(engine, talk, 'interview');
    await talk.again();
    assert.match(await talk.until((root) => root.querySelector('.screen .card-view')?.textContent), /Luisteraar/);
    engine.code = new URL(await link(talk)).hash;
  },

  /** A card opened from a code, changed by keyboard, and copied as a link, which opens the same card again. */
  async card(engine) {
    const card = await show(engine, 'talent-card', { storage: 'session' }, engine.code);
    await card.there('.keepsake');
    assert.equal(await card.ask(() => location.hash), '', 'the code stays in the address');
    const names = await card.until((root) => [...root.querySelectorAll('.keepsake strong')].map((e) => e.textContent).join());
    await holds(engine, card, 'card');
    // Somebody else's card is kept once it is changed.
    await card.tab(on.in('name'));
    await card.press('Noor');
    await card.again();
    assert.equal(await card.until((root) => [...root.querySelectorAll('.keepsake strong')].map((e) => e.textContent).join()), names);
    assert.equal(await card.until(typed, 'name'), 'Noor');
    const copied = await link(card);
    await card.driver.get('about:blank');
    await card.driver.get(copied);
    assert.equal(await card.until((root) => [...root.querySelectorAll('.keepsake strong')].map((e) => e.textContent).join()), names);
    // A picture is drawn on a canvas without an image being loaded: the engine's own PNG.
    const made = await card.driver.executeAsyncScript((done) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { blob.arrayBuffer().then((b) => done([blob.type, b.byteLength, ...new Uint8Array(b.slice(1, 4))])); return make.call(URL, blob); };
      document.querySelector('talent-card').shadowRoot.querySelector('[data-do="download-png"]').click();
    });
    assert.deepEqual([made[0], ...made.slice(2)], ['image/png', 80, 78, 71]);
    assert.ok(made[1] > 5000, `a picture of ${made[1]} bytes`);
  },

  async message(engine) {
    const message = await show(engine, 'talent-message', { storage: 'session' });
    await message.tab(on.in('text'));
    await message.press(TYPED.results.nl);
    await message.there('[data-in="name"]');
    await message.tab(on.in('name'));
    await message.press('Noor');
    await message.until((root) => /Noor/.test(root.querySelector('[lang^="nl"] .letter, .letter')?.textContent ?? root.textContent));
    // The parent's language: chosen as a person does, and the letter stands right to left beside the school's.
    await message.ask(() => {
      const select = document.querySelector('talent-message').shadowRoot.querySelector('[data-in="language"]');
      select.value = 'ar';
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    await message.until((root) => [...root.querySelectorAll('[lang="ar"][dir="rtl"]')].some((e) => /[\u0600-\u06ff]/.test(e.textContent) && getComputedStyle(e).direction === 'rtl'));
    await holds(engine, message, 'message');
    await message.again();
    assert.equal(await message.until(typed, 'name'), 'Noor');
    await message.until((root) => [...root.querySelectorAll('[lang="ar"]')].some((e) => /[\u0600-\u06ff]/.test(e.textContent)));
  },

  async 'right to left'(engine) {
    await engine.driver.manage().window().setRect({ width: 420, height: 900 });
    for (const el of ['talent-explorer', 'talent-message']) {
      const element = await show(engine, el, { locale: 'ar', lang: 'ar' });
      assert.equal(await element.until((root) => getComputedStyle(root.querySelector('.talent')).direction), 'rtl');
      const first = await element.tab((at) => at.do.startsWith(el === 'talent-explorer' ? 'family:' : 'talent:'));
      // The row goes from the right: the next one lies to the left of it, or below.
      await element.press(Key.TAB);
      const [a, b] = await element.ask((e, verbs) => verbs.map((v) => { const r = document.querySelector(e).shadowRoot.querySelector(`[data-do="${v}"]`).getBoundingClientRect(); return [r.right, r.top]; }), el, [first.do, (await element.focus()).do]);
      assert.ok(b[0] < a[0] || b[1] > a[1], `${first.do} lies at ${a}, the next at ${b}`);
      await holds(engine, element, `${el} ar`);
    }
    await engine.driver.manage().window().setRect({ width: 1100, height: 900 });
  },
};

for (const name of Object.keys(ENGINES)) {
  test(name, { skip: missing(name) }, async (t) => {
    const started = await launch(name);
    const engine = { name, driver: started.driver };
    try {
      await engine.driver.manage().window().setRect({ width: 1100, height: 900 });
      for (const [path, walk] of Object.entries(PATHS)) await t.test(path, () => walk(engine));
    } finally { await started.close(); }
  });
}
