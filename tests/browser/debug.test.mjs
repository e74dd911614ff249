// The panel of `debug`: what stands in the way on a page, in plain words; nothing of it without the attribute.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe } from './axe.mjs';
import { calm, fits, newPage, open, start } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());
const ELEMENTS = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'];

/** The panel as a person reads it: its heading, and what was found by name. */
async function read(element) {
  const panel = element.locator('.debug section');
  await panel.locator('tbody tr').first().waitFor();
  return { head: await panel.locator('h2').innerText(), text: await panel.innerText(), rows: Object.fromEntries(await panel.locator('tr').evaluateAll((rows) => rows.map((r) => [...r.children].map((c) => c.textContent)).map(([name, ...rest]) => [name, rest]))) };
}
const settled = async (page, element, what) => {
  await page.waitForFunction(([tag, what]) => document.querySelector(tag)?.shadowRoot?.querySelector('.debug')?.shadowRoot.querySelector('h2')?.textContent.endsWith(what), [element, what]);
  return read(page.locator(element));
};

for (const el of ELEMENTS) test(`${el}: the panel comes with the attribute and goes with it`, async () => {
  const page = await newPage(world, { viewport: { width: 320, height: 800 } });
  const bare = await open(page, world.server, { el, locale: 'nl' });
  const before = page.asked.length;
  assert.equal(await bare.locator('.debug').count(), 0);
  await bare.evaluate((e) => { e.debug = true; });
  const { head, rows } = await settled(page, el, 'ready');
  assert.match(head, new RegExp(`^${el}, talenttaal \\d`));
  for (const name of ['version', 'language', 'webassembly', 'policy', 'talenttaal.wasm', 'wording.json', 'concern.ftl', 'elements', 'concern gate', 'session storage', 'local storage', 'clipboard', 'secure page']) assert.match(rows[name]?.[0] ?? '', /^✓ /, name);
  assert.equal(rows['talenttaal.wasm'][0], '✓ application/wasm');
  assert.ok(page.asked.length > before, 'it is fetched when it is wanted');
  await fits(page, 'with the panel');
  assert.deepEqual(await axe(page), []);
  await bare.evaluate((e) => e.removeAttribute('debug'));
  await page.waitForFunction((tag) => !document.querySelector(tag).shadowRoot.querySelector('.debug'), el);
  calm(page);
  await page.context().close();
});

/** The page of the element as a host with another policy, or other headers, serves it. */
async function host(page, path, change) {
  await page.route(path, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: change(answer.headers()) });
  });
}

test('a policy without WebAssembly: what to add is said', async () => {
  const page = await newPage(world);
  await host(page, '**/pages/element.html*', (h) => ({ ...h, 'content-security-policy': h['content-security-policy'].replace(" 'wasm-unsafe-eval'", '') }));
  await open(page, world.server, { el: 'talent-explorer', debug: '' }, false);
  const { rows, text } = await settled(page, 'talent-explorer', 'failed');
  assert.match(text, /Last error: wasm-refused at content security policy/);
  assert.deepEqual(rows.webassembly, ['✗ refused: CompileError', "Add 'wasm-unsafe-eval' to script-src."]);
  assert.match(rows.policy[0], /script-src refused wasm-eval/);
  await page.context().close();
});

test('a policy without requests: the files are said to be unreachable', async () => {
  const page = await newPage(world);
  await host(page, '**/pages/element.html*', (h) => ({ ...h, 'content-security-policy': h['content-security-policy'].replace("connect-src 'self'", "connect-src 'none'") }));
  await open(page, world.server, { el: 'talent-explorer', debug: '' }, false);
  const { rows, text } = await settled(page, 'talent-explorer', 'failed');
  assert.match(text, /Last error: file-unreachable/);
  assert.match(rows['talenttaal.wasm'].join(), /unreachable: .*connect-src/);
  assert.match(rows.policy[0], /connect-src refused/);
  await page.context().close();
});

test('files that are not there, media types that are wrong, a language with less: each is named', async () => {
  const page = await newPage(world);
  world.server.refused.add('/talenttaal/locales/tr/wording.json');
  try {
    await host(page, '**/talenttaal/talenttaal.wasm', (h) => ({ ...h, 'content-type': 'text/plain' }));
    await open(page, world.server, { el: 'talent-explorer', debug: '', locale: 'tr' }, false);
    const { rows } = await settled(page, 'talent-explorer', 'failed');
    assert.match(rows['wording.json'][0], /^✗ 404: http/);
    assert.deepEqual(rows['talenttaal.wasm'], ['✗ text/plain', 'Works, as files are read as bytes. application/wasm is right.']);
    assert.match(rows.language[0], /^✗ tr, without behaviours, lens, interview$/);
  } finally { world.server.refused.clear(); }
  // Put right, the element and its panel come to life.
  await page.locator('talent-explorer .failed button').click();
  await settled(page, 'talent-explorer', 'ready');
  await page.context().close();
});

test('another version that came first is named', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => customElements.define('talent-card', class extends HTMLElement { static version = '0.0.1'; }));
  await open(page, world.server, { el: 'talent-explorer', debug: '' });
  const { rows } = await settled(page, 'talent-explorer', 'ready');
  assert.match(rows.elements[0], /defined by another: talent-card 0\.0\.1/);
  assert.match(rows.elements[1], /Load one version alone/);
  await page.context().close();
});

test('without the attribute nothing of the panel is fetched', async () => {
  const page = await newPage(world), texts = [];
  page.on('response', async (r) => { if (/\/talenttaal\/.*\.js$/.test(r.url())) texts.push(r.text()); });
  await open(page, world.server, { el: 'talent-lens' });
  await page.waitForLoadState('networkidle');
  assert.ok(!(await Promise.all(texts)).some((t) => t.includes('Look again')));
  calm(page);
  await page.context().close();
});
