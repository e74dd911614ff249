// Screenshots of every view, to be looked at: tests/browser/shots/view-width-scheme-lang.png.
//   node tests/browser/shots.mjs [part of a name ...]
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { STATES, newPage, open, start } from './chromium.mjs';
import { MESSAGE, pair } from './letters.mjs';

const TO = fileURLToPath(new URL('shots/', import.meta.url));
const only = process.argv.slice(2);
const WIDTHS = [320, 768, 1280], SCHEMES = ['light', 'dark'], LANGS = ['nl', 'fr'];

const dose = (key) => async (explorer, lang) => {
  await STATES.detail.show(explorer, lang);
  if (!key) return;
  await explorer.locator('input[type=range]').focus();
  await explorer.page().keyboard.press(key);
};
const VIEWS = {
  'lens-empty': { el: 'talent-lens', show: () => {} },
  'lens-typing': STATES.typing, 'lens-results': STATES.results, 'lens-browsing': STATES.browsing, 'lens-behaviour': STATES.behaviour,
  'lens-nothing': STATES.nothing, 'lens-care': STATES.care, 'lens-stop': STATES.stop,
  'explorer-grid': STATES.grid, 'explorer-choices': STATES['every choice made'],
  'explorer-quiet': { el: 'talent-explorer', show: dose('Home') }, 'explorer-balance': { el: 'talent-explorer', show: dose() }, 'explorer-overdrive': { el: 'talent-explorer', show: dose('End') },
  'explorer-own': STATES.own, 'explorer-own-stop': STATES['own stop'],
  ...Object.fromEntries(Object.entries(STATES).filter(([state]) => /^(interview|card) /.test(state)).map(([state, view]) => [state.replace(' ', '-'), view])),
};

const world = await start();
if (!only.length) await rm(TO, { recursive: true, force: true });
await mkdir(TO, { recursive: true });
let count = 0;

async function shoot(view, width, scheme, lang, options, show) {
  const name = `${view}-${width}-${scheme}-${lang}`;
  if (only.length && !only.some((o) => name.includes(o))) return;
  const page = await newPage(world, { viewport: { width, height: 900 }, colorScheme: scheme === 'dark' ? 'dark' : 'light', ...options });
  await show(page);
  // What is marked for focus by the pointer stays out of the picture.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${TO}${name}.png`, fullPage: true });
  await page.context().close();
  count += 1;
}

for (const lang of LANGS) for (const scheme of SCHEMES) for (const width of WIDTHS) {
  for (const [view, { el, show, ...attributes }] of Object.entries(VIEWS)) {
    await shoot(view, width, scheme, lang, {}, async (page) => { await show(await open(page, world.server, { el, locale: lang, lang, ...attributes }), lang); });
  }
  await shoot('home', width, scheme, lang, {}, async (page) => {
    await page.goto(`${world.server.url}/?lang=${lang}`);
    for (const el of ['talent-lens', 'talent-explorer']) await page.locator(el).locator(`.talent[lang^="${lang}"]`).waitFor();
    await page.waitForLoadState('networkidle');
  });
}
// From right to left: the element in that language, and beside Dutch as a parent gets it.
const RTL = {
  'rtl-letter': { el: 'talent-message', show: MESSAGE['message talent'] },
  'rtl-pair': { el: 'talent-message', locale: 'nl', show: (el, lang) => pair(el, 'nl', lang, 'Maximiliaan-Jan') },
  'rtl-apart': { el: 'talent-message', locale: 'nl', show: MESSAGE['message apart'] },
  'rtl-grid': STATES.grid, 'rtl-detail': STATES.detail,
};
for (const lang of ['ar', 'fa']) for (const width of [320, 1280]) for (const [view, { el, locale = lang, show }] of Object.entries(RTL)) {
  await shoot(view, width, 'light', lang, {}, async (page) => { await show(await open(page, world.server, { el, locale, lang: locale }), locale === lang ? lang : view === 'rtl-pair' ? lang : 'nl'); });
}
for (const lang of LANGS) await shoot('lens-results', 320, 'forced', lang, { forcedColors: 'active' }, async (page) => {
  await STATES.results.show(await open(page, world.server, { el: 'talent-lens', locale: lang, lang }), lang);
});
await world.close();
console.log(`${count} screenshots in ${TO}`);
