// Where the files of this package are, and how one is fetched: once a page, whole, and as it was published.
import { OTHER, WHOLE } from '../dist/engine/early.js';
import { bundled, inside, offers } from './bundled.js';
import { changed, expected } from './integrity.js';

export const version = '0.1.0';
const inNode = typeof process === 'object' && !!process.versions?.node && typeof document === 'undefined';

/** An error with a stable code, the place, the offending value and what to do. */
export function fault(code, place, value, remedy) {
  const shown = String(value).slice(0, 80);
  return Object.assign(new Error(`${code} at ${place}: \`${shown}\`. ${remedy}`), { code, place, value: shown, remedy });
}

// Each file is fetched once a page; a failed one is forgotten, so that it can be tried again.
const read = new Map();
function once(url, how) {
  const key = String(url);
  if (!read.has(key)) {
    const promise = how(key).catch((error) => {
      read.delete(key);
      throw error.remedy ? error : fault('file-unreachable', key, error.message, 'Check that the file is served and try again.');
    });
    read.set(key, promise);
  }
  return read.get(key);
}

async function fetched(url) {
  const own = inside(url);
  if (own === null) throw fault('file-unreachable', url, 404, 'Build the one file with this language or region, or use the package.');
  if (own) return own;
  if (inNode && url.startsWith('file:')) {
    const { readFile, stat } = await import('#disk'), file = new URL(url);
    fits(url, (await stat(file)).size);
    return readFile(file);
  }
  const name = ours.get(url) ?? '', integrity = globalThis.crypto?.subtle ? '' : await expected(url, name);
  // The gate and the index are large, and nothing is drawn with them.
  const priority = /\/(gate|lens|flow)\.json$/.test(url) ? 'low' : /first-/.test(url) ? 'high' : 'auto';
  const ask = (mode, credentials) => fetch(url, { mode, credentials, integrity, priority }).catch(async (error) => {
    // A browser tells a wrong hash and no answer alike.
    throw integrity && (await fetch(url, { credentials, method: 'HEAD' }).catch(() => error)).ok ? other(url, 'another hash') : error;
  });
  // As a `<link rel="preload">` without `crossorigin` asks: WebKit takes what such a link has fetched for nothing else. Cookies of this
  // origin go along either way. What is sent on to another origin has to be allowed there.
  let answer = new URL(url, globalThis.document?.baseURI).origin === globalThis.origin ? await ask('no-cors', 'include') : undefined;
  if (!answer || answer.type === 'opaque') answer = await ask('cors', 'same-origin');
  if (!answer.ok) throw fault('file-unreachable', url, answer.status, 'Check that the file is served and try again.');
  const body = await whole(url, answer), found = await changed(url, name, body);
  if (found) throw other(url, found);
  return body;
}

// The files of this package, by where they are fetched. What a host names itself (`wasm`, `pack`) may be of other bytes.
const ours = new Map();
const other = (url, hash) => fault('file-changed', url, hash, 'Serve the file as it was published.');

// No file of ours comes near: what is larger was meant for something else, or to take all memory.
const LARGEST = 16 * 1024 * 1024;
function fits(url, size) {
  if (size > LARGEST) throw fault('file-too-large', url, `${size} bytes`, `Give a file of at most ${LARGEST} bytes.`);
}

/** The bytes of an answer, given up as soon as they are too many, whatever its length was said to be. */
async function whole(url, answer) {
  fits(url, Number(answer.headers.get('content-length')));
  if (!answer.body) return answer.arrayBuffer();
  const parts = [], reader = answer.body.getReader();
  let size = 0;
  try {
    for (let next; !(next = await reader.read()).done; parts.push(next.value)) fits(url, size += next.value.length);
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) { out.set(part, at); at += part.length; }
  return out;
}

// What was asked for ahead, until somebody reads it.
const asked = new Map();
/** The bytes of a file. */
export function bytes(url) {
  const begun = asked.get(url);
  asked.set(url, undefined);
  return begun ?? fetched(url);
}
/** Asks for files whose bytes will be read soon: their names in a whole language and in another, `*` standing for its tag. */
export function ahead([whole, other], { locale, base }) {
  const tag = choose(locale), at = finder(base);
  for (const name of (WHOLE.includes(tag) ? whole : other).split(' ')) {
    const url = at(name.replace('*', tag));
    if (bundled.size || asked.has(url)) continue;
    const begun = fetched(url);
    // Whoever reads it is told what went wrong.
    begun.catch(() => {});
    asked.set(url, begun);
  }
}
export const text = (url) => once(url, async (u) => new TextDecoder().decode(await bytes(u)));
export const json = (url) => once(url, async (u) => {
  const body = new TextDecoder().decode(await bytes(u));
  try { return JSON.parse(body); } catch (e) { throw fault('file-broken', u, e.message, 'Serve the file as it was published.'); }
});

/** The files beside this module. Written out, kind and all, so that a bundler sees them and puts them beside what it makes, under names of its own. */
function beside(name) {
  const [folder, tag, file, kind] = name.split(/[/.]/);
  switch (folder) {
    case 'talenttaal': return new URL('./talenttaal.wasm', import.meta.url);
    case 'lens': return new URL('./lens.wasm', import.meta.url);
    case 'interview': return new URL('./interview.wasm', import.meta.url);
    case 'further': return new URL('./further.wasm', import.meta.url);
    case 'gate': return new URL('./gate.json', import.meta.url);
    case 'regions': return new URL(`./regions/${tag}.json`, import.meta.url);
    default: return kind === 'ftl' ? new URL(`./locales/${tag}/${file}.ftl`, import.meta.url) : new URL(`./locales/${tag}/${file}.json`, import.meta.url);
  }
}
/** Where a file of ours is served: below the base that was given, else beside this module. */
export function finder(base) {
  const root = base && new URL(String(base).replace(/\/?$/, '/'), globalThis.document?.baseURI ?? import.meta.url);
  return (name) => {
    // webpack gives an address as a text where a name was put together.
    const href = String(root ? new URL(name, root) : beside(name));
    ours.set(href, name);
    return href;
  };
}

/** Picks a locale, by its tag; the same rules as the engine's, for the time before it is there. */
export function choose(wanted) {
  const list = [wanted ?? globalThis.document?.documentElement?.lang ?? globalThis.navigator?.language ?? 'nl'].flat(), there = [...WHOLE, ...OTHER].filter(offers);
  for (const tag of list) {
    const found = String(tag).toLowerCase().split('-')[0];
    if (there.includes(found)) return found;
  }
  return there[0];
}

/** Where the icons are that a first view names: with what an interview begins with, or with the words of all others. */
export const wordingAt = ({ locale, base }, view) => finder(base)(`locales/${choose(locale)}/${view === 'interview' ? view : 'wording'}.json`);
