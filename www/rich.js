// Marks in text that is edited in the page: ranges in the browser's registry of highlights, so that no node of the host changes.
// Where the browser has none, nothing is marked; the list beside the field is the same.
import { LINE } from './mirror.js';

/** What begins and ends a line. Everything else stands in one. */
const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']);

/** The text of an element as one reads it, and its text nodes, `[offset, node]` each. */
export function read(field) {
  const nodes = [], white = getComputedStyle(field).whiteSpace, plain = /^(pre|break)/.test(white);
  let text = '', fresh = true;
  const add = (more) => { if (more) { text += more; fresh = more.endsWith('\n'); } };
  const line = () => { if (!fresh) add('\n'); };
  const visit = (parent) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        nodes.push([text.length, node]);
        // A line break of the source is a space for who reads.
        add(plain ? node.data : node.data.replace(/\s/g, ' '));
      } else if (node.nodeType !== 1) continue;
      else if (node.localName === 'br') add('\n');
      else if (node.getAttribute('contenteditable') === 'false') add(' ');
      else if (BLOCK.has(node.localName)) { line(); visit(node); line(); }
      else visit(node);
    }
  };
  visit(field);
  return { text, nodes };
}

export class Rich {
  #field; #root; #view; #name; #sheet; #changes; #nodes = [];

  constructor(field, changed) {
    this.#field = field;
    this.#view = field.ownerDocument.defaultView;
    this.#changes = new this.#view.MutationObserver(changed);
    this.#changes.observe(field, { subtree: true, childList: true, characterData: true });
    if (!this.#view.CSS?.highlights || !this.#view.Highlight) return;
    this.#name = `talent-${Math.random().toString(36).slice(2, 10)}`;
    this.#sheet = new this.#view.CSSStyleSheet();
    this.#sheet.replaceSync(`@media screen { ::highlight(${this.#name}) { ${LINE} text-decoration-color: currentColor; } }`);
    // The rule must be where the field is: in the page, or in the shadow root that holds it.
    this.#root = field.getRootNode();
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
  }

  text() {
    const { text, nodes } = read(this.#field);
    this.#nodes = nodes;
    return text;
  }

  /** The range of a stretch of the text last read. */
  #range(start, end) {
    const first = this.#nodes.findLast(([at, node]) => at <= start && start < at + node.length);
    const last = this.#nodes.findLast(([at, node]) => at < end && end <= at + node.length);
    if (!first || !last) return undefined;
    const range = this.#field.ownerDocument.createRange();
    range.setStart(first[1], start - first[0]);
    range.setEnd(last[1], end - last[0]);
    return range;
  }

  paint(marks) {
    if (!this.#name) return;
    const ranges = marks.map((mark) => this.#range(...mark)).filter(Boolean), { highlights } = this.#view.CSS;
    if (ranges.length) highlights.set(this.#name, new this.#view.Highlight(...ranges)); else highlights.delete(this.#name);
  }

  show(start, end) {
    const range = this.#range(start, end);
    if (!range) return;
    this.#field.focus();
    this.#field.ownerDocument.getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    range.startContainer.parentElement.scrollIntoView({ block: 'nearest' });
  }

  remove() {
    this.#changes.disconnect();
    if (!this.#name) return;
    this.#view.CSS.highlights.delete(this.#name);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
  }
}
