// The packed package in other bundlers' production builds, with names of their own for engine and words, under a strict policy with Trusted
// Types. webpack and Rollup see the files beside the script; esbuild does not, and serves them from a folder that is named.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TYPED } from '../browser/typed.mjs';
import { ROOT, launch, pageOf, serve } from './host.mjs';

const RUN = join(ROOT, 'tests/hosts/run/bundlers'), require = createRequire(import.meta.url);
const CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const PAGE = (attributes) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bundled</title><talent-lens ${attributes}></talent-lens><talent-interview flow="pupil-short" locale="fr" ${attributes}></talent-interview><talent-explorer locale="ar" ${attributes}></talent-explorer><script type="module" src="main.js"></script>`;
const load = (name) => import(pathToFileURL(require.resolve(name)));
let browser;

before(async () => {
  rmSync(RUN, { recursive: true, force: true });
  mkdirSync(RUN, { recursive: true });
  writeFileSync(join(RUN, 'package.json'), '{ "name": "bundled", "private": true, "type": "module" }');
  writeFileSync(join(RUN, 'main.js'), "import 'talenttaal/define';\n");
  const npm = (...args) => execFileSync('npm', args, { cwd: RUN, encoding: 'utf8' }).trim();
  const tarball = npm('pack', '--silent', '--pack-destination', RUN, join(ROOT, 'dist/npm'));
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `./${tarball}`);
  browser = await launch();
});
after(() => browser?.close());

/** Every element in a language of its own, and what was asked for. */
async function works(folder, attributes = '') {
  const server = await serve({ folders: { '/': folder }, pages: new Map([['/', PAGE(attributes)]]), headers: { 'Content-Security-Policy': CSP } });
  try {
    const page = await pageOf(browser);
    await page.goto(server.url);
    await page.locator('talent-lens textarea').fill(TYPED.results.nl);
    await page.locator('talent-lens .candidate').first().waitFor();
    await page.locator('talent-interview .talent[lang="fr"]').first().waitFor();
    await page.locator('talent-explorer .talent[lang="ar"]').first().waitFor();
    assert.deepEqual(page.wrong, []);
    assert.ok(page.asked.every((u) => u.startsWith(server.url)), page.asked.join());
    const asked = page.asked.map((u) => new URL(u).pathname), engines = asked.filter((p) => p.endsWith('.wasm'));
    assert.deepEqual(engines.map((p) => /[a-z]+(?=[^/]*$)/.exec(p)[0]).sort(), ['further', 'interview', 'lens', 'talenttaal'], 'each module of the engine once');
    await page.context().close();
    return { engine: engines.find((p) => p.includes('/talenttaal')), asked };
  } finally { server.close(); }
}

test('webpack 5: the engine and the words under hashed names', async () => {
  const { default: webpack } = await load('webpack'), to = join(RUN, 'webpack');
  const stats = await new Promise((done, never) => webpack({
    mode: 'production', context: RUN, entry: './main.js', performance: false,
    output: { path: to, filename: 'main.js', chunkFilename: '[contenthash].js', assetModuleFilename: '[name].[contenthash:8][ext]', module: true, chunkFormat: 'module' }, experiments: { outputModule: true },
  }, (error, found) => error ? never(error) : done(found)));
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors.map((e) => e.message), []);
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).warnings.map((e) => e.message), []);
  const { engine, asked } = await works(to);
  assert.match(engine, /\/talenttaal\.[0-9a-f]{8}\.wasm$/);
  for (const path of asked.filter((p) => /\.(ftl|json)$/.test(p))) assert.match(path, /\.[0-9a-f]{8}\.(ftl|json)$/);
});

test('Rollup, with the plugin for assets: the engine and the words under hashed names', async () => {
  const { rollup } = await load('rollup'), { importMetaAssets } = await load('@web/rollup-plugin-import-meta-assets'), { default: resolve } = await load('@rollup/plugin-node-resolve'), to = join(RUN, 'rollup'), warned = [];
  const bundle = await rollup({ input: join(RUN, 'main.js'), plugins: [resolve({ browser: true }), importMetaAssets()], onwarn: (w) => warned.push(w.message) });
  await bundle.write({ dir: to, format: 'es' });
  await bundle.close();
  assert.deepEqual(warned, []);
  const { engine } = await works(to);
  assert.match(engine, /\/assets\/talenttaal-[\w-]{8}\.wasm$/);
});

test('esbuild: the files stay in a folder that `base` names', async () => {
  const to = join(RUN, 'esbuild');
  const { warnings } = await build({ entryPoints: [join(RUN, 'main.js')], bundle: true, splitting: true, format: 'esm', minify: true, outdir: to, logLevel: 'silent' });
  assert.deepEqual(warnings, []);
  cpSync(join(RUN, 'node_modules/talenttaal'), join(to, 'talenttaal'), { recursive: true, filter: (path) => !/\.(js|map|ts)$/.test(path) });
  assert.ok(readdirSync(to).includes('main.js'));
  const { engine } = await works(to, 'base="/talenttaal/"');
  assert.equal(engine, '/talenttaal/talenttaal.wasm');
});
