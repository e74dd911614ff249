// Pictures of every view into tests/browser/shots, to be looked at: `cargo xtask shots`, or with words of a name to take only those.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { STATES, newPage, open, start } from './chromium.mjs';
import { ROOT } from './serve.mjs';

const wanted = process.argv.slice(2);
const out = join(ROOT, 'tests/browser/shots');
await mkdir(out, { recursive: true });
const world = await start();
for (const locale of ['nl', 'fr']) for (const width of [320, 768, 1280]) for (const colorScheme of ['light', 'dark']) {
  for (const [state, { el, show, ...attributes }] of Object.entries(STATES)) {
    const name = `${state} ${locale} ${width} ${colorScheme}`.replaceAll(' ', '-');
    if (!wanted.every((w) => name.split('-').includes(w) || name.startsWith(w))) continue;
    const page = await newPage(world, { viewport: { width, height: 800 }, colorScheme });
    try {
      const element = await open(page, world.server, { el, locale, ...attributes });
      await show(element, locale);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    } catch (error) { console.error(`${name}: ${error.message.split('\n')[0]}`); process.exitCode = 1; }
    await page.context().close();
  }
}
await world.close();
