import type { FlowSource, Interview, SavedInterview } from './interview.js';
export type * from './frame.js';
export type * from './interview.js';

/** What can be loaded; elements load only what they draw. The gate (`concern`) always comes with `lens` and `interview`. */
export type Part = 'ui' | 'talents' | 'behaviours' | 'lens' | 'interview' | 'message' | 'concern';
export type Weight = 'often' | 'sometimes' | 'seldom';
export type Family = { id: string; name: string };
export type Talent = { id: string; family: string; name: string; forms: { feminine: string; masculine: string; neutral: string }; essence: string;
  signs: string[]; gift: string; context: string; quiet: string; overdrive: string; levers: { pupil: string[]; teacher: string[] } };
export type Behaviour = { id: string; situation: string; label: string; say: string; question: string; checks: string[];
  candidates: { talent: string; weight: Weight; why: string }[]; cues: string[] };
export type Contact = { name: string; number?: string; url?: string; hours?: string; open?: boolean; checked?: string };
export type Concern = { id: string; level: 'stop' | 'care'; title: string; advice: string[]; contacts: Contact[]; home: string };
export type Outcome = { kind: 'concern'; concern: Concern } | { kind: 'nothing' };
/** What a teacher sees. `findings` are UTF-16 offsets into the text. */
export type LensReport = Outcome | { kind: 'talents'; care?: Concern; behaviours: string[];
  talents: { id: string; name: string; weight: Weight; behaviours: string[] }[];
  findings: { behaviour: string; start: number; end: number }[] };
/** What a pupil tells. */
export type SpotReport = Outcome | { kind: 'talents'; care?: Concern; talents: { id: string; name: string; weight: Weight }[];
  findings: { talent: string; start: number; end: number }[] };
export type LocaleInfo = { tag: string; name: string; dir: 'ltr' | 'rtl'; parts: Part[]; messages: number; reviewed: number };
export type Phrase = { id: string; text: string };
export type MessageKind = 'message-home' | 'agenda-note' | 'report-comment' | 'invitation' | 'repair' | 'follow-up'
  | 'tracking-note' | 'class-council' | 'to-pupil' | 'to-colleague';
/** What a message is made of. Ids come from the pack and from `wants` and `steps`; `fact`, `effect`, `sender` and the name are typed, and go through the gate. */
export type MessageRequest = { kind: MessageKind; locales: readonly string[]; talent?: string; confirmed?: boolean; behaviour?: string; want?: string; step?: string;
  /** For `repair`: what happened, and what it did. */
  fact?: string; effect?: string;
  /** For `invitation` and `follow-up`: a day as in `2026-12-01`, and whether an interpreter is offered. */
  date?: string; interpreter?: boolean;
  address?: 'formal' | 'informal'; pupil: { name: string; pronoun?: 'she' | 'he' | 'none' }; sender?: string;
  /** `short`: at most 320 characters with a name of 15. */
  length?: 'short' | 'normal' };
/** The face's own locale comes first. A translation says that it is one, and whether a native speaker has reviewed it. */
export type MessageResult = { kind: 'messages'; messages: { locale: string; lang: string; dir: 'ltr' | 'rtl'; text: string; html: string;
  translation: boolean; reviewed: boolean }[] } | { kind: 'concern'; concern: Concern };
/** What stands in the way on a page, in plain words. */
export type Diagnosis = { version: string; locale: string; dir: 'ltr' | 'rtl'; base: string; checks: { name: string; found: string; fine: boolean; remedy: string }[] };
/** Wording of a pack in one locale: Fluent for `ui` (family and situation names), `talents`, `behaviours` and `interview` (the steps of its flows); plain text for the cues. */
export type PackWording = { ui?: string; talents?: string; behaviours?: string; cues?: string; flow?: string; interview?: string };
/** A vocabulary as data. Validated whole: an `Error` with code `pack-faulty` carries all `faults`. */
export type PackSource = { id: string; version: number; format: 1; families: { id: string }[];
  talents: { id: string; family: string; icon?: string }[]; situations?: { id: string }[];
  behaviours?: { id: string; situation: string; candidates: { talent: string; weight: Weight }[] }[];
  flows?: FlowSource[]; aliases?: Record<string, string>; icons?: Record<string, string>; wording?: Record<string, PackWording> };
/** The contacts of a place; a `url` begins with `https://` or `http://`. */
export type RegionSource = { id: string; contacts?: { id: string; name: string; number?: string; url?: string; hours?: 'always' | string; checked?: string }[];
  routes?: Record<string, { teacher?: string[]; pupil?: string[] }> };
/** An error of ours: expected outcomes are values, only misuse and failed downloads throw. */
export interface TalentError extends Error { code: string; place: string; value: string; remedy?: string; faults?: { code: string; place: string; value: string; remedy: string }[] }

export interface LoadOptions {
  /** Preference order, negotiated to one locale; default the page's language. */
  locale?: string | readonly string[];
  parts?: readonly Part[];
  pack?: string | URL | PackSource;
  region?: string | RegionSource;
  /** Where the package's files are served; default beside this module. */
  base?: string | URL;
  wasm?: string | URL | BufferSource | WebAssembly.Module;
}
/** A loaded face, bound to its locale, pack and region. */
export interface TalentTaal {
  readonly version: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly locales: readonly LocaleInfo[];
  families(): Family[];
  talents(): Talent[];
  talent(id: string): Talent | undefined;
  behaviours(): Behaviour[];
  behaviour(id: string): Behaviour | undefined;
  /** The concern in any text that a person typed or edited. Throws `part-missing` without its data: it fails closed. */
  gate(text: string): Concern | undefined;
  lens(text: string, o?: { limit?: number }): LensReport;
  spot(text: string, o?: { limit?: number }): SpotReport;
  /** What we want to see more of, and steps to take, for a talent. */
  wants(talent: string): Phrase[];
  steps(talent: string): Phrase[];
  /** Ready sentences for a talent. */
  phrases(talent: string, to: 'pupil' | 'parent' | 'colleague'): Phrase[];
  /** Finished texts in all the languages asked for, or none. Throws `request-faulty` with all `faults`, `locale-unknown`, `part-missing`. */
  message(r: MessageRequest): Promise<MessageResult>;
  /** An interview: fresh, or taken up from what `export` gave. Throws `flow-unknown`, `saved-unreadable`, `saved-too-new`, `saved-other-pack`, `saved-other-flow`. */
  interview(flow: string, o?: { mode?: 'self' | 'guided'; saved?: SavedInterview }): Interview;
  /** What works on this page and what does not: policy, storage, files, versions. */
  diagnose(): Promise<Diagnosis>;
}
export declare const version: string;
/**
 * Loads what was asked for. Throws a `TalentError`: `locale-unknown`, `part-unknown`, `region-unknown`, `pack-faulty`, `source-unreadable`,
 * `file-unreachable`, `file-changed` (other bytes than this version was published with), `file-broken`, `file-too-large` (a file of more
 * than 16 MiB is given up while it comes), `wasm-refused`, `wasm-broken`.
 */
export declare function load(options?: LoadOptions): Promise<TalentTaal>;
