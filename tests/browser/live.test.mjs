// <talent-lens for> beside a host's own fields, under the strict policy: what it marks, and that the field stays the host's.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { LOCALES, TYPED, calm, fits, focused, start, stored } from './chromium.mjs';
import { compose, host, marked, put, whole } from './live.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

const TEXT = 'Hij is lui en komt altijd te laat.';
const SAID = { nl: ['lui', 'altijd'], fr: ['paresseuse', 'toujours'], en: ['lazy', 'always'] };
const SENTENCE = { nl: TEXT, fr: 'Elle est paresseuse et arrive toujours en retard.', en: 'He is lazy and always late.' };
const listed = (lens) => lens.locator('.label-found .chip bdi').allInnerTexts();
/**
 * Where the mirror shows each marked word, and which characters of the textarea stand there: asked behind its first letter and before its
 * last, as at the end of a line that runs the other way the edge of a word is two places of the text.
 */
const under = (page) => page.evaluate(() => [...document.querySelector('talent-mirror').shadowRoot.querySelectorAll('span')].map((span) => {
  const letter = (n) => { const range = document.createRange(); range.setStart(span.firstChild, n); range.setEnd(span.firstChild, n + 1); return range.getBoundingClientRect(); };
  const first = letter(0), last = letter(span.textContent.length - 1), y = first.top + first.height / 2;
  const at = [document.caretPositionFromPoint(first.right - 1, y), document.caretPositionFromPoint(last.left + 1, y)];
  const area = document.querySelector('#note'), box = area.getBoundingClientRect();
  if (y < box.top + area.clientTop || y > box.bottom - area.clientTop) return 'not in the field';
  return at.every((c) => c?.offsetNode === area) ? area.value.slice(at[0].offset - 1, at[1].offset + 1) : 'not in the field';
}));

/** The fields: where one types, how to read the text, and how a host sets it up. */
const FIELDS = {
  textarea: { id: 'note', at: '#note', read: (page) => page.locator('#note').inputValue() },
  contenteditable: { id: 'free', at: '#free', read: (page) => page.locator('#free').innerText() },
  TipTap: { id: 'editor', at: '.tiptap', field: 'editor', read: (page) => page.evaluate(() => window.editor.getText({ blockSeparator: '\n' })) },
};

for (const [name, { id, at, field, read }] of Object.entries(FIELDS)) describe(name, () => {
  const opened = async (query, options) => { const page = await host(world, field, query, options); return { page, lens: await put(page, { for: id }) }; };

  test('marks words while typing and lists what can be said instead; the field keeps focus and text', async () => {
    const { page, lens } = await opened();
    await page.locator(at).click();
    await page.keyboard.type(TEXT);
    assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
    assert.deepEqual(await listed(lens), ['lui', 'altijd']);
    for (const one of await lens.locator('.label-found').all()) assert.ok((await one.locator('.instead p').first().innerText()).length > 10);
    assert.match(await lens.locator('[aria-live="polite"]').innerText(), /2/);
    assert.equal(await read(page), TEXT);
    assert.ok(await page.evaluate((s) => document.activeElement === document.querySelector(s), at));
    assert.deepEqual(await axe(page), []);
    calm(page);
    await page.context().close();
  });

  test('undo, redo and paste are the field’s own', async () => {
    const { page } = await opened();
    await page.locator(at).click();
    await page.keyboard.type('Zij is lui');
    assert.deepEqual(await marked(page, ['lui']), ['lui']);
    await page.evaluate(() => navigator.clipboard.writeText(' en brutaal'));
    await page.keyboard.press('Control+V');
    assert.deepEqual(await marked(page, ['lui', 'brutaal']), ['lui', 'brutaal']);
    assert.equal(await read(page), 'Zij is lui en brutaal');
    await page.keyboard.press('Control+Z');
    assert.deepEqual(await marked(page, ['lui']), ['lui']);
    assert.equal(await read(page), 'Zij is lui');
    await page.keyboard.press('Control+Shift+Z');
    assert.deepEqual(await marked(page, ['lui', 'brutaal']), ['lui', 'brutaal']);
    assert.equal(await read(page), 'Zij is lui en brutaal');
    for (let n = 0; n < 20 && (await read(page)).trim(); n++) await page.keyboard.press('Control+Z');
    assert.equal((await read(page)).trim(), '');
    assert.deepEqual(await marked(page, []), []);
    calm(page);
    await page.context().close();
  });

  test('a composition is left alone until it is done', async () => {
    const { page, lens } = await opened();
    await page.locator(at).click();
    await page.keyboard.type('Zij is ');
    await page.evaluate(() => {
      window.looks = [];
      const element = document.querySelector('talent-lens'), tell = element.tell;
      element.tell = function (action, value) { window.looks.push(window.composing ? 'composing' : action); return tell.call(this, action, value); };
      document.addEventListener('compositionstart', () => { window.composing = true; }, true);
      document.addEventListener('compositionend', () => { window.composing = false; }, true);
    });
    // Longer than any quiet moment: the text is looked at only when the composition is over.
    await compose(page, ['l', 'lu', 'lui'], () => page.waitForTimeout(700));
    assert.deepEqual(await marked(page, ['lui']), ['lui']);
    assert.ok(!(await page.evaluate(() => window.looks)).includes('composing'));
    assert.deepEqual(await listed(lens), ['lui']);
    assert.equal(await read(page), 'Zij is lui');
    await page.keyboard.type('e');
    assert.deepEqual(await marked(page, ['luie']), ['luie']);
    calm(page);
    await page.context().close();
  });

  test('removing the element leaves the field and the page as they were', async () => {
    const page = await host(world, field);
    await page.locator(at).click();
    await page.keyboard.type(TEXT);
    const before = await whole(page, at);
    for (let n = 0; n < 2; n++) {
      await put(page, { for: id });
      assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
      await page.locator('talent-lens').evaluate((e) => e.remove());
      assert.deepEqual(await marked(page, []), []);
      assert.deepEqual(await whole(page, at), before);
    }
    await page.keyboard.type(' Echt.');
    assert.match(await read(page), /laat\. Echt\.$/);
    calm(page);
    await page.context().close();
  });

  test('a found word is shown in the field, by keyboard, and may stay', async () => {
    const { page, lens } = await opened();
    await page.locator(at).click();
    await page.keyboard.type(TEXT);
    await marked(page, ['lui', 'altijd']);
    await lens.locator('.chip', { hasText: 'altijd' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((s) => document.activeElement === document.querySelector(s), at);
    assert.equal(await page.evaluate((s) => { const e = document.querySelector(s); return e.value?.slice(e.selectionStart, e.selectionEnd) ?? String(getSelection()); }, at), 'altijd');
    await lens.locator('[data-do^="leave:lui"]').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, ['altijd']), ['altijd']);
    assert.deepEqual(await listed(lens), ['altijd']);
    assert.equal((await focused(page)).tag, 'P', 'focus is lost');
    assert.equal(await read(page), TEXT);
    calm(page);
    await page.context().close();
  });
});

for (const locale of LOCALES) test(`${locale}: each offer can be copied, with a talent that may be behind it`, async () => {
  const page = await host(world, 'note', { locale, lang: locale });
  const lens = await put(page, { for: 'note' });
  await page.locator('#note').fill(SENTENCE[locale]);
  assert.deepEqual(await marked(page, SAID[locale]), SAID[locale]);
  const first = lens.locator('.label-found').first();
  assert.equal(await first.locator('.instead').count(), 2);
  assert.equal(await first.locator('.shape').count(), 1);
  for (const one of await first.locator('.instead').all()) {
    await one.locator('[data-copy]').click();
    await page.waitForFunction((said) => document.querySelector('talent-lens').shadowRoot.querySelector('[aria-live]').textContent === said, { nl: 'Gekopieerd', fr: 'Copié', en: 'Copied' }[locale]);
    const kept = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(kept, (await one.locator('p').innerText()).replaceAll(/[\u2068\u2069]/g, ''));
    assert.doesNotMatch(kept, /[\u2068\u2069]/);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.locator('#outside').focus();
    await lens.evaluate((e) => e.tell('text', document.querySelector('#note').value));
  }
  assert.equal(await page.locator('#note').inputValue(), SENTENCE[locale]);
  calm(page);
  await page.context().close();
});

test('the mirror lies on the words: scrolled, resized, in a box that scrolls, from right to left', async () => {
  const long = Array.from({ length: 30 }, (_, n) => `Regel ${n} van een lang bericht 👩‍🏫, met een luie leerling die ${'heel '.repeat(n % 7)}brutaal was.`).join('\n');
  for (const dir of ['ltr', 'rtl']) {
    const page = await host(world, 'note', { dir });
    await put(page, { for: 'note' });
    await page.locator('#note').fill(long);
    const words = Array.from({ length: 30 }, () => ['luie', 'brutaal']).flat();
    assert.deepEqual(await marked(page, words), words);
    const seen = async (state) => {
      await page.waitForTimeout(50);
      const found = (await under(page)).filter((word) => word !== 'not in the field');
      assert.ok(found.length >= 2, `${state}: ${found.length} in sight`);
      for (const word of found) assert.ok(words.includes(word), `${dir}, ${state}: ${word}`);
      const [text, area] = await page.evaluate(() => [document.querySelector('talent-mirror').shadowRoot.querySelector('.text').offsetHeight, document.querySelector('#note').scrollHeight]);
      assert.ok(Math.abs(text - area) <= 1, `${dir}, ${state}: ${text} px of text over ${area}`);
    };
    await page.locator('#note').evaluate((e) => { e.scrollTop = 0; });
    await seen('at the top');
    await page.locator('#note').evaluate((e) => { e.scrollTop = 400; });
    await seen('scrolled');
    await page.locator('#note').evaluate((e) => { e.style.width = '17rem'; e.style.height = '9rem'; });
    await seen('resized');
    await page.locator('#note').evaluate((e) => { e.style.fontSize = '1.5rem'; });
    await seen('in larger type');
    await page.locator('#form').evaluate((e) => { e.style.cssText = 'block-size: 8rem; overflow: auto'; e.scrollTop = 60; });
    await seen('in a box that scrolls');
    // What is out of the box is cut off there, as the textarea is.
    const [box, clip] = await page.evaluate(() => {
      const shown = document.querySelector('talent-mirror').shadowRoot.querySelector('.box'), rect = shown.getBoundingClientRect(), cut = /inset\(([\d.]+)px/.exec(getComputedStyle(shown).clipPath);
      return [document.querySelector('#form').getBoundingClientRect().top, rect.top + Number(cut[1])];
    });
    assert.ok(Math.abs(box - clip) < 2, `${box} ${clip}`);
    calm(page);
    await page.context().close();
  }
});

test('while typing the marks stay on their words', async () => {
  const page = await host(world, 'note');
  await put(page, { for: 'note' });
  await page.locator('#note').fill(`\n\n${TEXT}`);
  assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
  // At once, before the text is looked at again.
  const at = await page.locator('#note').evaluate((e) => {
    e.setRangeText('Een zin ervoor. ', 0, 0);
    e.dispatchEvent(new Event('input', { bubbles: true }));
    const first = [...document.querySelector('talent-mirror').shadowRoot.querySelector('.text').childNodes].map((n) => n.textContent);
    return [first[0].length, first[1], e.value.indexOf('lui')];
  });
  assert.deepEqual(at, [at[2], 'lui', at[2]]);
  calm(page);
  await page.context().close();
});

test('in rich text the offsets hold over emoji, breaks and nested inline elements', async () => {
  const page = await host(world, 'free');
  await page.evaluate(() => {
    const e = (tag, ...inner) => { const made = document.createElement(tag); made.append(...inner); return made; };
    document.querySelector('#free').append('👩‍🏫 😀 Zij is ', e('b', 'l', e('i', 'u'), e('u', 'i')), ',', e('br'), 'in de les.', e('p', 'En ', e('em', 'brutaal'), ' 🎉'), e('p', 'Hij is nooit'), e('ul', e('li', 'grote'), e('li', 'mond')));
  });
  await put(page, { for: 'free' });
  assert.deepEqual(await marked(page, ['lui', 'brutaal', 'nooit']), ['lui', 'brutaal', 'nooit']);
  calm(page);
  await page.context().close();
});

test('without the Highlight API rich text has its list and no marks', async () => {
  const page = await host(world, 'free', {}, { before: () => { delete window.Highlight; } });
  const lens = await put(page, { for: 'free' });
  await page.locator('#free').click();
  await page.keyboard.type(TEXT);
  await lens.locator('.label-found').first().waitFor();
  assert.deepEqual(await listed(lens), ['lui', 'altijd']);
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  calm(page);
  await page.context().close();
});

for (const locale of LOCALES) test(`${locale}: a concern shows the calm card instead of the offers, and never leaves the element`, async () => {
  const page = await host(world, 'note', { locale, lang: locale, storage: 'local' });
  const lens = await put(page, { for: 'note' });
  await page.locator('#note').fill(SENTENCE[locale]);
  assert.deepEqual(await marked(page, SAID[locale]), SAID[locale]);
  const stop = `${SENTENCE[locale]} ${TYPED.stop[locale]}`;
  await page.locator('#note').fill(stop);
  await lens.locator('.concern .steps li').first().waitFor();
  assert.equal(await lens.locator('.label-found, .shape').count(), 0);
  assert.deepEqual(await marked(page, []), []);
  assert.deepEqual(await axe(page), []);
  // The field is as free as before.
  await page.locator('#note').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  assert.equal(await page.locator('#note').inputValue(), `${stop}!`);
  await lens.locator('[data-do="not-meant"]').click();
  assert.deepEqual(await marked(page, SAID[locale]), SAID[locale]);
  // Once it was away, it is said again.
  await page.locator('#note').fill('');
  await lens.locator('.label-found').first().waitFor({ state: 'detached' });
  await page.locator('#note').fill(stop);
  await lens.locator('.concern').waitFor();
  assert.equal(await stored(page), '[{},{}]');
  assert.deepEqual((await page.evaluate(() => window.events)).map((e) => e.name), ['talent-ready']);
  calm(page);
  await page.context().close();
});

test('a field that comes later, goes, is replaced or named anew is followed', async () => {
  const page = await host(world, 'note');
  const lens = await put(page, { for: 'late' });
  await page.waitForFunction(() => window.events.some((e) => e.detail.code === 'field-unknown' && e.detail.value === 'late'));
  const come = () => page.evaluate((text) => { const area = Object.assign(document.createElement('textarea'), { id: 'late', value: text, ariaLabel: 'Later' }); document.querySelector('#late')?.remove(); document.querySelector('main').prepend(area); }, TEXT);
  await come();
  assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
  await page.locator('#late').evaluate((e) => e.remove());
  assert.deepEqual(await marked(page, []), []);
  await lens.locator('.label-found').first().waitFor({ state: 'detached' });
  assert.equal(await page.locator('talent-mirror').count(), 0);
  await come();
  await come();
  assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
  assert.equal(await page.locator('talent-mirror').count(), 1);
  await page.locator('#note').fill('Zo brutaal.');
  await lens.evaluate((e) => { e.for = 'note'; });
  assert.deepEqual(await marked(page, ['brutaal']), ['brutaal']);
  // Moved in the page it goes on; a value that a script sets is seen when somebody comes back to the field.
  await page.evaluate(() => document.querySelector('main').prepend(document.querySelector('talent-lens')));
  await page.locator('#note').evaluate((e) => { e.value = 'Nooit.'; });
  await page.locator('#note').focus();
  assert.deepEqual(await marked(page, ['Nooit']), ['Nooit']);
  // Without `for` it is the lens again.
  await lens.evaluate((e) => { e.for = ''; });
  await lens.locator('textarea').waitFor();
  assert.deepEqual(await marked(page, []), []);
  assert.equal((await page.evaluate(() => window.events)).filter((e) => e.name === 'talent-error').length, 1);
  calm(page);
  await page.context().close();
});

test('in a shadow root it finds the field there, and marks it there', async () => {
  const page = await host(world, 'note');
  await page.evaluate((text) => {
    const root = document.querySelector('#beside').attachShadow({ mode: 'open' });
    const area = Object.assign(document.createElement('div'), { id: 'inside', contentEditable: 'true', textContent: text });
    root.append(area, Object.assign(document.createElement('talent-lens'), { locale: 'nl', for: 'inside' }));
  }, TEXT);
  assert.deepEqual(await marked(page, ['lui', 'altijd']), ['lui', 'altijd']);
  assert.deepEqual(await page.evaluate(() => [document.adoptedStyleSheets.length, document.querySelector('#beside').shadowRoot.adoptedStyleSheets.length]), [0, 1]);
  await page.evaluate(() => document.querySelector('#beside').shadowRoot.querySelector('talent-lens').remove());
  assert.deepEqual(await marked(page, []), []);
  assert.equal(await page.evaluate(() => document.querySelector('#beside').shadowRoot.adoptedStyleSheets.length), 0);
  calm(page);
  await page.context().close();
});

test('a long text is looked at in quiet moments only', async () => {
  const page = await host(world, 'note');
  await put(page, { for: 'note' });
  const long = `${'Vandaag werkte de klas aan een proef over licht en schaduw. '.repeat(170)}Hij is lui. `;
  assert.ok(long.length > 10_000);
  await page.locator('#note').fill(long);
  await marked(page, ['lui']);
  await page.evaluate(() => {
    window.looks = 0;
    const element = document.querySelector('talent-lens'), tell = element.tell;
    element.tell = function (...a) { window.looks += 1; return tell.apply(this, a); };
  });
  await page.locator('#note').focus();
  await page.keyboard.press('Control+End');
  // Typed in the page's own time, a letter every 50 ms.
  await page.evaluate(async () => {
    for (const letter of 'Zij is altijd brutaal en dat is nieuw voor ons.') {
      document.execCommand('insertText', false, letter);
      await new Promise((then) => setTimeout(then, 50));
    }
  });
  assert.deepEqual(await marked(page, ['lui', 'altijd', 'brutaal']), ['lui', 'altijd', 'brutaal']);
  const looks = await page.evaluate(() => window.looks);
  assert.ok(looks >= 1 && looks < 24, `${looks} looks for 47 letters`);
  calm(page);
  await page.context().close();
});

test('a language without words for it says so calmly, in its own direction, and keeps the gate', async () => {
  const page = await host(world, 'note', { locale: 'ar', lang: 'ar', dir: 'rtl' });
  const lens = await put(page, { for: 'note' });
  await page.locator('#note').fill(TEXT);
  assert.match(await lens.locator('[aria-live]').innerText(), /ليست لدينا بعد كلمات/);
  assert.equal(await lens.locator('.talent').getAttribute('dir'), 'rtl');
  assert.equal(await lens.locator('.label-found').count(), 0);
  await page.locator('#note').fill(TYPED.stop.nl);
  await lens.locator('.concern').waitFor();
  assert.deepEqual(await axe(page), []);
  calm(page);
  await page.context().close();
});

test('320 px is wide enough, in light, dark and forced colours', async () => {
  for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const page = await host(world, 'note', {}, { viewport: { width: 320, height: 720 }, ...options });
    await put(page, { for: 'note' });
    await page.locator('#note').fill(`${TEXT} Zij is brutaal, agressief en heeft ADHD.`);
    await marked(page, ['lui', 'altijd', 'brutaal', 'agressief', 'ADHD']);
    await fits(page, JSON.stringify(options));
    if (!options.forcedColors) assert.deepEqual(await axe(page), []);
    calm(page);
    await page.context().close();
  }
});
