// Marks over a textarea: the same text, unseen, laid over it in the same type, with lines under what is marked. The textarea
// itself is not touched; the mirror stands after it, and only while there is something to mark.

/** What makes a text break and stand as it does in the textarea. */
const COPIED = [
  'direction', 'unicode-bidi', 'writing-mode', 'text-orientation', 'font-family', 'font-size', 'font-size-adjust', 'font-style', 'font-weight', 'font-stretch',
  'font-variant', 'font-feature-settings', 'font-variation-settings', 'font-kerning', 'font-optical-sizing', 'letter-spacing', 'word-spacing', 'line-height',
  'text-align', 'text-indent', 'text-transform', 'text-rendering', 'tab-size', 'white-space', 'word-break', 'line-break', 'overflow-wrap', 'hyphens',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left', '-webkit-font-smoothing', 'visibility',
];

/** The line under a marked word; `rich.js` draws the same. */
export const LINE = 'text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 0.18em; text-underline-offset: 0.18em; text-decoration-skip-ink: none;';

// `all` keeps the rules of the page out; it leaves custom properties, which carry what differs.
const CSS = `
:host { all: initial !important; display: block !important; position: absolute !important; inset: auto !important; inline-size: 0 !important; block-size: 0 !important; z-index: var(--z) !important; direction: ltr !important; pointer-events: none !important; user-select: none !important; }
.box { position: absolute; left: 0; top: 0; overflow: hidden; }
.text { box-sizing: border-box; color: transparent; forced-color-adjust: none; }
span { ${LINE} text-decoration-color: var(--ink); }
@media print { :host { display: none !important; } }
`;

/** What holds an element, out of shadow roots too. */
const holder = (e) => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;

export class Mirror {
  #field; #host; #box; #text; #seen; #sizes;

  constructor(field, changed, signal) {
    const doc = field.ownerDocument, view = doc.defaultView, sheet = new view.CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.#field = field;
    this.#host = doc.createElement('talent-mirror');
    this.#host.setAttribute('aria-hidden', 'true');
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#box = root.appendChild(doc.createElement('div'));
    this.#text = this.#box.appendChild(doc.createElement('div'));
    this.#box.className = 'box';
    this.#text.className = 'text';
    this.#seen = field.value;

    // A value that a script sets has no event of its own; these come soon after one.
    const look = () => { if (field.value !== this.#seen) { this.#seen = field.value; changed(); } };
    for (const type of ['input', 'change', 'focus', 'blur']) field.addEventListener(type, look, { signal });
    doc.addEventListener('selectionchange', look, { signal });
    doc.addEventListener('reset', () => setTimeout(look), { signal, capture: true });

    const place = () => this.#place();
    field.addEventListener('scroll', () => this.#scroll(), { signal, passive: true });
    for (const type of ['scroll', 'transitionend', 'animationend', 'fullscreenchange']) doc.addEventListener(type, place, { signal, capture: true, passive: true });
    view.addEventListener('resize', place, { signal });
    doc.fonts?.addEventListener('loadingdone', place, { signal });
    this.#sizes = new view.ResizeObserver(place);
    for (const e of [field, field.parentElement, doc.documentElement]) if (e) this.#sizes.observe(e);
    this.#looks = new view.MutationObserver(place);
    this.#looks.observe(field, { attributes: true });
  }
  #looks;

  text() { return this.#field.value; }

  paint(marks) {
    if (!marks.length) return this.#host.remove();
    const text = this.#field.value, parts = [];
    let last = 0;
    for (const [start, end] of marks) {
      const span = this.#field.ownerDocument.createElement('span');
      span.textContent = text.slice(start, end);
      parts.push(text.slice(last, start), span);
      last = end;
    }
    // With a break after it an empty last line has its height too.
    this.#text.replaceChildren(...parts, text.slice(last), this.#field.ownerDocument.createElement('br'));
    if (this.#host.parentNode !== this.#field.parentNode) this.#field.after(this.#host);
    this.#place();
  }

  /** Lays it over the textarea: where it is, as large as its inside, in its type, and cut off where it is cut off. */
  #place() {
    const field = this.#field, host = this.#host;
    if (!host.isConnected) return;
    const style = getComputedStyle(field), at = field.getBoundingClientRect(), box = this.#box.style;
    for (const name of COPIED) this.#text.style.setProperty(name, style.getPropertyValue(name));
    // Resolved to pixels a line can be a 64th lower, which adds up; where it can be had, the number itself.
    const line = field.computedStyleMap?.().get('line-height');
    if (line) this.#text.style.setProperty('line-height', String(line));
    host.style.setProperty('--z', style.zIndex);
    host.style.setProperty('--ink', style.color);
    if (field.lang) host.lang = field.lang; else host.removeAttribute('lang');
    const zero = host.getBoundingClientRect(), scale = at.width / field.offsetWidth || 1;
    box.width = `${field.clientWidth}px`;
    box.height = `${field.clientHeight}px`;
    box.transform = `translate(${(at.left - zero.left) / scale + field.clientLeft}px, ${(at.top - zero.top) / scale + field.clientTop}px)`;
    let { left, top, right, bottom } = at;
    for (let e = holder(field); e && e !== field.ownerDocument.documentElement && e !== field.ownerDocument.body; e = holder(e)) {
      if (getComputedStyle(e).overflow === 'visible') continue;
      const cut = e.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, cut.left), Math.max(top, cut.top), Math.min(right, cut.right), Math.min(bottom, cut.bottom)];
    }
    const inner = this.#box.getBoundingClientRect(), inset = [top - inner.top, inner.right - right, inner.bottom - bottom, left - inner.left];
    box.clipPath = `inset(${inset.map((n) => `${Math.max(0, n / scale)}px`).join(' ')})`;
    this.#scroll();
  }

  #scroll() { this.#text.style.transform = `translate(${-this.#field.scrollLeft}px, ${-this.#field.scrollTop}px)`; }

  show(start, end) {
    this.#field.setSelectionRange(start, end);
    this.#field.focus();
  }

  remove() {
    this.#sizes.disconnect();
    this.#looks.disconnect();
    this.#host.remove();
  }
}
