// Real web servers with our recipes: what they send, to whom, how it is packed, and that nothing is asked for twice.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TYPED } from '../../browser/typed.mjs';
import { ROOT, launch, pageOf, serve } from '../host.mjs';
import { FOLDER, caddy, filled, nginx, recipe } from './served.mjs';

const NPM = join(ROOT, 'dist/npm');
const KINDS = { js: 'text/javascript', wasm: 'application/wasm', json: 'application/json', ftl: 'text/plain' };
const files = readdirSync(NPM, { recursive: true }).filter((f) => /\.(js|wasm|json|ftl)$/.test(f));
let browser, folder;
before(async () => { browser = await launch(); folder = filled(); });
after(async () => { await browser.close(); folder.remove(); });

/** The bytes as they come over the wire. */
const ask = (url, encoding) => new Promise((done, never) => {
  request(url, { headers: { ...encoding && { 'accept-encoding': encoding }, origin: 'https://school.example' } }, (answer) => {
    const parts = [];
    answer.on('data', (d) => parts.push(d)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  }).on('error', never).end();
});
const UNPACKED = { br: brotliDecompressSync, gzip: gunzipSync };

for (const [name, start] of Object.entries({ nginx, Caddy: caddy })) {
  test(`${name}: every file as it was packed, as it was published, with the headers of the recipe`, async () => {
    const server = await start(folder.root);
    try {
      for (const file of files) for (const encoding of ['br, gzip', 'gzip', '']) {
        const { status, headers, body } = await ask(server.url + FOLDER + file, encoding), packed = encoding.split(',')[0];
        assert.equal(status, 200, file);
        assert.equal(headers['content-encoding'] ?? '', packed, `${file} for "${encoding}"`);
        assert.deepEqual(packed ? UNPACKED[packed](body) : body, readFileSync(join(NPM, file)), file);
        if (packed) assert.deepEqual(body, readFileSync(join(folder.root, FOLDER, `${file}.${packed === 'br' ? 'br' : 'gz'}`)), `${file} was packed ahead`);
        assert.equal(headers['content-type'].split(';')[0].replace('application/javascript', 'text/javascript'), KINDS[file.split('.').pop()], file);
        assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['referrer-policy'], 'no-referrer');
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.match(headers.vary ?? '', /accept-encoding/i, `${file}: a cache between must keep the packings apart`);
      }
      assert.equal((await ask(`${server.url}${FOLDER}none.js`)).status, 404);
    } finally { await server.close(); }
  });

  test(`${name}: a page of another domain, by the generator's snippet, and a second visit asks for nothing`, async () => {
    const server = await start(folder.root), host = await serve();
    try {
      const { make } = await import(join(ROOT, 'www/site/snippet.js')), facts = JSON.parse(readFileSync(join(ROOT, 'dist/site/facts.json'), 'utf8'));
      // Without TLS the address is none for the generator: it is put in afterwards.
      const { html, csp } = make({ view: 'lens', delivery: 'files', locale: 'nl', storage: 'none', theme: '', flow: '', at: `https://cdn.example${FOLDER}` }, facts, `${host.url}/`);
      const here = (text) => text.replaceAll('https://cdn.example', server.url);
      host.pages.set('/', `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title><meta http-equiv="Content-Security-Policy" content="${here(csp.replace('Content-Security-Policy: ', ''))}">${here(html)}`);
      const page = await pageOf(browser), cdp = await page.context().newCDPSession(page);
      const wired = [], kept = new Set();
      await cdp.send('Network.enable');
      cdp.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId));
      cdp.on('Network.responseReceived', ({ requestId, response }) => { if (response.url.startsWith(server.url) && !response.fromDiskCache && !kept.has(requestId)) wired.push(response); });
      for (const visit of [1, 2]) {
        wired.length = 0;
        await page.goto(host.url);
        await page.locator('talent-lens textarea').fill(TYPED.results.nl);
        await page.locator('talent-lens .candidate').first().waitFor();
        await page.waitForLoadState('networkidle');
        const paths = wired.map((r) => new URL(r.url).pathname);
        if (visit === 2) { assert.deepEqual(paths, []); continue; }
        for (const file of ['talenttaal.wasm', 'lens.wasm', 'gate.json', 'locales/nl/wording.json', 'locales/nl/lens.json', 'regions/be-vlg.json']) assert.ok(paths.includes(FOLDER + file), paths.join());
        assert.equal(new Set(paths).size, paths.length, 'each once');
        for (const { url, headers } of wired) assert.equal(headers['content-encoding'] ?? headers['Content-Encoding'], 'br', url);
      }
      assert.deepEqual(page.wrong, []);
      await page.context().close();
    } finally { await server.close(); host.close(); }
  });
}

test('Caddy finds nothing wrong with the recipe as it stands', () => {
  const path = join(folder.root, 'as-it-stands');
  writeFileSync(path, recipe('Caddyfile'));
  const out = execFileSync('caddy', ['validate', '--config', path, '--adapter', 'caddyfile'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder.root, XDG_DATA_HOME: folder.root } });
  assert.match(out, /Valid configuration/);
});
