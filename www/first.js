// What an element shows before its engine is there: the tree of its first view, from a file (`xtask/src/first.rs`), drawn as the
// engine draws (`src/ui.rs`). The engine then draws anew; what was typed and pressed meanwhile is done again, and focus goes back.
const SVG = 'http://www.w3.org/2000/svg', DRAWN = new Set(['svg', 'path', 'text']), FIELDS = new Set(['input', 'textarea']);

/** A node of the tree: a text, or a tag with its attributes, its text and its children. */
export function built(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [tag, attributes = {}, text = '', ...children] = node;
  const made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'value' && FIELDS.has(tag)) made.value = value;
    else if (name.startsWith('--')) made.style.setProperty(name, value);
    else made.setAttribute(name, value);
  }
  if (text) made.append(text);
  made.append(...children.map(built));
  return made;
}
