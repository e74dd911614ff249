// A real web server with our recipe, as the hosting page gives it: the folder, what was compressed ahead, and the headers.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host.mjs';

export const { version } = JSON.parse(readFileSync(join(ROOT, 'dist/npm/package.json'), 'utf8'));
export const FOLDER = `/talenttaal/${version}/`;
/** A recipe of the hosting page, as somebody copies it. */
export const recipe = (name) => readFileSync(join(ROOT, 'www/site/recipes', name), 'utf8').replaceAll('{{version}}', version);

/** A folder that stands for `/srv`, filled by the recipe. */
export function filled() {
  const root = mkdtempSync(join(tmpdir(), 'talenttaal-'));
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'talenttaal'));
  execFileSync('sh', ['-ec', recipe('compress.sh').replaceAll('/srv', root).replaceAll('dist/npm', join(ROOT, 'dist/npm'))]);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const port = () => new Promise((done) => { const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); }); });

/** Starts a server and waits until it answers. */
async function started(program, args, at, options = {}) {
  const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  let said = '', over = false;
  running.stderr.on('data', (d) => { said += d; });
  const ended = new Promise((done) => running.once('exit', () => { over = true; done(); }));
  const url = `http://127.0.0.1:${at}`;
  for (let n = 0; ; n++) {
    if (over || n > 100) throw new Error(`${program} did not start: ${said}`);
    if (await fetch(url).then(() => true, () => false)) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return { url, close: async () => { running.kill('SIGTERM'); await ended; } };
}

/** nginx with the recipe; `more` are lines for its `http`. */
export async function nginx(root, more = '') {
  const at = await port(), conf = join(root, 'nginx.conf');
  writeFileSync(conf, `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; pid ${root}/nginx.pid; error_log stderr; worker_processes 1; worker_rlimit_nofile 4096;
events { worker_connections 2048; }
http {
  access_log off; sendfile on; tcp_nopush on; ${more}
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((n) => `${n}_temp_path ${root}/tmp-${n};`).join(' ')}
  server { listen 127.0.0.1:${at}; ${recipe('nginx.conf').replaceAll('/srv', root)} }
}
`);
  return started('nginx', ['-c', conf, '-p', root], at);
}

/** Caddy with the recipe, on a port of this machine alone. */
export async function caddy(root) {
  const at = await port(), conf = join(root, 'Caddyfile');
  writeFileSync(conf, `{\n  admin off\n  auto_https off\n}\n${recipe('Caddyfile').replace('example.org', `http://127.0.0.1:${at}`).replaceAll('/srv', root)}`);
  return started('caddy', ['run', '--config', conf, '--adapter', 'caddyfile'], at, { env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root } });
}
