/** Registers the elements and makes them known to templates: `import 'talenttaal/vue'`. Vue 3.5 or newer. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { TalentEventMap } from './elements.js';
import type { TalentMarkup } from './markup.js';

type Emit = EmitFn<{ [Name in keyof TalentEventMap]: (event: TalentEventMap[Name]) => void }>;
type Elements = {
  [Tag in keyof TalentMarkup]: new () => HTMLElementTagNameMap[Tag] & { $props: HTMLAttributes & TalentMarkup[Tag]; $emit: Emit };
};
declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
