// What is kept on the device: what the host's attribute says, never a text that fired the gate.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { STATES, TYPED, calm, leave, newPage, open, start, stored } from './chromium.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

/** Types and chooses in both elements, loads the page again, and gives what stands there. */
async function used(storage) {
  const page = await newPage(world);
  const seen = {};
  const lens = await open(page, world.server, { el: 'talent-lens', id: 'one', storage });
  await STATES.results.show(lens, 'nl');
  seen.keptLens = await stored(page);
  await page.reload();
  await lens.locator('.talent').waitFor();
  seen.text = await lens.locator('.sentence, textarea').first().evaluate((e) => e.value ?? e.textContent);
  seen.open = await lens.locator('.doses').count();
  const explorer = await open(page, world.server, { el: 'talent-explorer', id: 'two', storage });
  await STATES['every choice made'].show(explorer, 'nl');
  await explorer.locator('.filters .chip').nth(1).click();
  await STATES.own.show(explorer, 'nl');
  await explorer.locator('#own-words').fill('Een begin van een zin');
  await page.reload();
  await explorer.locator('.talent').waitFor();
  seen.badges = await explorer.locator('.tile:not(.own) .badge').count();
  seen.family = await explorer.locator('.filters [aria-pressed="true"]').getAttribute('data-do');
  seen.own = await explorer.locator('.tile', { hasText: 'Stille verzamelaar' }).count();
  seen.draft = await explorer.locator('#own-words').evaluateAll((list) => list[0]?.value ?? '');
  seen.kept = await stored(page);
  calm(page);
  return { page, seen };
}

for (const storage of ['session', 'local']) test(`${storage}: text and choices return after a reload`, async () => {
  const { page, seen } = await used(storage);
  assert.equal(seen.text, TYPED.results.nl);
  assert.equal(seen.open, 1);
  assert.equal(seen.family, 'family:connect');
  assert.ok(seen.badges >= 3, `${seen.badges} badges`);
  assert.equal(seen.own, 1);
  assert.equal(seen.draft, 'Een begin van een zin');
  const [session, local] = await page.evaluate(() => [sessionStorage.length, localStorage.length]);
  assert.deepEqual([session > 0, local > 0], [storage === 'session', storage === 'local']);
  // A new tab has nothing of a session, and everything that is local.
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const explorer = tab.locator('talent-explorer');
  await explorer.locator('.talent').waitFor();
  assert.equal(await explorer.locator('.tile', { hasText: 'Stille verzamelaar' }).count(), storage === 'local' ? 1 : 0);
  // Erased, it is gone.
  await page.locator('talent-explorer').evaluate((e) => e.erase());
  await page.reload();
  await page.locator('talent-explorer .grid').waitFor();
  assert.equal(await page.locator('talent-explorer .badge').count(), 0);
  await page.context().close();
});

test('none: nothing is kept and nothing returns', async () => {
  const { page, seen } = await used('none');
  assert.deepEqual({ text: seen.text, open: seen.open, badges: seen.badges, family: seen.family, own: seen.own, draft: seen.draft }, { text: '', open: 0, badges: 0, family: 'family:', own: 0, draft: '' });
  assert.equal(seen.keptLens, '[{},{}]');
  assert.equal(seen.kept, '[{},{}]');
  await page.context().close();
});

test('a storage that is taken back erases what was kept', async () => {
  const page = await newPage(world);
  const lens = await open(page, world.server, { el: 'talent-lens', id: 'one', storage: 'local' });
  await STATES.typing.show(lens, 'nl');
  assert.ok((await stored(page)).includes('babbelen'));
  await lens.evaluate((e) => { e.storage = 'none'; });
  assert.equal(await stored(page), '[{},{}]');
  assert.equal(await lens.locator('textarea').inputValue(), TYPED.results.nl);
  await page.context().close();
});

for (const state of ['stop', 'care']) test(`${state}: a text that fired the gate is kept at no moment`, async () => {
  for (const storage of ['session', 'local']) {
    const page = await newPage(world);
    await page.addInitScript(() => {
      window.kept = [];
      const put = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) { window.kept.push(value); put.call(this, key, value); };
    });
    const lens = await open(page, world.server, { el: 'talent-lens', id: 'one', storage });
    await lens.locator('textarea').pressSequentially(TYPED[state].nl);
    await leave(lens);
    const kept = await page.evaluate(() => window.kept);
    assert.ok(kept.length, 'nothing was kept at all');
    const secret = TYPED[state].nl.split(' ').at(-1);
    assert.ok(!kept.some((v) => v.includes(secret)), `kept: ${kept.find((v) => v.includes(secret))}`);
    const last = kept.at(-1);
    assert.ok(!last.includes(TYPED[state].nl.slice(0, 12)), `the beginning is still kept: ${last}`);
    assert.ok(!JSON.stringify(await page.evaluate(() => window.events)).includes(secret));
    await page.reload();
    await lens.locator('.talent').waitFor();
    assert.equal(await lens.locator('textarea').inputValue(), '');
    calm(page);
    await page.context().close();
  }
});

test('what is kept and broken, of another format or too old is erased without a word', async () => {
  const page = await newPage(world);
  for (const value of ['{', 'null', '7', '{"format":9,"at":1,"state":{}}', `{"format":1,"at":${Date.now() - 31 * 864e5},"state":{"text":"oud"}}`, `{"format":1,"at":${Date.now()},"state":{"text":7}}`, `{"format":1,"at":${Date.now()},"state":{"nonsense":true}}`, `{"format":1,"at":${Date.now()},"state":[]}`]) {
    await page.goto(`${world.server.url}/pages/away.html`);
    await page.evaluate((v) => localStorage.setItem('talenttaal:lens:one', v), value);
    const lens = await open(page, world.server, { el: 'talent-lens', id: 'one', storage: 'local' });
    assert.equal(await lens.locator('textarea').inputValue(), '', value);
    await lens.locator('textarea').fill('x');
  }
  calm(page);
  await page.context().close();
});

test('a device that refuses storage says so once, and everything works', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  const lens = await open(page, world.server, { el: 'talent-lens', id: 'one', storage: 'session' });
  await STATES.results.show(lens, 'nl');
  const errors = await page.evaluate(() => window.events.filter((e) => e.name === 'talent-error'));
  assert.deepEqual(errors.map((e) => e.detail.code), ['storage-blocked']);
  calm(page);
  await page.context().close();
});

test('an element that is taken away while it loads again listens to nothing any more', async () => {
  const page = await newPage(world);
  await page.addInitScript(() => {
    const { addEventListener: add, removeEventListener: remove } = window, heard = window.heard = new Set();
    window.addEventListener = function (type, to, how) { if (type === 'storage') heard.add(to); return add.call(this ?? window, type, to, how); };
    window.removeEventListener = function (type, to, how) { if (type === 'storage') heard.delete(to); return remove.call(this ?? window, type, to, how); };
  });
  const lens = await open(page, world.server, { el: 'talent-lens', locale: 'nl', storage: 'session' });
  assert.equal(await page.evaluate(() => window.heard.size), 1);
  await lens.evaluate(async (e) => { e.reload(); e.remove(); await new Promise((done) => setTimeout(done, 500)); });
  assert.equal(await page.evaluate(() => window.heard.size), 0);
  await page.context().close();
});
