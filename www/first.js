// What an element shows before its engine is there: the tree of its first view, from a file (`xtask/src/first.rs`), drawn as the
// engine draws (`src/ui.rs`). The engine goes on with it where it is what it would draw; what was typed and pressed meanwhile is done then.
const SVG = 'http://www.w3.org/2000/svg', DRAWN = new Set(['svg', 'path', 'text']), FIELDS = new Set(['input', 'textarea']);

// The outlines of this page: six families, and many talents of each.
const outlines = new Map(), ROUND = 1 / 6;

/** An outline from its anchors, each as its distance from the one before: a closed curve through them all (`through` in `src/shape.rs`). */
function outline(steps) {
  const points = [], whole = (v) => Math.floor(v + 0.5);
  for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) points.push([x += steps[i], y += steps[i + 1]]);
  const n = points.length, at = (i) => points[(i + n) % n], pair = (of) => `${of(0)} ${of(1)}`;
  const curves = points.map((from, i) => {
    const before = at(i - 1), to = at(i + 1), after = at(i + 2);
    return `C${pair((k) => whole(from[k] + ROUND * (to[k] - before[k])))} ${pair((k) => whole(to[k] - ROUND * (after[k] - from[k])))} ${pair((k) => to[k])}`;
  });
  return `M${pair((k) => points[0][k])}${curves.join('')}Z`;
}
function known(steps) {
  const key = String(steps);
  if (!outlines.has(key)) outlines.set(key, outline(steps));
  return outlines.get(key);
}

/** A node of the tree: a text, or a tag with its attributes, its text and its children. */
export function built(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [tag, attributes = {}, text = '', ...children] = node;
  const made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'value' && FIELDS.has(tag)) made.value = value;
    else if (name.startsWith('--')) made.style.setProperty(name, value);
    else made.setAttribute(name, Array.isArray(value) ? known(value) : value);
  }
  if (text) made.append(text);
  made.append(...children.map(built));
  return made;
}
