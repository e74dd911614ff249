// The element classes, to be registered by hand. Importing this file registers nothing; see define.js.
import soon from '../dist/engine/soon.js?elements';
import css from '../dist/engine/style.css?elements';
import { dress } from './element.js';
import { failed } from './failed.js?elements';
import { show } from './first.js?elements';

export { TalentCard, TalentExplorer, TalentInterview, TalentLens, TalentMessage } from './tags.js';

dress(css, show, failed, soon);
