// How soon a page is there: to the first view, and to the first answer that the widget itself has processed, on a slow phone
// (Slow 4G, a CPU four times slower), each time in a new context with nothing kept.
//   node benches/startup.mjs [--runs 12] [page…]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { PAGES, serve } from './pages.mjs';
import { plot } from './plot.mjs';
import { isMain, measuredOn, record, spread, table, times } from './record.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const browser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
/** Slow 4G as the developer tools of Chromium have it (Fast 3G before). */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: 1.6e6 / 8 * 0.9, uploadThroughput: 750e3 / 8 * 0.9 };
const SLOWER = 4, VIEW = 'first view', ANSWER = 'first answer processed';

/** Runs in the page before its scripts: looks at each frame whether the first answer can be seen, presses it, and sees what comes of it. */
function watch({ first, then, event }) {
  const seen = window.bench = { visible: 0, answered: 0 };
  const find = (path) => path.split(' >>> ').reduce((scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part), document);
  if (event) document.addEventListener(event, () => { window.answered = event; });
  let pressed = 0;
  const frame = () => {
    const at = performance.now(), element = find(first), box = element?.getBoundingClientRect();
    if (!seen.visible && box?.width && box.height && element.checkVisibility({ visibilityProperty: true })) seen.visible = at;
    if (seen.visible && (then ? find(then) : window.answered)) { seen.answered = at; return; }
    if (seen.visible && at - pressed > 100) { pressed = at; element?.click(); }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** One visit: milliseconds from the start of navigation, and KB that had come by then. */
async function visit(chrome, url, name, slow) {
  const context = await chrome.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage(), cdp = await context.newCDPSession(page), wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    const { first, then, event } = PAGES[name];
    // The browser runs already when somebody comes to a page; the page's own files are not there yet.
    await page.goto(`${url}/blank.html`);
    await page.addInitScript(watch, { first, then, event });
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', SLOW);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    await page.goto(`${url}/${name}/`, { waitUntil: 'commit', timeout: 60_000 });
    await page.waitForFunction(() => window.bench?.answered, null, { timeout: 60_000, polling: 50 });
    // What is on its way to something else must not count for this answer.
    const { visible, answered, files } = await page.evaluate(() => ({ ...window.bench, files: performance.getEntries().filter((e) => e.encodedBodySize && e.responseEnd).map((e) => [e.responseEnd, e.encodedBodySize]) }));
    const by = (time) => files.filter(([end]) => end <= time).reduce((sum, [, size]) => sum + size, 0) / 1024;
    if (wrong.length) throw new Error(`${name}: ${wrong.join('; ')}`);
    return { visible, answered, first: by(visible), bytes: by(answered) };
  } finally { await context.close(); }
}

if (isMain(import.meta)) {
  const { values: { runs }, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '12' } } });
  const names = positionals.length ? positionals : Object.keys(PAGES), server = await serve(names), chrome = await browser();
  const seen = new Map(names.map((name) => [name, []]));
  // What a heavy page leaves behind is borne by the one after it. In as many runs as there are pages, where that is even, each comes once after
  // each of the others (Williams, 1949).
  const order = (run) => names.map((_, n) => names[(run + (n % 2 ? (n + 1) / 2 : names.length - n / 2)) % names.length]);
  try {
    // The first visit compresses the files and warms the browser.
    for (const name of names) await visit(chrome, server.url, name, false);
    for (let run = 0; run < Number(runs); run += 1) for (const name of order(run)) seen.get(name).push(await visit(chrome, server.url, name, true));
    const of = (name, what) => spread((seen.get(name) ?? []).map((v) => v[what])), against = (name, what, peer) => (seen.has(peer) ? times(of(name, what).median, of(peer, what).median) : '');
    const ms = ({ median, low, high }) => `${median.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`;
    const rows = names.map((name) => [PAGES[name].title, of(name, 'first').median.toFixed(1), ms(of(name, 'visible')), against(name, 'visible', 'empty'), of(name, 'bytes').median.toFixed(1), ms(of(name, 'answered')), against(name, 'answered', 'form-js'), against(name, 'answered', 'surveyjs')]);
    const shown = table(['page', 'KB to the first view', 'first view, ms', 'to the empty page', 'KB to the first answer', 'first answer, ms', 'to form-js', 'to SurveyJS'], rows);
    const bars = seen.has('empty') && seen.has('form-js') && seen.has('surveyjs') ? { [VIEW]: 1.15 * of('empty', 'visible').median, [ANSWER]: Math.min(0.85 * of('form-js', 'answered').median, 0.5 * of('surveyjs', 'answered').median) } : {};
    const points = (what, group) => names.map((name) => ({ group, label: PAGES[name].title, ours: !!PAGES[name].ours, ...of(name, what) }));
    await plot('startup', [...points('visible', VIEW), ...points('answered', ANSWER)], { unit: 'milliseconds from the start of navigation', bars });
    record('Start', `${measuredOn(['lit', '@bpmn-io/form-js-viewer', 'survey-core', 'survey-js-ui'], chrome.version())}

Slow 4G (${SLOW.latency} ms, ${Math.round(SLOW.downloadThroughput / 1000)} KB/s) and a CPU ${SLOWER} times slower, ${runs} visits of each page, each after each other one as often; medians and quartiles. KB are of brotli at its
best, of the bodies that had come by then. The peers show one question with four radio buttons; our pages are what the snippet generator
of the site says, in nl. First view: the frame in which the first answer can be seen. First answer: the frame in which the
widget has processed a press on it (the explorer shows the talent that was chosen, the interview its second step). Bars: first view at most 1.15x
the empty page and 30 KB; first answer at most 0.85x form-js, 0.5x SurveyJS and 140 KB (dashed lines). One frame, 35 ms here, is no difference.

${shown}`, 'startup');
  } finally { await chrome.close(); await server.close(); }
}
