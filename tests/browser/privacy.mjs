// Everything by which something could leave the page or stay on the device, recorded while elements are used.
import { newPage, open, STATES, TYPED } from './chromium.mjs';
import { through } from './talk.mjs';

/** Run in the page before all else: what is called is told to the test, from every frame. */
function listen() {
  const tell = (kind, what) => window.noted(kind, String(what));
  const around = (owner, name, note) => {
    const own = owner?.[name];
    if (own) owner[name] = function (...args) { note.call(this, ...args); return own.apply(this, args); };
  };
  const area = (s) => (s === sessionStorage ? 'session' : 'local');
  around(Storage.prototype, 'setItem', function (key) { tell('storage', `${area(this)} ${key}`); });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set(v) { tell('cookies', v); cookie.set.call(this, v); } });
  // Some are not there on a page without an address.
  const of = (kind) => window[kind]?.prototype;
  for (const [owner, name] of [[window, 'postMessage'], [of('MessagePort'), 'postMessage'], [of('BroadcastChannel'), 'postMessage'], [of('Worker'), 'postMessage']]) around(owner, name, (m) => tell('postMessage', JSON.stringify(m)));
  for (const name of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace']) around(console, name, (...a) => tell('console', `${name} ${a}`));
  for (const [owner, name] of [[of('Navigator'), 'sendBeacon'], [of('IDBFactory'), 'open'], [of('CacheStorage'), 'open'], [of('ServiceWorkerContainer'), 'register'], [of('Geolocation'), 'getCurrentPosition'], [window, 'open']]) around(owner, name, (...a) => tell('other', `${name} ${a[0]}`));
  for (const name of ['Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'XMLHttpRequest', 'BroadcastChannel', 'Image']) {
    const own = window[name];
    if (own) window[name] = new Proxy(own, { construct: (target, of) => { tell('other', name); return new target(...of); } });
  }
  window.print = () => {};
}

/** One name for what differs only by language, build or the id that the host gave. */
const plain = (text) => text.replace(/chunk-[A-Z0-9]+\.js/, 'chunk-*.js').replace(/locales\/[a-z]+\//, 'locales/{locale}/').replace(/(talenttaal:[a-z]+:)one/, '$1{id}').replace(/^(session|local) /, '');

const save = async (page, el, verb) => { const [file] = await Promise.all([page.waitForEvent('download'), el.locator(`[data-do="${verb}"]`).click()]); await file.delete(); };
const keep = async (page, el) => {
  for (const verb of ['download-svg', 'download-png', 'export']) await save(page, el, verb);
  await el.locator('[data-do="copy-link"]').click();
  await el.locator('.said', { hasText: /./ }).waitFor();
  await el.locator('[data-do="print"]').click();
};

/** A whole use of each element, with all that leads to a file, a copy, another language or another step. */
export const USES = {
  'talent-lens': async (el) => {
    await el.locator('textarea').pressSequentially(TYPED.stop.nl);
    await STATES.results.show(el, 'nl');
    await el.locator('.ask .invert').click();
    await el.locator('[data-do="browse"]').click();
    await el.locator('.browse .chip').first().click();
    await el.locator('.row-button').first().click();
    await el.locator('.ask').waitFor();
  },
  'talent-explorer': async (el) => {
    await STATES['every choice made'].show(el, 'nl');
    await STATES.own.show(el, 'nl');
  },
  'talent-interview': async (el, page) => {
    await through(el, 'nl');
    await keep(page, el);
    await el.locator('[data-do="hand-over"]').click();
  },
  'talent-card': async (el, page) => {
    await el.locator('.keepsake').waitFor();
    await el.locator('[data-in="name"]').fill('Noor');
    await keep(page, el);
    await el.locator('[data-do="qr"]').click();
  },
  'talent-message': async (el) => {
    await el.locator('[data-in="text"]').fill(TYPED.results.nl);
    await el.locator('[data-in="name"]').fill('Noor');
    await el.locator('[data-in="language"]').selectOption('ar');
    await el.locator('[lang="ar"]').first().waitFor();
    await el.locator('[data-copy]').first().click();
    await el.locator('[data-do="finding"]').click();
    await el.locator('[data-in="query"]').fill('hoe zeg ik dat ze veel praat');
  },
};
const GIVEN = { 'talent-interview': { host: 'Smartschool' } };

/** A page that records, and what it has recorded. */
export async function recording(world) {
  const page = await newPage(world), seen = { requests: new Set(), cookies: new Set(), storage: new Set(), postMessage: new Set(), console: new Set(), other: new Set() };
  await page.exposeBinding('noted', (_, kind, what) => { seen[kind].add(plain(what)); });
  await page.addInitScript(listen);
  page.context().on('request', (r) => {
    // The page of the test, with its own script, and what an element makes out of itself are no requests of ours.
    const path = r.url().replace(`${world.server.url}/`, '').replace(/[?#].*/, '');
    if (!path.startsWith('pages/') && !path.startsWith('blob:') && path !== 'favicon.ico') seen.requests.add(plain(path));
  });
  return { page, seen };
}

/** Uses an element under a storage attribute, changes its language, loads the page again; gives what was seen of each kind. */
export async function used(world, el, storage, card) {
  const { page, seen } = await recording(world);
  await page.goto(`${world.server.url}/pages/element.html?${new URLSearchParams({ el, id: 'one', locale: 'nl', storage, ...GIVEN[el] })}${el === 'talent-card' ? card : ''}`);
  const element = page.locator(el);
  await element.locator('.talent').waitFor();
  await USES[el](element, page);
  await element.evaluate((e) => { e.locale = 'fr'; });
  await element.locator('.talent[lang="fr"]').waitFor();
  await page.reload();
  await element.locator('.talent').waitFor();
  await element.evaluate((e) => e.erase());
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 50); }));
  for (const { name } of await page.context().cookies()) seen.cookies.add(name);
  const left = await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);
  const wrong = page.wrong;
  await page.context().close();
  return { seen: Object.fromEntries(Object.entries(seen).map(([kind, set]) => [kind, [...set].sort()])), left, wrong };
}

/** The link of a card, as an interview makes it. */
export async function aCard(world) {
  const page = await newPage(world), talk = await open(page, world.server, { el: 'talent-interview', locale: 'nl', flow: 'pupil-short' });
  await through(talk, 'nl');
  await talk.locator('[data-do="copy-link"]').click();
  await talk.locator('.said', { hasText: 'gekopieerd' }).waitFor();
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.context().close();
  return hash;
}
