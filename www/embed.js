// The one file: a classic script with everything inside. It defines the elements and leaves `talenttaal` for the page.
import '../dist/engine/files.js';
import './define.js';
import FLOWS from '../dist/engine/flows.js';
import LOCALES from '../dist/engine/locales.js';
import { bundled, offers } from './bundled.js';

export { load, version } from './talenttaal.js';

const tags = LOCALES.map((l) => l.tag).filter(offers);
/** What a page may ask for by an attribute, and no more; `whole` are the languages with every part. */
export const choices = { locale: tags, whole: tags.filter((tag) => bundled.has(`locales/${tag}/interview.json`)), flow: FLOWS.map((f) => f.id), mode: ['self', 'guided'], storage: ['none', 'session'] };
