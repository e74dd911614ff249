// No leak, no drift: many mounts and removals, then minutes of simulated use; after each stretch the garbage is collected and the
// heap, the engine's memory, DOM nodes and listeners are counted. Their slopes go to the screen and into tests/RESULTS-soak.md.
//   node tests/soak/soak.mjs [mounts] [minutes]
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { newPage, start } from '../browser/chromium.mjs';
import { ROOT } from '../browser/serve.mjs';
import { TYPED } from '../browser/typed.mjs';
import { held, mount, use } from './page.mjs';

const MOUNTS = Number(process.argv[2] ?? 10_000), MINUTES = Number(process.argv[3] ?? 10), STRETCHES = 20;
/**
 * What is counted, and how much of it a mount or a minute may leave behind: nothing, but for the noise of counting. Memory that
 * WebAssembly has taken it never gives back, and a moment at which more is needed than ever before may come at any minute: there the
 * bar is on how much that is in the end.
 */
const COUNTED = {
  'JavaScript heap': { unit: 'KiB', of: (m) => m.JSHeapUsedSize / 1024, mount: 0.25, minute: 100 },
  'held by the engine': { unit: 'KiB', of: (m) => m.held / 1024, mount: 0.05, minute: 1 },
  'memory of the engine': { unit: 'KiB', of: (m) => m.memory / 1024, most: 24 * 1024 },
  'DOM nodes': { unit: '', of: (m) => m.Nodes, mount: 0.05, minute: 60 },
  'event listeners': { unit: '', of: (m) => m.JSEventListeners, mount: 0.02, minute: 5 },
};

const world = await start();
const page = await newPage(world);
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable');
await page.addInitScript(() => {
  const { Instance } = WebAssembly;
  // The further parts have no memory of their own.
  WebAssembly.Instance = function (...of) {
    const made = new Instance(...of), { memory } = made.exports;
    if (memory) window.engine = { memory, heap: memory.buffer.byteLength };
    return made;
  };
});
/** What is counted now, when all that can go has gone. */
async function count() {
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return { ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])), ...await page.evaluate(held) };
}
/** Least squares: how much more for one more of what goes on. The first quarter of the stretches warms up and doesn't count. */
function slope(samples, of) {
  const late = samples.slice(Math.ceil(samples.length / 4)), mean = (f) => late.reduce((sum, s) => sum + f(s), 0) / late.length;
  const x = mean((s) => s.at), y = mean((s) => of(s.seen));
  return late.reduce((sum, s) => sum + (s.at - x) * (of(s.seen) - y), 0) / late.reduce((sum, s) => sum + (s.at - x) ** 2, 0);
}
const number = (n) => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(3));

const lines = [];
const say = (line) => { lines.push(line); console.log(line); };
let failed = false;
function tell(title, samples, each, unit) {
  say(`\n## ${title}\n\n| what | first | last | slope per ${unit} | bar |\n|---|---|---|---|---|`);
  for (const [name, { unit: u, of, most, [each]: bar }] of Object.entries(COUNTED)) {
    const by = slope(samples, of), [first, last] = [samples[0], samples.at(-1)].map((s) => of(s.seen));
    const broken = bar === undefined ? last > most : by > bar;
    if (broken) failed = true;
    say(`| ${name} | ${number(first)} ${u} | ${number(last)} ${u} | ${number(by)} ${u} | ${bar ?? most} ${u}${bar === undefined ? ' in the end' : ''}${broken ? ' **broken**' : ''} |`);
  }
}

await page.goto(`${world.server.url}/pages/element.html`);
await page.evaluate(() => customElements.whenDefined('talent-message'));
const mounts = [];
for (let n = 0; n < STRETCHES; n += 1) {
  await page.evaluate(mount, Math.round(MOUNTS / STRETCHES));
  mounts.push({ at: (n + 1) * Math.round(MOUNTS / STRETCHES), seen: await count() });
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'dist/npm/package.json'), 'utf8'));
say(`# Soak\n\nWritten by \`cargo xtask soak ${MOUNTS} ${MINUTES}\`: talenttaal ${version}, Chromium ${world.browser.version()}, Node ${process.version.slice(1)}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}.\nThe bar is what a mount or a minute may leave behind: nothing, but for the noise of counting. The first quarter warms up. What the engine holds are the blocks in use in its memory, which itself never shrinks.`);
tell(`${MOUNTS} mounts and removals of the five elements in three languages`, mounts, 'mount', 'mount');

const used = [], begun = Date.now();
const done = { typed: 0, pressed: 0, switched: 0, resumed: 0 };
await page.goto(`${world.server.url}/pages/element.html`);
await page.evaluate(() => customElements.whenDefined('talent-message'));
for (let n = 0; n < STRETCHES; n += 1) {
  const more = await page.evaluate(use, { seconds: MINUTES * 60 / STRETCHES, seed: n + 1, sentences: Object.values(TYPED).flatMap((by) => Object.values(by)) });
  for (const what of Object.keys(done)) done[what] += more[what];
  used.push({ at: (Date.now() - begun) / 60_000, seen: await count() });
}
tell(`${MINUTES} minutes of use: ${done.typed} keystrokes, ${done.pressed} buttons, ${done.switched} switches of language, ${done.resumed} resumes`, used, 'minute', 'minute');
const wrong = [...new Set(page.wrong)];
say(`\n${wrong.length ? `Went wrong: ${wrong.join('; ')}` : 'Nothing was thrown, violated or asked of elsewhere.'}`);
writeFileSync(join(ROOT, 'tests/RESULTS-soak.md'), `${lines.join('\n')}\n`);
await world.close();
process.exitCode = failed || wrong.length ? 1 : 0;
