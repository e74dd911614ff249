// What can be written on an element in markup; the frameworks' own types are made of it.
import type { PackSource, RegionSource, SavedInterview } from './talenttaal.js';
import type { TalentEventMap } from './elements.js';

/** Attributes of every element. */
export interface TalentAttributes {
  locale?: string;
  storage?: 'none' | 'session' | 'local';
  pack?: string | PackSource;
  region?: string | RegionSource;
  base?: string;
  wasm?: string | URL | BufferSource | WebAssembly.Module;
  exit?: string;
  debug?: boolean | '';
}
export interface TalentInterviewAttributes extends TalentAttributes {
  flow?: string;
  mode?: 'self' | 'guided';
  host?: string;
  interview?: SavedInterview | null;
}
/** The attributes of each element by its tag. */
export interface TalentMarkup {
  'talent-lens': TalentAttributes & { for?: string };
  'talent-explorer': TalentAttributes;
  'talent-interview': TalentInterviewAttributes;
  'talent-card': TalentAttributes;
  'talent-message': TalentAttributes;
}
/** Listeners as React 19 and Svelte 5 write them: `ontalent-ready`. */
export type TalentListeners = { [Name in keyof TalentEventMap as `on${Name}`]?: (event: TalentEventMap[Name]) => void };
