// What runs each element: what it loads, what it must know of its page, and what it does beside its engine.
import { offers } from './bundled.js';
import { day, learn } from './face.js';
import { Run } from './run.js';
import { voice } from './speech.js';
import { TalentCard, TalentExplorer, TalentInterview, TalentLens, TalentMessage } from './tags.js';

class LensRun extends Run {
  static parts = ['ui', 'talents', 'behaviours', 'cues', 'concern'];
  static first = ['ui', 'talents', 'behaviours', 'reading'];
  get parts() { return this.element.for ? ['ui', 'talents', 'labels', 'concern'] : super.parts; }
  get first() { return this.element.for ? undefined : super.first; }
  #live;
  /** What works in the host's field, loaded with the first `for`; without it the list stands alone. */
  #lively(then) {
    const { element } = this;
    this.#live ??= element.for ? import('./live.js').then(({ Live }) => new Live(element)) : undefined;
    this.#live?.then(then, ({ message }) => this.wrong({ code: 'file-unreachable', place: 'for', value: element.for, remedy: 'Check that the file is served and load the page again.', message }));
  }
  enter() { super.enter(); this.#lively((live) => live.follow()); }
  leave() { super.leave(); this.#lively((live) => live.follow()); }
  drawn({ root }) { this.#lively((live) => live.drawn(root)); }
  does(action) { if (action.startsWith('show:')) return this.#live?.then((live) => live.show(action.slice(5))); }
}

class ExplorerRun extends Run {
  /** The gate comes with the form for a talent of one's own, and with what was written there before: half of the bytes. */
  get parts() {
    const { left } = this, written = left?.talent === 'own' || left?.own?.length || left?.draft?.name || left?.draft?.words;
    return written ? ['ui', 'talents', 'concern'] : ['ui', 'talents'];
  }
}

const FILES = new Set(['print', 'share', 'download-png', 'download-svg', 'export', 'copy-link', 'import', 'save-file', 'open-file']);
const sharing = () => { try { return !!navigator.canShare?.({ files: [new File(['x'], 'x.png', { type: 'image/png' })] }); } catch { return false; } };
/** The address of the page, where a link can lead back to it. */
const address = () => /^https?:$/.test(location.protocol) ? location.href.split('#')[0] : '';

/** What holds a card: it can be printed, shared, kept as a file and opened again. */
class CarrierRun extends Run {
  get facts() { return [['address', address()], ['can-share', String(sharing())]]; }
  does(action, tools) { if (FILES.has(action)) return import('./card.js').then((card) => card.perform(action, tools)); }
  /** The code of a link is drawn into its place, or once told that it can't be. */
  drawn({ root, unreached }) {
    const svg = root.querySelector('svg[data-qr]'), code = svg?.dataset.qr;
    if (!code || svg.code === code) return;
    svg.code = code;
    import('./qr.js').then(({ draw }) => draw(svg)).catch(unreached('qr'));
  }
}

class CardRun extends CarrierRun {
  static parts = ['ui', 'talents', 'cards', 'concern'];
  enter() { super.enter(); globalThis.addEventListener('hashchange', this.#code); }
  leave() { super.leave(); globalThis.removeEventListener('hashchange', this.#code); }
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

class InterviewRun extends CarrierRun {
  get parts() { return ['ui', 'talents', 'behaviours', 'questions', 'interview', 'cards', 'concern', ...this.element.flow === 'teacher' ? ['cues'] : []]; }
  /** Its first step is a choice: what it needs for the others is fetched after that, and stands in the way of nothing. */
  static patient = true;
  /** It begins with choices, and asks of talents and behaviours later; what was written before waits for the gate. */
  get first() { return this.left || this.element.pack || this.element.flow === 'teacher' ? undefined : ['ui', 'begun', 'questions', 'help']; }
  get context() { const { flow, mode } = this.element; return { flow, mode }; }
  get facts() { const { storage, host } = this.element; return [...super.facts, ['storage', storage], ['host', host], ['voice', String(!!this.#voice)]]; }
  #speaker = voice(() => this.tell('voice', String(!!this.#voice)));
  get #voice() { return this.#speaker.find(this.lang); }
  does(action, tools) {
    if (action !== 'read-aloud') return super.does(action, tools);
    const texts = [...tools.root.querySelectorAll('[data-read]')].map((e) => e.textContent);
    return this.#speaker.read(texts, this.#voice);
  }
  enter() { super.enter(); this.#speaker.listen(); }
  leave() { super.leave(); this.#speaker.stop(); }
}

class MessageRun extends Run {
  static parts = ['ui', 'talents', 'behaviours', 'cues', 'message', 'concern'];
  #dated = {};
  #learnt = {};
  /** A language that was chosen is fetched, and a day is put in words for both sides. */
  drawn({ root, raw, act, draw, note, lost }) {
    root.querySelector('.note:is([data-note="failed"], [data-note="message-language-missing"])')?.remove();
    const wanted = root.querySelector('[data-language]')?.dataset.language;
    // Learnt, and still there is no second side: the element itself speaks that language by now.
    if (wanted && this.#learnt.raw === raw && this.#learnt.tag === wanted) return queueMicrotask(() => act('language', ''));
    if (wanted) return void learn(raw, [wanted], this.element.base || undefined).then(() => { this.#learnt = { raw, tag: wanted }; draw(); }).catch((error) => {
      if (lost(error, raw)) return;
      // The letter in the school's language stands; the choice is open again.
      act('language', '');
      note(...offers(wanted) ? ['failed', 'failed-remedy'] : ['message-language-missing']);
      this.wrong(error);
    });
    const date = root.querySelector('[data-in="date"]')?.value, other = root.querySelector('[data-in="language"]')?.value, dated = this.#dated;
    if (date && dated.raw === raw && dated.date === date && dated.other === other) return;
    this.#dated = { raw, date, other };
    if (!date) return;
    queueMicrotask(() => {
      act('date-own', day(this.lang, date));
      if (other) act('date-other', day(other, date));
    });
  }
}

const KINDS = [[TalentLens, LensRun], [TalentExplorer, ExplorerRun], [TalentCard, CardRun], [TalentInterview, InterviewRun], [TalentMessage, MessageRun]];

/** What runs an element, by its class or the one it was made of. */
export const running = (element, seat) => new (KINDS.find(([kind]) => element instanceof kind)[1])(element, seat);
