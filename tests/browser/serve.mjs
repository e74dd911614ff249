// Serves dist/site and the test pages under the policy that `cargo xtask demo` serves with, read from its source.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CSP = /pub const CSP: &str = "([^"]+)"/.exec(readFileSync(join(ROOT, 'xtask/src/demo.rs'), 'utf8'))[1];
const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.map': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** A server on a free port. `refused` holds paths answered with 404, to be filled and emptied by a test. */
export async function serve() {
  const refused = new Set();
  const server = createServer(async (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname));
    if (path.endsWith('/')) path += 'index.html';
    const file = path.startsWith('/pages/') ? join(ROOT, 'tests/browser', path) : join(ROOT, 'dist/site', path);
    const body = refused.has(path) ? undefined : await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': KINDS[extname(file)] ?? 'text/plain; charset=utf-8', 'Content-Security-Policy': CSP,
      'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store',
    });
    response.end(body ?? 'Not here.');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, refused, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}
