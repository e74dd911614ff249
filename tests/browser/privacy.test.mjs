// What leaves the page and what stays on the device, through a whole use of every element, is what the table of the privacy page
// says: www/site/privacy.json. What is missing in it and what stands in it without being so both fail.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { start } from './chromium.mjs';
import { USES, aCard, recording, used } from './privacy.mjs';
import { ROOT } from './serve.mjs';

const TABLE = JSON.parse(readFileSync(join(ROOT, 'www/site/privacy.json'), 'utf8'));
let world, card;
before(async () => { world = await start(); card = await aCard(world); });
after(() => world.close());

test('the table speaks of every element', () => assert.deepEqual(Object.keys(TABLE), Object.keys(USES)));

for (const lang of ['nl', 'en']) test(`the privacy page says in ${lang} all that the table says`, () => {
  const page = readFileSync(join(ROOT, `www/site/${lang}/privacy.html`), 'utf8');
  // What is named in the first column, as a pattern: a word between angle brackets is the host's, a star is ours.
  const named = [...page.matchAll(/<th scope="row">(.*?)<\/th>/g)].flatMap(([, cell]) => [...cell.matchAll(/<code>(.*?)<\/code>/g)].map(([, code]) => code.replaceAll('&lt;', '<').replaceAll('&gt;', '>')));
  const patterns = named.map((name) => new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/<[^>]+>|\*/g, '[^/:]+')}$`));
  const all = Object.values(TABLE).flatMap((t) => [...t.requests.map((r) => r.replace('talenttaal/', '')), ...Object.values(t.storage).flat()]);
  assert.ok(all.length > 50);
  assert.deepEqual([...new Set(all)].filter((one) => !patterns.some((p) => p.test(one.replace(/:pupil$/, ':flow')))), []);
});

test('what is recorded would be seen, were it done', async () => {
  const { page, seen } = await recording(world);
  await page.goto(`${world.server.url}/pages/away.html`);
  await page.evaluate(async () => {
    localStorage.setItem('a', '1'); sessionStorage.setItem('b', '1'); document.cookie = 'c=1'; window.postMessage({ d: 1 }, '*'); console.info('e');
    navigator.sendBeacon('/f'); indexedDB.open('g'); new BroadcastChannel('h').postMessage('i'); new XMLHttpRequest();
    await fetch('/site.json');
  });
  await page.waitForFunction(() => document.cookie.includes('c=1'));
  assert.deepEqual(Object.fromEntries(Object.entries(seen).map(([kind, set]) => [kind, [...set].sort()])), {
    requests: ['f', 'site.json'], cookies: ['c=1'], storage: ['a', 'b'], postMessage: ['"i"', '{"d":1}'], console: ['info e'], other: ['BroadcastChannel', 'XMLHttpRequest', 'open g', 'sendBeacon /f'],
  });
  await page.context().close();
});

for (const el of Object.keys(USES)) test(el, async () => {
  for (const storage of ['none', 'session', 'local']) {
    const { seen, left, wrong } = await used(world, el, storage, card);
    assert.deepEqual(seen, { ...TABLE[el], storage: TABLE[el].storage[storage] }, `storage="${storage}"`);
    assert.deepEqual(left, [], 'erased, something is left');
    assert.deepEqual(wrong, []);
  }
});
