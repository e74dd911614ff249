// The engine's JavaScript face. Importing this file does nothing: no request, no registration.
import LOCALES from '../dist/engine/locales.js';
import { PARTS, day, face, learn, localeOf } from './face.js';
import { fault, finder, version } from './files.js';
import { ended } from './run.js';

export { face, version };
// What elements run on, and the hashes of all that is fetched after their first view, come in this one file.
export { running } from './runs.js';
export { ENGINE, sum } from './sums.js';

/** An interview under way; see the types. */
class Interview {
  #raw;
  constructor(raw) { this.#raw = raw; }
  get step() { return this.#raw.ask('step'); }
  get progress() { return this.#raw.ask('progress'); }
  get done() { return this.#raw.ask('done'); }
  get notes() { return this.#raw.ask('notes'); }
  answer(answer) { return this.#raw.ask('answer', answer); }
  skip() { this.#raw.ask('skip'); }
  back(step) { this.#raw.ask('back', step === undefined ? undefined : String(step)); }
  export() { return this.#raw.ask('saved'); }
  profile() { return this.#raw.ask('profile'); }
}

/** What this page allows, and what was found of the package on it; `raw` is a face, where there is one. */
export const diagnosis = async (raw, wanted, base) => (await import('./diagnose.js')).diagnose({ raw, version, locale: localeOf(wanted), wanted, at: finder(base), all: PARTS });

/** Loads the parts and gives a face bound to its locale, pack and region. See the types. */
export async function load(options = {}) {
  for (const part of options.parts ?? []) if (!PARTS.includes(part)) throw fault('part-unknown', 'parts', part, `Use ${PARTS.join(', ')}.`);
  const raw = await face(options).catch((error) => { ended(error); throw error; }), { tag, parts } = localeOf(options.locale), asked = new Set((options.parts ?? PARTS).filter((part) => parts.includes(part)));
  const needs = (part, call) => (...a) => { if (!asked.has(part)) throw fault('part-missing', 'parts', part, `Ask for the part \`${part}\` in \`load\`, in a locale that has it.`); return call(...a); };
  const typed = (value, place) => { if (typeof value !== 'string') throw fault('text-expected', place, value, 'Give a string.'); return value.toWellFormed?.() ?? value; };
  const limit = (o) => Math.max(0, Math.min(40, Math.trunc(o?.limit ?? 5) || 0));
  const phrases = (what) => needs('message', (talent, to = what) => what === 'pupil' ? raw.ask('phrases', [String(talent), String(to)]) : raw.ask(what, [String(talent)]));
  return Object.freeze({
    version, locale: tag, dir: raw.ask('dir'), locales: structuredClone(LOCALES),
    families: () => raw.ask('families'), talents: () => raw.ask('talents'), talent: (id) => raw.ask('talent', [String(id)]) ?? undefined,
    behaviours: needs('behaviours', () => raw.ask('behaviours')), behaviour: needs('behaviours', (id) => raw.ask('behaviour', [String(id)]) ?? undefined),
    gate: (t) => raw.ask('gate', [typed(t, 'gate')]) ?? undefined,
    lens: needs('lens', needs('behaviours', (t, o) => raw.ask('lens', [typed(t, 'lens'), limit(o)]))),
    spot: (t, o) => raw.ask('spot', [typed(t, 'spot'), limit(o)]),
    wants: phrases('wants'), steps: phrases('steps'), phrases: phrases('pupil'),
    interview: needs('interview', (flow, { mode, saved } = {}) => {
      if (![undefined, 'self', 'guided'].includes(mode)) throw fault('mode-unknown', 'interview', mode, 'Use self or guided.');
      return new Interview(raw.interview(String(flow), mode && mode === 'guided', saved));
    }),
    message: needs('message', async (request) => {
      const locales = [...new Set([...request?.locales ?? []].map(String))];
      const others = locales.map((t) => {
        const found = LOCALES.find((l) => l.tag === t.toLowerCase().split('-')[0]);
        if (!found) throw fault('locale-unknown', 'locales', t, `Use ${LOCALES.map((l) => l.tag).join(', ')}.`);
        return found.tag;
      }).filter((t) => t !== tag);
      await learn(raw, others, options.base);
      const dates = request.date && !Number.isNaN(Date.parse(request.date)) ? [tag, ...others].map((t) => ({ locale: t, text: day(t, request.date) })) : undefined;
      return raw.ask('message', [{ ...request, locales: [...new Set([tag, ...others])], dates }]);
    }),
    diagnose: () => diagnosis(raw, [options.locale].flat()[0], options.base),
  });
}
