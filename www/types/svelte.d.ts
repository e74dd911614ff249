/** Registers the elements and makes them known to markup: `import 'talenttaal/svelte'`. Svelte 5 or newer. */
import type { HTMLAttributes } from 'svelte/elements';
import type { TalentListeners, TalentMarkup } from './markup.js';

type Elements = { [Tag in keyof TalentMarkup]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & TalentMarkup[Tag] & TalentListeners };
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
