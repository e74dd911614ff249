// Bad input and bad luck: an error with a code, the fallback, nothing chosen is lost, and trying again works.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOCALES, STATES, TYPED, leave, newPage, open, start } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const FALLBACK = 'Hier staat de lens zodra ze geladen is.';

const errors = (page) => page.evaluate(() => window.events.filter((e) => e.name === 'talent-error').map((e) => ({ ...e.detail, composed: e.composed })));
/** Sets an attribute or a property, and gives the error that comes of it. */
const set = (element, name, value, property = false) => element.evaluate((e, [name, value, property]) => new Promise((done, never) => {
  setTimeout(() => never(new Error('no talent-error came')), 8000);
  e.addEventListener('talent-error', (x) => done(structuredClone(x.detail)), { once: true });
  if (property) e[name] = value; else e.setAttribute(name, value);
}), [name, value, property]);
const unset = (element, name) => element.evaluate((e, name) => new Promise((done, never) => {
  setTimeout(() => never(new Error('no talent-ready came')), 8000);
  e.addEventListener('talent-ready', () => done(), { once: true });
  e.removeAttribute(name);
}), name);

for (const [attribute, value, code] of [['locale', 'not a tag', 'locale-unknown'], ['region', '../up', 'region-unknown'], ['region', 'zz-nowhere', 'region-unknown'], ['pack', '/no-such-pack.json', 'file-unreachable'], ['pack', '/site.css', 'file-broken'], ['storage', 'cloud', 'attribute-unknown']]) {
  test(`from the start: ${attribute}="${value}" shows the fallback and tells ${code}`, async () => {
    const page = await newPage(world);
    const lens = await open(page, world.server, { el: 'talent-lens', fallback: FALLBACK, [attribute]: value }, false);
    await page.waitForFunction(() => window.events.some((e) => e.name === 'talent-error')).catch(async () => { await page.waitForTimeout(2000); });
    const [detail] = await errors(page);
    assert.equal(detail?.code, code);
    for (const field of ['place', 'value', 'remedy', 'message']) assert.ok(detail[field], field);
    assert.ok(detail.composed);
    assert.ok(await page.locator('#fallback').isVisible());
    assert.equal(await lens.locator('.talent').count(), 0);
    // Put right, it comes to life.
    await unset(lens, attribute);
    await lens.locator('.talent').waitFor();
    assert.ok(!await page.locator('#fallback').isVisible());
    await page.context().close();
  });
}

for (const [locale, sentence] of [['nl', /laad de pagina opnieuw/], ['fr', /recharge la page/], ['en', /load the page again/]]) test(`${locale}: what elements run on does not come: the fallback, or one calm sentence`, async () => {
  for (const fallback of [FALLBACK, '']) {
    const page = await newPage(world);
    await page.route(/\/talenttaal\.js$/, (route) => route.abort());
    const explorer = await open(page, world.server, { el: 'talent-explorer', locale, ...fallback && { fallback } }, false);
    await page.waitForFunction(() => window.events.some((e) => e.name === 'talent-error'));
    const [detail] = await errors(page);
    assert.deepEqual([detail.code, detail.place], ['file-unreachable', 'talenttaal.js']);
    assert.ok(detail.remedy && detail.message);
    assert.equal(await explorer.locator('.talent').count(), 0);
    if (fallback) assert.ok(await page.locator('#fallback').isVisible());
    else assert.match(await explorer.locator(`.failed[lang="${locale}"]`).innerText(), sentence);
    // A browser does not ask for it again: no button that could do nothing.
    assert.equal(await explorer.locator('button').count(), 0);
    await page.context().close();
  }
});

for (const [attribute, value] of [['locale', 'not a tag'], ['region', 'zz-nowhere'], ['pack', '/no-such-pack.json'], ['storage', 'cloud']]) {
  test(`later: ${attribute}="${value}" loses nothing that was typed or chosen`, async () => {
    const page = await newPage(world);
    const lens = await open(page, world.server, { el: 'talent-lens', fallback: FALLBACK });
    await STATES.results.show(lens, 'nl');
    await set(lens, attribute, value);
    assert.ok(await page.locator('#fallback').isVisible());
    await unset(lens, attribute);
    assert.equal(await lens.locator('.sentence').innerText(), TYPED.results.nl);
    assert.equal(await lens.locator('.doses').count(), 1);
    const explorer = await open(page, world.server, { el: 'talent-explorer', fallback: FALLBACK });
    await STATES['every choice made'].show(explorer, 'nl');
    await set(explorer, attribute, value);
    await unset(explorer, attribute);
    assert.equal(await explorer.locator('.tile .badge').count(), 3);
    await page.context().close();
  });
}

test('a faulty pack as a property tells all its faults, and changes nothing', async () => {
  const page = await newPage(world);
  const explorer = await open(page, world.server, { el: 'talent-explorer', fallback: FALLBACK });
  await STATES['every choice made'].show(explorer, 'nl');
  const pack = await page.evaluate(async () => (await fetch('/talenttaal/vocabulary.json')).json());
  pack.talents[0].family = 'none'; pack.talents[1].id = 'No Id';
  const detail = await set(explorer, 'pack', pack, true);
  assert.equal(detail.code, 'pack-faulty');
  assert.ok(detail.faults.length >= 2);
  assert.ok(await page.locator('#fallback').isVisible());
  await explorer.evaluate((e) => new Promise((done) => { e.addEventListener('talent-ready', () => done(), { once: true }); e.pack = undefined; }));
  await explorer.locator('.talent').waitFor();
  assert.equal(await explorer.locator('.tile .badge').count(), 3);
  await page.context().close();
});

test('properties set before the element is defined, and before the wasm is there, count', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => {
    const early = document.createElement('talent-lens');
    early.locale = 'fr';
    early.storage = 'session';
    document.querySelector('#second').append(early);
  }));
  await open(page, world.server, { el: 'talent-lens' }, false);
  const early = page.locator('#second talent-lens');
  await early.locator('.talent[lang="fr"]').waitFor();
  assert.equal(await early.evaluate((e) => e.storage), 'session');
  assert.equal(await early.getAttribute('locale'), 'fr');
  await page.context().close();
});

for (const locale of LOCALES) test(`${locale}: when the wasm is not there one calm sentence and a button show, and trying again works`, async () => {
  for (const el of ['talent-lens', 'talent-explorer']) {
    const page = await newPage(world);
    world.server.refused.add('/talenttaal/talenttaal.wasm');
    try {
      const element = await open(page, world.server, { el, locale }, false);
      await element.locator('.failed').waitFor();
      const [detail] = await errors(page);
      assert.equal(detail.code, 'file-unreachable');
      assert.match(detail.place, /talenttaal\.wasm$/);
      assert.ok((await element.locator('.failed p').innerText()).length > 20);
      // Still away: the same again, once.
      await element.locator('.failed button').click();
      await page.waitForTimeout(200);
      assert.equal(await element.locator('.failed').count(), 1);
    } finally { world.server.refused.clear(); }
    await page.locator(el).locator('.failed button').click();
    await page.locator(el).locator('.talent').waitFor();
    assert.equal(await page.locator(el).locator('.failed').count(), 0);
    await page.context().close();
  }
});

test('the host’s own fallback stays when the wasm is not there; reload() tries again', async () => {
  const page = await newPage(world);
  world.server.refused.add('/talenttaal/talenttaal.wasm');
  let lens;
  try {
    lens = await open(page, world.server, { el: 'talent-lens', fallback: FALLBACK }, false);
    await page.locator('#fallback').waitFor();
    for (let n = 0; n < 50 && !(await errors(page)).length; n++) await page.waitForTimeout(50);
    assert.equal((await errors(page))[0].code, 'file-unreachable');
    assert.ok(await page.locator('#fallback').isVisible());
  } finally { world.server.refused.clear(); }
  await lens.evaluate((e) => e.reload());
  await lens.locator('.talent').waitFor();
  assert.ok(!await page.locator('#fallback').isVisible());
  await page.context().close();
});

for (const file of ['gate.json', 'locales/nl/concern.ftl', 'locales/nl/wording.json', 'lens.wasm', 'locales/nl/lens.json']) {
  test(`${file} not there: it fails closed, and trying again works`, async () => {
    const page = await newPage(world);
    world.server.refused.add(`/talenttaal/${file}`);
    let lens;
    try {
      lens = await open(page, world.server, { el: 'talent-lens' }, false);
      await lens.locator('.failed').waitFor();
      assert.equal(await lens.locator('textarea').count(), 0);
    } finally { world.server.refused.clear(); }
    await lens.locator('.failed button').click();
    await lens.locator('textarea').fill(TYPED.stop.nl);
    await lens.locator('.concern').waitFor();
    await page.context().close();
  });
}

test('an element that a language does not have says so, and the others of the page go on', async () => {
  for (const el of ['talent-interview', 'talent-card']) {
    const page = await newPage(world);
    await open(page, world.server, { el, locale: 'ar', fallback: FALLBACK }, false);
    await page.evaluate(() => document.querySelector('#second').append(Object.assign(document.createElement('talent-explorer'), { locale: 'ar' })));
    await page.locator('talent-explorer .talent').waitFor();
    const [error, ...more] = await errors(page);
    assert.deepEqual([error.code, error.value, more], ['part-missing', 'ar', []], el);
    assert.match(error.remedy, /nl, fr, en/);
    assert.ok(await page.locator('#fallback').isVisible());
    await page.locator('talent-explorer .tile').first().click();
    await page.locator('talent-explorer .card').waitFor();
    await page.context().close();
  }
});

for (const [file, el] of [['interview.wasm', 'talent-interview'], ['locales/nl/card.ftl', 'talent-card']]) {
  test(`${file} not there: ${el} says so, and trying again works`, async () => {
    const page = await newPage(world);
    world.server.refused.add(`/talenttaal/${file}`);
    let element;
    try {
      element = await open(page, world.server, { el }, false);
      await element.locator('.failed').waitFor();
    } finally { world.server.refused.clear(); }
    await element.locator('.failed button').click();
    await element.locator('.talent').waitFor();
    await page.context().close();
  });
}

test('further.wasm not there: only what needs it says so, and trying again works', async () => {
  const page = await newPage(world);
  world.server.refused.add('/talenttaal/further.wasm');
  let message;
  try {
    message = await open(page, world.server, { el: 'talent-message' }, false);
    await message.locator('.failed').waitFor();
    await page.evaluate(() => document.querySelector('#second').append(document.createElement('talent-explorer')));
    await page.locator('talent-explorer .talent').waitFor();
  } finally { world.server.refused.clear(); }
  await message.locator('.failed button').click();
  await message.locator('textarea').first().waitFor();
  await page.context().close();
});

test('moving an element in the document keeps its state', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens' });
  await STATES.results.show(lens, 'nl');
  const same = async () => {
    assert.equal(await lens.locator('.sentence').innerText(), TYPED.results.nl);
    assert.equal(await lens.locator('.doses').count(), 1);
    await lens.locator('[data-do="edit"]').click();
    assert.equal(await lens.locator('textarea').inputValue(), TYPED.results.nl);
    await leave(lens);
  };
  await page.evaluate(() => document.querySelector('#second').append(document.querySelector('talent-lens')));
  await same();
  // Taken out, and put back later: it loads again from its state.
  await page.evaluate(async () => {
    const lens = document.querySelector('talent-lens');
    lens.remove();
    await new Promise((r) => setTimeout(r, 100));
    document.querySelector('#first').append(lens);
  });
  await lens.locator('.talent').waitFor();
  await same();
  // Into a part of the page in another language: it follows.
  await page.evaluate(() => { document.querySelector('#second').lang = 'fr'; document.querySelector('#second').append(document.querySelector('talent-lens')); });
  await lens.locator('.talent[lang^="fr"]').waitFor();
  assert.equal(await lens.locator('.sentence').innerText(), TYPED.results.nl);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('an element moved to another document draws with its style there', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens' });
  await STATES.results.show(lens, 'nl');
  const size = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.body.append(document.querySelector('talent-lens'));
    const moved = frame.contentDocument.querySelector('talent-lens');
    await new Promise((r) => setTimeout(r, 500));
    return { sheets: moved.shadowRoot.adoptedStyleSheets.length, text: moved.shadowRoot.querySelector('.sentence')?.textContent };
  });
  // What all share, for the first view and for the rest.
  assert.equal(size.sheets, 2);
  assert.equal(size.text, TYPED.results.nl);
  await page.context().close();
});

test('a panic of the engine retires it, and every element is rebuilt from its state', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens' });
  await STATES.results.show(lens, 'nl');
  await page.evaluate(async () => {
    const second = document.createElement('talent-explorer');
    const ready = new Promise((done) => second.addEventListener('talent-ready', done));
    document.querySelector('#second').append(second);
    await ready;
  });
  const explorer = page.locator('talent-explorer');
  await explorer.locator('.tile').first().click();
  await explorer.locator('[data-do="answer:me"]').click();
  // The next draw throws as a panic of the engine does: from inside a call that Rust makes.
  await page.evaluate(() => {
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function () { Document.prototype.createElement = create; throw new WebAssembly.RuntimeError('unreachable'); };
  });
  await explorer.locator('.tile').nth(1).click();
  await page.waitForTimeout(500);
  assert.equal(await lens.locator('.sentence').innerText(), TYPED.results.nl);
  assert.ok(await explorer.locator('.tile .badge').count() >= 1);
  await explorer.locator('.tile').nth(2).click();
  await explorer.locator('[data-do="answer:want"]').click();
  assert.equal(await explorer.locator('.tile .badge').count(), 2);
  await page.context().close();
});

test('a second definition leaves the first in place and says so once', async () => {
  const page = await newPage(world);
  await open(page, world.server, { el: 'talent-lens' });
  await page.evaluate(() => import('/talenttaal/define.js?second'));
  await page.waitForTimeout(100);
  assert.equal(page.wrong.filter((w) => /defined already/.test(w)).length, 1);
  await page.context().close();
});
