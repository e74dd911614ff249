import type { PackSource, RegionSource } from './talenttaal.js';

/** What all elements share. Settable before the wasm is there. */
export declare class TalentElement extends HTMLElement {
  /** Language tag; else the nearest `lang`, followed live. */
  locale: string;
  /** Where choices are kept: `none` (default), `session`, or `local` (30 days at most). */
  storage: 'none' | 'session' | 'local';
  /** URL of a pack, or the pack itself. */
  pack: string | PackSource;
  /** Id of a region, or the region itself. */
  region: string | RegionSource;
  /** What is kept of this element on this device. */
  readonly saved: unknown;
  /** Erases what is kept and what is shown. */
  erase(): Promise<void>;
  /** Loads again; what was chosen and typed stays. */
  reload(): Promise<void>;
}
/** `<talent-lens>`: a teacher types what annoys. */
export declare class TalentLens extends TalentElement {}
/** `<talent-explorer>`: a pupil browses the talents. */
export declare class TalentExplorer extends TalentElement {}

export interface TalentEventMap {
  'talent-ready': CustomEvent<{ locale: string }>;
  'talent-change': CustomEvent<{ talent: string; answer: '' | 'me' | 'want' | 'not' }>;
  'talent-error': CustomEvent<{ code: string; place: string; value: string; remedy?: string; message: string; faults?: unknown[] }>;
}
declare global {
  interface HTMLElementTagNameMap { 'talent-lens': TalentLens; 'talent-explorer': TalentExplorer }
}
