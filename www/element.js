// What all elements share: how one lives in a page, loads, draws, keeps its state and hands it back.
import { face, release, retire, trapped, version } from './talenttaal.js';
import { copy } from './copy.js';
import { failed } from './failed.js';
import { NONE, show } from './first.js';
import { leave, refocus, remember, reveal, seen } from './focus.js';
import { adopt } from './sheet.js';
import css from '../dist/engine/style.css';
import { keep, kept, forget, revisionOf } from './storage.js';

const Base = globalThis.HTMLElement ?? class {};
const STORAGES = ['none', 'session', 'local'];
const live = new Set();
let retiredAt = 0;

export class TalentElement extends Base {
  static version = version;
  static observedAttributes = ['locale', 'storage', 'pack', 'region', 'base', 'wasm', 'debug'];
  /** Whether what all share is all the style that its first view needs. */
  static plain = false;
  /** What is set as a property alone. */
  static settable = [];
  #root; #box; #slot; #raw; #controller; #state = null; #turn = 0; #loading = false; #told = false; #queue = []; #pressed = []; #lang; #seen = null; #keptAs; #brought; #at; #fault;
  /** The fingerprint of what a file showed, until the engine has it; that of nothing while there are icons to come. */
  #print = 0;
  /** What the engine draws for it. */
  get view() { return this.constructor.view; }
  /** What is loaded for it. */
  get parts() { return this.constructor.parts; }
  /** Tells elements of one page apart on a device. */
  get named() { return this.id; }
  /** What goes in with the state: attributes that make it another element. */
  get context() { return null; }
  /** What the element must know of its page, as actions. */
  get facts() { return []; }
  /** What is enough to draw something to look at, where that is much less. */
  get first() { return this.constructor.first; }
  /** The view that stands in a file, for the time before the engine is there; none for an element that is not as it comes. */
  get early() { return this.view; }
  /** Its own style, beside what all share: texts, or modules that hold them. */
  styles() { return []; }
  #texts = [css];
  /** The state it is left in, as the engine gave it. */
  get left() { return this.#state; }
  /** Looks at what was drawn: what must be fetched for it. */
  drawn() {}
  /** Does what needs the browser; anything but a promise was none of its business. */
  does() {}

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#slot = document.createElement('slot');
    this.#box = document.createElement('div');
    this.#box.className = 'host';
    this.#root.append(this.#slot, this.#box);
    for (const type of ['click', 'input', 'focusout', 'keydown']) this.#root.addEventListener(type, (e) => this.#heard(e));
  }

  get locale() { return this.getAttribute('locale') ?? ''; }
  set locale(v) { this.setAttribute('locale', v); }
  get storage() { return this.getAttribute('storage') ?? 'none'; }
  set storage(v) { this.setAttribute('storage', v); }
  get pack() { return this.#packSource ?? this.getAttribute('pack') ?? ''; }
  set pack(v) { if (typeof v === 'string') this.setAttribute('pack', v); else { this.#packSource = v; this.reload(); } }
  #packSource;
  get region() { return this.#regionSource ?? this.getAttribute('region') ?? ''; }
  set region(v) { if (typeof v === 'string') this.setAttribute('region', v); else { this.#regionSource = v; this.reload(); } }
  #regionSource;
  get base() { return this.getAttribute('base') ?? ''; }
  set base(v) { this.setAttribute('base', String(v)); }
  get wasm() { return this.#wasmSource ?? this.getAttribute('wasm') ?? ''; }
  set wasm(v) { if (typeof v === 'string') this.setAttribute('wasm', v); else { this.#wasmSource = v; this.reload(); } }
  #wasmSource;
  get debug() { return this.hasAttribute('debug'); }
  set debug(v) { this.toggleAttribute('debug', Boolean(v)); }

  connectedCallback() {
    // A property set before the element was defined hides the accessor: take it over.
    for (const name of [...this.constructor.observedAttributes, ...this.constructor.settable]) if (Object.hasOwn(this, name)) { const v = this[name]; delete this[name]; this[name] = v; }
    live.add(this);
    this.#lang = new MutationObserver(() => this.wantedLocale !== this.#shownLang && this.reload());
    this.#lang.observe(this.ownerDocument.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#recall();
    // What is fetched is under way while the style is read.
    if (!this.#controller || this.wantedLocale !== this.#shownLang) this.reload();
    adopt(this.#root, this.#texts);
    if (this.debug) this.#debug();
  }
  /** What stands in the way on this page, for whoever builds it in. */
  #debug() { import('./debug.js').then(({ panel }) => panel(this, this.#root, () => [this.#raw, this.#fault], adopt)).catch(console.warn); }
  #shownLang;
  #drawn = '';
  #unsaved = false;
  /** The language it is shown in. */
  get shownLocale() { return this.#shownLang ?? this.wantedLocale; }

  disconnectedCallback() {
    this.#lang?.disconnect();
    globalThis.removeEventListener('storage', this.#elsewhere);
    // A moved node is connected again in the same task; one that is really gone gives its memory back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      live.delete(this);
      this.#drop(true);
      this.#bind();
    });
  }

  adoptedCallback() { adopt(this.#root, this.#texts); }

  attributeChangedCallback(name, before, now) {
    // While it is made an element of ours its attributes come one by one; it is connected after that.
    if (before === now || !this.isConnected || !this.#lang) return;
    if (name === 'debug') return this.#debug();
    if (name === 'storage') {
      this.#forget(before);
      if (this.#controller && STORAGES.includes(this.storage)) { this.tell('storage', this.storage); return void this.#save(); }
    }
    this.#recall();
    this.reload();
  }

  get #key() { return `talenttaal:${this.view}:${this.named}`; }

  /** Takes up what is kept under the present name; under another name it is another element. */
  #recall() {
    const key = this.#key;
    // To listen makes a browser open its storage: only where something is kept.
    if (this.storage !== 'none') globalThis.addEventListener('storage', this.#elsewhere);
    if (this.#keptAs === key) return;
    this.#keptAs = key;
    const found = kept(this.storage, key);
    this.#state = found?.state ?? null;
    this.#seen = found?.revision ?? null;
  }

  #forget(storage = this.storage) { forget(storage, this.#key); this.#seen = null; }

  /** Another window wrote under this name: nothing is overwritten until somebody has chosen. */
  #elsewhere = (event) => {
    if (this.constructor.alone && event.key === this.#key && event.newValue && revisionOf(event.newValue) !== this.#seen) this.#ask();
  };

  #ask() {
    if (!this.#raw || this.#root.querySelector('.note[data-elsewhere]')) return;
    const note = this.#note('elsewhere');
    note.dataset.elsewhere = '';
    for (const [key, chosen] of [['keep-here', () => { this.#seen = kept(this.storage, this.#key)?.revision ?? null; this.#save(); }], ['take-there', () => { this.#keptAs = undefined; this.#recall(); this.reload(); }]]) {
      const button = document.createElement('button');
      button.type = 'button'; button.className = 'quiet'; button.textContent = this.#raw.ask('say', [key]); button.dataset.answer = key;
      button.addEventListener('click', () => { note.remove(); chosen(); });
      note.append(button);
    }
  }

  /** Sentences above the element. */
  #note(...keys) {
    const [key] = keys;
    for (const before of this.#root.querySelectorAll('.note')) if (before.dataset.note === key) before.remove();
    const note = document.createElement('div'), text = document.createElement('p');
    note.dataset.note = key;
    note.className = 'note'; note.setAttribute('role', 'status');
    text.textContent = keys.map((k) => this.#raw.ask('say', [k])).join(' ');
    note.append(text);
    this.#box.before(note);
    return note;
  }
  /** The language its page asks for. */
  get wantedLocale() { return this.getAttribute('locale') || this.closest('[lang]')?.getAttribute('lang') || this.ownerDocument.documentElement.lang || 'nl'; }

  /** Takes a face, and gives the one before back. */
  #bind(raw) {
    const before = this.#raw;
    this.#raw = raw;
    release(before);
  }

  #drop(free) {
    const old = this.#controller;
    this.#controller = undefined;
    this.#print = 0;
    this.#at = remember(this.#root) ?? this.#at;
    if (free) try { old?.free(); } catch { /* of a retired engine */ }
    this.#box.replaceChildren();
  }

  /** Loads (again) and draws; what was chosen and typed stays. */
  async reload() {
    const turn = ++this.#turn;
    if (!this.isConnected) return;
    this.#loading = true;
    this.#box.setAttribute('data-loading', '');
    const slow = setTimeout(() => turn === this.#turn && this.#loading && this.#box.setAttribute('data-slow', ''), 1000);
    try {
      const storage = this.storage;
      if (!STORAGES.includes(storage)) throw Object.assign(new Error(`attribute-unknown at storage: \`${storage}\`. Use none, session or local.`), { code: 'attribute-unknown', place: 'storage', value: storage, remedy: 'Use none, session or local.' });
      const lang = this.wantedLocale;
      const options = { locale: lang, pack: this.#packSource ?? this.getAttribute('pack') ?? undefined, region: this.#regionSource ?? (this.getAttribute('region') || undefined), base: this.base || undefined, wasm: this.wasm || undefined };
      const parts = this.parts, styles = Promise.all(this.styles()), begin = this.#controller ? undefined : this.first;
      // Asking for files takes a slow device longer than a frame: what is at hand is shown before.
      await this.#begin(turn, options, styles);
      if (turn !== this.#turn) return;
      const all = () => face({ ...options, parts }), whole = begin && this.constructor.patient ? undefined : all();
      if (begin) {
        // What can be looked at is drawn while the rest is on its way; without the gate no text is answered or kept.
        const unused = () => whole?.then(release, () => {});
        const raw = await face({ ...options, parts: begin }).catch((error) => { unused(); throw error; });
        if (!this.#show(turn, lang, begin, raw, await styles)) return void unused();
      }
      if (!this.#show(turn, lang, parts, await (whole ?? all()), await styles)) return;
      if (this.#unsaved) this.#save();
      this.#rebuilding = false;
      if (this.#broken) this.#mended();
      if (this.#brought !== undefined) this.takeUp(this.#brought);
      this.#fault = undefined;
      this.#tell('talent-ready', { locale: lang });
    } catch (error) {
      if (turn !== this.#turn) return;
      if (trapped(error)) return this.#broke(error);
      this.#failed(error);
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) {
        this.#loading = false;
        this.#box.removeAttribute('data-slow');
        this.#box.removeAttribute('data-loading');
        if (this.#controller && String(this.parts) !== this.#drawn) this.reload();
      }
    }
  }

  /** Shows what there is in a file, until the engine draws; a promise where that is at hand. */
  #begin(turn, options, styles) {
    if (this.#controller || this.#state || this.#brought !== undefined || this.#box.firstChild || options.pack || options.region || options.wasm) return undefined;
    return show(this.early, options, this.#box, (modules) => {
      if (turn !== this.#turn || this.#controller || !this.isConnected || !this.#loading) return false;
      this.#style(modules);
      this.#slot.remove();
      return true;
    }, this.constructor.plain ? [] : styles, (print) => { if (print === NONE || this.#print === NONE) this.#print = print; });
  }

  #style(modules) {
    if (modules.length && this.#texts.length === 1) adopt(this.#root, this.#texts = [css, ...modules.map((style) => style.default)]);
  }

  /** Draws with a face; whether it is still what is wanted. */
  #show(turn, lang, parts, raw, styles) {
    if (turn !== this.#turn || !this.isConnected) { release(raw); return false; }
    const old = this.#controller;
    if (!old && !this.#print) this.#drop(true);
    this.#controller = undefined;
    this.#style(styles);
    this.#drawn = String(parts);
    this.#shownLang = lang;
    this.#bind(raw);
    // What the one before has drawn is gone on with, so that focus, caret and composition stay.
    this.#controller = raw.element(this.view, this.context ? { ...this.#state, ...this.context } : this.#state, old);
    this.#slot.remove();
    for (const [action, value] of this.facts) this.#controller.ask('act', [action, value]);
    const adopted = this.#print && this.#controller.ask('adopt', [this.#print]);
    if (this.#print && !adopted) {
      this.#at = remember(this.#root) ?? this.#at;
      this.#box.replaceChildren();
    }
    this.#print = 0;
    // A field that somebody has typed in already is not emptied first; what waits is drawn once it is done.
    if (!adopted || !this.#queue.length && !this.#pressed.length) this.#draw();
    this.#state = this.#controller.ask('state');
    for (const [action, value] of this.#queue.splice(0)) this.#act(action, value, true);
    this.#at = refocus(this.#root, this.#at);
    for (const action of this.#pressed.splice(0)) this.#press(action);
    return turn === this.#turn && !!this.#controller;
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })); }

  /** The fallback comes back; one calm sentence when there is none; what was chosen stays in memory. */
  #failed(error) {
    this.#drop(true);
    if (!this.#slot.isConnected) this.#root.prepend(this.#slot);
    if (!this.childNodes.length && !this.#root.querySelector('.failed')) {
      this.#box.append(failed(this.wantedLocale));
    }
    this.#fault = { code: error.code ?? 'unknown', place: error.place ?? '', value: error.value ?? '', remedy: error.remedy ?? '', message: error.message, faults: error.faults ?? undefined };
    this.#tell('talent-error', this.#fault);
  }

  /** A RuntimeError of the engine: take a fresh instance, and every element rebuilds from its state. Twice at once: stop. */
  #broke(error) {
    const again = this.#rebuilding || Date.now() - retiredAt < 2000;
    retiredAt = Date.now();
    if (!error.retired) retire();
    for (const element of live) {
      element.#drop(false);
      element.#raw = undefined;
      if (again) {
        element.#queue = [];
        element.#turn += 1;
        element.#rebuilding = false;
        element.#failed(Object.assign(new Error('engine-stopped: the engine failed twice. Reload the page.'), { code: 'engine-stopped', place: 'engine', remedy: 'Reload the page.' }));
      } else {
        element.#rebuilding = true;
        element.reload();
      }
    }
    this.#broken = !again;
  }

  /** Says once, where it happened, that all is there again. */
  #broken = false;
  #rebuilding = false;
  #mended() {
    this.#broken = false;
    for (const before of this.#root.querySelectorAll('.note[data-recovered]')) before.remove();
    this.#note('recovered').dataset.recovered = '';
  }

  /** Whether what failed is the engine's end, or was asked of an engine that is gone: then it is no error of its own. */
  #lost = (error, raw) => {
    if (trapped(error)) this.#broke(error);
    return raw !== this.#raw || !this.#controller;
  };

  #draw() {
    const before = this.#root.activeElement;
    this.#controller.draw(document, this.#box);
    this.drawn({ root: this.#root, raw: this.#raw, note: (...keys) => this.#note(...keys), act: (a, value = '') => this.tell(a, value), draw: () => this.#controller && this.#draw(), lost: this.#lost });
    const active = this.#root.activeElement;
    if (!before || active && seen(active)) return;
    const next = this.#root.querySelector('[data-focus], textarea, .concern .title') ?? this.#root.querySelector('button');
    next?.focus({ preventScroll: false });
    // A new screen begins at its top.
    if (next?.matches('.screen > [data-focus]') && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** Does an action. What was typed in it is not in the state yet should the engine end: the next instance gets it again. */
  #act(action, value, typed = false) {
    if (!this.#controller) {
      // Of one field the last counts.
      if (this.#queue.at(-1)?.[0] === action) this.#queue.pop();
      return void this.#queue.push([action, value]);
    }
    try {
      this.#changed(this.#controller.ask('act', [action, value]));
      if (action === 'exit' || action === 'erase-yes') this.#forget();
    } catch (error) {
      if (!trapped(error)) throw error;
      if (typed) this.#queue.push([action, value]);
      this.#broke(error);
    }
  }

  #changed(events = []) {
    this.#draw();
    this.#state = this.#controller.ask('state');
    if (this.#drawn === String(this.parts)) this.#save(); else this.#unsaved = true;
    // What it needs may have grown: text is taken once the gate is there.
    if (!this.#loading && String(this.parts) !== this.#drawn) this.reload();
    for (const { name, detail } of events) this.#tell(name, detail);
  }

  /** What may be kept of it as it is now: without a text that fired the gate. Null until it is drawn. */
  get held() { return this.#controller?.ask('kept') ?? null; }

  /** Takes up what was held elsewhere, now or once all of it is there. */
  takeUp(value) {
    // With less than all of its parts it would know half of what was said.
    const whole = this.#controller && this.#drawn === String(this.parts);
    this.#brought = whole ? undefined : value;
    if (!whole) return;
    this.#controller.ask('import', value);
    this.#changed();
  }

  /** A text of the interface in the language it is shown in. */
  say(key) { return this.#raw?.ask('say', [key]) ?? ''; }

  /** Tells the engine something of the page; whether it took it. */
  tell(action, value) {
    if (this.#controller) this.#act(action, value);
    return !!this.#controller;
  }

  #save() {
    if (!this.#controller || this.#root.querySelector('.note[data-elsewhere]')) return;
    this.#unsaved = false;
    const done = keep(this.storage, this.#key, this.#controller.ask('kept'), this.constructor.alone ? this.#seen : undefined);
    if (done.other) return void this.#ask();
    if (done.revision !== undefined) { this.#seen = done.revision; return; }
    if (this.#told) return;
    this.#told = true;
    this.#note('storage-blocked');
    this.#tell('talent-error', { code: 'storage-blocked', place: 'storage', value: this.storage, message: 'storage-blocked: this device keeps nothing now; the state stays in memory.' });
  }

  #heard(event) {
    const at = event.target;
    if (event.type === 'input' && at.dataset?.in) return this.#act(at.dataset.in, at.value, true);
    if (event.type === 'focusout' && at.dataset?.out) {
      // A press on a button that is about to move must still land: leave the field when the pointer is up again. A field that
      // was drawn anew was not left.
      const leave = () => setTimeout(() => { if (this.#controller && at.isConnected && this.#root.activeElement !== at) this.#act(at.dataset.out, ''); }, 0);
      return this.matches(':active') ? this.ownerDocument.addEventListener('pointerup', leave, { once: true }) : leave();
    }
    if (event.type === 'keydown' && event.key === 'Escape' && this.#root.querySelector('.back')) return this.#press(this.#root.querySelector('.back').dataset.do);
    if (event.type !== 'click') return;
    const button = at.closest?.('button');
    if (!button) return;
    if ('again' in button.dataset) return this.reload();
    if (button.dataset.copy) return void copy(button.dataset).then(() => this.#act('copied', ''), () => {});
    if (button.dataset.share) return void navigator.share?.({ text: button.dataset.share }).catch(() => {});
    if ('print' in button.dataset) return void import('./print.js').then(({ print }) => print(this, 'size: A5; margin: 12mm'), () => {});
    if (button.dataset.do) this.#press(button.dataset.do);
  }

  /** A button's action, and the focus where a person goes on. */
  #press(action) {
    // Somebody who presses again while nothing happens wants it once.
    if (!this.#controller) return void (this.#pressed.at(-1) === action || this.#pressed.push(action));
    const before = this.#state;
    const doing = this.does(action, {
      element: this, root: this.#root, say: (key) => this.#raw.ask('say', [key]), act: (a, value = '') => this.#act(a, value),
      take: (what) => this.#controller.ask(what), open: (value) => this.takeUp(value),
    });
    if (doing) return void doing.catch((error) => { if (trapped(error)) this.#broke(error); });
    this.#act(action, '');
    if (action === 'edit') this.#root.querySelector('textarea')?.focus();
    if (action === 'browse') this.#root.querySelector('.browse button')?.focus();
    if (action === 'own-save') this.#root.querySelector('#own-name')?.focus();
    if (action.startsWith('talent:') || action.startsWith('behaviour:')) reveal(this.#root);
    if (action === 'close' || action === 'back') (this.#root.querySelector(`[data-do="talent:${before?.talent}"], [data-do="behaviour:${before?.behaviour}"]`) ?? this.#root.querySelector('.tile, .browse button'))?.focus();
    if (action === 'exit') leave(this);
  }

  /** What is kept of this element on this device, or null. */
  get saved() { return kept(this.storage, this.#key)?.state ?? null; }
  /** Erases what is kept and what is shown. */
  erase() { this.#forget(); this.#state = null; this.#drop(true); return this.reload(); }
}
