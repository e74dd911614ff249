// The iframe pages in a host of another origin: sandboxed with scripts alone, the height by three protocols in either
// order, and the messages, which go to the origin that said hello and to no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kind, to } from '../browser/talk.mjs';
import { ROOT, launch, pageOf, serve } from './host.mjs';

let browser, frames, host, other;
const VIEWS = ['lens', 'explorer', 'interview', 'card', 'message'];
const PAGE = (frame, before) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title><body>
  <script>${before}</script>${frame}`;
/** What hosts do with a height, each as it is in the wild; `ask` is what it does once it listens. */
const HOSTS = {
  own: {
    hear: `addEventListener('message', ({ source, data }) => { const f = document.querySelector('iframe'); if (source === f?.contentWindow && data.type === 'talenttaal.resize') f.style.height = data.height + 'px'; });`,
    ask: `document.querySelector('iframe').contentWindow.postMessage({ type: 'talenttaal.measure' }, '*');`,
  },
  // Canvas: the subject names the message, the frame is the one it came from. It does not ask.
  canvas: {
    hear: `addEventListener('message', (e) => { if (e.data.subject !== 'lti.frameResize') return; const f = [...document.querySelectorAll('iframe')].find((f) => f.contentWindow === e.source); if (f && Number(e.data.height) > 0) f.style.height = e.data.height + 'px'; });`,
    ask: '',
  },
  // WordPress, wp-includes/js/wp-embed.js, with its bounds: the secret goes into the address, then it asks.
  wordpress: {
    hear: `addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const f of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) if (source === f.contentWindow && data.message === 'height') f.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });`,
    ask: `for (const f of document.querySelectorAll('iframe.wp-embedded-content')) { f.src += '#?secret=abc123XYZ9'; f.dataset.secret = 'abc123XYZ9'; f.contentWindow.postMessage({ message: 'ready', secret: 'abc123XYZ9' }, '*'); }`,
    bound: (height) => Math.min(1000, Math.max(200, height)),
  },
};

before(async () => {
  browser = await launch();
  frames = await serve({ folders: { '/embed/': join(ROOT, 'dist/embed') } });
  [host, other] = [await serve(), await serve()];
});
after(async () => { await browser.close(); for (const server of [frames, host, other]) server.close(); });

async function opened(server, html) {
  server.pages.set('/', html);
  const page = await pageOf(browser);
  await page.goto(server.url);
  return { page, frame: page.frameLocator('iframe'), height: () => page.locator('iframe').evaluate((f) => Math.round(f.getBoundingClientRect().height)) };
}
const iframe = (view, query = '', more = '') => `<iframe ${more} sandbox="allow-scripts" width="600" height="150" style="border:0" src="${frames.url}/embed/${view}.html${query}"></iframe>`;
const within = (frame) => frame.locator('body').evaluate((b) => Math.ceil(b.getBoundingClientRect().height));

/** Looks again until it holds. */
async function settles(holds, what) {
  for (let n = 0; n < 100; n++) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  assert.fail(what);
}

for (const [name, { hear, ask, bound = (height) => height }] of Object.entries(HOSTS)) for (const late of [false, true]) test(`the height follows in a host that listens as ${name} does, ${late ? 'after the frame is drawn' : 'before it is there'}`, async () => {
  const { page, frame, height } = await opened(host, PAGE(iframe('explorer', '?locale=nl', name === 'wordpress' ? 'class="wp-embedded-content" security="restricted"' : ''), late ? '' : `${hear} addEventListener('load', () => { ${ask} });`));
  const follows = async (what) => settles(async () => await height() === bound(await within(frame)), `${what}: ${await height()} for ${await within(frame)}`);
  await frame.locator('.tile').first().waitFor();
  if (late) await page.evaluate(`${hear} ${ask}`);
  if (ask || !late) await follows('drawn');
  await frame.locator('.tile').first().click();
  await frame.locator('.card').waitFor();
  await follows('after a click');
  assert.ok(await height() > 200);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

const TALKS = `window.heard = []; addEventListener('message', (e) => { if (e.source === document.querySelector('iframe')?.contentWindow) heard.push({ ...e.data, origin: e.origin }); });
  window.say = (data) => document.querySelector('iframe').contentWindow.postMessage(data, '*');`;
const heard = (page, type) => page.evaluate((type) => heard.filter((m) => m.type === `talenttaal.${type}`), type);

test('a host that said hello is told where somebody is, and can choose from the list; nobody else can', async () => {
  const { page, frame } = await opened(host, PAGE(iframe('interview', '?locale=nl&flow=pupil-short'), TALKS));
  const talk = frame.locator('talent-interview');
  await talk.locator('.contract').waitFor();
  // Before hello: heights and nothing else.
  await page.evaluate(() => say({ type: 'talenttaal.set', name: 'locale', value: 'fr' }));
  await to(talk, 'pick');
  assert.deepEqual([...new Set(await page.evaluate(() => heard.map((m) => m.type ?? m.subject)))].sort(), ['lti.frameResize', 'talenttaal.resize']);
  assert.equal(await talk.getAttribute('locale'), 'nl');
  await page.evaluate(() => say({ type: 'talenttaal.hello' }));
  await page.waitForFunction(() => heard.some((m) => m.type === 'talenttaal.hello'));
  const [hello] = await heard(page, 'hello');
  assert.equal(hello.element, 'talent-interview');
  assert.deepEqual(hello.choices.locale, ['nl', 'fr', 'en']);
  assert.equal(hello.ready, true);
  assert.equal(hello.origin, 'null');
  await talk.locator('.tile').first().click();
  await talk.locator('[data-do="next"]').click();
  await page.waitForFunction(() => heard.some((m) => m.type === 'talenttaal.change'));
  const [change] = await heard(page, 'change');
  assert.deepEqual(Object.keys(change).sort(), ['flow', 'origin', 'step', 'type']);
  assert.equal(change.flow, 'pupil-short');
  await page.evaluate(() => say({ type: 'talenttaal.set', name: 'locale', value: 'en' }));
  await talk.locator('.talent[lang="en"]').waitFor();
  for (const [name, value] of [['locale', 'xx'], ['host', 'Someone'], ['pack', 'https://elsewhere.example/p.json'], ['exit', 'https://elsewhere.example/'], ['__proto__', 'x'], ['storage', 'local']]) await page.evaluate(([name, value]) => say({ type: 'talenttaal.set', name, value }), [name, value]);
  await page.waitForFunction(() => heard.filter((m) => m.type === 'talenttaal.refused').length === 6);
  assert.deepEqual(await talk.evaluate((e) => e.getAttributeNames().sort()), ['flow', 'locale']);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('what a pupil chose and wrote is in no message', async () => {
  const { page, frame } = await opened(host, PAGE(iframe('explorer', '?locale=nl'), TALKS));
  await frame.locator('.tile').first().waitFor();
  await page.evaluate(() => say({ type: 'talenttaal.hello' }));
  await page.waitForFunction(() => heard.some((m) => m.type === 'talenttaal.hello'));
  await frame.locator('.tile').first().click();
  await frame.locator('[data-do="answer:me"]').click();
  await frame.locator('[data-do="answer:me"][aria-pressed="true"]').waitFor();
  await page.evaluate(() => say({ type: 'talenttaal.set', name: 'locale', value: 'fr' }));
  await page.waitForFunction(() => heard.some((m) => m.type === 'talenttaal.ready'));
  assert.deepEqual([...new Set(await page.evaluate(() => heard.map((m) => m.type ?? m.subject)))].sort(), ['lti.frameResize', 'talenttaal.hello', 'talenttaal.ready', 'talenttaal.resize']);
  await page.context().close();
});

test('only the parent is heard, only one origin is told, and only hosts that are welcome where they are named', async () => {
  // A window beside the frame says what the host might say.
  const { page, frame } = await opened(host, PAGE(`${iframe('explorer', '?locale=nl')}<iframe id="beside" srcdoc="<script>addEventListener('message', () => parent.frames[0].postMessage({ type: 'talenttaal.hello' }, '*'))</script>"></iframe>`, TALKS));
  const inside = page.frameLocator('iframe').first();
  await inside.locator('.tile').first().waitFor();
  await page.evaluate(() => document.querySelector('#beside').contentWindow.postMessage('now', '*'));
  await page.waitForTimeout(500);
  assert.deepEqual(await heard(page, 'hello'), []);
  await page.context().close();
  // A page of our server that names its hosts.
  for (const [server, welcome] of [[host, true], [other, false]]) {
    frames.pages.set('/embed/named.html', readFileSync(join(ROOT, 'dist/embed/explorer.html'), 'utf8').replace('<html ', `<html data-hosts="${host.url}" `));
    const second = await opened(server, PAGE(iframe('named', '?locale=nl'), TALKS));
    await second.frame.locator('.tile').first().waitFor();
    await second.page.evaluate(() => say({ type: 'talenttaal.hello' }));
    if (welcome) await second.page.waitForFunction(() => heard.some((m) => m.type === 'talenttaal.hello'));
    else await second.page.waitForTimeout(500);
    assert.equal((await heard(second.page, 'hello')).length, welcome ? 1 : 0, server.url);
    assert.ok((await heard(second.page, 'resize')).length, 'a height goes to any host');
    await second.page.context().close();
  }
  // A host without an origin can't be told from another: heights alone.
  const opaque = await opened(host, `<!doctype html><title>Outer</title><iframe sandbox="allow-scripts" width="700" height="600" srcdoc="${PAGE(iframe('explorer', '?locale=nl'), TALKS).replaceAll('"', '&quot;')}"></iframe>`);
  const middle = opaque.page.frames()[1];
  await opaque.page.frameLocator('iframe').frameLocator('iframe').locator('.tile').first().waitFor();
  await middle.evaluate(() => say({ type: 'talenttaal.hello' }));
  await opaque.page.waitForTimeout(500);
  assert.deepEqual(await middle.evaluate(() => [...new Set(heard.map((m) => m.type ?? m.subject))].sort()), ['lti.frameResize', 'talenttaal.resize']);
  await opaque.page.context().close();
});

for (const view of VIEWS) test(`the ${view} with scripts alone: drawn, and nothing asked for but its own files`, async () => {
  const { page, frame } = await opened(host, PAGE(iframe(view, '?locale=nl&flow=pupil-short&mode=guided&storage=session&pupil=Sam&pack=https://elsewhere.example/p.json'), TALKS));
  await frame.locator(`talent-${view} .talent`).waitFor();
  const names = await frame.locator(`talent-${view}`).evaluate((e) => e.getAttributeNames().sort());
  assert.ok(names.every((n) => ['flow', 'locale', 'mode', 'storage'].includes(n)), names.join());
  if (view === 'interview') assert.equal(await kind(frame.locator('talent-interview')), 'contract');
  assert.ok(page.asked.every((u) => u.startsWith(frames.url) || u.startsWith(host.url)), page.asked.join());
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('the static answers for oEmbed: an absolute frame, found from the page', () => {
  for (const view of VIEWS) {
    const at = `https://school.example/talenttaal/${view}`, folder = join(ROOT, 'dist/hosts/embed');
    const answer = JSON.parse(readFileSync(join(folder, `${view}.json`), 'utf8'));
    assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
    assert.ok(answer.width && answer.height && answer.title);
    assert.match(answer.html, new RegExp(`^<blockquote><a href="${at}.html">[^<]+</a></blockquote><iframe src="${at}.html" title="[^"]+" width="600" height="600" sandbox="allow-scripts"`));
    assert.match(readFileSync(join(folder, `${view}.html`), 'utf8'), new RegExp(`<link rel="alternate" type="application/json\\+oembed" href="${at}.json"`));
  }
});
