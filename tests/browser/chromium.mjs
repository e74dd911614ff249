// What the browser tests share: one Chromium, a page that records all that must not happen, and the sentences typed.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { TYPED } from './typed.mjs';
import { fill, through, to } from './talk.mjs';

export { LOCALES, TYPED } from './typed.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export async function start() {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
  return { server, browser, close: async () => { await browser.close(); await server.close(); } };
}

/** A page in a context of its own. `page.wrong` gathers errors, violations and foreign requests. */
export async function newPage({ browser, server }, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.wrong = [];
  page.asked = [];
  context.on('request', (r) => { page.asked.push(r.url()); if (!r.url().startsWith(`${server.url}/`)) page.wrong.push(`asked for ${r.url()}`); });
  page.on('pageerror', (e) => page.wrong.push(`threw ${e.message}`));
  page.on('console', (m) => { if (['error', 'warning'].includes(m.type()) && !/favicon/.test(m.location().url)) page.wrong.push(`${m.type()}: ${m.text()} ${m.location().url}`); });
  await page.exposeBinding('violated', (_, what) => { page.wrong.push(`violated ${what}`); });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (e) => window.violated(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`)));
  return page;
}

/** Opens the test page with one element and waits until it is drawn. */
export async function open(page, server, query, ready = true) {
  await page.goto(`${server.url}/pages/element.html?${new URLSearchParams(query)}`);
  if (ready) await page.locator(query.el).locator('.host:not([data-loading]) .talent').waitFor();
  return page.locator(query.el);
}

/** Nothing went wrong on this page, and nothing scrolls sideways. */
export function calm(page) { assert.deepEqual(page.wrong, []); }

export async function fits(page, state) {
  const { inner, scroll } = await page.evaluate(() => ({ inner: innerWidth, scroll: document.scrollingElement.scrollWidth }));
  assert.ok(scroll <= inner, `${state}: ${scroll} px wide in ${inner}`);
  // Nor is any text cut off at the side, which the page would not tell; only the row of filters scrolls.
  const cut = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('talent-lens, talent-explorer, talent-interview, talent-card, talent-message')].map((e) => e.shadowRoot);
    const all = [...document.body.querySelectorAll('*'), ...roots.flatMap((r) => [...r.querySelectorAll('*')])];
    const own = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    return all.filter((e) => (own(e) || /^(BUTTON|A|INPUT|TEXTAREA)$/.test(e.tagName)) && !e.closest('.filters, .unseen, svg') && e.getClientRects().length)
      .filter((e) => { const b = e.getBoundingClientRect(); return b.left < -1 || b.right > innerWidth + 1 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' && e.tagName !== 'INPUT'; })
      .map((e) => `${e.tagName}.${e.getAttribute('class')}: ${e.textContent.trim().slice(0, 40)}`);
  });
  assert.deepEqual(cut, [], state);
}

/** The name of what has focus, down through shadow roots; `BODY` when it is lost. */
export const focused = (page) => page.evaluate(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ? { tag: at.tagName, id: at.id, do: at.dataset?.do ?? '', in: at.dataset?.in ?? '', text: (at.value || at.textContent).trim().slice(0, 60), class: at.getAttribute('class') ?? '', current: at.getAttribute('aria-pressed') } : { tag: 'BODY' };
});

/** Everything that is kept on this device. */
export const stored = (page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]) + document.cookie);

/** Named states of an element, each reached from a fresh page; `show` returns when the state is drawn. */
export const STATES = {
  browsing: { el: 'talent-lens', show: async (lens) => { await lens.locator('.browse .chip').first().click(); await lens.locator('.rows').waitFor(); } },
  typing: { el: 'talent-lens', show: async (lens, tag) => { await lens.locator('textarea').fill(TYPED.results[tag]); await lens.locator('.candidate').first().waitFor(); } },
  results: { el: 'talent-lens', show: async (lens, tag) => { await STATES.typing.show(lens, tag); await leave(lens); await lens.locator('.disclose').first().click(); await lens.locator('.doses').waitFor(); } },
  behaviour: { el: 'talent-lens', show: async (lens, tag) => { await STATES.browsing.show(lens, tag); await lens.locator('.row-button').first().click(); await lens.locator('.ask').waitFor(); } },
  nothing: { el: 'talent-lens', show: async (lens, tag) => { await lens.locator('textarea').fill(TYPED.nothing[tag]); await leave(lens); await lens.locator('.nothing').waitFor(); } },
  care: { el: 'talent-lens', show: async (lens, tag) => { await lens.locator('textarea').fill(TYPED.care[tag]); await leave(lens); await lens.locator('.care').waitFor(); } },
  stop: { el: 'talent-lens', show: async (lens, tag) => { await lens.locator('textarea').fill(TYPED.stop[tag]); await leave(lens); await lens.locator('.concern').waitFor(); } },
  grid: { el: 'talent-explorer', show: async (explorer) => { await explorer.locator('.grid').waitFor(); } },
  detail: { el: 'talent-explorer', show: async (explorer) => { await explorer.locator('.tile').first().click(); await explorer.locator('.card').waitFor(); } },
  'every choice made': { el: 'talent-explorer', show: async (explorer) => {
    for (const [n, answer] of [[0, 'me'], [1, 'want'], [2, 'not']]) {
      await explorer.locator('.tile').nth(n).click();
      await explorer.locator(`[data-do="answer:${answer}"]`).click();
      if (n < 2 && !await explorer.locator('.list').isVisible()) await explorer.locator('.back').click();
    }
  } },
  own: { el: 'talent-explorer', show: async (explorer, tag) => {
    await explorer.locator('.tile.own').click();
    await explorer.locator('#own-name').fill({ nl: 'Stille verzamelaar', fr: 'Collectionneur calme', en: 'Quiet collector' }[tag]);
    await explorer.locator('[data-do="own-save"]').click();
    await explorer.locator('.mine li').waitFor();
  } },
  'own stop': { el: 'talent-explorer', show: async (explorer, tag) => {
    await explorer.locator('.tile.own').click();
    await explorer.locator('#own-name').fill(TYPED.stop[tag]);
    await explorer.locator('.concern').waitFor();
  } },
  'interview contract': { el: 'talent-interview', show: async (talk) => { await talk.locator('.contract').waitFor(); } },
  'interview guided': { el: 'talent-interview', mode: 'guided', show: async (talk) => { await to(talk, 'moment'); } },
  'interview moment': { el: 'talent-interview', show: async (talk, tag) => { await to(talk, 'moment'); await fill(talk, tag); } },
  'interview bit': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'bit'); } },
  'interview pick': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'pick'); await talk.locator('.option').first().click(); await talk.locator('[data-do="own-add"]').click(); } },
  'interview cards': { el: 'talent-interview', flow: 'pupil-short', show: async (talk, tag) => { await to(talk, 'pick'); await fill(talk, tag); } },
  'interview confirm': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'confirm'); await fill(talk, tag); } },
  'interview evidence': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'evidence'); await fill(talk, tag); } },
  'interview overdrive': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'overdrive'); await fill(talk, tag); } },
  'interview step': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'step'); await fill(talk, tag); } },
  'interview share': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'share'); await fill(talk, tag); } },
  'interview summary': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'summary'); } },
  'interview end': { el: 'talent-interview', host: 'Sint-Rombout', show: async (talk, tag) => { await through(talk, tag); await talk.locator('.card-view').waitFor(); } },
  'interview later': { el: 'talent-interview', show: async (talk, tag) => { await through(talk, tag, 'bit'); await talk.locator('[data-do="later"]').click(); } },
  'interview irritation': { el: 'talent-interview', flow: 'teacher', show: async (talk) => { await to(talk, 'irritation'); await talk.locator('.further summary').first().click(); await talk.locator('.further .option').first().click(); } },
  'interview behind': { el: 'talent-interview', flow: 'teacher', show: async (talk, tag) => { await STATES['interview irritation'].show(talk, tag); await talk.locator('[data-do="next"]').click(); } },
  'interview stop': { el: 'talent-interview', show: async (talk, tag) => { await to(talk, 'moment'); await talk.locator('#text').fill(TYPED.stop[tag]); await talk.locator('[data-do="next"]').click(); await talk.locator('.concern').waitFor(); } },
  'interview pause': { el: 'talent-interview', mode: 'guided', show: async (talk, tag) => { await STATES['interview stop'].show(talk, tag); await talk.locator('[data-do="listener"]').click(); } },
  'card empty': { el: 'talent-card', show: async (card) => { await card.locator('.card-view').waitFor(); } },
};

/** Leaves the field as a person does who goes on to read. */
export async function leave(lens) {
  const page = lens.page();
  await page.locator('h1').first().click();
  await lens.locator('.sentence').waitFor();
}
