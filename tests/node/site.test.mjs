// What the site says of the package is true of its source: types, parts, tokens, events, requests, keys and messages.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = (name) => readFileSync(join(ROOT, name), 'utf8');
const page = (name) => text(`dist/site/${name}`);
const all = (source, pattern) => [...new Set([...source.matchAll(pattern)].map((m) => m[1]))].sort();
const rust = (folder) => readdirSync(join(ROOT, folder), { withFileTypes: true }).map((e) => e.isDirectory() ? rust(`${folder}/${e.name}`) : text(`${folder}/${e.name}`)).join('\n');
const plain = (html) => html.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const types = () => readdirSync(join(ROOT, 'www/types')).filter((f) => f.endsWith('.d.ts')).map((f) => text(`www/types/${f}`));

/** Two lists are one: what is missing and what is too many. */
const same = (told, true_, what) => assert.deepEqual({ missing: true_.filter((x) => !told.includes(x)), extra: told.filter((x) => !true_.includes(x)) }, { missing: [], extra: [] }, what);

for (const name of ['api.html', 'en/api.html']) test(`${name} holds every name, its whole signature and nothing else`, () => {
  const html = page(name), source = types().join('\n');
  same(all(html, /<h3 id="(\w+)"/g), all(source, /^(?:export )?(?:declare )?(?:type|interface|class|function|const) (\w+)/gm), 'names');
  // Each line of a type file but comments above a name, imports and what is global stands on the page as it was written.
  const code = plain(html), shown = new Set(code.split('\n').map((l) => l.trim()));
  for (const one of types()) {
    let inside = false;
    for (const line of one.split('\n')) {
      if (/^declare global/.test(line)) break;
      if (/^(export )?(declare )?(type|interface|class|function|const) \w/.test(line)) inside = true;
      else if (/^\S/.test(line) && !/^[})\]|]/.test(line)) inside = false;
      if (inside && line.trim()) assert.ok(shown.has(line.trim()) || code.includes(line.trim()), `not on the page: ${line}`);
    }
  }
});

test('comments of exported names stand beside them', () => {
  const code = plain(page('api.html'));
  for (const said of ['A vocabulary as data.', 'A loaded face, bound to its locale, pack and region.', 'What a person confirmed.', 'What all elements share.']) assert.ok(code.includes(said), said);
});

for (const name of ['platformen.html', 'en/platforms.html']) test(`${name}: tokens and parts are those of the style sheet and the views`, () => {
  const html = page(name);
  same(all(html, /<th scope="row"><code>&lt;(talent-[a-z]+)&gt;/g), all(text('xtask/src/manifest.rs'), /tag: "(talent-[a-z]+)"/g), 'elements');
  same(all(html, /<code>(--talent-[a-z-]+)<\/code><\/th>/g), all(text('www/tokens.css'), /var\((--talent-[a-z-]+)/g), 'tokens');
  const told = all(html.slice(html.indexOf('id="parts-h"'), html.indexOf('id="attributes-h"')), /<th scope="row"><code>([a-z]+)<\/code>/g);
  same(told, all(rust('src'), /(?:"part", "|\[part=)([a-z]+)["\]]/g), 'parts');
  same(all(html.slice(html.indexOf('id="events-h"')), /<th scope="row"><code>(talent-[a-z]+)<\/code>/g), all(text('www/types/elements.d.ts'), /'(talent-[a-z]+)': CustomEvent/g), 'events');
});

test('tokens set by the themes of the site are public ones', () => {
  const known = all(text('www/tokens.css'), /var\((--talent-[a-z-]+)/g);
  for (const token of all(text('www/site/site.css'), /(--talent-[a-z-]+):/g)) assert.ok(known.includes(token), token);
});

for (const name of ['privacy.html', 'en/privacy.html']) test(`${name}: each message, field and key in the code is on the sheet`, () => {
  const html = page(name), [frame, scorm, loader] = ['frame.js', 'scorm.js', 'face.js'].map((f) => text(`www/${f}`));
  const everything = readdirSync(join(ROOT, 'www')).filter((f) => f.endsWith('.js')).map((f) => text(`www/${f}`)).join('\n');
  for (const said of [...all(frame, /(?:type|subject|message)(?:: | === )'([\w.]+)'/g), ...all(frame, /\bsay\('(\w+)'/g).map((v) => `talenttaal.${v}`), ...all(frame, /\['(\w+)', \['/g).map((v) => `talenttaal.${v}`), ...all(scorm, /'(cmi\.[\w.]+)'/g), ...all(everything, /#?announce\('(talent-[a-z]+)'/g)]) assert.ok(html.includes(`<code>${said}</code>`), said);
  for (const view of all(everything, /static view = '(\w+)'/g)) assert.ok(html.includes(`talenttaal:${view}:`), view);
  assert.ok(html.includes(all(everything, /setItem\('([\w:]+)'/g)[0]));
  // A new way out of the page must be looked at and written down.
  same(all(everything, /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource|indexedDB|cookie|caches)\b[.(]/g), ['fetch'], 'ways out');
  for (const file of all(loader, /at\('([\w.]+)'\)/g)) assert.ok(html.includes(file), file);
  assert.ok(plain(html).includes(/pub const CSP: &str = "([^"]+)"/.exec(text('xtask/src/demo.rs'))[1]), 'the policy');
});

test('hashes that the generator hands out are those of the files', () => {
  const facts = JSON.parse(page('facts.json')), hash = (f) => `sha384-${createHash('sha384').update(readFileSync(join(ROOT, 'dist', f))).digest('base64')}`;
  assert.equal(facts.one, hash('embed/talenttaal.js'));
  assert.equal(facts.resize, hash('embed/resize.js'));
  for (const [name, integrity] of facts.files) assert.equal(integrity, hash(`npm/${name}`), name);
  const later = Object.values(facts.later).flat();
  assert.ok(later.length);
  for (const [name, integrity] of later) assert.equal(integrity, hash(`npm/${name}`), name);
  // What is shown or compiled before the scripts know its hash: the page says it, of every file it asks for ahead.
  const said = Object.entries(facts.sums);
  for (const [name, integrity] of said) assert.equal(integrity, hash(`npm/${name}`), name);
  const ahead = Object.values(facts.beside).flatMap((of) => Object.values(of).flat()).filter((n) => /first-|wasm$/.test(n));
  for (const [tag, , parts] of facts.languages) for (const view of Object.keys(facts.beside)) for (const name of facts.beside[view][parts] ?? []) if (ahead.includes(name)) assert.ok(facts.sums[name.replace('*', tag)], `${view} ${tag} ${name}`);
  // All that the entry imports at once is guarded, and what elements run on, and nothing twice.
  same(facts.files.map(([n]) => n).filter((n) => n !== 'define.js'), ['talenttaal.js', ...all(page('talenttaal/define.js'), /(?:from|import)"\.\/([\w.-]+)"/g)], 'chunks');
});

test('no page of the site keeps a placeholder', () => {
  for (const folder of ['', 'fr/', 'en/']) for (const name of readdirSync(join(ROOT, 'dist/site', folder)).filter((f) => f.endsWith('.html'))) assert.doesNotMatch(page(folder + name), /\{\{|NaN/, folder + name);
});
