// The element classes: what each adds to its tag, and how it looks before it runs (`runs.js` has the rest).
import { TalentElement, reflect } from './element.js';

/** `<talent-lens>`; with `for` it looks at what is written in a field of the host. */
export class TalentLens extends TalentElement {
  static view = 'lens';
  static observedAttributes = [...TalentElement.observedAttributes, 'for'];
  get for() { return this.getAttribute('for') ?? ''; }
  set for(v) { reflect(this, 'for', v || null); }
  get view() { return this.for ? 'live' : super.view; }
  get early() { return this.for ? '' : super.early; }
  styles() { return this.for ? [import('../dist/engine/live.css')] : []; }
  /** What stands in a field of the host is the host's: nothing of it is kept here. */
  get storage() { return this.for ? 'none' : super.storage; }
  set storage(v) { super.storage = v; }
}

/** `<talent-explorer>` */
export class TalentExplorer extends TalentElement {
  static view = 'explorer';
  static alone = true;
}

/** `<talent-card>` */
export class TalentCard extends TalentElement {
  static view = 'card';
  static alone = true;
  get early() { return ''; }
  styles() { return [import('../dist/engine/card.css')]; }
}

/** `<talent-interview flow mode>` */
export class TalentInterview extends TalentElement {
  static view = 'interview';
  static alone = true;
  static plain = true;
  /** That of the card at its end is in it. */
  styles() { return [import('../dist/engine/interview.css')]; }
  static observedAttributes = [...TalentElement.observedAttributes, 'flow', 'mode', 'host'];
  static settable = ['interview'];
  get flow() { return this.getAttribute('flow') ?? 'pupil'; }
  set flow(v) { reflect(this, 'flow', v); }
  get mode() { return this.getAttribute('mode') === 'guided' ? 'guided' : 'self'; }
  set mode(v) { reflect(this, 'mode', v); }
  get host() { return this.getAttribute('host') ?? ''; }
  set host(v) { reflect(this, 'host', v); }
  /** The interview as it can be taken up again, without an answer that fired the gate; set, it is taken up; null is none. */
  get interview() { return this.held?.saved ?? null; }
  set interview(saved) { if (saved != null) this.takeUp(saved); }
  get named() { return `${this.id}:${this.flow}`; }
  get early() { return this.flow === 'pupil' && this.mode === 'self' ? super.early : ''; }
}

/** `<talent-message>` */
export class TalentMessage extends TalentElement {
  static view = 'message';
  styles() { return [import('../dist/engine/message.css')]; }
}
