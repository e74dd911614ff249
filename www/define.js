// Registers the elements; a second copy or version leaves the first in place and says so once.
import soon from '../dist/engine/soon.js?define';
import css from '../dist/engine/style.css?define';
import { dress } from './element.js';
import { failed } from './failed.js?define';
import { show } from './first.js?define';
import { TalentCard, TalentExplorer, TalentInterview, TalentLens, TalentMessage } from './tags.js';

const said = Symbol.for('talenttaal.defined-twice');
dress(css, show, failed, soon);
for (const [name, element] of [['talent-lens', TalentLens], ['talent-explorer', TalentExplorer], ['talent-interview', TalentInterview], ['talent-card', TalentCard], ['talent-message', TalentMessage]]) {
  if (!globalThis.customElements) break;
  if (!customElements.get(name)) customElements.define(name, element);
  else if (!globalThis[said]) {
    globalThis[said] = true;
    console.warn(`talenttaal: <${name}> is defined already; the first definition stays.`);
  }
}
