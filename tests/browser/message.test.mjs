// <talent-message> as a teacher uses it, and what somebody might type to do harm.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { calm, fits, newPage, open, start, stored } from './chromium.mjs';
import { HOSTILE, MESSAGE, edit, pair } from './letters.mjs';
import { TYPED } from './typed.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const fresh = async (query = {}, options) => { const page = await newPage(world, options); return { page, el: await open(page, world.server, { el: 'talent-message', locale: 'nl', ...query }) }; };
const NL = '.letter:not(.translation)', OTHER = '.letter.translation';
const [FSI, PDI] = ['\u2068', '\u2069'];
const clipboard = (page) => page.evaluate(async () => {
  const [item] = await navigator.clipboard.read();
  return Object.fromEntries(await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()])));
});

test('from a typed sentence to a message with the parent’s language beside it', async () => {
  const { page, el } = await fresh();
  await pair(el, 'nl', 'ar');
  const [own, other] = [el.locator(NL), el.locator(OTHER)];
  assert.deepEqual(await other.evaluate((e) => [e.lang, e.dir, getComputedStyle(e).direction]), ['ar', 'rtl', 'rtl']);
  assert.deepEqual(await own.evaluate((e) => [e.lang, e.dir]), ['nl', 'ltr']);
  // The same four parts on both sides, and the translation says what it is, in the school's language.
  assert.equal(await own.locator('h4').count(), 4);
  assert.equal(await other.locator('h4').count(), 4);
  assert.match(await other.locator('header').innerText(), /vertaling, nog niet nagelezen/);
  for (const side of [own, other]) assert.ok((await side.innerText()).includes('Noor'));
  assert.match(await other.locator('.part p').first().innerText(), /\p{Script=Arabic}/u);
  // Each kind has its own words.
  const said = new Set();
  for (const kind of await el.locator('[data-in="kind"] option').evaluateAll((list) => list.map((o) => o.value))) {
    await el.locator('[data-in="kind"]').selectOption(kind);
    if (kind === 'repair') { await el.locator('[data-in="fact"]').fill('Een raam is stuk.'); await el.locator('[data-in="effect"]').fill('De les begon later.'); }
    if (kind === 'report-comment') await el.locator('[data-in="talent"]').first().selectOption('mood-maker');
    await el.locator(OTHER).waitFor();
    said.add(await own.innerText());
    assert.equal(await own.locator('h4').count(), await other.locator('h4').count(), kind);
  }
  assert.equal(said.size, 10);
  calm(page);
  await page.context().close();
});

test('a date is in words on both sides', async () => {
  const { page, el } = await fresh();
  await pair(el, 'nl', 'ar');
  await el.locator('[data-in="kind"]').selectOption('invitation');
  await el.locator('[data-in="date"]').fill('2026-12-01');
  await el.locator(NL, { hasText: 'dinsdag 1 december 2026' }).waitFor();
  const arabic = await page.evaluate(() => new Intl.DateTimeFormat('ar', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date('2026-12-01')));
  await el.locator(OTHER, { hasText: arabic }).waitFor();
  calm(page);
  await page.context().close();
});

test('what is copied holds both texts, and as HTML the language and direction of each', async () => {
  const { page, el } = await fresh();
  await pair(el, 'nl', 'ar');
  await el.locator('.actions [data-html]').click();
  await el.locator('.actions', { hasText: 'Gekopieerd' }).waitFor();
  const copied = await clipboard(page);
  const whole = async (side) => (await el.locator(`${side} .part p`).allTextContents()).join('\n\n');
  assert.equal(copied['text/plain'].replaceAll('\r\n', '\n'), `${await whole(NL)}\n\n* * *\n\n${await whole(OTHER)}`);
  for (const mark of [/lang="nl"/, /dir="ltr"/, /lang="ar"/, /dir="rtl"/, /<bdi[^>]*>Noor<\/bdi>/]) assert.match(copied['text/html'], mark);
  await el.locator('.answers [data-copy]').first().click();
  await page.waitForFunction(async () => await navigator.clipboard.readText() === 'Begrepen');
  calm(page);
  await page.context().close();
});

test('an edited side marks the other, copying asks first, and the proposal comes back', async () => {
  for (const [side, otherSide] of [['own', OTHER], ['other', NL]]) {
    const { page, el } = await fresh();
    await pair(el, 'nl', 'ar');
    assert.equal(await el.locator('.stale').count(), 0);
    await edit(el, side);
    await el.locator(`${otherSide} .stale`).waitFor();
    assert.match(await el.locator('.stale').innerText(), /niet meer dezelfde/);
    assert.equal(await el.locator('.stale').count(), 1, 'only the other side is marked');
    assert.equal(await el.locator('.actions [data-copy]').count(), 0, 'copies without asking');
    assert.equal(await el.locator('.actions a').count(), 0, 'mails without asking');
    await el.locator('.actions [data-do="asked"]').click();
    await el.locator('[role="alert"].stale').waitFor();
    await el.locator('.actions [data-copy]', { hasText: 'Kopieer toch beide' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Tot morgen aan de schoolpoort.'));
    await el.locator('[data-do="restore"]').click();
    assert.equal(await el.locator('.stale').count(), 0);
    assert.ok(!(await el.locator('.letters').innerText()).includes('schoolpoort'));
    calm(page);
    await page.context().close();
  }
});

test('an edited text that fires the gate shows the card and is not kept', async () => {
  const { page, el } = await fresh({ storage: 'session' });
  await pair(el, 'nl', 'fr');
  await el.locator('[data-do="edit:own"]').click();
  await el.locator('textarea[data-in="own"]').fill(TYPED.stop.nl);
  await el.locator('.concern').waitFor();
  assert.equal(await el.locator('.letter').count(), 0);
  assert.ok(!(await stored(page)).includes('dood'), 'kept');
  calm(page);
  await page.context().close();
});

describe('a hostile name stays text', () => {
  for (const [what, [typed, shown]] of Object.entries(HOSTILE)) test(what, async () => {
    const { page, el } = await fresh();
    await pair(el, 'nl', 'ar', typed);
    const seen = await el.evaluate((e) => ({
      strange: [...e.shadowRoot.querySelectorAll('img, script, iframe, object, [onerror]')].length,
      letters: [...e.shadowRoot.querySelectorAll('.letter')].map((l) => [...l.querySelectorAll('.part p')].map((p) => p.textContent).join('\n\n')),
    }));
    assert.equal(seen.strange, 0);
    assert.equal(seen.letters.length, 2);
    for (const text of seen.letters) isolated(text, shown);
    // As it leaves the page: text, HTML, an address.
    const gone = await el.locator('.actions [data-html]').evaluate((b) => ({ text: b.dataset.copy, html: b.dataset.html }));
    const mail = await el.locator('.actions a').getAttribute('href');
    assert.ok(gone.text.includes(`${FSI}${shown}${PDI}`));
    onlyOurs(gone.html);
    assert.match(mail, /^mailto:\?subject=[\w%.~-]*&body=[\w%.~-]*$/);
    assert.ok(decodeURIComponent(mail).includes(shown));
    // And from the face, with the same name.
    const made = await page.evaluate(async (name) => {
      const { load } = await import('/talenttaal/talenttaal.js');
      const face = await load({ locale: 'nl' });
      return face.message({ kind: 'message-home', talent: 'mood-maker', locales: ['ar', 'fr'], pupil: { name }, sender: name });
    }, typed);
    assert.equal(made.messages.length, 3);
    for (const m of made.messages) { isolated(m.text, shown); onlyOurs(m.html); }
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.deepEqual((await page.evaluate(() => window.events)).filter((e) => JSON.stringify(e.detail).includes(shown.slice(0, 20))), [], 'told to the host');
    calm(page);
    await page.context().close();
  });
});

/** The name is there in an isolation of its own, nothing steers past it, and every isolation is closed. */
function isolated(text, name) {
  assert.ok(text.includes(`${FSI}${name}${PDI}`), text.slice(0, 300));
  assert.doesNotMatch(text, /[\u202a-\u202e\u2066\u2067\u0000]/);
  let open = 0;
  for (const c of text) { open += c === FSI ? 1 : c === PDI ? -1 : 0; assert.ok(open === 0 || open === 1, text.slice(0, 300)); }
  assert.equal(open, 0);
}

/** The only tags are those we make, and all are closed. */
function onlyOurs(html) {
  const tags = html.match(/<[^>]*>/g);
  for (const tag of tags) assert.match(tag, /^<(\/?(p|bdi|div)|br|div lang="[a-z]+" dir="(ltr|rtl)")>$/);
  assert.equal(html.match(/<bdi>/g).length, html.match(/<\/bdi>/g).length);
  assert.match(html, /^[\x20-\x7e]*$/);
}

describe('every state fits, from the narrowest screen on, with Arabic and Persian beside Dutch', () => {
  for (const [state, show] of Object.entries(MESSAGE)) test(state, async () => {
    for (const width of [320, 1280]) {
      const { page, el } = await fresh({}, { viewport: { width, height: 800 } });
      await show(el, 'nl');
      await fits(page, `${state} ${width}`);
      calm(page);
      await page.context().close();
    }
  });
});

test('the element speaks a language that has no more than messages', async () => {
  for (const locale of ['ar', 'fa']) {
    const { page, el } = await fresh({ locale, lang: locale }, { viewport: { width: 320, height: 800 } });
    assert.equal(await el.locator('.talent').getAttribute('dir'), 'rtl');
    await el.locator('[data-do="talent:mood-maker"]').click();
    await el.locator('.letter').waitFor();
    await el.locator('[data-in="name"]').fill('Noor');
    assert.match(await el.locator('.letter .part p').first().innerText(), /\p{Script=Arabic}/u);
    await fits(page, locale);
    calm(page);
    await page.context().close();
  }
});

test('in a language that runs from right to left the dial does too, and no heading stands without words', async () => {
  const { page, el } = await fresh({ el: 'talent-explorer', locale: 'ar', lang: 'ar' }, { viewport: { width: 320, height: 800 } });
  await el.locator('.tile').first().click();
  await el.locator('.card .signs').waitFor();
  assert.deepEqual(await el.evaluate((e) => [...e.shadowRoot.querySelectorAll('.card section')].filter((s) => [...s.children].some((c) => !c.textContent.trim())).length), 0);
  const dial = el.locator('input[type="range"]'), box = await dial.boundingBox();
  await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
  assert.ok(Number(await dial.inputValue()) < -50, 'the right end is not the quiet one');
  const quiet = await el.locator('.labels span').first().boundingBox();
  assert.ok(quiet.x > box.x + box.width / 2, 'its label stands at the other end');
  assert.ok((await el.locator('.track').evaluate((t) => getComputedStyle(t).transform)).startsWith('matrix(-1'), 'the wave runs the other way');
  calm(page);
  await page.context().close();
});

test('a page in a language that nobody has gets the default, and the element says which it is', async () => {
  for (const [lang, shown] of [['zh', 'nl'], ['ar-MA', 'ar'], ['fr-BE', 'fr']]) {
    const { page, el } = await fresh({ locale: lang, lang });
    assert.equal(await el.locator('.talent').getAttribute('lang'), shown);
    calm(page);
    await page.context().close();
  }
});
