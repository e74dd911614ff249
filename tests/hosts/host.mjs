// What the tests of hosts share: a browser, servers of different origins, and what a page did wrong.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MODULES = fileURLToPath(new URL('node_modules/', import.meta.url));
const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm', '.ftl': 'text/plain; charset=utf-8' };
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

/** The version of a package of these tests, as it is installed. */
export const versionOf = (name) => JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;

/**
 * A server of an origin of its own. `folders` maps the beginning of a path to a folder, `pages` a path to a text or to
 * `(body, response) => text`; `kind` overrules the media types.
 */
export async function serve({ folders = {}, pages = new Map(), headers = {}, kind } = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname));
    let body = pages.get(path);
    if (typeof body === 'function') {
      const parts = [];
      for await (const part of request) parts.push(part);
      body = body(Buffer.concat(parts).toString('utf8'), request);
    }
    if (body === undefined) {
      const [start, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
      try { body = readFileSync(join(folder, path.slice(start.length))); } catch { /* not here */ }
    }
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': kind ?? KINDS[extname(path)] ?? 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
    response.end(body ?? 'Not here.');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, port: server.address().port, pages, close: () => { server.closeAllConnections(); server.close(); } };
}

/** A page that gathers its errors (`wrong`) and every address it asks for (`asked`). */
export async function pageOf(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 }, reducedMotion: 'reduce', locale: 'nl-BE', ...options }), page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.wrong = [];
  page.asked = [];
  context.on('request', (r) => page.asked.push(r.url()));
  page.on('pageerror', (e) => page.wrong.push(e.message));
  page.on('console', (m) => { if (['error', 'warning'].includes(m.type()) && !/favicon/.test(m.location().url)) page.wrong.push(m.text()); });
  return page;
}
