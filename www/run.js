// How an element runs on the engine: it loads its face, goes on with what is shown, does what is done in it, and keeps its state.
import later from '../dist/engine/later.css';
import { copy } from './copy.js';
import { face, localeOf, release, retire, trapped } from './face.js';
import { fault } from './files.js';
import { leave, refocus, remember, reveal, seen } from './focus.js';
import { keep, revisionOf } from './keep.js';
import { kept } from './storage.js';

const live = new Set();
let retiredAt = 0;
/** The engine ended for somebody else on this page, by this error: all elements rebuild. */
export const ended = (error) => [...live][0]?.broken(error);

export class Run {
  /** What is loaded for it. */
  static parts = [];
  /** Whether what it begins with stands alone: the rest is fetched after it. */
  static patient = false;
  #seat; #raw; #controller; #told = false; #queue = []; #pressed = []; #at; #drawn = ''; #unsaved = false; #broken = false; #rebuilding = false;
  /** `element` is what runs, `seat` what it shares (`element.js`). */
  constructor(element, seat) {
    this.element = element;
    this.#seat = seat;
  }

  get parts() { return this.constructor.parts; }
  /** What is enough to draw something to look at, where that is much less. */
  get first() { return this.constructor.first; }
  /** What goes in with the state: attributes that make it another element. */
  get context() { return null; }
  /** What the engine must know of the page, as actions. */
  get facts() { return []; }
  /** Looks at what was drawn: what must be fetched for it. */
  drawn() {}
  /** Does what needs the browser; anything but a promise was none of its business. */
  does() {}
  /** The state it is left in, as the engine gave it. */
  get left() { return this.#seat.state; }
  /** Its face, and whether something is drawn with it. */
  get raw() { return this.#raw; }
  get there() { return !!this.#controller; }
  /** Tells the page. */
  announce(name, detail) { this.#seat.announce(name, detail); }
  /** Tells the page what went wrong. */
  wrong(error) { this.announce('talent-error', { ...error, message: error.message }); }
  /** The language it is shown in: that of its page, or what there is instead. */
  get lang() { return localeOf(this.#seat.lang ?? this.element.wantedLocale).tag; }

  /** It stands in a page. */
  enter() { live.add(this); }
  /** It stands in no page any more: its memory is given back. */
  leave() {
    live.delete(this);
    globalThis.removeEventListener('storage', this.#elsewhere);
    this.#bind();
  }

  /** Takes what was drawn away, and gives it back to the engine unless that is gone. */
  drop(free = true) {
    const { root, box } = this.#seat, old = this.#controller;
    this.#controller = undefined;
    this.#seat.print = 0;
    this.#at = remember(root) ?? this.#at;
    if (free) try { old?.free(); } catch { /* of a retired engine */ }
    box.replaceChildren();
  }

  /** Nothing that was done in it waits any more. */
  forget() {
    this.#queue = [];
    this.#pressed = [];
    this.#unsaved = false;
    this.#seat.root.querySelector('[data-note="elsewhere"]')?.remove();
  }

  /** Takes a face, and gives the one before back. */
  #bind(raw) {
    const before = this.#raw;
    this.#raw = raw;
    release(before);
  }

  #current(turn) { return turn === this.#seat.turn && this.element.isConnected; }

  /** Loads what is wanted and draws, in a turn of loading; what was chosen and typed stays. */
  async load(turn, options, styles) {
    const { parts } = this, begin = this.#controller ? undefined : this.first;
    // To listen makes a browser open its storage: only where something is kept.
    if (this.element.storage !== 'none') globalThis.addEventListener('storage', this.#elsewhere);
    const all = () => face({ ...options, parts }), whole = begin && this.constructor.patient ? undefined : all();
    if (begin) {
      // What can be looked at is drawn while the rest is on its way; without the gate no text is answered or kept.
      const unused = () => whole?.then(release, () => {});
      const raw = await face({ ...options, parts: begin }).catch((error) => { unused(); throw error; });
      if (!this.#show(turn, options.locale, begin, raw, await styles)) return void unused();
    }
    if (!this.#show(turn, options.locale, parts, await (whole ?? all()), await styles)) return;
    if (this.#unsaved) this.#save();
    this.#rebuilding = false;
    if (this.#broken) this.#mended();
    if (this.#seat.brought !== undefined) this.takeUp(this.#seat.brought);
    this.#seat.fault = undefined;
    this.announce('talent-ready', { locale: this.lang });
  }

  /** Loading is over: what it needs may have grown meanwhile. */
  settled() { if (this.#controller && String(this.parts) !== this.#drawn) this.element.reload(); }

  /** Draws with a face; whether it is still what is wanted. */
  #show(turn, lang, parts, raw, styles) {
    if (!this.#current(turn)) { release(raw); return false; }
    const { root, slot, box, print, style } = this.#seat, old = this.#controller;
    if (!old && !print) this.drop();
    this.#controller = undefined;
    style([{ default: later }, ...styles]);
    this.#drawn = String(parts);
    this.#seat.lang = lang;
    this.#bind(raw);
    // What the one before has drawn is gone on with, so that focus, caret and composition stay.
    this.#controller = raw.element(this.element.view, this.context ? { ...this.left, ...this.context } : this.left, old);
    slot.remove();
    for (const [action, value] of this.facts) {
      this.#controller.ask('act', [action, value]);
      // What came by the address is taken out of it: it is kept as what was chosen is.
      if (action === 'code') this.#unsaved = true;
    }
    const adopted = print && this.#controller.ask('adopt', [print]);
    if (print && !adopted) {
      this.#at = remember(root) ?? this.#at;
      box.replaceChildren();
    }
    this.#seat.print = 0;
    // A field that somebody has typed in already is not emptied first; what waits is drawn once it is done.
    if (!adopted || !this.#queue.length && !this.#pressed.length) this.#draw();
    this.#seat.state = this.#controller.ask('state');
    for (const [action, value] of this.#queue.splice(0)) this.act(action, value, true);
    this.#at = refocus(root, this.#at);
    for (const action of this.#pressed.splice(0)) this.#press(action);
    return turn === this.#seat.turn && this.there;
  }

  #draw() {
    const { root, box } = this.#seat, before = root.activeElement;
    this.#controller.draw(document, box);
    this.drawn({ root, raw: this.#raw, note: (...keys) => this.#note(...keys), act: (a, value = '') => this.tell(a, value), draw: () => this.there && this.#draw(), lost: this.#lost, unreached: this.#unreached });
    const active = root.activeElement;
    if (!before || active && seen(active)) return;
    const next = root.querySelector('[data-focus], textarea, .concern .title') ?? root.querySelector('button');
    next?.focus({ preventScroll: false });
    // A new screen begins at its top.
    if (next?.matches('.screen > [data-focus]') && this.element.getBoundingClientRect().top < 0) this.element.scrollIntoView({ block: 'start' });
  }

  /** A sentence above the element about what was pressed: a long letter may lie between the two. */
  #answer(key) { this.#note(key).scrollIntoView({ block: 'nearest' }); }

  /** Sentences above the element. */
  #note(...keys) {
    const [key] = keys, { root, box } = this.#seat, { tag: lang, dir } = localeOf(this.lang);
    root.querySelector(`[data-note="${key}"]`)?.remove();
    const note = document.createElement('div'), text = document.createElement('p');
    note.dataset.note = key;
    Object.assign(note, { className: 'note calm', role: 'status', lang, dir });
    text.textContent = keys.map((k) => this.say(k)).join(' ');
    note.append(text);
    box.before(note);
    return note;
  }

  /** What a button needs did not come, and a browser need not ask for it again: what is shown stays. */
  #unreached = (place) => ({ message: found }) => {
    this.#answer('failed');
    this.wrong(fault('file-unreachable', place, found, 'Check that the file is served and load the page again.'));
  };

  /** Another window wrote under this name: nothing is overwritten until somebody has chosen. */
  #elsewhere = (event) => {
    if (this.element.constructor.alone && event.key === this.#seat.key() && event.newValue && revisionOf(event.newValue) !== this.#seat.seen) this.#ask();
  };

  #ask() {
    if (!this.#raw || this.#seat.root.querySelector('[data-note="elsewhere"]')) return;
    const note = this.#note('elsewhere');
    for (const [key, chosen] of [['keep-here', () => { this.#seat.seen = kept(this.element.storage, this.#seat.key())?.revision ?? null; this.#save(); }], ['take-there', () => { this.#seat.recall(true); this.element.reload(); }]]) {
      const button = document.createElement('button');
      button.type = 'button'; button.className = 'quiet'; button.textContent = this.say(key); button.dataset.answer = key;
      button.addEventListener('click', () => { note.remove(); chosen(); });
      note.append(button);
    }
  }

  /**
   * A RuntimeError of the engine, or not: take a fresh instance, and every element rebuilds from its state. Twice at once: stop.
   */
  broken(error) {
    if (!trapped(error)) return false;
    const again = this.#rebuilding || Date.now() - retiredAt < 2000;
    retiredAt = Date.now();
    if (!error.retired) retire();
    for (const run of live) {
      run.drop(false);
      run.#raw = undefined;
      if (again) {
        run.#queue = [];
        run.#seat.turn += 1;
        run.#rebuilding = false;
        run.#seat.failed(fault('engine-stopped', 'engine', 'the engine failed twice', 'Reload the page.'));
      } else {
        run.#rebuilding = true;
        run.element.reload();
      }
    }
    this.#broken = !again;
    return true;
  }

  /** Says once, where it happened, that all is there again. */
  #mended() {
    this.#broken = false;
    this.#note('recovered');
  }

  /** Whether what failed is the engine's end, or was asked of an engine that is gone: then it is no error of its own. */
  #lost = (error, raw) => this.broken(error) || raw !== this.#raw || !this.there;

  /** Does an action. What was typed in it is not in the state yet should the engine end: the next instance gets it again. */
  act(action, value, typed = false) {
    if (!this.#controller) {
      // Of one field the last counts.
      if (this.#queue.at(-1)?.[0] === action) this.#queue.pop();
      return void this.#queue.push([action, value]);
    }
    try {
      this.#changed(this.#controller.ask('act', [action, value]));
      if (action === 'exit' || action === 'erase-yes') this.#seat.forget();
    } catch (error) {
      if (!trapped(error)) throw error;
      if (typed) this.#queue.push([action, value]);
      this.broken(error);
    }
  }

  #changed(events = []) {
    this.#draw();
    this.#seat.state = this.#controller.ask('state');
    if (this.#drawn === String(this.parts)) this.#save(); else this.#unsaved = true;
    // What it needs may have grown: text is taken once the gate is there.
    if (!this.#seat.loading) this.settled();
    for (const { name, detail } of events) this.announce(name, detail);
  }

  /** What may be kept of it as it is now: without a text that fired the gate. Null until it is drawn. */
  get held() { return this.#controller?.ask('kept') ?? null; }

  /** Takes up what was held elsewhere, now or once all of it is there. */
  takeUp(value) {
    // With less than all of its parts it would know half of what was said.
    const whole = this.#controller && this.#drawn === String(this.parts);
    this.#seat.brought = whole ? undefined : value;
    if (!whole) return;
    this.#controller.ask('import', value);
    this.#changed();
  }

  /** A text of the interface in the language it is shown in. */
  say(key) { return this.#raw?.ask('say', [key]) ?? ''; }

  /** Tells the engine something of the page; whether it took it. */
  tell(action, value) {
    if (this.there) this.act(action, value);
    return this.there;
  }

  /** Where it is kept is another place now. */
  stored() {
    if (this.element.storage !== 'none') globalThis.addEventListener('storage', this.#elsewhere);
    this.tell('storage', this.element.storage);
    this.#save();
  }

  #save() {
    const { root, seen: before, key } = this.#seat, { storage, constructor: { alone } } = this.element;
    if (!this.#controller || root.querySelector('[data-note="elsewhere"]')) return;
    this.#unsaved = false;
    const done = keep(storage, key(), this.#controller.ask('kept'), alone ? before : undefined);
    if (done.other) return void this.#ask();
    if (done.revision !== undefined) { this.#seat.seen = done.revision; return; }
    if (this.#told) return;
    this.#told = true;
    this.#note('storage-blocked');
    this.wrong(fault('storage-blocked', 'storage', storage, 'This device keeps nothing now; the state stays in memory.'));
  }

  /** An event in the element, now or from the time before it ran. */
  hear({ type, target: at, key }) {
    const { root } = this.#seat, { element } = this;
    if (type === 'input' && at.dataset?.in) return this.act(at.dataset.in, at.value, true);
    if (type === 'focusout' && at.dataset?.out) {
      // A press on a button that is about to move must still land: leave the field when the pointer is up again. A field that
      // was drawn anew was not left.
      const left = () => setTimeout(() => { if (this.there && at.isConnected && root.activeElement !== at) this.act(at.dataset.out, ''); }, 0);
      return element.matches(':active') ? element.ownerDocument.addEventListener('pointerup', left, { once: true }) : left();
    }
    if (type === 'keydown' && key === 'Escape' && root.querySelector('.back')) return this.#press(root.querySelector('.back').dataset.do);
    if (type !== 'click') return;
    const button = at.closest?.('button');
    if (!button) return;
    for (const before of root.querySelectorAll('[data-note$="failed"]')) before.remove();
    if (button.dataset.copy) return void copy(button.dataset).then(() => this.act('copied', ''), () => this.#answer('copy-failed'));
    if (button.dataset.share) return void navigator.share?.({ text: button.dataset.share }).catch(() => {});
    if ('print' in button.dataset) return void import('./print.js').then(({ print }) => print(element, 'size: A5; margin: 12mm')).catch(this.#unreached('print'));
    if (button.dataset.do) this.#press(button.dataset.do);
  }

  /** A button's action, and the focus where a person goes on. */
  #press(action) {
    // Somebody who presses again while nothing happens wants it once.
    if (!this.#controller) return void (this.#pressed.at(-1) === action || this.#pressed.push(action));
    const before = this.left, { element } = this, { root } = this.#seat;
    const doing = this.does(action, {
      element, root, say: (key) => this.say(key), act: (a, value = '') => this.act(a, value),
      take: (what) => this.#controller.ask(what), open: (value) => this.takeUp(value),
    });
    if (doing) return void doing.catch((error) => void (this.broken(error) || this.#unreached(action)(error)));
    this.act(action, '');
    if (action === 'edit') root.querySelector('textarea')?.focus();
    if (action === 'browse') root.querySelector('.browse button')?.focus();
    if (action === 'own-save') root.querySelector('#own-name')?.focus();
    if (action.startsWith('talent:') || action.startsWith('behaviour:')) reveal(root);
    if (action === 'close' || action === 'back') (root.querySelector(`[data-do="talent:${before?.talent}"], [data-do="behaviour:${before?.behaviour}"]`) ?? root.querySelector('.tile, .browse button'))?.focus();
    if (action === 'exit') leave(element);
  }
}
