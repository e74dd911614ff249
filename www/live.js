// What `<talent-lens for>` does in the host's page: it finds the field, reads it in a quiet moment and marks in it what the engine
// found. It changes nothing that somebody wrote; whatever it adds to the page goes with it.
import { Mirror } from './mirror.js';
import { Rich } from './rich.js';

/** How long nobody types before the text is looked at, in milliseconds. */
const QUIET = 300;
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const idle = globalThis.requestIdleCallback ? (run) => requestIdleCallback(run, { timeout: 1000 }) : (run) => setTimeout(run, 0);

/** Marks, stretches `[start, end]` of one text, in another that came of it by one edit; what the edit touched is dropped. */
export function moved(marks, before, now) {
  if (before === now) return marks;
  if (before === undefined) return [];
  const most = Math.min(before.length, now.length), by = now.length - before.length;
  let head = 0, tail = 0;
  while (head < most && before[head] === now[head]) head += 1;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return marks.flatMap(([start, end]) => end <= head ? [[start, end]] : start >= before.length - tail ? [[start + by, end + by]] : []);
}

export class Live {
  #element; #root; #id; #watch; #field; #surface; #heard; #timer; #composing = false; #told; #marks = []; #missed;
  constructor(element) { this.#element = element; }

  /** Takes up the field that the element names now; none when it is out of the page. */
  follow() {
    const { isConnected, for: id } = this.#element, root = isConnected && id ? this.#element.getRootNode() : undefined;
    if (root === this.#root && id === this.#id) return;
    this.#watch?.disconnect();
    this.#root = root;
    this.#id = id;
    if (!root) return this.#take();
    this.#watch = new MutationObserver(() => this.#find());
    this.#watch.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['id', 'contenteditable'] });
    this.#find();
  }

  /** The field, or the one inside what is named: editors are mounted in an element. It may come later, and be replaced. */
  #find() {
    const named = this.#root.getElementById(this.#id);
    this.#take((named?.matches(EDITABLE) ? named : named?.querySelector(EDITABLE)) ?? undefined);
  }

  #take(field) {
    if (field === this.#field) return;
    this.#heard?.abort();
    this.#surface?.remove();
    clearTimeout(this.#timer);
    this.#field = field;
    this.#surface = undefined;
    this.#composing = false;
    if (field) {
      const { signal } = this.#heard = new AbortController();
      field.addEventListener('compositionstart', () => { this.#composing = true; clearTimeout(this.#timer); }, { signal });
      field.addEventListener('compositionend', () => { this.#composing = false; this.#soon(); }, { signal });
      this.#surface = new (field.localName === 'textarea' ? Mirror : Rich)(field, () => this.#changed(), signal);
    }
    this.#soon();
  }

  #text() { return this.#surface?.text() ?? ''; }

  #changed() {
    this.#paint();
    this.#soon();
  }

  /** Marks stay on their words while somebody types. */
  #paint() { this.#surface?.paint(moved(this.#marks, this.#told, this.#text())); }

  #soon() {
    clearTimeout(this.#timer);
    if (this.#root && !this.#composing) this.#timer = setTimeout(() => idle(() => this.#look()), QUIET);
  }

  #look() {
    if (!this.#root || this.#composing) return;
    const text = this.#text();
    if (text !== this.#told && this.#element.tell('text', text)) this.#told = text;
  }

  /** The element was drawn: what it lists is what is marked. */
  drawn(root) {
    this.follow();
    if (!this.#root) return;
    this.#marks = [...root.querySelectorAll('[data-at]')].flatMap((e) => e.dataset.at.split(' ').map((at) => at.split('-').map(Number))).sort((a, b) => a[0] - b[0]);
    this.#paint();
    if (this.#told !== this.#text()) this.#soon();
    if (this.#field || this.#missed === this.#id) return;
    this.#missed = this.#id;
    const remedy = 'Give the id of a textarea, of an element that can be edited, or of what holds one.';
    const detail = { code: 'field-unknown', place: 'for', value: this.#id, remedy, message: `field-unknown at for: \`${this.#id}\`. ${remedy}` };
    this.#element.dispatchEvent(new CustomEvent('talent-error', { detail, bubbles: true, composed: true }));
  }

  /** Selects in the field what stands at `start-end` of the text that was looked at. */
  show(at) {
    const [now] = moved([at.split('-').map(Number)], this.#told, this.#text());
    if (now) this.#surface?.show(...now);
  }
}
