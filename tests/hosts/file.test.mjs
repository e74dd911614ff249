// The one file where nothing is as it should be: from a disk, without an origin, under wrong media types, and in a build
// with other languages.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { TYPED } from '../browser/typed.mjs';
import { ROOT, launch, pageOf, serve } from './host.mjs';

const FILE = join(ROOT, 'dist/embed/talenttaal.js'), OTHER = join(ROOT, 'dist/hosts/embed/talenttaal.js');
const PAGE = (body, lang = 'nl') => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>One file</title><script src="talenttaal.js" defer></script>${body}`;
const folder = mkdtempSync(join(tmpdir(), 'talenttaal-'));
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); rmSync(folder, { recursive: true, force: true }); });

/** The lens answers, and nothing was asked for but the page and the script. */
async function answers(page, lens, tag) {
  await lens.locator('textarea').fill(TYPED.results[tag]);
  await lens.locator('.candidate').first().waitFor();
  assert.deepEqual(page.asked.map((u) => u.split('/').pop()).filter((n) => n !== 'favicon.ico' && !n.startsWith('srcdoc')), ['index.html', 'talenttaal.js']);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
}

test('from a disk', async () => {
  copyFileSync(FILE, join(folder, 'talenttaal.js'));
  writeFileSync(join(folder, 'index.html'), PAGE('<talent-lens></talent-lens>', 'en'));
  const page = await pageOf(browser);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await answers(page, page.locator('talent-lens'), 'en');
});

for (const kind of ['text/plain', 'application/octet-stream', '']) test(`from a host that calls a script ${kind || 'nothing'}`, async () => {
  const server = await serve({ folders: { '/': join(ROOT, 'dist/embed') }, pages: new Map(), kind });
  const pages = await serve({ folders: {}, pages: new Map([['/index.html', PAGE('<talent-lens></talent-lens>', 'fr').replace('talenttaal.js', `${server.url}/talenttaal.js`)]]) });
  try {
    const page = await pageOf(browser);
    await page.goto(`${pages.url}/index.html`);
    await answers(page, page.locator('talent-lens'), 'fr');
  } finally { server.close(); pages.close(); }
});

test('in a frame without an origin, under a policy that allows no request at all', async () => {
  const server = await serve({ folders: { '/': join(ROOT, 'dist/embed') }, pages: new Map([['/index.html', PAGE('<talent-lens></talent-lens>')]]), headers: { 'Content-Security-Policy': "sandbox allow-scripts; default-src 'none'; script-src * 'wasm-unsafe-eval'; require-trusted-types-for 'script'" } });
  try {
    const page = await pageOf(browser);
    await page.goto(`${server.url}/index.html`);
    assert.equal(await page.evaluate(() => origin), 'null');
    await answers(page, page.locator('talent-lens'), 'nl');
  } finally { server.close(); }
});

/** The words for home in the build with nl and ar, with a behaviour chosen. */
async function letters(t) {
  const server = await serve({ pages: new Map([['/index.html', PAGE('<talent-message></talent-message>')]]), folders: { '/': join(OTHER, '..') } });
  const page = await pageOf(browser);
  t.after(async () => { await page.context().close(); server.close(); });
  await page.addInitScript(() => { window.errors = []; addEventListener('talent-error', (e) => window.errors.push(e.detail)); });
  await page.goto(`${server.url}/index.html`);
  const message = page.locator('talent-message');
  await message.locator('textarea').first().fill(TYPED.results.nl);
  await message.locator('[data-in="language"]').waitFor();
  return { page, message };
}

test('a build with other languages: a message in a language that is inside', async (t) => {
  const { page, message } = await letters(t);
  await message.locator('[data-in="language"]').selectOption('ar');
  await message.locator('[lang="ar"][dir="rtl"]').first().waitFor();
  assert.deepEqual(await page.evaluate(() => window.errors), []);
  assert.deepEqual(page.wrong, []);
});

test('a language that is not inside: a calm sentence, the letter of the school stays, the choice is open again', async (t) => {
  const { page, message } = await letters(t);
  await message.locator('[data-in="language"]').selectOption('tr');
  const note = message.locator('.note[role="status"]');
  await note.waitFor();
  assert.equal(await note.innerText(), 'Deze taal zit niet in deze versie. Je bericht staat er in de taal van de school.');
  assert.equal(await message.locator('[data-in="language"]').inputValue(), '');
  assert.ok(await message.locator('[part~="letter"]').first().isVisible());
  const [error] = await page.evaluate(() => window.errors);
  assert.equal(error.code, 'file-unreachable');
  assert.match(error.remedy, /Build the one file with this language/);
  assert.deepEqual(page.wrong, []);
  // The next choice takes the sentence away.
  await message.locator('[data-in="language"]').selectOption('ar');
  await message.locator('[lang="ar"][dir="rtl"]').first().waitFor();
  assert.equal(await note.count(), 0);
});

test('a language of the page that is not inside: the page’s next best, and no error', async () => {
  const server = await serve({ pages: new Map([['/index.html', PAGE('<talent-lens></talent-lens>', 'tr')]]), folders: { '/': join(OTHER, '..') } });
  try {
    const page = await pageOf(browser);
    await page.goto(`${server.url}/index.html`);
    await answers(page, page.locator('talent-lens'), 'nl');
  } finally { server.close(); }
});
