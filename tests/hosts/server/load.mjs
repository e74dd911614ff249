// How much one nginx carries: the files of a first visit, as Chromium asks for them, asked for by wrk over and over. Written to
// benches/hosting.json, from which the hosting page takes its figures. Over the loopback, both programs on this machine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT, launch, pageOf, serve } from '../host.mjs';
import { filled, nginx, FOLDER, version } from './served.mjs';

const VIEWS = ['explorer', 'interview', 'lens', 'message'], SECONDS = 10, CONNECTIONS = 64;
const folder = filled(), server = await nginx(folder.root, 'keepalive_requests 100000;'), host = await serve();

/** What a first visit asks this server for. */
async function visit(browser, view) {
  host.pages.set('/', `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title><script type="module" src="${server.url}${FOLDER}define.js"></script><talent-${view}></talent-${view}>`);
  const page = await pageOf(browser);
  await page.goto(host.url);
  await page.locator(`talent-${view} .talent`).first().waitFor();
  await page.waitForLoadState('networkidle');
  const paths = page.asked.filter((u) => u.startsWith(server.url)).map((u) => new URL(u).pathname);
  await page.context().close();
  return paths;
}

function load(paths) {
  const script = join(folder.root, 'load.lua');
  writeFileSync(script, `local paths, n = { ${paths.map((p) => `"${p}"`).join(', ')} }, 0
request = function() n = n % #paths + 1; return wrk.format("GET", paths[n], { ["Accept-Encoding"] = "br" }) end
done = function(s, latency) io.write(string.format('\\n{"requests":%d,"bytes":%d,"micros":%d,"wrong":%d,"p50":%d,"p99":%d}\\n', s.requests, s.bytes, s.duration, s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout, latency:percentile(50), latency:percentile(99))) end
`);
  const found = JSON.parse(execFileSync('wrk', ['-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`, '-s', script, server.url], { encoding: 'utf8' }).trim().split('\n').pop());
  assert.equal(found.wrong, 0, 'an answer was wrong');
  return found;
}

try {
  const browser = await launch(), asked = {};
  for (const view of VIEWS) asked[view] = await visit(browser, view);
  await browser.close();
  const views = Object.entries(asked).map(([view, paths]) => {
    const { requests, bytes, micros, p50, p99 } = load(paths);
    const perSecond = requests / micros * 1e6;
    console.log(view, paths.length, Math.round(perSecond), p50, p99);
    return { view, files: paths.length, requests: Math.round(perSecond), visits: Math.round(perSecond / paths.length), megabits: Math.round(bytes * 8 / micros), p50, p99 };
  });
  const first = (program, ...args) => { try { return execFileSync('sh', ['-c', `${[program, ...args].join(' ')} 2>&1 || true`], { encoding: 'utf8' }).split('\n')[0].trim(); } catch { return ''; } };
  const about = { date: new Date().toISOString().slice(0, 10), version, nginx: first('nginx', '-v').split('/').pop(), wrk: /wrk \S*?([\d.]+)/.exec(first('wrk', '-v'))?.[1], machine: cpus()[0].model.trim(), cores: cpus().length, workers: 1, connections: CONNECTIONS, seconds: SECONDS };
  writeFileSync(join(ROOT, 'benches/hosting.json'), `${JSON.stringify({ ...about, views }, null, 1)}\n`);
} finally { await server.close(); host.close(); folder.remove(); }
