// axe-core finds nothing in any named state, in any language, light and dark. It is put in beside the page, whose policy stays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { LOCALES, STATES, newPage, open, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
let world;
before(async () => { world = await start(); });
after(() => world.close());

async function violations(page) {
  const found = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations);
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.flat().join(' ')} ${n.failureSummary.split('\n')[1]?.trim()}`));
}
const page = async (options) => { const p = await newPage(world, options); await p.addInitScript({ content: AXE }); return p; };

const REACHED = {
  ...STATES,
  error: { el: 'talent-lens', refused: '/talenttaal/talenttaal.wasm', show: (element) => element.locator('.failed').waitFor() },
};

for (const locale of LOCALES) for (const colorScheme of ['light', 'dark']) for (const width of [320, 1100]) {
  test(`${locale}, ${colorScheme}, ${width} px`, async () => {
    const all = [];
    for (const [state, { el, show, refused, ...attributes }] of Object.entries(REACHED)) {
      if (refused) world.server.refused.add(refused);
      try {
        const p = await page({ colorScheme, viewport: { width, height: 800 } });
        const element = await open(p, world.server, { el, locale, lang: locale, ...attributes }, !refused);
        await show(element, locale);
        for (const v of await violations(p)) all.push(`${state}: ${v}`);
        await p.context().close();
      } finally { world.server.refused.clear(); }
    }
    assert.deepEqual(all, []);
  });
}

for (const locale of LOCALES) test(`the site in ${locale}`, async () => {
  for (const colorScheme of ['light', 'dark']) {
    const p = await page({ colorScheme });
    await p.goto(`${world.server.url}/?lang=${locale}`);
    for (const el of ['talent-lens', 'talent-explorer']) await p.locator(el).locator(`.talent[lang^="${locale}"]`).waitFor();
    assert.deepEqual(await violations(p), [], colorScheme);
    await p.context().close();
  }
});
