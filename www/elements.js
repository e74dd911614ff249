// The element classes. Importing this file registers nothing; see define.js.
import { TalentElement } from './element.js';
import { offers } from './bundled.js';
import { voice } from './speech.js';
import { day, learn } from './talenttaal.js';

/** `<talent-lens>`; with `for` it looks at what is written in a field of the host. */
export class TalentLens extends TalentElement {
  static view = 'lens';
  static parts = ['ui', 'talents', 'behaviours', 'cues', 'concern'];
  static first = ['ui', 'talents', 'behaviours', 'reading'];
  static observedAttributes = [...TalentElement.observedAttributes, 'for'];
  get for() { return this.getAttribute('for') ?? ''; }
  set for(v) { if (v) this.setAttribute('for', v); else this.removeAttribute('for'); }
  get view() { return this.for ? 'live' : super.view; }
  get parts() { return this.for ? ['ui', 'talents', 'labels', 'concern'] : super.parts; }
  get first() { return this.for ? undefined : super.first; }
  get early() { return this.for ? '' : super.early; }
  styles() { return this.for ? [import('../dist/engine/live.css')] : []; }
  /** What stands in a field of the host is the host's: nothing of it is kept here. */
  get storage() { return this.for ? 'none' : super.storage; }
  set storage(v) { super.storage = v; }
  #live;
  /** What works in the host's field, loaded with the first `for`; without it the list stands alone. */
  #lively(then) {
    this.#live ??= this.for ? import('./live.js').then(({ Live }) => new Live(this)) : undefined;
    this.#live?.then(then, (error) => this.dispatchEvent(new CustomEvent('talent-error', { detail: { code: 'file-unreachable', place: 'for', value: this.for, message: error.message }, bubbles: true, composed: true })));
  }
  connectedCallback() { super.connectedCallback(); this.#lively((live) => live.follow()); }
  disconnectedCallback() { super.disconnectedCallback(); this.#lively((live) => live.follow()); }
  drawn({ root }) { this.#lively((live) => live.drawn(root)); }
  does(action) { if (action.startsWith('show:')) return this.#live?.then((live) => live.show(action.slice(5))); }
}

/** `<talent-explorer>` */
export class TalentExplorer extends TalentElement {
  static view = 'explorer';
  static alone = true;
  /** The gate comes with the form for a talent of one's own, and with what was written there before: half of the bytes. */
  get parts() {
    const left = this.left, written = left?.talent === 'own' || left?.own?.length || left?.draft?.name || left?.draft?.words;
    return written ? ['ui', 'talents', 'concern'] : ['ui', 'talents'];
  }
}

const FILES = new Set(['print', 'share', 'download-png', 'download-svg', 'export', 'copy-link', 'import', 'save-file', 'open-file']);
const sharing = () => { try { return !!navigator.canShare?.({ files: [new File(['x'], 'x.png', { type: 'image/png' })] }); } catch { return false; } };
/** The address of the page, where a link can lead back to it. */
const address = () => /^https?:$/.test(location.protocol) ? location.href.split('#')[0] : '';

/** What holds a card: it can be printed, shared, kept as a file and opened again. */
class Carrier extends TalentElement {
  static alone = true;
  styles() { return [import('../dist/engine/card.css')]; }
  get facts() { return [['address', address()], ['can-share', String(sharing())]]; }
  does(action, tools) { if (FILES.has(action)) return import('./card.js').then((card) => card.perform(action, tools)); }
  #code = '';
  /** The code of a link is drawn into its place. */
  drawn({ root }) {
    const svg = root.querySelector('svg[data-qr]'), code = svg?.dataset.qr ?? '';
    if (code && (code !== this.#code || !svg.firstChild)) import('./qr.js').then(({ draw }) => draw(svg));
    this.#code = code;
  }
}

/** `<talent-card>` */
export class TalentCard extends Carrier {
  static view = 'card';
  get early() { return ''; }
  static parts = ['ui', 'talents', 'cards', 'concern'];
  connectedCallback() { super.connectedCallback(); globalThis.addEventListener('hashchange', this.#code); }
  disconnectedCallback() { super.disconnectedCallback(); globalThis.removeEventListener('hashchange', this.#code); }
  get facts() { const code = this.#take(); return code ? [...super.facts, ['code', code]] : super.facts; }
  #code = () => { const code = this.#take(); if (code) this.tell('code', code); };
  /** A code in the address, taken out of it: the next person at this screen needs no talents of another. */
  #take() {
    const code = /^#(t\d+\..*)/.exec(location.hash)?.[1];
    if (code) try { history.replaceState(history.state, '', location.pathname + location.search); } catch { /* in a sandbox it stays */ }
    // What is no address is no code: the card says so.
    try { return code && decodeURIComponent(code); } catch { return code; }
  }
}

/** `<talent-interview flow mode>` */
export class TalentInterview extends Carrier {
  static view = 'interview';
  static plain = true;
  /** That of the card at its end is in it. */
  styles() { return [import('../dist/engine/interview.css')]; }
  static observedAttributes = [...TalentElement.observedAttributes, 'flow', 'mode', 'host'];
  static settable = ['interview'];
  get flow() { return this.getAttribute('flow') ?? 'pupil'; }
  set flow(v) { this.setAttribute('flow', v); }
  get mode() { return this.getAttribute('mode') === 'guided' ? 'guided' : 'self'; }
  set mode(v) { this.setAttribute('mode', v); }
  get host() { return this.getAttribute('host') ?? ''; }
  set host(v) { this.setAttribute('host', v); }
  /** The interview as it can be taken up again, without an answer that fired the gate; set, it is taken up. */
  get interview() { return this.held?.saved ?? null; }
  set interview(saved) { this.takeUp(saved); }
  get named() { return `${this.id}:${this.flow}`; }
  get early() { return this.flow === 'pupil' && this.mode === 'self' ? super.early : ''; }
  get parts() { return ['ui', 'talents', 'behaviours', 'questions', 'interview', 'cards', 'concern', ...this.flow === 'teacher' ? ['cues'] : []]; }
  /** Its first step is a choice: what it needs for the others is fetched after that, and stands in the way of nothing. */
  static patient = true;
  /** It begins with choices, and asks of talents and behaviours later; what was written before waits for the gate. */
  get first() { return this.left || this.pack || this.flow === 'teacher' ? undefined : ['ui', 'begun', 'questions', 'help']; }
  get context() { return { flow: this.flow, mode: this.mode }; }
  get facts() { return [...super.facts, ['storage', this.storage], ['host', this.host], ['voice', String(!!this.#voice)]]; }
  #speaker = voice(() => this.tell('voice', String(!!this.#voice)));
  get #voice() { return this.#speaker.find(this.shownLocale); }
  does(action, tools) {
    if (action !== 'read-aloud') return super.does(action, tools);
    const texts = [...tools.root.querySelectorAll('[data-read]')].map((e) => e.textContent);
    return this.#speaker.read(texts, this.#voice);
  }
  connectedCallback() { super.connectedCallback(); this.#speaker.listen(); }
  disconnectedCallback() { super.disconnectedCallback(); this.#speaker.stop(); }
}

/** `<talent-message>` */
export class TalentMessage extends TalentElement {
  static view = 'message';
  styles() { return [import('../dist/engine/message.css')]; }
  static parts = ['ui', 'talents', 'behaviours', 'cues', 'message', 'concern'];
  #days = '';
  #learnt = {};
  /** A language that was chosen is fetched, and a day is put in words for both sides. */
  drawn({ root, raw, act, draw, note, lost }) {
    root.querySelector('.note:is([data-note="failed"], [data-note="message-language-missing"])')?.remove();
    const wanted = root.querySelector('[data-language]')?.dataset.language;
    // Learnt, and still there is no second side: the element itself speaks that language by now.
    if (wanted && this.#learnt.raw === raw && this.#learnt.tag === wanted) return queueMicrotask(() => act('language', ''));
    if (wanted) return void learn(raw, [wanted], this.base || undefined).then(() => { this.#learnt = { raw, tag: wanted }; draw(); }).catch((error) => {
      if (lost(error, raw)) return;
      const { code, place, value, remedy, message } = error;
      // The letter in the school's language stands; the choice is open again.
      act('language', '');
      note(...offers(wanted) ? ['failed', 'failed-remedy'] : ['message-language-missing']);
      this.dispatchEvent(new CustomEvent('talent-error', { detail: { code, place, value, remedy, message }, bubbles: true, composed: true }));
    });
    const date = root.querySelector('[data-in="date"]')?.value, other = root.querySelector('[data-in="language"]')?.value, days = `${date} ${other}`;
    if (!date || days === this.#days) return;
    this.#days = days;
    queueMicrotask(() => {
      act('date-own', day(this.shownLocale, date));
      if (other) act('date-other', day(other, date));
    });
  }
}
