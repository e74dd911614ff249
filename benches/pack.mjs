// A pack some times as large as the default one: each talent and behaviour again under an id of its own, with wording and cues.
// Half of the words of a copy are new, as in a vocabulary that grows: little words come back, telling ones less.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const LITTLE = 4;

/** A number that a word and a copy always lead to (FNV-1a). */
function hash(text) {
  let h = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return h ^ h >>> 15;
}

/** A word of the same length and rhythm that is in no language, or the word itself. */
function word(before, copy) {
  if (before.length <= LITTLE || hash(`${before} ${copy}`) % 2) return before;
  const turn = (letters, letter, n) => letters[(letters.indexOf(letter) + 1 + hash(`${copy} ${n}`) % (letters.length - 1)) % letters.length];
  return [...before].map((letter, n) => ['aeiou', 'bcdfghjklmnpqrstvwxz'].reduce((found, letters) => found ?? (letters.includes(letter) ? turn(letters, letter, n) : undefined), undefined) ?? letter).join('');
}

/** Copies of a cue file; classes of background talk stand once. */
function cues(text, copies) {
  const sections = text.split(/^(?=\[)/m).filter((s) => s.startsWith('['));
  return copies.flatMap((copy) => sections.filter((s) => !copy || !s.startsWith('[nothing-')).map((s) => {
    const [head, ...lines] = s.split('\n');
    return copy ? [head.replace(']', `-${copy}]`), ...lines.map((line) => line.replace(/\p{L}+/gu, (w) => word(w, copy)))].join('\n') : s;
  })).join('');
}

/** Copies of a Fluent file whose messages are named by an id, and attributes by the id of a talent. */
const wording = (text, copies) => copies.map((copy) => (copy ? text.replace(/^([a-z][a-z-]*) =/gm, `$1-${copy} =`).replace(/^( +\.why-[a-z-]+) =/gm, `$1-${copy} =`) : text)).join('\n');

/** The default pack, `size` times as large. */
export function packOf(size, locale = 'nl') {
  const source = JSON.parse(read('dist/npm/vocabulary.json')), copies = Array.from({ length: size }, (_, n) => n);
  const named = (id, copy) => (copy ? `${id}-${copy}` : id);
  const of = (name) => read(`locales/${locale}/${name}`);
  return {
    ...source, id: 'grown',
    talents: copies.flatMap((copy) => source.talents.map((t) => ({ ...t, id: named(t.id, copy) }))),
    behaviours: copies.flatMap((copy) => source.behaviours.map((b) => ({ ...b, id: named(b.id, copy), candidates: b.candidates.map((c) => ({ ...c, talent: named(c.talent, copy) })) }))),
    wording: { [locale]: { talents: wording(of('talents.ftl'), copies), behaviours: wording(of('behaviours.ftl'), copies), cues: cues(of('cues/behaviours.txt'), copies), flow: cues(of('cues/flow.txt'), copies) } },
  };
}
