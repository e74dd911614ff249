// What hosts and frameworks do to elements that they build in: properties that go, chunks that do not come, a language outside a shadow root,
// storage set late. What is shown goes on, and what fails is told once.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { STATES, TYPED, newPage, open, start, stored } from './chromium.mjs';
import { ROOT } from './serve.mjs';
import { through, to } from './talk.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

const events = (page, name) => page.evaluate((name) => window.events.filter((e) => e.name === name).map((e) => e.detail), name);
const errors = async (page) => (await events(page, 'talent-error')).map((e) => [e.code, e.place]);
const ready = async (page) => (await events(page, 'talent-ready')).map((e) => e.locale);
const told = (page, name, many = 1) => page.waitForFunction(([name, many]) => window.events.filter((e) => e.name === name).length >= many, [name, many]);
const idle = (el) => el.locator('.host:not([data-loading]) .talent').waitFor();
const fresh = async (el, query = { locale: 'nl' }, page) => { page ??= await newPage(world); return { page, el: await open(page, world.server, { el, ...query }) }; };
/** A page on which all elements are defined and none stands. */
const bare = async (page) => { await page.goto(`${world.server.url}/pages/element.html`); await page.waitForFunction(() => customElements.get('talent-message')); };
/** Nothing went wrong but that these did not come, which is told once each; a browser tells it too. */
const over = async (page, ...places) => {
  assert.deepEqual(await errors(page), places.map((place) => ['file-unreachable', place]));
  assert.deepEqual(page.wrong.filter((w) => !places.length || !/ERR_FAILED/.test(w)), []);
  await page.context().close();
};
/** What is made of a source does not come: chunks are named by their content. */
const without = (page, source) => {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist/engine/scripts.json'), 'utf8'));
  return page.route(`**/talenttaal/${Object.keys(outputs).find((name) => outputs[name].entryPoint === source).split('/').pop()}`, (route) => route.abort());
};
/** Holds a file back until what is given is called. */
const hold = async (page, file) => {
  const held = [];
  await page.route(file, (route) => { held.push(route); });
  return () => Promise.all(held.map((route) => route.continue()));
};

const DAY = '2026-12-01', WORDS = { nl: 'dinsdag 1 december 2026', fr: 'mardi 1 décembre 2026' };
const letter = (el, hasText, state) => el.locator('.letter', { hasText }).waitFor({ state });
const invite = async (el) => {
  await el.locator('[data-do="talent:mood-maker"]').click();
  await el.locator('[data-in="kind"]').selectOption('invitation');
  await el.locator('[data-in="date"]').fill(DAY);
  await letter(el, WORDS.nl);
};

test('the same day again is in words again: after it was taken away, in the next letter, and in another language', async () => {
  const { page, el } = await fresh('talent-message');
  await invite(el);
  for (const [day, state] of [['', 'detached'], [DAY]]) { await el.locator('[data-in="date"]').fill(day); await letter(el, WORDS.nl, state); }
  await el.evaluate((e) => e.erase());
  await idle(el);
  assert.equal(await el.locator('.letter').count(), 0);
  await invite(el);
  await el.evaluate((e) => { e.locale = 'fr'; });
  await letter(el, WORDS.fr);
  assert.equal(await el.locator('.letter', { hasText: 'dinsdag' }).count(), 0);
  await over(page);
});

test('on a page in a language that nobody has, the day and what is told are in the one that is given instead', async () => {
  const { page, el } = await fresh('talent-message', { lang: 'it' });
  assert.equal(await el.locator('.talent').getAttribute('lang'), 'nl');
  await invite(el);
  assert.deepEqual(await ready(page), ['nl']);
  await over(page);
});

/** The code of a card, as the link at the end of an interview has it, and a name on that card. */
async function coded(page) {
  const { el } = await fresh('talent-interview', { flow: 'pupil-short', locale: 'nl' }, page);
  await through(el, 'nl');
  const name = await el.locator('.own-lines section').first().locator('strong').first().innerText();
  await el.locator('[data-do="copy-link"]').click();
  await el.locator('.said', { hasText: 'gekopieerd' }).waitFor();
  return { code: new URL(await page.evaluate(() => navigator.clipboard.readText())).hash, name };
}
const card = async (page, { code, name }, query = '') => {
  // On a page that is there already only the hash would change.
  await page.goto('about:blank');
  await page.goto(`${world.server.url}/pages/element.html?el=talent-card&id=two&locale=nl${query}${code}`);
  const el = page.locator('talent-card'), there = () => el.locator('.keepsake', { hasText: name }).waitFor();
  await there();
  return { el, there };
};

for (const [source, presses] of Object.entries({ 'www/card.js': ['download-svg', 'copy-link', 'print'], 'www/qr.js': ['qr'] })) test(`${source} does not come: a card says so at each press, and stays`, async () => {
  const page = await newPage(world);
  const made = await coded(page);
  await without(page, source);
  const { el, there } = await card(page, made);
  for (const [n, press] of presses.entries()) {
    await el.locator(`[data-do="${press}"]`).click();
    await told(page, 'talent-error', n + 1);
    assert.deepEqual(await el.locator('.note[data-note="failed"]').allTextContents(), ['Dit laadt nu niet.'], press);
    await there();
  }
  for (const { remedy, message } of await events(page, 'talent-error')) assert.ok(remedy && message);
  // Who goes on typing is not told again with each letter, and the page stays where it is.
  await el.locator('#card-name').pressSequentially('Noor');
  await over(page, ...presses);
});

for (const [when, ...presses] of [['before the words of later steps are there', 'open-file'], ['later', 'next', 'later', 'save-file']]) test(`www/card.js does not come: an interview says so, ${when}`, async () => {
  const page = await newPage(world);
  await without(page, 'www/card.js');
  if (presses.length === 1) await hold(page, /\/(wording\.json|further\.wasm|lens\.wasm)$/);
  const el = await open(page, world.server, { el: 'talent-interview', locale: 'nl' }, presses.length > 1);
  for (const press of presses) await el.locator(`[data-do="${press}"]`).click();
  await told(page, 'talent-error');
  assert.deepEqual(await el.locator('.note').allTextContents(), ['Dit laadt nu niet.']);
  await over(page, presses.at(-1));
});

test('a style that does not come: the element is plainer, works, and tells it once', async () => {
  const page = await newPage(world);
  await without(page, 'dist/engine/message.css');
  const { el } = await fresh('talent-message', { locale: 'nl' }, page);
  await invite(el);
  assert.equal(await el.locator('.failed, .note').count(), 0);
  await over(page, 'style');
});

const COPIED = { nl: [/^Kopiëren lukt hier niet/, 'Gekopieerd', 'ltr'], ar: [/^النسخ لا يعمل هنا/, 'تم النسخ', 'rtl'] };
for (const [locale, [failed, copied, dir]] of Object.entries(COPIED)) test(`${locale}: without a clipboard it says that copying failed, where it is seen and not on paper; with it again the note goes`, async () => {
  const small = await newPage(world, { viewport: { width: 320, height: 500 } });
  const { page, el } = await fresh('talent-message', { locale }, small), note = el.locator('.note[data-note="copy-failed"]');
  await el.locator('[data-do="talent:mood-maker"]').click();
  await letter(el, '');
  await page.evaluate(() => { for (const name of ['write', 'writeText']) navigator.clipboard[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  await el.locator('.actions [data-html]').click();
  await note.waitFor();
  assert.match(await note.innerText(), failed);
  const seen = () => note.evaluate((n) => { const { top, bottom } = n.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
  assert.ok(await seen(), 'it is on the screen, also above a long letter');
  assert.deepEqual(await note.evaluate((n) => [n.lang, n.dir, getComputedStyle(n).backgroundColor === getComputedStyle(document.body).backgroundColor]), [locale, dir, false]);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await note.isHidden(), 'no letter says it at home');
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await el.locator('.actions', { hasText: copied }).count(), 0);
  await page.evaluate(() => { for (const name of ['write', 'writeText']) delete navigator.clipboard[name]; });
  await el.locator('.actions [data-html]').click();
  await el.locator('.actions', { hasText: copied }).waitFor();
  assert.deepEqual([await note.count(), (await page.evaluate(() => navigator.clipboard.readText())).length > 100], [0, true]);
  await over(page);
});

// A framework may put an element into its page first, and set its properties after that.
for (const [name, state, seen, wanted] of [
  ['talent-lens', 'results', (lens) => lens.locator('.sentence, textarea').first().evaluate((f) => f.value ?? f.textContent), TYPED.results.nl],
  ['talent-explorer', 'every choice made', (explorer) => explorer.locator('.tile .badge').count(), 3],
]) test(`${name}: storage set once it stands in its page brings back what was kept`, async () => {
  const { page, el } = await fresh(name, { id: 'one', locale: 'nl', storage: 'session' });
  await STATES[state].show(el, 'nl');
  await bare(page);
  await page.evaluate((name) => {
    const late = Object.assign(document.createElement(name), { id: 'one', locale: 'nl' });
    document.querySelector('#first').append(late);
    late.storage = 'session';
  }, name);
  await idle(el);
  assert.deepEqual([await seen(el), await page.evaluate(() => Object.keys(sessionStorage))], [wanted, [`talenttaal:${name.slice(7)}:one`]]);
  await over(page);
});

test('a card of a link is kept where the host keeps cards: it is there without its code after a reload', async () => {
  const page = await newPage(world), { there } = await card(page, await coded(page), '&storage=local');
  assert.equal(new URL(page.url()).hash, '');
  await page.reload();
  await there();
  await over(page);
});

test('of a region as an object and one by its name, what was set last counts', async () => {
  const { page, el } = await fresh('talent-lens'), own = { id: 'own', contacts: [{ id: 'someone', name: 'Iemand', number: '123' }], routes: { 'self-harm': { teacher: ['someone'] } } };
  const be = JSON.parse(readFileSync(join(ROOT, 'dist/site/talenttaal/regions/be-vlg.json'), 'utf8')), theirs = be.routes['self-harm'].teacher.map((id) => be.contacts.find((c) => c.id === id).number);
  const turned = (region) => el.evaluate((e, region) => new Promise((done) => { e.addEventListener('talent-ready', () => done(e.region), { once: true }); e.region = region; }), region);
  await turned(own);
  await STATES.stop.show(el, 'nl');
  for (const [region, numbers] of [[own, ['123']], ['be-vlg', theirs], [own, ['123']]]) {
    assert.deepEqual([await turned(region), await el.locator('.concern .contact .number').allInnerTexts()], [region, numbers]);
  }
  await over(page);
});

for (const nothing of [undefined, null]) test(`a property that becomes ${nothing} takes its attribute away, and the element goes on`, async () => {
  const { page, el } = await fresh('talent-interview', { locale: 'fr', storage: 'session', flow: 'teacher', mode: 'guided', host: 'Smartschool', pack: '/talenttaal/vocabulary.json' });
  for (const [name, is] of Object.entries({ pack: '', storage: 'none', locale: '', flow: 'pupil', mode: 'self', host: '' })) {
    assert.deepEqual(await el.evaluate((e, [name, v]) => { e[name] = v; return [e.hasAttribute(name), e[name]]; }, [name, nothing]), [false, is], name);
    await idle(el);
  }
  await el.locator('.talent[lang="nl"]').waitFor();
  await to(el, 'moment');
  await el.locator('#text').fill('half een zin');
  assert.equal(await stored(page), '[{},{}]');
  await over(page);
});

for (const nothing of [undefined, null]) test(`an interview that is ${nothing} is none: its first view comes, and nothing is said of a file`, async () => {
  const page = await newPage(world), go = await hold(page, /\/talenttaal\.wasm$/), el = page.locator('talent-interview');
  const quiet = async () => assert.equal((await el.locator('.said').allTextContents()).join(''), '');
  await bare(page);
  await page.evaluate((v) => document.querySelector('#first').append(Object.assign(document.createElement('talent-interview'), { locale: 'nl', interview: v })), nothing);
  await el.locator('[data-do="next"]').waitFor();
  assert.deepEqual(await ready(page), [], 'the engine is there already');
  await go();
  await told(page, 'talent-ready');
  await quiet();
  await el.locator('[data-do="next"]').click();
  await el.locator('.screen[data-kind="moment"]').waitFor();
  await el.evaluate((e, v) => { e.interview = v; }, nothing);
  await quiet();
  assert.equal(await el.locator('.screen[data-kind="moment"]').count(), 1);
  await over(page);
});

// Until what elements run on is there, what is typed waits in the element; then it waits for the engine.
for (const file of ['talenttaal.js', 'talenttaal.wasm']) test(`what was typed before ${file} came, and was erased, does not come back`, async () => {
  const page = await newPage(world), go = await hold(page, `**/talenttaal/${file}`), el = page.locator('talent-lens'), field = el.locator('textarea'), first = 'talenttaal/locales/nl/first-lens.json';
  await bare(page);
  await page.evaluate(([href, integrity]) => {
    // Named by the page, a first view waits for no hashes.
    const link = Object.assign(document.createElement('link'), { href });
    link.dataset.integrity = integrity;
    document.head.append(link);
    document.querySelector('#first').append(Object.assign(document.createElement('talent-lens'), { id: 'one', locale: 'nl', storage: 'session' }));
  }, [`/${first}`, `sha384-${createHash('sha384').update(readFileSync(join(ROOT, 'dist/site', first))).digest('base64')}`]);
  await field.pressSequentially(TYPED.results.nl);
  assert.deepEqual(await ready(page), [], 'the engine is there already');
  await el.evaluate((e) => { e.erase(); });
  assert.equal(await field.inputValue(), '');
  await go();
  await told(page, 'talent-ready');
  await idle(el);
  assert.deepEqual([await field.inputValue(), await el.locator('.candidate, .sentence').count(), await stored(page)], ['', 0, '[{},{}]']);
  await over(page);
});

test('white space and a comment are no fallback: the calm sentence stands there', async () => {
  const page = await newPage(world), all = page.locator('talent-lens');
  await page.route(/\/talenttaal\.js$/, (route) => route.abort());
  await bare(page);
  await page.evaluate(() => { for (const nodes of [['\n  ', document.createComment(' lens '), '\n'], ['Nog even.']]) { const lens = Object.assign(document.createElement('talent-lens'), { locale: 'nl' }); lens.append(...nodes); document.querySelector('#first').append(lens); } });
  await told(page, 'talent-error', 2);
  assert.match(await all.first().locator('.failed').innerText(), /laad de pagina opnieuw/);
  assert.deepEqual(await all.first().locator('.failed').evaluate((n) => [n.lang, n.dir]), ['nl', 'ltr']);
  assert.equal(await all.last().locator('.failed').count(), 0, 'a text of the host is a fallback');
  await over(page, 'talenttaal.js', 'talenttaal.js');
});

for (const mode of ['open', 'closed']) test(`in a shadow root of the host, ${mode}: the language around it is found, and followed inside and outside`, async () => {
  const page = await newPage(world);
  await bare(page);
  await page.evaluate((mode) => {
    const [outer, host, wrapper, lens] = window.all = ['div', 'div', 'div', 'talent-lens'].map((name) => document.createElement(name));
    outer.lang = 'fr';
    host.attachShadow({ mode }).append(wrapper);
    for (const [at, node] of [[wrapper, lens], [outer, host], [document.querySelector('#first'), outer]]) at.append(node);
  }, mode);
  const speaks = (lang) => page.waitForFunction((lang) => window.all[3].shadowRoot.querySelector('.host:not([data-loading]) .talent')?.lang === lang, lang);
  await speaks('fr');
  for (const [n, lang, then] of [[2, 'en', 'en'], [2, '', 'fr'], [0, 'en', 'en'], [0, '', 'nl']]) {
    await page.evaluate(([n, lang]) => { if (lang) window.all[n].lang = lang; else window.all[n].removeAttribute('lang'); }, [n, lang]);
    await speaks(then);
  }
  assert.deepEqual(await ready(page), ['fr', 'en', 'fr', 'en', 'nl']);
  await over(page);
});
