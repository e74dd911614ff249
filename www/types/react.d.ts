/** Registers the elements and makes them known to JSX: `import 'talenttaal/react'`. React 19 or newer. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TalentListeners, TalentMarkup } from './markup.js';

type Elements = {
  [Tag in keyof TalentMarkup]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> & TalentMarkup[Tag] & TalentListeners;
};
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
