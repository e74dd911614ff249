// What the tests of the live lens share: a host's page with its fields, and what is marked in them.
import { build } from 'esbuild';
import { join } from 'node:path';
import { newPage } from './chromium.mjs';
import { ROOT } from './serve.mjs';

/** The editor of the host, as its bundler makes it. */
let bundled;
const editor = () => bundled ??= build({ entryPoints: [join(ROOT, 'tests/browser/pages/editor.js')], bundle: true, format: 'esm', write: false, logLevel: 'error', target: 'es2022' }).then((made) => made.outputFiles[0].text);

/** The host's page with a live lens for `field`; with an editor in it when that is the field. */
export async function host(world, field, query = {}, options = {}) {
  const page = await newPage(world, options);
  const script = await editor();
  await page.route('**/pages/editor.bundle.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  if (options.before) await page.addInitScript(options.before);
  await page.goto(`${world.server.url}/pages/live.html?${new URLSearchParams({ locale: 'nl', ...query })}`);
  await page.waitForFunction(() => customElements.get('talent-lens'));
  if (field === 'editor') await page.evaluate(() => import('/pages/editor.bundle.js'));
  return page;
}

/** Puts the lens beside the fields and waits until it is drawn. */
export async function put(page, attributes) {
  await page.evaluate((more) => window.put(more), attributes);
  const lens = page.locator('talent-lens');
  await lens.locator('.live').waitFor();
  return lens;
}

/** What is marked in the page now, in mirrors and in highlights. */
const marks = () => {
  const mirror = [...document.querySelector('talent-mirror')?.shadowRoot.querySelectorAll('span') ?? []].map((s) => s.textContent);
  const ranges = [...CSS.highlights ?? []].filter(([name]) => name.startsWith('talent-')).flatMap(([, h]) => [...h].map(String));
  return [...mirror, ...ranges];
};

/** Waits until these words are marked, and gives what is. */
export async function marked(page, words) {
  let now;
  for (let n = 0; n < 100; n++) {
    now = await page.evaluate(marks);
    if (now.join() === words.join()) break;
    await page.waitForTimeout(50);
  }
  return now;
}

/** Everything of the page that an element could leave behind: its tree, its sheets, its highlights, how a field is drawn. */
export const whole = (page, field) => page.evaluate((selector) => {
  const at = document.querySelector(selector), style = getComputedStyle(at);
  return { tree: document.documentElement.outerHTML, sheets: document.adoptedStyleSheets.length, highlights: [...CSS.highlights.keys()], value: at.value, style: [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n') };
}, field);

/** Types in composition, as an input method does: each of `steps` replaces the one before; the last is committed. */
export async function compose(page, steps, during = async () => {}) {
  const cdp = await page.context().newCDPSession(page);
  for (const text of steps) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await during(text);
  }
  await cdp.send('Input.insertText', { text: steps.at(-1) });
  await cdp.detach();
}
