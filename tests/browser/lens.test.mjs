// <talent-lens> under the strict policy: type, see, choose, browse, act on a concern.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LOCALES, STATES, TYPED, calm, focused, leave, newPage, open, start, stored } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const fresh = async (query, options) => { const page = await newPage(world, options); return { page, lens: await open(page, world.server, { el: 'talent-lens', ...query }) }; };

for (const locale of LOCALES) describe(locale, () => {
  test('typing shows a sentence, a question, candidates, marks, checks and what helps', async () => {
    const { page, lens } = await fresh({ locale });
    await lens.locator('textarea').pressSequentially(TYPED.results[locale]);
    for (const part of ['.ask .say', '.ask .question', '.candidate .name', '.checks li', '.helps li p']) {
      assert.ok((await lens.locator(part).first().innerText()).trim().length > 3, part);
    }
    assert.match(await lens.locator('.ask .question').innerText(), /\?/);
    const cards = await lens.locator('.candidate').count();
    assert.ok(cards >= 1 && cards <= 3, `${cards} cards`);
    const marks = await lens.locator('.mirror mark').allInnerTexts();
    assert.ok(marks.length, 'no mark');
    for (const mark of marks) assert.ok(TYPED.results[locale].includes(mark), mark);
    assert.equal((await lens.locator('.mirror').textContent()).replaceAll(/\s+/g, ' ').trim(), TYPED.results[locale]);
    assert.equal(await lens.locator('textarea').inputValue(), TYPED.results[locale]);
    assert.equal((await focused(page)).in, 'text', 'the field has lost focus while typing');
    assert.ok(await lens.locator('[aria-live]').textContent(), 'nothing is said to a screen reader');
    calm(page);
    await page.context().close();
  });

  test('leaving the field shows the large sentence; it can be changed again', async () => {
    const { page, lens } = await fresh({ locale });
    await STATES.typing.show(lens, locale);
    await leave(lens);
    assert.equal(await lens.locator('textarea').count(), 0);
    assert.equal(await lens.locator('.sentence').innerText(), TYPED.results[locale]);
    assert.ok(await lens.locator('.sentence mark').count());
    await lens.locator('[data-do="edit"]').click();
    assert.equal((await focused(page)).in, 'text');
    await page.keyboard.press('End');
    await page.keyboard.type(' xyz');
    assert.equal(await lens.locator('textarea').inputValue(), `${TYPED.results[locale]} xyz`);
    calm(page);
    await page.context().close();
  });

  test('a stop text shows the calm card and no shape; the quick way out clears and leaves', async () => {
    const { page, lens } = await fresh({ locale, storage: 'session', exit: 'away.html' });
    await STATES.typing.show(lens, locale);
    await lens.locator('textarea').fill(TYPED.stop[locale]);
    await lens.locator('.concern .title').waitFor();
    assert.equal(await lens.locator('.shape, mark, .candidate, .ask').count(), 0);
    assert.ok(await lens.locator('.concern .steps li').count());
    assert.ok(await lens.locator('.concern a[href^="tel:"]').count());
    await lens.locator('[data-do="exit"]').click();
    await page.waitForURL('**/pages/away.html');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    // It has taken the place of the page: going back does not lead there.
    await page.goBack();
    assert.ok(!page.url().includes('element.html'), page.url());
    calm(page);
    await page.context().close();
  });

  test('care stands before the candidates and can be dismissed', async () => {
    const { page, lens } = await fresh({ locale });
    await STATES.care.show(lens, locale);
    assert.ok(await lens.locator('.candidate').count());
    const above = async (a, b) => (await lens.locator(a).first().boundingBox()).y < (await lens.locator(b).first().boundingBox()).y;
    assert.ok(await above('.care', '.candidate'));
    assert.ok(await above('.care', '.ask'));
    await lens.locator('[data-do="dismiss"]').click();
    assert.equal(await lens.locator('.care').count(), 0);
    assert.ok(await lens.locator('.candidate').count());
    calm(page);
    await page.context().close();
  });
});

test('the question can be copied, and says so', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  await STATES.results.show(lens, 'nl');
  const before = await lens.locator('.ask .invert').innerText();
  await lens.locator('.ask .invert').click();
  await lens.locator('.ask .invert', { hasText: /Gekopieerd/ }).waitFor();
  assert.notEqual(await lens.locator('.ask .invert').innerText(), before);
  const kept = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(kept, `${await lens.locator('.ask .say').innerText()}\n${await lens.locator('.ask .question').innerText()}`);
  calm(page);
  await page.context().close();
});

test('a press on a button while the field has focus lands', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  await STATES.typing.show(lens, 'nl');
  await lens.locator('.disclose').first().click();
  await lens.locator('.doses').waitFor();
  await lens.locator('.sentence').waitFor();
  assert.equal(await lens.locator('.disclose').first().getAttribute('aria-expanded'), 'true');
  await lens.locator('.disclose').first().click();
  assert.equal(await lens.locator('.doses').count(), 0);
  calm(page);
  await page.context().close();
});

test('browsing by situation leads to a behaviour and back', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  await STATES.browsing.show(lens, 'nl');
  const label = await lens.locator('.row-button').first().innerText();
  await lens.locator('.row-button').first().click();
  assert.equal(await lens.locator('.sentence').innerText(), label);
  assert.ok(await lens.locator('.ask .question').innerText());
  assert.ok(await lens.locator('.checks li').count());
  await page.keyboard.press('Escape');
  await lens.locator('.rows').waitFor();
  assert.equal(await lens.locator('.chip[aria-pressed="true"]').count(), 1);
  calm(page);
  await page.context().close();
});

test('every situation holds behaviours, and each of them opens', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  for (let n = 0; n < await lens.locator('.browse .chip').count(); n++) {
    await lens.locator('.browse .chip').nth(n).click();
    assert.ok(await lens.locator('.row-button').count(), `situation ${n}`);
    await lens.locator('.row-button').last().click();
    assert.ok(await lens.locator('.ask .say').innerText());
    await lens.locator('.back').click();
  }
  calm(page);
  await page.context().close();
});

test('an unknown text gets nothing but a way to browse, and is not lost by taking it', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  await STATES.nothing.show(lens, 'nl');
  assert.equal(await lens.locator('.candidate, .ask').count(), 0);
  assert.equal(await lens.locator('.families button').count(), 6);
  await lens.locator('.families button').first().click();
  await lens.locator('.browse').waitFor();
  const text = await lens.locator('textarea, .sentence').first().evaluate((e) => e.value ?? e.textContent);
  assert.equal(text, TYPED.nothing.nl);
  calm(page);
  await page.context().close();
});

test('“none of these” leads to browsing and keeps the text', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  await STATES.results.show(lens, 'nl');
  await lens.locator('.body > [data-do="browse"]').click();
  await lens.locator('.browse').waitFor();
  const text = await lens.locator('textarea, .sentence').first().evaluate((e) => e.value ?? e.textContent);
  assert.equal(text, TYPED.results.nl);
  await lens.locator('.browse .chip').first().click();
  await lens.locator('.row-button').first().click();
  await lens.locator('.ask').waitFor();
  await lens.locator('.back').click();
  await lens.locator('.browse').waitFor();
  // A changed text is looked up again.
  if (await lens.locator('[data-do="edit"]').count()) await lens.locator('[data-do="edit"]').click();
  await lens.locator('textarea').fill(`${TYPED.results.nl}.`);
  await lens.locator('.candidate').first().waitFor();
  calm(page);
  await page.context().close();
});

test('“not what I meant” opens browsing, and no candidate for that text ever shows', async () => {
  const { page, lens } = await fresh({ locale: 'nl', storage: 'session' });
  await STATES.stop.show(lens, 'nl');
  await lens.locator('[data-do="not-meant"]').click();
  await lens.locator('.browse').waitFor();
  assert.equal(await lens.locator('.candidate, .ask').count(), 0);
  assert.ok(!(await stored(page)).includes('dood'));
  calm(page);
  await page.context().close();
});

test('without an exit the quick way out clears, and the page stays', async () => {
  const { page, lens } = await fresh({ locale: 'nl', storage: 'local' });
  await STATES.stop.show(lens, 'nl');
  await lens.locator('[data-do="exit"]').click();
  await lens.locator('textarea').waitFor();
  assert.equal(await lens.locator('textarea').inputValue(), '');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.ok(page.url().includes('element.html'));
  await lens.locator('textarea').fill(TYPED.stop.nl);
  // An exit that is no web address goes nowhere.
  await page.locator('talent-lens').evaluate((e) => e.setAttribute('exit', 'javascript:document.title="bad"'));
  await lens.locator('[data-do="exit"]').click();
  await lens.locator('textarea').waitFor();
  assert.notEqual(await page.title(), 'bad');
  calm(page);
  await page.context().close();
});

test('50 KB typed at once are answered, and the page stays usable', async () => {
  const { page, lens } = await fresh({ locale: 'nl' });
  const long = `${`${TYPED.nothing.nl}. `.repeat(2200)}${TYPED.results.nl}`;
  await lens.locator('textarea').fill(long);
  await lens.locator('.candidate').first().waitFor();
  await leave(lens);
  assert.equal((await lens.locator('.sentence').textContent()).length, long.length);
  for (const odd of ['مرحبا بالعالم', '日本語のテキスト', '🙂🙂🙂', '<img src=x onerror=alert(1)>', '\u202etext', ' ']) {
    if (await lens.locator('[data-do="edit"]').count()) await lens.locator('[data-do="edit"]').click();
    await lens.locator('textarea').fill(odd);
    assert.ok(await lens.locator('.nothing, .candidate, .browse').count(), odd);
  }
  calm(page);
  await page.context().close();
});
