// <talent-explorer> under the strict policy: browse, dial, choose, name one's own.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES, STATES, TYPED, calm, newPage, open, start, stored } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const fresh = async (query, options) => { const page = await newPage(world, options); return { page, explorer: await open(page, world.server, { el: 'talent-explorer', ...query }) }; };

for (const locale of LOCALES) describe(locale, () => {
  test('forty talents, filtered by family', async () => {
    const { page, explorer } = await fresh({ locale });
    const tiles = explorer.locator('.tile[data-do^="talent:"]:not(.own)');
    assert.equal(await tiles.count(), 40);
    const chips = explorer.locator('.filters .chip');
    assert.equal(await chips.count(), 7);
    let sum = 0;
    for (let n = 1; n < 7; n++) {
      await chips.nth(n).click();
      assert.equal(await chips.nth(n).getAttribute('aria-pressed'), 'true');
      assert.equal(await explorer.locator('.filters [aria-pressed="true"]').count(), 1);
      const shown = await tiles.count();
      assert.ok(shown >= 4);
      sum += shown;
      assert.equal(await explorer.locator('.tile.own').count(), 1);
    }
    assert.equal(sum, 40);
    await chips.nth(0).click();
    assert.equal(await tiles.count(), 40);
    calm(page);
    await page.context().close();
  });

  test('a talent opens with everything about it; the dial by keyboard changes shape and words', async () => {
    const { page, explorer } = await fresh({ locale });
    await STATES.detail.show(explorer);
    const name = await explorer.locator('.tile').first().innerText();
    assert.equal((await explorer.locator('.card .big').innerText()).trim(), name.trim());
    for (const part of ['.essence', '.dose-text', '.signs li', '.levers li', '.choice']) assert.ok(await explorer.locator(`.card ${part}`).first().innerText(), part);
    assert.equal(await explorer.locator('.card .signs li').count(), 3);
    assert.equal(await explorer.locator('.card .levers li').count(), 3);
    const dial = explorer.locator('input[type=range]');
    await dial.focus();
    const seen = async () => ({ said: await dial.getAttribute('aria-valuetext'), text: await explorer.locator('.dose-text').innerText(), shape: await explorer.locator('.card > .shape .body').getAttribute('d') });
    const balance = await seen();
    await page.keyboard.press('Home');
    const quiet = await seen();
    await page.keyboard.press('End');
    const overdrive = await seen();
    for (const key of ['said', 'text', 'shape']) assert.equal(new Set([balance[key], quiet[key], overdrive[key]]).size, 3, key);
    await page.keyboard.press('ArrowLeft');
    assert.notEqual((await seen()).shape, overdrive.shape);
    assert.equal(await dial.inputValue(), '95');
    assert.ok(await dial.evaluate((e) => e.getRootNode().activeElement === e), 'the dial has lost focus');
    calm(page);
    await page.context().close();
  });

  test('every choice can be made, changed and taken back, each with an event', async () => {
    const { page, explorer } = await fresh({ locale });
    await STATES.detail.show(explorer);
    const pressed = () => explorer.locator('.choice[aria-pressed="true"]');
    for (const answer of ['me', 'want', 'not']) {
      await explorer.locator(`[data-do="answer:${answer}"]`).click();
      assert.equal(await pressed().count(), 1);
      assert.equal(await pressed().getAttribute('data-do'), `answer:${answer}`);
      assert.equal(await explorer.locator('.tile .badge').count(), 1);
    }
    await explorer.locator('[data-do="answer:not"]').click();
    assert.equal(await pressed().count(), 0);
    assert.equal(await explorer.locator('.tile .badge').count(), 0);
    const events = await page.evaluate(() => window.events.filter((e) => e.name === 'talent-change'));
    assert.deepEqual(events.map((e) => e.detail.answer), ['me', 'want', 'not', '']);
    assert.ok(events.every((e) => e.composed && e.detail.talent));
    calm(page);
    await page.context().close();
  });
});

test('a talent of one’s own is named, shown among the others, and removed', async () => {
  const { page, explorer } = await fresh({ locale: 'nl' });
  await explorer.locator('.tile.own').click();
  assert.ok(await explorer.locator('[data-do="own-save"]').isDisabled());
  await explorer.locator('#own-name').fill('Stille verzamelaar');
  await explorer.locator('#own-words').fill('Als ik mijn stenen sorteer 🙂');
  await explorer.locator('[data-do="own-save"]').click();
  await explorer.locator('.mine li', { hasText: 'Stille verzamelaar' }).waitFor();
  assert.equal(await explorer.locator('#own-name').inputValue(), '');
  assert.equal(await explorer.locator('.tile', { hasText: 'Stille verzamelaar' }).count(), 1);
  // Nothing about it goes to the host.
  assert.deepEqual(await page.evaluate(() => window.events.filter((e) => JSON.stringify(e).includes('verzamelaar'))), []);
  await explorer.locator('[data-do="own-drop:0"]').click();
  assert.equal(await explorer.locator('.mine li').count(), 0);
  assert.equal(await explorer.locator('.tile', { hasText: 'Stille verzamelaar' }).count(), 0);
  calm(page);
  await page.context().close();
});

test('a text of one’s own that fires the gate shows the card, is not saved and not kept', async () => {
  for (const [name, words] of [[TYPED.stop.nl, ''], ['Verzamelaar', TYPED.stop.nl]]) {
    const { page, explorer } = await fresh({ locale: 'nl', storage: 'session' });
    await explorer.locator('.tile.own').click();
    await explorer.locator('#own-name').fill(name);
    if (words) await explorer.locator('#own-words').fill(words);
    await explorer.locator('.concern .title').waitFor();
    assert.equal(await explorer.locator('[data-do="own-save"]').count(), 0);
    assert.ok(!(await stored(page)).includes('dood'), 'kept');
    await explorer.locator('[data-do="not-meant"]').click();
    await explorer.locator('#own-name').waitFor();
    assert.ok(!(await stored(page)).includes('dood'), 'kept');
    calm(page);
    await page.context().close();
  }
});

test('a half-typed word that fires does not take the field away', async () => {
  const { page, explorer } = await fresh({ locale: 'nl' });
  await explorer.locator('.tile.own').click();
  await explorer.locator('#own-words').pressSequentially('Bij mijn stenen, bij mes vrienden');
  assert.equal(await explorer.locator('#own-words').inputValue(), 'Bij mijn stenen, bij mes vrienden');
  calm(page);
  await page.context().close();
});

test('the concern card stands alone: no shape is visible anywhere in the element', async () => {
  for (const width of [360, 1100]) {
    const { page, explorer } = await fresh({ locale: 'nl' }, { viewport: { width, height: 800 } });
    await STATES['own stop'].show(explorer, 'nl');
    assert.equal(await explorer.locator('.shape:visible').count(), 0, `${width} px`);
    await page.context().close();
  }
});

test('on a narrow screen the talent is a screen of its own, and back is where one was', async () => {
  const { page, explorer } = await fresh({ locale: 'nl' }, { viewport: { width: 360, height: 740 } });
  const tile = explorer.locator('.tile').nth(20), name = (await tile.innerText()).trim();
  await tile.click();
  assert.ok(!await explorer.locator('.list').isVisible());
  assert.ok(await explorer.locator('.card .big').evaluate((e) => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; }), 'the name is out of sight');
  await explorer.locator('.back').click();
  assert.ok(await explorer.locator('.list').isVisible());
  const at = await explorer.evaluate((e) => e.shadowRoot.activeElement?.innerText.trim());
  assert.equal(at, name, 'focus is not on the tile one came from');
  calm(page);
  await page.context().close();
});

test('no word of a name is cut, in languages with long ones and where a card is narrow', async () => {
  const cut = [];
  for (const locale of ['nl', 'fr', 'de']) for (const width of [320, 704]) {
    const { page, explorer } = await fresh({ locale }, { viewport: { width, height: 900 } });
    const seen = await explorer.evaluate(async ({ shadowRoot: root }) => {
      const seen = [], range = document.createRange(), drawn = () => new Promise(requestAnimationFrame);
      for (const { dataset } of [...root.querySelectorAll('.tile[data-do^="talent:"]:not(.own)')]) {
        root.querySelector(`.tile[data-do="${dataset.do}"]`).click();
        await drawn();
        const text = root.querySelector('.card .big').firstChild;
        // A name may be broken behind a hyphen.
        for (const { 0: word, index } of text.data.matchAll(/[^\s-]+-?/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          seen.push({ word, lines: new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size });
        }
        const list = root.querySelector('.list');
        if (getComputedStyle(list).display === 'none') { root.querySelector('.detail > .back').click(); await drawn(); }
      }
      return seen;
    });
    assert.ok(seen.length >= 40, `${locale}: ${seen.length} words`);
    cut.push(...seen.filter((s) => s.lines !== 1).map((s) => `${s.word} (${locale}, ${width})`));
    calm(page);
    await page.context().close();
  }
  assert.deepEqual(cut, []);
});
