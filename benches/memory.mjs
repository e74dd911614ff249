// Memory of a page with 1, 10 and 100 of our elements, and with three languages at once, beside SurveyJS with one question: the heap
// of JavaScript and the memory of WebAssembly, when all that can go has gone.
//   node benches/memory.mjs
import assert from 'node:assert/strict';
import { serve } from './pages.mjs';
import { plot } from './plot.mjs';
import { isMain, measuredOn, record, spread, table, times } from './record.mjs';
import { browser } from './startup.mjs';

/** The bar for WebAssembly memory, in MB. */
const MOST = 8;
const ENGINE = 'memory of WebAssembly';
const KINDS = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'], RUNS = 5, MB = 2 ** 20;
const many = (count) => Array.from({ length: count }, (_, n) => [KINDS[n % KINDS.length], 'nl']);
/** Each page: the elements on it with their languages; or the page of a peer and what shows that it is there. */
const PAGES = {
  'an empty page': { elements: [] },
  'SurveyJS, 1 question': { page: 'surveyjs', shown: '.sd-item__control-label, label.sd-selectbase__label' },
  '1 explorer': { ours: true, elements: [['talent-explorer', 'nl']] },
  '1 lens': { ours: true, elements: [['talent-lens', 'nl']] },
  '100 lenses': { ours: true, elements: Array.from({ length: 100 }, () => ['talent-lens', 'nl']) },
  '10 elements of five kinds': { ours: true, elements: many(10) },
  '100 elements of five kinds': { ours: true, elements: many(100) },
  '3 lenses in nl, fr, en': { ours: true, elements: [['talent-lens', 'nl'], ['talent-lens', 'fr'], ['talent-lens', 'en']] },
};

/** Puts the elements on the page and waits until each is ready. */
function mount(elements) {
  return Promise.all(elements.map(([name, locale]) => new Promise((ready, failed) => {
    const element = Object.assign(document.createElement(name), { locale });
    element.addEventListener('talent-ready', ready, { once: true });
    element.addEventListener('talent-error', (event) => failed(new Error(event.detail.message)), { once: true });
    document.body.append(element);
  })));
}

async function look(chrome, url, { page: peer, shown, elements }) {
  const context = await chrome.newContext();
  try {
    const page = await context.newPage(), cdp = await context.newCDPSession(page);
    await page.addInitScript(() => {
      const { Instance } = WebAssembly;
      window.engines = [];
      // The further parts have no memory of their own.
      WebAssembly.Instance = function (...given) { const made = new Instance(...given); if (made.exports.memory) window.engines.push(made.exports.memory); return made; };
    });
    await page.goto(`${url}/${peer ? `${peer}/` : elements.length ? 'mount.html' : 'blank.html'}`);
    if (peer) await page.locator(shown).first().waitFor();
    else if (elements.length) { await page.waitForFunction(() => customElements.get('talent-message')); await page.evaluate(mount, elements); }
    for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage'), engines = await page.evaluate(() => window.engines.map((memory) => memory.buffer.byteLength));
    assert.equal(engines.length, elements?.length ? 1 : 0, 'one engine for a page');
    return { heap: usedSize / MB, engine: engines.reduce((sum, size) => sum + size, 0) / MB };
  } finally { await context.close(); }
}

if (isMain(import.meta)) {
  const mountPage = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Memory</title><link rel="icon" href="data:,"><body><script type="module" src="/talenttaal/define.js"></script></body></html>';
  const server = await serve(['surveyjs'], { 'mount.html': mountPage }), chrome = await browser();
  try {
    const seen = new Map(Object.keys(PAGES).map((name) => [name, []]));
    for (let run = 0; run < RUNS; run += 1) for (const [name, page] of Object.entries(PAGES)) seen.get(name).push(await look(chrome, server.url, page));
    const of = (name, what) => spread(seen.get(name).map((s) => s[what])), [empty, survey] = Object.keys(PAGES);
    const own = (name) => of(name, 'heap').median - of(empty, 'heap').median + of(name, 'engine').median;
    const rows = Object.keys(PAGES).map((name) => [name, of(name, 'heap').median.toFixed(1), `${of(name, 'heap').low.toFixed(1)} to ${of(name, 'heap').high.toFixed(1)}`, of(name, 'engine').median.toFixed(1), name === empty ? '' : own(name).toFixed(1), name === empty ? '' : times(own(name), own(survey))]);
    const points = (what, group) => Object.entries(PAGES).filter(([name]) => what === 'heap' || PAGES[name].ours).map(([name, { ours }]) => ({ group, label: name, ours: !!ours, ...of(name, what) }));
    await plot('memory', [...points('heap', 'heap of JavaScript'), ...points('engine', ENGINE)], { unit: 'MB', bars: { [ENGINE]: MOST } });
    record('Memory', `${measuredOn(['survey-core', 'survey-js-ui'], chrome.version())}

Each page ${RUNS} times in a new context, after the garbage was collected. Heap is of JavaScript, quartiles beside the median; the engine is the
memory of WebAssembly, of which there is one a page. "All of it" is both, less the heap of an empty page. The five kinds are lens, explorer,
interview, card and message, in nl. Bar: at most ${MOST} MB of WebAssembly memory for 100 elements (the dashed line).

${table(['page', 'heap, MB', 'quartiles', 'engine, MB', 'all of it, MB', 'to SurveyJS'], rows)}`, 'memory');
  } finally { await chrome.close(); await server.close(); }
}
