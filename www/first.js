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
  const points = [], whole = (v) => Math.floor(v + 0.5);
  for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) points.push([x += steps[i], y += steps[i + 1]]);
  for (let i = points.length - 2; i > 0; i -= 1) points.push([SIZE - points[i][0], points[i][1]]);
  const n = points.length, at = (i) => points[(i + n) % n], pair = (of) => `${of(0)} ${of(1)}`;
  const curves = points.map((from, i) => {
    const before = at(i - 1), to = at(i + 1), after = at(i + 2);
    return `C${pair((k) => whole(from[k] + ROUND * (to[k] - before[k])))} ${pair((k) => whole(to[k] - ROUND * (after[k] - from[k])))} ${pair((k) => to[k])}`;
  });
  return `M${pair((k) => points[0][k])}${curves.join('')}Z`;
}

/**
 * A node of the tree: a text, or a tag with its attributes, its text and its children. An outline is said by its number: six families, and
 * many talents of each. Icons are in another file: `glyphs` gets what each is drawn in, and its name. `rest` gets what is made for the next
 * frame: what is below the first screen of a long list, and numbers for the style, which are zero at first.
 */
function built(node, outlines, glyphs, rest) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [tag, attributes = {}, text = '', ...children] = node;
  const made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'value' && FIELDS.has(tag)) made.value = value;
    else if (name.startsWith('--')) rest.push(() => made.style.setProperty(name, value));
    else if (value[0] === '#' && name === 'd') glyphs.push([made, value.slice(1)]);
    else made.setAttribute(name, name === 'd' && typeof value === 'number' ? outlines(value) : value);
  }
  if (text) made.append(text);
  const add = (some) => made.append(...some.map((child) => built(child, outlines, glyphs, rest)));
  add(children.splice(0, ON_SCREEN));
  if (children.length) rest.push(() => add(children));
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
