// Faces of the engine: its modules started once a page, and what each face is made of.
import LOCALES from '../dist/engine/locales.js';
import { Face, initSync, __wbg_reset_state } from '../dist/engine/engine.js';
import { bytes, choose, fault, finder, json, text, wordingAt } from './files.js';

export const PARTS = ['ui', 'talents', 'behaviours', 'lens', 'interview', 'message', 'concern'];

let engine;
// The further modules of the engine: as they are fetched, by name, and as they are there.
const further = new Map(), modules = [];
/** What went wrong with a wasm file, in our terms. */
function broken(name, error) {
  if (error.remedy) return error;
  return error instanceof WebAssembly.CompileError && /unsafe-eval|Content Security/i.test(error.message)
    ? fault('wasm-refused', 'content security policy', error.message, 'Add \'wasm-unsafe-eval\' to script-src.')
    : fault('wasm-broken', name, error.message, 'Serve the file as it was published.');
}
// Compiled from bytes: a wrong MIME type does no harm, and compiling takes milliseconds.
const fileOf = (name, url) => bytes(url).catch((error) => { throw error.remedy ? error : fault('file-unreachable', name, error.message, 'Check that the file is served and try again.'); });

/** Starts the one engine of the page; the first caller's wasm counts. */
function start(wasm) {
  engine ??= (async () => {
    if (typeof WebAssembly !== 'object') throw fault('wasm-refused', 'WebAssembly', 'not there', 'Allow WebAssembly: add \'wasm-unsafe-eval\' to script-src.');
    const source = typeof wasm === 'string' || wasm instanceof URL ? await fileOf('talenttaal.wasm', String(wasm)) : wasm;
    initSync({ module: source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source) });
  })().catch((error) => { engine = undefined; throw broken('talenttaal.wasm', error); });
  return engine;
}

/** Adds a further module, which works on the memory of the first. */
function add(name, url, started) {
  if (!further.has(name)) further.set(name, (async () => {
    const [module] = await Promise.all([fileOf(name, url).then((file) => WebAssembly.compile(file)), started]);
    modules.push(module);
    join(module);
  })().catch((error) => { further.delete(name); throw broken(name, error); }));
  return further.get(name);
}
/**
 * A further part takes functions from the table of the first, one after the other from the place that it names: a name for each, in both, took
 * more than a kilobyte.
 */
function join(module) {
  const first = initSync(), taken = WebAssembly.Module.imports(module), { module: from } = taken.at(-1), { name: table } = taken.find((one) => one.kind === 'table');
  let at = Number(from);
  return new WebAssembly.Instance(module, { '-': first, [from]: { get ''() { return first[table].get(at++); } } });
}

/** Whether it was the engine that ended. Where WebAssembly is switched off there is no such error, nor its name. */
export const trapped = (error) => typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;

/** After a RuntimeError the instance can't be trusted: take a fresh one. Objects of the old one are dropped, never freed. */
export function retire() {
  faces.clear();
  spare.length = 0;
  uses = new WeakMap();
  gated = false;
  __wbg_reset_state();
  modules.forEach(join);
}

/** Makes something by the engine. Ends it there, the instance is retired before another waiting for its files can ask it. */
function alive(make) {
  try { return make(); } catch (error) {
    if (trapped(error)) { retire(); error.retired = true; }
    throw error;
  }
}

// Faces that are made, by what was asked for. Each is megabytes of the engine's memory, so that one which no element uses any
// more is given back; the last two stay for somebody who comes back.
const faces = new Map(), spare = [], SPARE = 2;
let uses = new WeakMap();
// Whether the engine has its gate: one for all faces, so that the patterns go in once.
let gated = false;

/** Gives a face back after use. One of a retired instance is no longer known here, and is never freed. */
export function release(raw) {
  const use = raw && uses.get(raw);
  if (!use || (use.count -= 1) > 0) return;
  spare.push(use);
  if (spare.length <= SPARE) return;
  const old = spare.shift();
  faces.delete(old.key);
  uses.delete(old.raw);
  old.raw.free();
}

/** Takes a face into use, at once: nobody frees it while its files are awaited. */
async function inUse(use) {
  use.count += 1;
  const at = spare.indexOf(use);
  if (at >= 0) spare.splice(at, 1);
  return use.made;
}

const missing = /^404$|^ENOENT/, HERE = 'be-vlg';
const nowhere = (region) => fault('region-unknown', 'region', region, 'Give the id of a region, such as `be-vlg`, or a RegionSource.');

/**
 * The files behind a part: elements name them, so that each fetches only what it draws. `questions` and `help` are the words of the
 * interview and of whom to turn to; without the gate, which is the larger part by far, they take choices and no text. `begun` is what an
 * interview begins with instead of the talents; `cards` is what makes a card.
 */
const NEEDS = { lens: ['cues', 'flow', 'help', 'concern'], cues: ['help', 'concern'], interview: ['questions', 'flow', 'help', 'concern'], message: ['help', 'concern'], concern: ['help'] };
/** What elements ask of an interview; a language without it says so. */
const TALKING = ['questions', 'begun', 'cards'];

/** What a text that somebody typed is read by, or shown with; the code for that is a module of its own. */
const READING = ['reading', 'concern', 'cues', 'flow', 'labels'];

/** What there is of the language that is chosen. */
export const localeOf = (wanted) => LOCALES.find((l) => l.tag === choose(wanted));

/** Loads what was asked for, side by side, and gives the raw face of the engine; to be given back by `release`. */
export async function face({ locale, parts, pack, region = HERE, base, wasm } = {}) {
  if (locale !== undefined) for (const tag of [locale].flat()) {
    try { Intl.getCanonicalLocales(tag); } catch { throw fault('locale-unknown', 'locale', tag, 'Give a language tag such as `nl` or `fr-BE`.'); }
  }
  if (typeof region === 'string' && !/^[a-z0-9-]{1,40}$/.test(region)) throw nowhere(region);
  const at = finder(base), language = localeOf(locale), { tag } = language, talks = language.parts.includes('interview');
  if (!talks && parts?.some((part) => TALKING.includes(part))) throw fault('part-missing', 'locale', tag, `Show it in ${LOCALES.filter((l) => l.parts.includes('interview')).map((l) => l.tag).join(', ')}.`);
  // What a language lacks is left out; using it says so.
  const wanted = new Set((parts ?? PARTS).flatMap((part) => [part, ...NEEDS[part] ?? []]).filter((part) => !PARTS.includes(part) || language.parts.includes(part)));
  if (!language.parts.includes('lens')) for (const part of ['cues', 'flow', 'labels', 'phrases', 'questions']) wanted.delete(part);
  const named = [tag, [...wanted].sort(), typeof pack === 'object' && !(pack instanceof URL) ? undefined : String(pack), typeof region === 'string' ? region : undefined, String(base ?? '')];
  const key = named.includes(undefined) ? Symbol('own') : JSON.stringify(named);
  const there = faces.get(key);
  if (there) return inUse(there);
  const own = (name) => at(`locales/${tag}/${name}`);
  const has = (part, read) => wanted.has(part) ? read() : undefined;
  const packAt = pack === undefined || pack === '' ? '' : typeof pack === 'string' || pack instanceof URL ? new URL(pack, globalThis.document?.baseURI ?? import.meta.url).href : null;
  const started = start(wasm ?? at('talenttaal.wasm')), module = (name) => add(name, at(name), started), asking = () => module('interview.wasm');
  // The words of an interview are in one file with what it begins with, whom to turn to here among it.
  const talk = has('questions', () => json(own('interview.json')));
  // Whom to turn to: as the host says, or by the file of a region. That of here comes with an interview; another is read at once, so that a
  // wrong name is told before anything is typed.
  const whom = () => {
    if (typeof region !== 'string') return region;
    if (region === HERE && talk) return talk.then((said) => said.region);
    if (region === HERE && !wanted.has('help')) return undefined;
    return json(at(`regions/${region}.json`)).catch((error) => { throw missing.test(error.value) ? nowhere(region) : error; });
  };
  const all = {
    engine: started,
    reading: READING.some((part) => wanted.has(part)) ? module('lens.wasm') : undefined,
    asking: has('questions', asking),
    further: wanted.has('cards') || wanted.has('message') ? module('further.wasm') : undefined,
    // What every face needs: our vocabulary with its icons, those of the interface among them, and the wording of both.
    ours: wanted.has('begun') ? talk : json(own('wording.json')),
    pack: packAt === null ? pack : packAt ? json(packAt) : undefined,
    place: whom(),
    behaviours: has('behaviours', () => text(own('behaviours.ftl'))),
    concern: wanted.has('begun') ? talk.then((said) => said.contacts) : has('help', () => text(own('concern.ftl'))),
    lens: has('cues', () => json(own('lens.json'))),
    flow: has('flow', () => json(own('flow.json'))),
    gate: has('concern', () => json(at('gate.json'))),
    interview: talk?.then((said) => said.interview),
    flows: talk?.then((said) => said.flows),
    card: has('cards', () => text(own('card.ftl'))),
    message: has('message', () => text(own('message.ftl'))),
    phrases: language.parts.includes('lens') ? has('message', () => text(own('phrases.ftl'))) : undefined,
    labels: has('labels', () => json(own('labels.json'))),
  };
  const made = Promise.all(Object.values(all)).then(async (values) => {
    const f = Object.fromEntries(Object.keys(all).map((name, n) => [name, values[n]]));
    const { vocabulary, ui, talents } = f.ours, source = packAt === '' ? vocabulary : f.pack;
    // A pack's own flows are read whatever is shown.
    if (source?.flows) await asking();
    // The wording and the icons of a pack go in with the files: only the language that is wanted crosses the door. Of ours, which was
    // validated with its wording, behaviours stay outside while none is drawn: they are the most of it.
    const w = source?.wording?.[tag] ?? {}, silent = source === vocabulary && !f.behaviours;
    const bare = { ...source, wording: undefined, icons: undefined, behaviours: silent ? undefined : source?.behaviours, flows: source?.flows ?? f.flows };
    const more = (ours, theirs) => ours === undefined ? undefined : theirs ? `${ours}\n${theirs}` : ours;
    const raw = alive(() => new Face({ locale: tag, pack: source && typeof source === 'object' ? bare : source, region: f.place ?? { id: 'none' },
      files: {
        ui: more(ui, w.ui), talents: w.talents ?? talents, behaviours: f.behaviours && (w.behaviours ?? f.behaviours), concern: f.concern, icons: { ...has('ui', () => vocabulary.icons), ...source?.icons }, gate: f.gate && (gated ? '' : new TextEncoder().encode(f.gate)),
        named: packAt === null ? undefined : JSON.stringify([packAt, tag, String(base ?? ''), wanted.has('ui')]), interview: more(f.interview, w.interview), card: f.card, message: more(f.message, w.message), phrases: more(f.phrases, w.phrases), ...f.labels,
        words: (f.lens ?? f.flow)?.words, cues: f.lens && (w.cues ?? f.lens.cues), flow: f.flow && (w.flow ?? f.flow.cues),
      } }));
    gated ||= !!f.gate;
    // It is followed on a press: a script in its place would run in the page.
    const other = f.place?.contacts?.find(({ url }) => url && !/^https?:\/\//i.test(url));
    if (!other) return raw;
    raw.free();
    throw fault('source-unreadable', 'region', other.url, 'Begin it with https://.');
  });
  const use = { key, count: 0, made: made.then((raw) => { use.raw = raw; uses.set(raw, use); return raw; }, (error) => { if (faces.get(key) === use) faces.delete(key); throw error; }) };
  if (typeof key === 'string') faces.set(key, use);
  return inUse(use);
}

/** Lets a face learn the wording of other languages for messages. */
export async function learn(raw, tags, base) {
  const find = finder(base);
  const files = await Promise.all(tags.map((tag) => Promise.all([text(find(`locales/${tag}/message.ftl`)), json(wordingAt({ locale: tag, base })).then((said) => said.talents)])));
  tags.forEach((tag, n) => raw.ask('learn', [tag, ...files[n]]));
}

/** A day in words, as a language writes it. */
export const day = (tag, date) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
