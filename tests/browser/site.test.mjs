// The site: every page under the strict policy, for everyone, at every width; and a generator whose snippet works where it is pasted.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { axe } from './axe.mjs';
import { TYPED, calm, focused, newPage, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';

const SITE = join(ROOT, 'dist/site'), LANGS = ['nl', 'fr', 'en'];
const PAGES = ['', 'fr/', 'en/'].flatMap((folder) => readdirSync(join(SITE, folder)).filter((f) => f.endsWith('.html')).map((f) => folder + f));
const html = (page) => readFileSync(join(SITE, page), 'utf8');
let world;
before(async () => { world = await start(); });
after(() => world.close());

/** A page of the site with every element on it drawn. */
async function visit(path, options) {
  const page = await newPage(world, options);
  await page.goto(`${world.server.url}/${path}`);
  for (const el of await page.locator('main :is(talent-lens, talent-explorer, talent-interview, talent-card, talent-message)').all()) await el.locator('.talent').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

test('all pages are there, in the languages they should be in', () => {
  assert.equal(PAGES.filter((p) => !p.includes('/')).length, 11);
  assert.equal(PAGES.filter((p) => p.startsWith('en/')).length, 11);
  assert.equal(PAGES.filter((p) => p.startsWith('fr/')).length, 3);
});

for (const path of PAGES) test(`${path}: loads under the policy, has one h1, is accessible, and is never too wide`, async () => {
  for (const [width, colorScheme] of [[320, 'light'], [1280, 'dark'], [1280, 'light']]) {
    const page = await visit(path, { viewport: { width, height: 800 }, colorScheme });
    assert.equal(await page.locator('h1').count(), 1);
    assert.equal(await page.evaluate(() => document.documentElement.lang), path.includes('/') ? path.slice(0, 2) : 'nl');
    const wide = await page.evaluate(() => ({ page: document.scrollingElement.scrollWidth - innerWidth, parts: [...document.querySelectorAll('body *')]
      .filter((e) => !e.closest('.wide, pre, .shapes, svg, .unseen, .filters, .skip') && (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)).map((e) => `${e.tagName}.${e.className}`) }));
    assert.deepEqual(wide, { page: 0, parts: [] }, `${width} px`);
    if (width !== 320) assert.deepEqual(await axe(page), [], colorScheme);
    calm(page);
    await page.context().close();
  }
});

test('no link of the site leads nowhere', () => {
  for (const path of PAGES) for (const [, href] of html(path).matchAll(/(?:href|src)="([^"]+)"/g)) {
    if (/^(https?|tel|mailto):/.test(href)) continue;
    const { pathname, hash } = new URL(href, `http://here/${path}`), file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    assert.ok(existsSync(join(SITE, file)), `${path}: ${href}`);
    if (hash && !hash.startsWith('#in-')) assert.ok(html(file).includes(`id="${hash.slice(1)}"`), `${path}: ${href}`);
  }
});

test('no page carries script or style of its own', () => {
  for (const path of PAGES) assert.doesNotMatch(html(path), /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/, path);
});

for (const lang of LANGS) test(`in ${lang}: an old address leads here, and the switch keeps the focus and what was typed`, async () => {
  const page = await newPage(world);
  await page.goto(`${world.server.url}/?lang=${lang}`);
  const lens = page.locator('talent-lens');
  await lens.locator(`.talent[lang="${lang}"]`).waitFor();
  await lens.locator('textarea').fill(TYPED.results[lang]);
  await lens.locator('.candidate').first().waitFor();
  const next = LANGS[(LANGS.indexOf(lang) + 1) % 3], title = await page.locator('h1').innerText();
  assert.equal(await page.locator('.langs [aria-current="true"]').getAttribute('data-lang'), lang);
  await page.locator(`[data-lang="${next}"]`).focus();
  await page.keyboard.press('Enter');
  await lens.locator(`.talent[lang="${next}"]`).waitFor();
  assert.notEqual(await page.locator('h1').innerText(), title);
  assert.equal((await focused(page)).id, `in-${next}`);
  assert.equal(await lens.locator('.sentence, textarea').first().evaluate((e) => e.value ?? e.textContent), TYPED.results[lang]);
  calm(page);
  await page.context().close();
});

test('without script a page still says what it is, and its links work', async () => {
  const context = await world.browser.newContext({ javaScriptEnabled: false }), page = await context.newPage();
  await page.goto(`${world.server.url}/platformen.html`);
  assert.match(await page.locator('main').innerText(), /Vier leveringen/);
  await page.locator('.bar [data-lang="en"]').click();
  assert.match(await page.locator('h1').innerText(), /hour/);
  await context.close();
});

test('what a first visit is said to fetch is what it fetches', async () => {
  const rows = [...html('platformen.html').matchAll(/&lt;talent-(\w+)&gt;<\/code><\/th><td>(\d+)<\/td><td>[\d,]+ KB<\/td><td>([\d,]+) KB/g)];
  assert.equal(rows.length, 5);
  const own = await serveAs(() => undefined);
  try {
    for (const [, view, files, kb] of rows) {
      own.page(`<script type="module" src="/talenttaal/define.js"></script><talent-${view}></talent-${view}>`, '');
      const page = await own.open();
      await page.locator(`talent-${view}`).locator('.talent').first().waitFor();
      await page.waitForLoadState('networkidle');
      const asked = page.asked.map((u) => new URL(u).pathname).filter((p) => p.startsWith('/talenttaal/')).map((p) => p.replace('/talenttaal/', ''));
      const bytes = asked.reduce((sum, f) => sum + brotliCompressSync(readFileSync(join(ROOT, 'dist/npm', f)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length, 0);
      assert.equal(asked.length, Number(files), `${view} asks for ${asked.join(' ')}: mend FETCHED in xtask/src/site/facts.rs`);
      const said = Number(kb.replace(',', '.')) * 1024;
      assert.ok(Math.abs(bytes - said) < said / 100 + 1024, `${view}: ${bytes} bytes, ${said} said`);
      await page.context().close();
    }
  } finally { await own.close(); }
});

/** A host of its own: one page under a policy, and a folder `/talenttaal/` from one of the deliveries. */
async function serveAs(change) {
  let body = '', policy = '', folder = 'npm', css = '';
  const kinds = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname)), headers = { 'Content-Type': kinds[extname(path)] ?? 'text/plain; charset=utf-8' };
    if (path === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy && { 'Content-Security-Policy': policy } });
      return response.end(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title>${css && '<link rel="stylesheet" href="/host.css">'}</head><body>${body}</body></html>`);
    }
    if (path === '/host.css') { response.writeHead(200, headers); return response.end(css); }
    const file = join(ROOT, 'dist', folder, path.replace('/talenttaal/', ''));
    if (!path.startsWith('/talenttaal/') || !existsSync(file)) { response.writeHead(404); return response.end(); }
    response.writeHead(200, headers);
    response.end(change(path) ?? readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    page: (b, p, f = 'npm', c = '') => { body = b; policy = p; folder = f; css = c; },
    open: async () => { const page = await newPage({ browser: world.browser, server: { url } }); await page.goto(`${url}/`); return page; },
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}

/** Chooses on the platform page and gives what the generator gives. */
async function choose(page, choices) {
  for (const [name, value] of Object.entries(choices)) {
    const field = page.locator(`#choices [name="${name}"]`);
    if (await field.isDisabled()) continue;
    await (name === 'at' ? field.fill(value) : field.selectOption(value));
  }
  const text = (id) => page.locator(`#${id}`).textContent();
  return { html: await text('code'), csp: (await text('csp')).replace('Content-Security-Policy: ', ''), css: await text('css') };
}

test('the generator is reached and used by the keyboard alone', async () => {
  const page = await visit('platformen.html');
  await page.locator('#choices [name="view"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('#preview talent-lens .talent').waitFor();
  assert.match(await page.locator('#code').textContent(), /<talent-lens>/);
  const reached = [];
  for (let n = 0; n < 10; n++) { await page.keyboard.press('Tab'); reached.push(await page.evaluate(() => document.activeElement.name || document.activeElement.dataset.copyFrom || document.activeElement.tagName)); }
  for (const name of ['delivery', 'locale', 'theme', 'storage', 'at', 'code']) assert.ok(reached.includes(name), `${name} is not reached: ${reached}`);
  await page.locator('[data-copy-from="code"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#code').textContent());
  calm(page);
  await page.context().close();
});

const TRIES = [
  { delivery: 'files', view: 'lens', theme: 'leaf', locale: 'fr', storage: 'session', folder: 'npm' },
  { delivery: 'files', view: 'explorer', theme: '', locale: 'ar', storage: 'none', folder: 'npm' },
  { delivery: 'files', view: 'interview', theme: '', locale: 'en', storage: 'none', folder: 'npm' },
  { delivery: 'files', view: 'message', theme: '', locale: 'nl', storage: 'none', folder: 'npm' },
  { delivery: 'one', view: 'lens', theme: 'sea', locale: 'en', storage: 'none', folder: 'embed' },
  { delivery: 'one', view: 'interview', theme: '', locale: '', storage: 'local', folder: 'embed' },
  { delivery: 'iframe', view: 'explorer', theme: '', locale: 'nl', storage: 'none', folder: 'embed' },
  { delivery: 'iframe', view: 'message', theme: '', locale: 'en', storage: 'session', folder: 'embed' },
];
for (const { folder, ...choices } of TRIES) test(`the snippet for ${choices.view} by ${choices.delivery} works under its own policy line, and its hash is true`, async () => {
  const maker = await visit('platformen.html'), made = await choose(maker, choices);
  await maker.context().close();
  assert.match(made.csp, /^default-src 'none'; script-src /);
  assert.match(made.html, /integrity="sha384-[A-Za-z0-9+/]{64}"/);
  assert.equal(Boolean(choices.theme), made.css.includes('--talent-paper'));
  const host = await serveAs(() => undefined);
  try {
    host.page(made.html, made.csp, folder, choices.theme && made.css);
    const page = await host.open(), framed = choices.delivery === 'iframe';
    const element = (framed ? page.frameLocator('iframe') : page).locator(`talent-${choices.view}`);
    await element.locator(`.talent${choices.locale && `[lang="${choices.locale}"]`}`).first().waitFor();
    if (choices.view === 'lens') { await element.locator('textarea').fill(TYPED.results[choices.locale]); await element.locator('.candidate').first().waitFor(); }
    if (choices.theme) assert.notEqual(await element.locator('.talent').first().evaluate((e) => getComputedStyle(e).backgroundColor), 'rgb(255, 255, 255)');
    if (framed) await page.waitForFunction(() => document.querySelector('iframe').height !== '700');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(page.asked.filter((url, n) => page.asked.indexOf(url) !== n), [], 'fetched twice');
    // No script comes that the snippet does not name with its hash.
    if (choices.delivery === 'files') for (const path of page.asked.map((u) => new URL(u).pathname).filter((p) => p.startsWith('/talenttaal/') && p.endsWith('.js'))) assert.match(made.html, new RegExp(`"${path}" integrity=`), path);
    calm(page);
    await page.context().close();
  } finally { await host.close(); }
  // One byte more, and the browser refuses it.
  const forged = await serveAs((path) => path.endsWith(choices.delivery === 'files' ? 'define.js' : choices.delivery === 'one' ? 'talenttaal.js' : 'resize.js') ? `${readFileSync(join(ROOT, 'dist', folder, path.replace('/talenttaal/', '')))}\n` : undefined);
  try {
    forged.page(made.html, made.csp, folder);
    const page = await forged.open();
    await page.waitForLoadState('networkidle');
    assert.ok(page.wrong.some((w) => /integrity/.test(w)), page.wrong.join());
    if (choices.delivery !== 'iframe') assert.equal(await page.evaluate((el) => !!customElements.get(el), `talent-${choices.view}`), false);
    await page.context().close();
  } finally { await forged.close(); }
});

test('a chunk that was changed is refused too', async () => {
  const maker = await visit('platformen.html'), made = await choose(maker, { delivery: 'files', view: 'lens' });
  await maker.context().close();
  const host = await serveAs((path) => /chunk-/.test(path) ? `${readFileSync(join(ROOT, 'dist/npm', path.replace('/talenttaal/', '')))}\n` : undefined);
  try {
    host.page(made.html, made.csp);
    const page = await host.open();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => !!customElements.get('talent-lens')), false);
    await page.context().close();
  } finally { await host.close(); }
});

test('a changed file of what elements run on is refused, and said', async () => {
  const maker = await visit('platformen.html'), made = await choose(maker, { delivery: 'files', view: 'explorer' });
  await maker.context().close();
  const host = await serveAs((path) => /\/talenttaal\.js$/.test(path) ? `${readFileSync(join(ROOT, 'dist/npm', path.replace('/talenttaal/', '')))}\n` : undefined);
  try {
    host.page(made.html, made.csp);
    const page = await host.open();
    await page.waitForFunction(() => document.querySelector('talent-explorer').shadowRoot && !document.querySelector('talent-explorer').shadowRoot.querySelector('.host[data-loading], .talent'));
    assert.ok(page.wrong.some((w) => /integrity/.test(w)), page.wrong.join());
    assert.ok(await page.locator('talent-explorer p').isVisible(), 'the fallback');
    await page.context().close();
  } finally { await host.close(); }
});

test('what cannot be is said, and the preview follows', async () => {
  const page = await visit('en/platforms.html');
  const note = (name) => page.locator(`[data-note="${name}"]`).isVisible();
  await choose(page, { delivery: 'iframe', storage: 'session' });
  assert.match(await page.locator('#code').textContent(), /<iframe(?![^>]*sandbox)/);
  await choose(page, { storage: 'none' });
  assert.match(await page.locator('#code').textContent(), /sandbox="allow-scripts /);
  assert.ok(await page.locator('[name="theme"]').isDisabled());
  await choose(page, { delivery: 'one', view: 'lens', locale: 'ar' });
  assert.ok(await note('bundle') && await note('part'));
  await choose(page, { delivery: 'files', locale: 'en', at: 'https://cdn.example.org/t' });
  assert.ok(await note('other'));
  assert.match(await page.locator('#csp').textContent(), /script-src 'self' https:\/\/cdn\.example\.org 'wasm-unsafe-eval'; connect-src 'self' https:\/\/cdn\.example\.org/);
  assert.match(await page.locator('#code').textContent(), /src="https:\/\/cdn\.example\.org\/t\/define\.js" integrity="[^"]+" crossorigin="anonymous"/);
  await choose(page, { at: 'javascript:alert(1)' });
  assert.ok(await note('address'));
  assert.equal(await page.locator('#code').textContent(), '');
  await choose(page, { at: '/x"><script>/' });
  assert.doesNotMatch(await page.locator('#code').textContent(), /"><script>/);
  await choose(page, { delivery: 'scorm' });
  assert.ok(await note('scorm'));
  await page.locator('#preview talent-interview .talent').waitFor();
  await choose(page, { delivery: 'npm' });
  assert.match(await page.locator('#code').textContent(), /npm install talenttaal@\d/);
  await page.locator('#check').click();
  await page.locator('#checked tbody tr').first().waitFor();
  assert.match(await page.locator('#checked').innerText(), /webassembly\s+works/);
  calm(page);
  await page.context().close();
});
