// What all elements share: how one stands in a page, shows its first view, and remembers what is done there. What runs on the engine
// (`run.js`) comes in a file of its own, as nothing of it is needed to show something.
import { ahead, fault, version } from './files.js';
import { adopt } from './sheet.js';
import { forget, kept } from './storage.js';

const Base = globalThis.HTMLElement ?? class {};
const STORAGES = ['none', 'session', 'local'];
/** What elements run on. A browser need not ask for a module again that failed to come. */
const RUN = 'talenttaal.js', entry = () => import('./talenttaal.js').catch((error) => { throw fault('file-unreachable', RUN, error.message, 'Check that the file is served and load the page again.'); });
let css = '', show, failed, soon;

/**
 * Gives all elements what they need before they run: their style, what draws a first view (`first.js`), the sentence where nothing loads
 * (`failed.js`), and what to ask for meanwhile (the build writes it), by view. The entries bring them along: of two files of like size that
 * share a line the later comes sooner than one of both.
 */
export const dress = (...all) => { [css, show, failed, soon] = all; };

/** An attribute by its property: null and undefined take it away. */
export const reflect = (element, name, value) => value == null ? element.removeAttribute(name) : element.setAttribute(name, value);

export class TalentElement extends Base {
  static version = version;
  static observedAttributes = ['locale', 'storage', 'pack', 'region', 'base', 'wasm', 'debug'];
  /** Whether what all share is all the style that its first view needs. */
  static plain = false;
  /** What is set as a property alone. */
  static settable = [];
  /** Whether it is the same element in another window, where two could overwrite each other. */
  static alone = false;
  /**
   * What it shares with what runs it: its nodes, its turn of loading, what is kept of it (and the revision of that) and what was brought to
   * it, the fingerprint of what a file showed (that of nothing while there are icons to come, none once the engine has it), the language
   * it is shown in, and what went wrong.
   */
  #seat = {
    root: this.attachShadow({ mode: 'open' }), slot: document.createElement('slot'), box: document.createElement('div'),
    turn: 0, loading: false, state: null, seen: null, brought: undefined, print: 0, lang: undefined, fault: undefined,
    key: () => this.#key, style: (modules) => this.#style(modules), recall: (again) => this.#recall(again), forget: () => this.#forget(),
    failed: (error) => this.#failed(error), announce: (name, detail) => this.#announce(name, detail),
  };
  #run; #heard = []; #lang; #keptAs; #texts = [css]; #sources = {};
  /** What the engine draws for it. */
  get view() { return this.constructor.view; }
  /** Tells elements of one page apart on a device. */
  get named() { return this.id; }
  /** The view that stands in a file, for the time before the engine is there; none for an element that is not as it comes. */
  get early() { return this.view; }
  /** Its own style, beside what all share: texts, or modules that hold them. */
  styles() { return []; }

  constructor() {
    super();
    const { root, slot, box } = this.#seat;
    box.className = 'host';
    root.append(slot, box);
    for (const type of ['click', 'input', 'focusout', 'keydown']) root.addEventListener(type, (event) => this.#hear(event));
  }

  get locale() { return this.getAttribute('locale') ?? ''; }
  set locale(v) { reflect(this, 'locale', v); }
  get storage() { return this.getAttribute('storage') ?? 'none'; }
  set storage(v) { reflect(this, 'storage', v); }
  get pack() { return this.#sourced('pack'); }
  set pack(v) { this.#source('pack', v); }
  get region() { return this.#sourced('region'); }
  set region(v) { this.#source('region', v); }
  get base() { return this.getAttribute('base') ?? ''; }
  set base(v) { reflect(this, 'base', v); }
  get wasm() { return this.#sourced('wasm'); }
  set wasm(v) { this.#source('wasm', v); }
  get debug() { return this.hasAttribute('debug'); }
  set debug(v) { this.toggleAttribute('debug', Boolean(v)); }

  #sourced(name) { return this.#sources[name] ?? this.getAttribute(name) ?? ''; }
  /** What stands in an attribute as a text, and beside it as anything else: what was set last counts. */
  #source(name, v) {
    const had = this.#sources[name];
    this.#sources[name] = typeof v === 'string' ? undefined : v ?? undefined;
    if (v == null || typeof v === 'string') reflect(this, name, v);
    if (had ?? this.#sources[name]) this.reload();
  }

  connectedCallback() {
    // A property set before the element was defined hides the accessor: take it over.
    for (const name of [...this.constructor.observedAttributes, ...this.constructor.settable]) if (Object.hasOwn(this, name)) { const v = this[name]; delete this[name]; this[name] = v; }
    this.#recall();
    this.#run?.enter();
    // What is fetched is under way while the style is read.
    if (!this.#run?.there || this.wantedLocale !== this.#seat.lang) this.reload();
    adopt(this.#seat.root, this.#texts);
    this.#lang = new MutationObserver(() => this.wantedLocale !== this.#seat.lang && this.reload());
    for (let root = this.getRootNode(); root; root = root.host?.getRootNode()) this.#lang.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (this.debug) this.#debug();
  }

  disconnectedCallback() {
    this.#lang?.disconnect();
    // A moved node is connected again in the same task; one that is really gone gives its memory back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#clear();
      this.#run?.leave();
    });
  }

  adoptedCallback() { adopt(this.#seat.root, this.#texts); }

  attributeChangedCallback(name, before, now) {
    // While it is made an element of ours its attributes come one by one; it is connected after that.
    if (before === now || !this.isConnected || !this.#lang) return;
    if (name === 'debug') return this.#debug();
    if (name === 'storage') {
      this.#forget(before);
      if (this.#run?.there && STORAGES.includes(this.storage)) return void this.#run.stored();
    }
    // A framework may set it once the element stands in its page already: until something is done in it, what is kept counts.
    this.#recall(name === 'storage' && !this.#run?.there && !this.#seat.state);
    this.reload();
  }

  /** What stands in the way on this page, for whoever builds it in. */
  #debug() {
    Promise.all([import('./debug.js'), entry()]).then(([{ panel }, { diagnosis }]) => panel(this, this.#seat.root, () => [this.#run?.raw, this.#seat.fault], adopt, diagnosis)).catch(console.warn);
  }

  /** Under which name it is kept. */
  get #key() { return `talenttaal:${this.view}:${this.named}`; }

  /** Takes up what is kept under the present name, or again; under another name it is another element. */
  #recall(again) {
    if (this.#keptAs === this.#key && !again) return;
    this.#keptAs = this.#key;
    const found = kept(this.storage, this.#key);
    this.#seat.state = found?.state ?? null;
    this.#seat.seen = found?.revision ?? null;
  }

  /** Keeps nothing of it any more. */
  #forget(storage = this.storage) { forget(storage, this.#key); this.#seat.seen = null; }

  /** The language its page asks for. */
  get wantedLocale() {
    let found = this.getAttribute('locale');
    for (let at = this; at && !found; at = at.getRootNode().host) found = at.closest('[lang]')?.getAttribute('lang');
    return found || this.ownerDocument.documentElement.lang || 'nl';
  }

  #clear() {
    if (this.#run) return this.#run.drop();
    this.#seat.print = 0;
    this.#seat.box.replaceChildren();
  }

  /** Loads (again) and draws; what was chosen and typed stays. */
  async reload() {
    const seat = this.#seat, { box } = seat, turn = ++seat.turn, gone = () => turn !== seat.turn || !this.isConnected;
    if (gone()) return;
    seat.loading = true;
    box.setAttribute('data-loading', '');
    const slow = setTimeout(() => turn === seat.turn && seat.loading && box.setAttribute('data-slow', ''), 1000);
    try {
      const { storage, base, wasm } = this;
      if (!STORAGES.includes(storage)) throw fault('attribute-unknown', 'storage', storage, 'Use none, session or local.');
      const options = { locale: this.wantedLocale, pack: this.#sources.pack ?? this.getAttribute('pack') ?? undefined, region: this.region || undefined, base: base || undefined, wasm: wasm || undefined };
      const styles = Promise.all(this.styles().map((style) => style.catch(this.#bare))), own = options.pack || options.region || options.wasm;
      // Asking for files takes a slow device longer than a frame: what is at hand is shown before.
      if (!own) await this.#begin(turn, options, styles);
      if (gone()) return;
      // What works in a field of the host begins as an explorer does.
      if (!own && !this.#run) ahead(soon[this.view] ?? soon.explorer, options);
      const { running } = await entry();
      if (gone()) return;
      if (!this.#run) { this.#run = running(this, seat); this.#run.enter(); }
      for (const heard of this.#heard.splice(0)) this.#run.hear(heard);
      await this.#run.load(turn, options, styles);
    } catch (error) {
      if (turn !== seat.turn || this.#run?.broken(error)) return;
      this.#failed(error);
    } finally {
      clearTimeout(slow);
      if (turn === seat.turn) {
        seat.loading = false;
        box.removeAttribute('data-slow');
        box.removeAttribute('data-loading');
        this.#run?.settled();
      }
    }
  }

  /** Shows what there is in a file, until the engine draws; a promise where that is at hand. */
  #begin(turn, options, styles) {
    const seat = this.#seat, { box } = seat;
    if (seat.state || seat.brought !== undefined || box.firstChild) return undefined;
    return show(this.early, options, box, (modules) => {
      if (turn !== seat.turn || this.#run?.there || !this.isConnected || !seat.loading) return false;
      this.#style(modules);
      seat.slot.remove();
      return true;
    }, this.constructor.plain ? [] : styles, (print, whole) => { if (!whole || seat.print) seat.print = print; });
  }

  /** Without its own style it is plainer, and says all it has to say; a browser need not ask for that again. */
  #bare = ({ message }) => {
    this.#announce('talent-error', { code: 'file-unreachable', place: 'style', value: this.view, remedy: 'Check that the file is served and load the page again.', message });
    return { default: '' };
  };

  #style(modules) {
    if (modules.length >= this.#texts.length) adopt(this.#seat.root, this.#texts = [css, ...modules.map((style) => style.default)]);
  }

  /** The fallback comes back; one calm sentence when there is none; what was chosen stays in memory. */
  #failed({ code = 'unknown', place = '', value = '', remedy = '', message, faults }) {
    const { root, slot, box } = this.#seat;
    this.#clear();
    if (!slot.isConnected) root.prepend(slot);
    if (!this.children.length && !this.textContent.trim() && !root.querySelector('.failed')) box.append(failed(this.wantedLocale, place !== RUN));
    this.#seat.fault = { code, place, value, remedy, message, faults };
    this.#announce('talent-error', this.#seat.fault);
  }

  /** Tells the page. */
  #announce(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })); }

  #hear(event) {
    const { type, target } = event;
    if (type === 'click' && target.closest?.('[data-again]')) return this.reload();
    if (this.#run) return this.#run.hear(event);
    // Once an event is over it no longer says in which node of ours it was.
    if (type === 'click' || type === 'input') this.#heard.push({ type, target });
  }

  /** What may be kept of it as it is now: without a text that fired the gate. Null until it is drawn. */
  get held() { return this.#run?.held ?? null; }
  /** Takes up what was held elsewhere, now or once all of it is there. */
  takeUp(value) { if (this.#run) this.#run.takeUp(value); else this.#seat.brought = value; }
  /** A text of the interface in the language it is shown in. */
  say(key) { return this.#run?.say(key) ?? ''; }
  /** Tells the engine something of the page; whether it took it. */
  tell(action, value) { return this.#run?.tell(action, value) ?? false; }
  /** What is kept of this element on this device, or null. */
  get saved() { return kept(this.storage, this.#key)?.state ?? null; }
  /** Erases what is kept and what is shown. */
  erase() {
    this.#forget();
    this.#seat.state = null;
    this.#seat.brought = undefined;
    this.#heard = [];
    this.#clear();
    this.#run?.forget();
    return this.reload();
  }
}
