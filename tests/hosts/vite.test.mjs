// The packed package in Vite, as its examples use it: React 19, Vue 3, Svelte 5 and no framework at all. Installed offline
// from the tarball, checked by TypeScript, served in development, built, and drawn on a server before it is in a browser.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { TYPED } from '../browser/typed.mjs';
import { MODULES, ROOT, launch, pageOf, serve } from './host.mjs';

// Below `tests/hosts`, so that the frameworks are found there.
const RUN = join(ROOT, 'tests/hosts/run/vite'), FRAMEWORKS = ['react', 'vue', 'svelte'];
const CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const run = (program, args) => promisify(execFile)(process.execPath, [join(MODULES, program), ...args], { cwd: RUN });
let browser;

before(async () => {
  rmSync(RUN, { recursive: true, force: true });
  mkdirSync(RUN, { recursive: true });
  cpSync(join(ROOT, 'examples'), RUN, { recursive: true });
  cpSync(join(ROOT, 'tests/hosts/wrong'), join(RUN, 'wrong'), { recursive: true });
  const npm = (...args) => execFileSync('npm', args, { cwd: RUN, encoding: 'utf8' }).trim();
  const tarball = npm('pack', '--silent', '--pack-destination', RUN, join(ROOT, 'dist/npm'));
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `./${tarball}`);
  browser = await launch();
});
after(() => browser?.close());

test('the examples are typed, and what is wrong is told', async () => {
  await Promise.all([
    // It is TypeScript's own compiler, which can read the files of Vue besides.
    run('vue-tsc/bin/vue-tsc.js', ['-p', 'wrong']),
    run('svelte-check/bin/svelte-check', ['--workspace', 'svelte', '--tsconfig', 'tsconfig.json', '--fail-on-warnings']),
  ]).catch((e) => assert.fail(e.stdout || e.message));
});

/** What every example must do, wherever it is served. */
async function works(url, { dev }) {
  for (const name of FRAMEWORKS) {
    const page = await pageOf(browser);
    await page.goto(`${url}/${name}/index.html`);
    const explorer = page.locator('talent-explorer');
    await explorer.locator('.tile').first().waitFor();
    await page.locator('output', { hasText: /^nl$/ }).waitFor();
    assert.equal(await explorer.evaluate((e) => e.region.id), 'school', `${name}: an object arrives as a property`);
    await explorer.locator('.tile').first().click();
    await explorer.locator('[data-do="answer:me"]').click();
    await page.locator('output', { hasText: /^[a-z-]+: me$/ }).waitFor();
    assert.deepEqual(page.wrong, [], name);
    assert.ok(page.asked.every((u) => u.startsWith(url)), page.asked.join());
    await page.context().close();
  }
  const page = await pageOf(browser);
  await page.goto(`${url}/plain/index.html`);
  const lens = page.locator('talent-lens');
  await lens.locator('textarea').fill(TYPED.results.fr);
  await lens.locator('.candidate').first().waitFor();
  assert.equal(await page.locator('#told').innerText(), 'fr', 'a property that was set before the definition');
  const modules = page.asked.filter((u) => /\.wasm($|\?)/.test(u) && !/[?&]url/.test(u)), engines = modules.filter((u) => /talenttaal[^/]*$/.test(u));
  assert.equal(engines.length, 1, modules.join());
  assert.equal(modules.length, 2, 'the engine, and what reads a text');
  assert.equal(new URL(engines[0], url).href, new URL(await lens.evaluate((e) => e.getAttribute('wasm')), url).href, 'the engine at the address that was given');
  if (!dev) assert.match(engines[0], /\/assets\/talenttaal-[\w-]{8}\.wasm$/);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
}

test('Vite in development', async () => {
  const { createServer } = await import(pathToFileURL(join(MODULES, 'vite/dist/node/index.js')));
  const server = await createServer({ root: RUN, configFile: join(RUN, 'vite.config.ts'), logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  try {
    await server.listen();
    await works(`http://127.0.0.1:${server.httpServer.address().port}`, { dev: true });
  } finally { await server.close(); }
});

test('Vite for production: hashed names, under a strict policy with Trusted Types', async () => {
  await run('vite/bin/vite.js', ['build', '--logLevel', 'warn']).then(({ stderr }) => assert.equal(stderr.replace(/^.*PLUGIN_TIMINGS[^]*?\n\n/, ''), '', 'a warning'));
  const assets = readdirSync(join(RUN, 'dist/assets'));
  for (const kind of ['wasm', 'ftl', 'json']) for (const name of assets.filter((n) => n.endsWith(`.${kind}`))) assert.match(name, new RegExp(`-[\\w-]{8}\\.${kind}$`));
  const server = await serve({ folders: { '/': join(RUN, 'dist') }, headers: { 'Content-Security-Policy': CSP } });
  try { await works(server.url, { dev: false }); } finally { server.close(); }
});

test('each framework draws its example on a server: the element with its fallback, and nothing throws', async () => {
  const { createServer } = await import(pathToFileURL(join(MODULES, 'vite/dist/node/index.js'))), find = createRequire(join(MODULES, 'here.js'));
  const server = await createServer({ root: RUN, configFile: join(RUN, 'vite.config.ts'), logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false } });
  const from = (name) => import(pathToFileURL(find.resolve(name)));
  try {
    const app = async (file) => { const module = await server.ssrLoadModule(file); return module.default ?? module.App; };
    const drawn = {
      react: async () => (await from('react-dom/server')).renderToString((await from('react')).createElement(await app('/react/App.tsx'))),
      vue: async () => (await from('vue/server-renderer')).renderToString((await from('vue')).createSSRApp(await app('/vue/App.vue'))),
      svelte: async () => (await server.ssrLoadModule('svelte/server')).render(await app('/svelte/App.svelte')).body,
    };
    for (const [name, draw] of Object.entries(drawn)) assert.match(await draw(), /<talent-explorer[^>]* locale="nl"[^>]*>(<!--.*?-->)*De talenten komen eraan\./, name);
  } finally { await server.close(); }
});
