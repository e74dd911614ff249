// The pages that are compared at the start: ours by the snippet that the site gives, the peers as each documents itself.
// Everything is served from memory, compressed as a host would have done it beforehand.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { make } from '../www/site/snippet.js';

const HERE = fileURLToPath(new URL('.', import.meta.url)), DIST = join(HERE, '../dist');
const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm', '.ftl': 'text/plain; charset=utf-8' };
const html = (head, body) => `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Start</title><link rel="icon" href="data:,">${head}</head>\n<body>${body}</body></html>\n`;

const bundled = async (name) => Object.fromEntries((await build({
  entryPoints: [join(HERE, `pages/${name}.js`)], bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', write: false, outdir: '/',
  conditions: ['production'], define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' }, logLevel: 'error',
})).outputFiles.map((file) => [file.path.slice(1), file.contents]));
const installed = (path) => readFileSync(join(HERE, 'node_modules', path));

/** Our page with one element: what the snippet generator of the site says for files of one's own. */
function ours(view) {
  const facts = JSON.parse(readFileSync(join(DIST, 'site/facts.json'), 'utf8'));
  const { html: snippet } = make({ view, delivery: 'files', locale: 'nl', storage: 'none', theme: '', flow: 'pupil', at: '/talenttaal/' }, facts, 'https://here.example/');
  return { 'index.html': html('', snippet) };
}

/** Everything in `dist/npm`, under `/talenttaal/`. */
function published(dir = join(DIST, 'npm'), at = 'talenttaal') {
  return Object.assign({}, ...readdirSync(dir).map((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? published(path, `${at}/${name}`) : { [`${at}/${name}`]: path };
  }));
}

/**
 * Each page: what it is called, the packages it is made of, where its first answer is (` >>> ` steps into a shadow root), and its files.
 * It has been answered when `window.answered` is set from the widget's own event, or when what is named under `then` is there.
 */
export const PAGES = {
  empty: { title: 'empty page', packages: [], first: 'four-radios >>> input', files: async () => ({ 'index.html': html('', '<four-radios></four-radios><script type="module" src="empty.js"></script>'), ...await bundled('empty') }) },
  lit: { title: 'lit', packages: ['lit'], first: 'four-radios >>> input', files: async () => ({ 'index.html': html('', '<four-radios></four-radios><script type="module" src="lit.js"></script>'), ...await bundled('lit') }) },
  'form-js': { title: 'form-js', packages: ['@bpmn-io/form-js-viewer'], first: 'input[type=radio]', files: async () => ({ 'index.html': html('<link rel="stylesheet" href="form-js.css">', '<div id="app"></div><script type="module" src="form-js.js"></script>'), ...await bundled('form-js') }) },
  surveyjs: { title: 'SurveyJS', packages: ['survey-core', 'survey-js-ui'], first: '.sd-item__control-label, label.sd-selectbase__label', files: async () => ({
    'index.html': html('<link rel="stylesheet" href="survey-core.min.css">', `<div id="app"></div>\n${['survey.core.min.js', 'dutch.min.js', 'survey-js-ui.min.js', 'surveyjs.js'].map((src) => `<script src="${src}"></script>`).join('')}`),
    'survey-core.min.css': installed('survey-core/survey-core.min.css'), 'survey.core.min.js': installed('survey-core/survey.core.min.js'), 'dutch.min.js': installed('survey-core/i18n/dutch.min.js'),
    'survey-js-ui.min.js': installed('survey-js-ui/survey-js-ui.min.js'), 'surveyjs.js': readFileSync(join(HERE, 'pages/surveyjs.js')), 'question.json': readFileSync(join(HERE, 'pages/question.json')),
  }) },
  explorer: { title: 'talent-explorer', ours: true, packages: [], first: 'talent-explorer >>> .tile', then: 'talent-explorer >>> .card', files: async () => ours('explorer') },
  interview: { title: 'talent-interview', ours: true, packages: [], first: 'talent-interview >>> [data-do="next"]', event: 'talent-change', files: async () => ours('interview') },
};

const squeezed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

/** Serves the pages that are named, each in a folder of its own; `more` adds files by path. */
export async function serve(names = Object.keys(PAGES), more = {}) {
  const files = new Map(Object.entries(published())), made = new Map();
  for (const name of names) for (const [path, body] of Object.entries(await PAGES[name].files())) files.set(`${name}/${path}`, Buffer.from(body));
  for (const [path, body] of Object.entries({ 'blank.html': html('', ''), ...more })) files.set(path, Buffer.from(body));
  const body = (path) => {
    if (!made.has(path)) {
      const found = files.get(path), bytes = typeof found === 'string' ? existsSync(found) && readFileSync(found) : found;
      made.set(path, bytes ? squeezed(bytes) : undefined);
    }
    return made.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://here'), path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1), bytes = body(path);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream', 'Content-Encoding': 'br', 'Content-Length': bytes.length, 'Cache-Control': 'public, max-age=600' }).end(bytes);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}
