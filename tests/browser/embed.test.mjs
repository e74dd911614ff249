// The one file, the pages of iframes and the SCORM page in Chromium: from a file, in a frame without an origin, in a stub of a platform.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync, copyFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { TYPED, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';
import { through, to } from './talk.mjs';
import { unzip } from '../node/unzip.mjs';

let world, server, url;
const pages = new Map();
before(async () => {
  world = await start();
  for (const name of ['1.2', '2004']) for (const [file, { text }] of Object.entries(unzip(join(ROOT, `dist/scorm/talenttaal-scorm-${name}.zip`)))) pages.set(`/${name}/${file}`, text);
  server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname));
    let body = pages.get(path);
    try { body ??= readFileSync(join(ROOT, 'dist/embed', path)); } catch { /* not here */ }
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${server.address().port}`;
});
after(async () => { await world.close(); server.closeAllConnections(); server.close(); });

/** A page that gathers its errors and what it asks for. */
async function page() {
  const context = await world.browser.newContext({ viewport: { width: 800, height: 700 }, reducedMotion: 'reduce', locale: 'nl-BE' }), made = await context.newPage();
  made.setDefaultTimeout(20_000);
  made.wrong = [];
  made.asked = [];
  context.on('request', (r) => made.asked.push(r.url()));
  made.on('pageerror', (e) => made.wrong.push(e.message));
  made.on('console', (m) => { if (['error', 'warning'].includes(m.type()) && !/favicon/.test(m.location().url)) made.wrong.push(m.text()); });
  return made;
}

async function answers(lens, tag = 'nl') {
  await lens.locator('textarea').fill(TYPED.results[tag]);
  await lens.locator('.candidate').first().waitFor();
}

test('the one file works from a folder on a disk, and asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talenttaal-'));
  try {
    copyFileSync(join(ROOT, 'dist/embed/talenttaal.js'), join(folder, 'talenttaal.js'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="fr"><meta charset="utf-8"><title>One file</title><script src="talenttaal.js" defer></script><talent-lens></talent-lens>');
    const p = await page();
    await p.goto(pathToFileURL(join(folder, 'index.html')).href);
    await answers(p.locator('talent-lens'), 'fr');
    assert.deepEqual(p.asked.map((u) => u.split('/').pop()), ['index.html', 'talenttaal.js']);
    assert.deepEqual(p.wrong, []);
    await p.context().close();
  } finally { rmSync(folder, { recursive: true }); }
});

/** A host with a frame that may run scripts and nothing else; what it hears stands in `heard`. */
async function framed(src) {
  pages.set('/host.html', `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title><script>window.heard=[];addEventListener('message',(e)=>heard.push({origin:e.origin,...e.data}))</script><iframe sandbox="allow-scripts" width="600" src="${src}"></iframe>`);
  const p = await page();
  await p.goto(`${url}/host.html`);
  return { p, frame: p.frameLocator('iframe') };
}

test('a frame without an origin answers, in the language of the query, and tells its height three ways', async () => {
  const { p, frame } = await framed('lens.html?locale=en&storage=session&pack=https://elsewhere.example/p.json&pupil=Sam#?secret=abc123XYZ');
  await answers(frame.locator('talent-lens'), 'en');
  const given = await frame.locator('talent-lens').evaluate((e) => Object.fromEntries([...e.attributes].map((a) => [a.name, a.value])));
  assert.deepEqual(given, { locale: 'en', storage: 'session' });
  await p.waitForFunction(() => window.heard.length >= 6);
  const heard = await p.evaluate(() => window.heard), last = heard.at(-1).value;
  assert.ok(last > 200, `${last} px`);
  assert.deepEqual(heard.slice(-3), [
    { origin: 'null', type: 'talenttaal.resize', height: last }, { origin: 'null', subject: 'lti.frameResize', height: last }, { origin: 'null', message: 'height', value: last, secret: 'abc123XYZ' },
  ]);
  assert.equal(last, await frame.locator('body').evaluate((b) => Math.ceil(b.getBoundingClientRect().height)));
  assert.ok(p.asked.every((u) => u.startsWith(url)), p.asked.join());
  assert.deepEqual(p.wrong, []);
  await p.context().close();
});

test('a host that listens late asks for the height again, and gets no secret it did not give', async () => {
  const { p, frame } = await framed('explorer.html');
  await frame.locator('talent-explorer .tile').first().waitFor();
  await p.evaluate(() => { window.heard.length = 0; const w = document.querySelector('iframe').contentWindow; w.postMessage({ message: 'ready', secret: 'other' }, '*'); w.postMessage({ type: 'talenttaal.measure' }, '*'); });
  await p.waitForFunction(() => window.heard.length >= 2);
  assert.deepEqual((await p.evaluate(() => window.heard)).map((m) => m.type ?? m.subject ?? m.message), ['talenttaal.resize', 'lti.frameResize']);
  await p.context().close();
});

for (const view of ['interview', 'card', 'message']) test(`the page of the ${view} is drawn in a frame without an origin`, async () => {
  const { p, frame } = await framed(`${view}.html?locale=nl&flow=pupil-short&mode=guided`);
  await frame.locator(`talent-${view}`).locator('.talent').first().waitFor();
  if (view === 'interview') assert.equal(await frame.locator('talent-interview').getAttribute('flow'), 'pupil-short');
  assert.deepEqual(p.wrong, []);
  await p.context().close();
});

for (const [name, api, prefix, status, finish] of [['1.2', 'API', 'LMS', 'cmi.core.lesson_status', 'LMSFinish'], ['2004', 'API_1484_11', '', 'cmi.completion_status', 'Terminate']]) test(`SCORM ${name}: begun, where, completed, and not one answer`, async () => {
  pages.set(`/platform-${name}.html`, `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Platform</title><script>
    window.calls=[];window.data={};const say=(n)=>(...a)=>{calls.push([n,...a]);if(n.endsWith('SetValue'))data[a[0]]=a[1];return n.endsWith('GetValue')?data[a[0]]??'':'true'};
    window.${api}={};for(const n of ['Initialize','GetValue','SetValue','Commit','Finish','Terminate'])window.${api}['${prefix}'+n]=say('${prefix}'+n);
  </script><iframe width="700" height="600" src="/${name}/index.html"></iframe>`);
  const p = await page();
  await p.goto(`${url}/platform-${name}.html`);
  const talk = p.frameLocator('iframe').locator('talent-interview'), data = () => p.evaluate(() => window.data);
  await talk.locator('.contract').waitFor();
  assert.equal((await data())[status], 'incomplete');
  await to(talk, 'moment');
  await talk.locator('#text').fill('geheim verhaal over kamp');
  const kept = JSON.parse((await data())['cmi.suspend_data']);
  assert.deepEqual(Object.keys(kept), ['flow', 'version', 'step']);
  assert.deepEqual([kept.flow, kept.step], ['pupil', 'moment']);
  await through(talk, 'nl');
  await talk.locator('.card-view').waitFor();
  assert.equal((await data())[status], 'completed');
  assert.ok((await data())['cmi.suspend_data'].length <= 4096);
  await p.evaluate(() => document.querySelector('iframe').remove());
  await p.waitForFunction((n) => window.calls.at(-1)?.[0] === n, finish);
  const said = JSON.stringify(await p.evaluate(() => window.calls));
  for (const secret of ['geheim', 'kamp', 'groepjes', 'iedereen meedoet', 'listener']) assert.ok(!said.includes(secret), secret);
  assert.deepEqual(p.wrong, []);
  await p.context().close();
});
