// Both elements by keyboard alone; focus is never lost to the body.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TYPED, calm, focused, newPage, open, start } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

/** Presses a key; focus must still be somewhere afterwards. */
async function press(page, key) {
  await page.keyboard.press(key);
  await page.waitForTimeout(30);
  const at = await focused(page);
  assert.ok(at.tag !== 'BODY' && at.tag !== 'HTML', `focus was lost by ${key}`);
  return at;
}
/** Goes on by Tab until `found`; fails when it never comes. */
async function tab(page, found, key = 'Tab', most = 80) {
  for (let n = 0; n < most; n++) { const at = await press(page, key); if (found(at)) return at; }
  return assert.fail(`not reached by ${most} times ${key}; focus is on ${JSON.stringify(await focused(page))}`);
}

/** Goes back to the sentence to change it. */
async function change(page) {
  const there = (at) => at.do === 'edit' || at.in === 'text';
  if (!there(await focused(page))) await tab(page, there, 'Shift+Tab', 30);
  if ((await focused(page)).do === 'edit') await press(page, 'Enter');
}

test('the lens: type, leave, open a card, copy, edit, browse, a concern, the quick way out', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens', locale: 'nl' });
  await page.locator('#outside').focus();
  await tab(page, (at) => at.in === 'text', 'Shift+Tab');
  await page.keyboard.type(TYPED.results.nl);
  const copy = await tab(page, (at) => at.class === 'invert', 'Tab', 3);
  assert.match(copy.text, /Kopieer/);
  await lens.locator('.sentence').waitFor();
  await press(page, 'Enter');
  await lens.locator('.ask .invert', { hasText: 'Gekopieerd' }).waitFor();
  await tab(page, (at) => at.class === 'disclose', 'Tab', 3);
  await press(page, 'Enter');
  await lens.locator('.doses').waitFor();
  await press(page, ' ');
  assert.equal(await lens.locator('.doses').count(), 0);
  await tab(page, (at) => at.do === 'browse', 'Tab', 6);
  await press(page, 'Enter');
  await lens.locator('.browse').waitFor();
  await tab(page, (at) => at.do.startsWith('situation:'), 'Tab', 4);
  const chip = await tab(page, (at) => at.do === 'situation:group', 'Tab', 14);
  const on = await press(page, ' ');
  assert.equal(on.do, chip.do);
  assert.equal(on.current, 'true');
  const row = await tab(page, (at) => at.do.startsWith('behaviour:'), 'Tab', 14);
  await press(page, 'Enter');
  await lens.locator('.sentence', { hasText: row.text }).waitFor();
  const back = await press(page, 'Escape');
  assert.equal(back.do, row.do, 'back is not where one was');
  await change(page);
  assert.equal((await focused(page)).in, 'text');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(TYPED.stop.nl);
  await lens.locator('.concern').waitFor();
  await tab(page, (at) => at.tag === 'A', 'Tab', 3);
  await tab(page, (at) => at.do === 'not-meant', 'Tab', 8);
  await press(page, 'Enter');
  await lens.locator('.browse').waitFor();
  await change(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`${TYPED.stop.nl}!`);
  await tab(page, (at) => at.do === 'exit', 'Tab', 8);
  const out = await press(page, 'Enter');
  assert.equal(out.in, 'text');
  assert.equal(out.text, '');
  calm(page);
  await page.context().close();
});

test('care is dismissed by keyboard, and focus stays in the lens', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens', locale: 'nl' });
  await lens.locator('textarea').focus();
  await page.keyboard.type(TYPED.care.nl);
  await tab(page, (at) => at.do === 'dismiss', 'Tab', 8);
  await press(page, 'Enter');
  assert.equal(await lens.locator('.care').count(), 0);
  calm(page);
  await page.context().close();
});

for (const width of [360, 1100]) test(`the explorer at ${width} px: filter, open, dial, choose, back, one’s own`, async () => {
  const page = await newPage(world, { viewport: { width, height: 800 } });
  const explorer = await open(page, world.server, { el: 'talent-explorer', locale: 'nl' });
  await page.locator('#outside').focus();
  await tab(page, (at) => at.do === 'family:think', 'Shift+Tab', 60);
  const chip = await press(page, ' ');
  assert.equal(chip.do, 'family:think');
  assert.equal(chip.current, 'true');
  const tile = await tab(page, (at) => at.do.startsWith('talent:'), 'Tab', 6);
  await press(page, 'Enter');
  await explorer.locator('.card').waitFor();
  await tab(page, (at) => at.in === 'dose', 'Tab', 20);
  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'End', 'Home', 'ArrowLeft']) assert.equal((await press(page, key)).in, 'dose', key);
  assert.equal(await explorer.locator('input[type=range]').inputValue(), '-100');
  for (const answer of ['me', 'want', 'not']) {
    await tab(page, (at) => at.do === `answer:${answer}`, 'Tab', 2);
    assert.equal((await press(page, answer === 'want' ? ' ' : 'Enter')).current, 'true');
  }
  const back = await press(page, 'Escape');
  assert.equal(back.do, tile.do, 'Escape does not lead back to the tile');
  await press(page, 'Enter');
  await tab(page, (at) => at.do === 'close', width < 704 ? 'Shift+Tab' : 'Tab', 20);
  assert.equal((await press(page, 'Enter')).do, tile.do, 'the back button does not lead back to the tile');
  await tab(page, (at) => at.do === 'talent:own', 'Tab', 12);
  await press(page, 'Enter');
  await tab(page, (at) => at.id === 'own-name', 'Tab', 3);
  await page.keyboard.type('Stille verzamelaar');
  await tab(page, (at) => at.id === 'own-words', 'Tab', 1);
  await page.keyboard.type('Bij mijn stenen');
  await tab(page, (at) => at.do === 'own-save', 'Tab', 1);
  assert.equal((await press(page, 'Enter')).id, 'own-name');
  await explorer.locator('.mine li').waitFor();
  await tab(page, (at) => at.do === 'own-drop:0', 'Shift+Tab', 3);
  await press(page, 'Enter');
  assert.equal(await explorer.locator('.mine li').count(), 0);
  await tab(page, (at) => at.id === 'own-name', 'Tab', 60);
  await page.keyboard.type(TYPED.stop.nl);
  await explorer.locator('.concern').waitFor();
  assert.equal((await focused(page)).id, 'own-name', 'the field is gone while typing');
  assert.equal(await explorer.locator('#own-name').inputValue(), TYPED.stop.nl);
  await tab(page, (at) => at.do === 'exit', 'Tab', 12);
  await press(page, 'Enter');
  assert.equal(await explorer.locator('.concern').count(), 0);
  calm(page);
  await page.context().close();
});
