// What an element shows before its engine is there: the tree of its first view, from a file (`xtask/src/first.rs`), drawn as the
// engine draws (`src/ui.rs`). The engine goes on with it where it is what it would draw; what was typed and pressed meanwhile is done then.
import { WHOLE } from '../dist/engine/early.js';
import { bundled } from './bundled.js';
import { choose, finder, json, wordingAt } from './files.js';

const SVG = 'http://www.w3.org/2000/svg', DRAWN = new Set(['svg', 'path', 'text']), FIELDS = new Set(['input', 'textarea']);

const SIZE = 5000, ROUND = 1 / 6, PATIENCE = 100, ON_SCREEN = 12;
/** The fingerprint of nothing. */
const NONE = -1;

/**
 * An outline from the anchors of its right half, from the top, each as its distance from the one before; the left one is its mirror. A closed
 * curve through them all (`through` in `src/shape.rs`).
 */
function outline(steps) {
  const x = [], y = [], whole = (v) => Math.floor(v + 0.5);
  for (let i = 0; i < steps.length; i += 2) { x.push((x.at(-1) ?? 0) + steps[i]); y.push((y.at(-1) ?? 0) + steps[i + 1]); }
  for (let i = x.length - 2; i > 0; i -= 1) { x.push(SIZE - x[i]); y.push(y[i]); }
  const n = x.length, out = (of, from, to) => whole(of[from] + ROUND * (of[to] - of[(from + n - 1) % n])), back = (of, from, to) => whole(of[to] - ROUND * (of[(to + 1) % n] - of[from]));
  let d = `M${x[0]} ${y[0]}`;
  for (let from = 0; from < n; from += 1) {
    const to = (from + 1) % n;
    d += `C${out(x, from, to)} ${out(y, from, to)} ${back(x, from, to)} ${back(y, from, to)} ${x[to]} ${y[to]}`;
  }
  return `${d}Z`;
}

/**
 * A node of the tree: a text, or a tag with its attributes, its text and its children. An outline is said by its number: six families, and
 * many talents of each. Icons are in another file: `glyphs` gets what each is drawn in, and its name. `rest` gets what is made for the next
 * frame: what is below the first screen of a long list, and numbers for the style, which are zero at first.
 */
function built(node, outlines, glyphs, rest) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [tag, attributes, text] = node, made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (name === 'value' && FIELDS.has(tag)) made.value = value;
    else if (name.startsWith('--')) rest.push(() => made.style.setProperty(name, value));
    else if (name !== 'd') made.setAttribute(name, value);
    else if (value[0] === '#') glyphs.push([made, value.slice(1)]);
    else made.setAttribute(name, typeof value === 'number' ? outlines(value) : value);
  }
  if (text) made.append(text);
  const add = (from, to) => { for (const child of node.slice(from, to)) made.append(built(child, outlines, glyphs, rest)); }, first = 3 + ON_SCREEN;
  add(3, first);
  if (node.length > first) rest.push(() => add(first));
  return made;
}

const wait = (time) => new Promise((done) => { setTimeout(done, time); });
/** Once a frame has been shown; where none comes, as behind another tab, soon. */
const framed = () => Promise.race([new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }), wait(PATIENCE)]);

/** Where the first view of an element is, for the time before its engine is there; the one file has its engine at once. */
function firstAt(view, { locale, base }) {
  const tag = choose(locale);
  return bundled.size || (view === 'lens' || view === 'interview') && !WHOLE.includes(tag) ? '' : finder(base)(`locales/${tag}/first-${view}.json`);
}

/**
 * Shows the first view of an element in `box` if `may`, asked with its styles, says so. `print` gets its fingerprint: that of nothing
 * until all of it is there, so that the engine draws anew what is not whole; then its own, said to be the last. A promise where the file has come ahead of us: it is
 * over when the view is on the screen.
 */
export function show(view, options, box, may, styles, print) {
  const at = view && firstAt(view, options);
  if (!at) return undefined;
  const shown = (async () => {
    const [[whole, tree, steps], modules] = await Promise.all([json(at), styles]), glyphs = [], rest = [], outlines = [];
    if (!may(modules)) return;
    // Each is drawn out once, and those below the first screen after it.
    box.append(built(tree, (n) => (outlines[n] ??= outline(steps[n])), glyphs, rest));
    print(NONE);
    await framed();
    for (const add of rest) add();
    json(wordingAt(options, view)).then(({ vocabulary: { icons } }) => {
      for (const [path, name] of glyphs) path.setAttribute('d', icons[name]);
      print(whole, true);
    }).catch(() => {});
  })().catch(() => { /* The engine comes, or says what is wrong. */ });
  return performance.getEntriesByName(at).length ? Promise.race([shown, wait(PATIENCE)]) : undefined;
}
