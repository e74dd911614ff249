import type { PackSource, Profile, RegionSource, SavedInterview } from './talenttaal.js';

/** What all elements share. Settable before the wasm is there. */
declare class TalentElement extends HTMLElement {
  /** Language tag; else the nearest `lang`, followed live. */
  locale: string;
  /** Where choices are kept: `none` (default), `session`, or `local` (30 days at most). */
  storage: 'none' | 'session' | 'local';
  /** URL of a pack, or the pack itself. */
  pack: string | PackSource;
  /** Id of a region, or the region itself. */
  region: string | RegionSource;
  /** Where the package's files are served; default beside the script, where a bundler puts them too. */
  base: string;
  /** The engine: a URL, its bytes, or a compiled module; default below `base`. The first element or `load` of a page decides. */
  wasm: string | URL | BufferSource | WebAssembly.Module;
  /** Shows under the element what `diagnose()` says, and the last error; for whoever builds it in. */
  debug: boolean;
  /** What is kept of this element on this device. */
  readonly saved: unknown;
  /** Erases what is kept and what is shown. */
  erase(): Promise<void>;
  /** Loads again; what was chosen and typed stays. */
  reload(): Promise<void>;
  addEventListener<Name extends keyof TalentEventMap>(name: Name, listener: (event: TalentEventMap[Name]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
/** `<talent-lens>`: a teacher types what annoys; with `for` it looks at what is written in a field of the host. */
export declare class TalentLens extends TalentElement {
  /**
   * Id, in the same document or shadow root, of a textarea, an element that can be edited, or what holds one. Words that label a
   * pupil are marked there and listed here with what can be said instead. The text is never changed and never kept. The field may
   * come later and be replaced; while there is none, `talent-error` says `field-unknown` once.
   */
  for: string;
}
/** `<talent-explorer>`: a pupil browses the talents. */
export declare class TalentExplorer extends TalentElement {}
/** `<talent-interview>`: a talent interview, alone or guided, with the card at its end. */
export declare class TalentInterview extends TalentElement {
  /** `pupil` (default), `pupil-short`, `teacher`, or a flow of the pack. */
  flow: string;
  /** `guided`: somebody else asks the questions. */
  mode: 'self' | 'guided';
  /** The name of who can be given the card; with it there is a button for that at the end. */
  host: string;
  /** The interview as it can be taken up again, without an answer that fired the gate; null until it is drawn. Set, it is taken up. */
  interview: SavedInterview | null;
}
/** `<talent-card>`: what a person keeps of an interview. */
export declare class TalentCard extends TalentElement {}

/** `<talent-message>`: words for home, in the school's language and beside it in the parent's. */
export declare class TalentMessage extends TalentElement {}

export type { TalentElement };
export interface TalentEventMap {
  'talent-ready': CustomEvent<{ locale: string }>;
  'talent-change': CustomEvent<{ talent: string; answer: '' | 'me' | 'want' | 'not' } | { flow: string; step: string }>;
  /** The end of an interview; with `profile` only when the person pressed the button that gives the card to the host. */
  'talent-complete': CustomEvent<{ flow: string; profile?: Profile }>;
  'talent-error': CustomEvent<{ code: string; place: string; value: string; remedy?: string; message: string; faults?: unknown[] }>;
}
declare global {
  interface HTMLElementTagNameMap { 'talent-lens': TalentLens; 'talent-explorer': TalentExplorer; 'talent-interview': TalentInterview; 'talent-card': TalentCard; 'talent-message': TalentMessage }
}
