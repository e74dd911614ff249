// The JavaScript face against its shipped types, in every language.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { LOCALES, against, load } from './package.mjs';
import { TYPED } from '../browser/typed.mjs';

const faces = {};
before(async () => { for (const locale of LOCALES) faces[locale] = await load({ locale }); });

for (const tag of LOCALES) describe(tag, () => {
  test('says what it is', () => {
    const f = faces[tag];
    assert.equal(f.locale, tag);
    assert.equal(f.dir, 'ltr');
    assert.match(f.version, /^\d+\.\d+\.\d+$/);
    assert.deepEqual(against({ list: { name: 'LocaleInfo' } }, f.locales), []);
    assert.ok(Object.isFrozen(f));
  });

  test('families, talents and behaviours are as the types say, and refer to each other', () => {
    const f = faces[tag], families = f.families(), talents = f.talents(), behaviours = f.behaviours();
    assert.deepEqual(against({ list: { name: 'Family' } }, families), []);
    assert.deepEqual(against({ list: { name: 'Talent' } }, talents), []);
    assert.deepEqual(against({ list: { name: 'Behaviour' } }, behaviours), []);
    assert.equal(families.length, 6);
    assert.equal(talents.length, 40);
    assert.ok(behaviours.length >= 120, `${behaviours.length} behaviours`);
    for (const t of talents) assert.ok(families.some((x) => x.id === t.family), t.id);
    for (const b of behaviours) for (const c of b.candidates) assert.ok(talents.some((t) => t.id === c.talent), b.id);
    for (const b of behaviours) assert.ok(b.cues.length >= 10, `${b.id}: ${b.cues.length} cues`);
    assert.deepEqual(f.talent(talents[3].id), talents[3]);
    assert.deepEqual(f.behaviour(behaviours[5].id), behaviours[5]);
    assert.equal(f.talent('no-such'), undefined);
    assert.equal(f.behaviour('no-such'), undefined);
  });

  test('lens and gate answer as the types say', () => {
    const f = faces[tag];
    const kinds = { results: 'talents', nothing: 'nothing', care: 'talents', stop: 'concern' };
    for (const [state, kind] of Object.entries(kinds)) {
      const text = TYPED[state][tag], report = f.lens(text);
      assert.deepEqual(against('LensReport', report), [], state);
      assert.equal(report.kind, kind, text);
      assert.deepEqual(against({ any: [{ name: 'Concern' }, { name: 'undefined' }] }, f.gate(text)), []);
    }
    assert.equal(f.gate(TYPED.results[tag]), undefined);
    assert.equal(f.gate(TYPED.stop[tag]).level, 'stop');
    assert.deepEqual(f.lens(TYPED.stop[tag]).concern, f.gate(TYPED.stop[tag]));
    assert.equal(f.lens(TYPED.care[tag]).care.level, 'care');
    assert.equal(f.lens(TYPED.results[tag]).care, undefined);
  });

  test('the findings lie in the text, in order, and never cut a character', () => {
    for (const text of [TYPED.results[tag], TYPED.care[tag], `👩🏽‍🏫🙂 ${TYPED.results[tag]} 🎈 ${TYPED.results[tag]}`]) {
      const { findings } = faces[tag].lens(text);
      assert.ok(findings.length);
      let last = 0;
      for (const { start, end } of findings) {
        assert.ok(start >= last && end > start && end <= text.length, `${start}..${end} after ${last} in ${text.length}`);
        const part = text.slice(start, end);
        assert.ok(part.isWellFormed?.() ?? true, part);
        assert.equal(part, part.trim());
        last = end;
      }
    }
  });

  test('spot answers as the types say', () => {
    const f = faces[tag], said = { nl: 'ik teken graag en vergeet dan de tijd', fr: 'j’adore dessiner et j’oublie l’heure', en: 'I love drawing and lose track of time' }[tag];
    const report = f.spot(said);
    assert.deepEqual(against('SpotReport', report), []);
    assert.equal(report.kind, 'talents', said);
    assert.equal(f.spot(TYPED.stop[tag]).kind, 'concern');
  });

  test('the gate runs in every language, whatever the locale', () => {
    for (const other of LOCALES) assert.equal(faces[tag].lens(TYPED.stop[other]).kind, 'concern', `${other} in ${tag}`);
  });

  test('limit bounds the lists', () => {
    const report = faces[tag].lens(TYPED.results[tag], { limit: 2 });
    assert.ok(report.talents.length <= 2 && report.behaviours.length <= 2);
    assert.equal(faces[tag].lens(TYPED.results[tag], { limit: 40 }).kind, 'talents');
  });

  test('empty texts give nothing, and no concern', () => {
    for (const text of ['', ' ', '\n\t ', '…', '🙂', '\u0000', '\ud800']) {
      assert.equal(faces[tag].lens(text).kind, 'nothing', JSON.stringify(text));
      assert.equal(faces[tag].spot(text).kind, 'nothing', JSON.stringify(text));
      assert.equal(faces[tag].gate(text), undefined, JSON.stringify(text));
    }
  });

  test('50 KB are answered, and a concern at the end of them is seen', () => {
    const filler = `${TYPED.nothing[tag]}. `, long = filler.repeat(Math.ceil(50_000 / filler.length));
    const report = faces[tag].lens(`${long}${TYPED.results[tag]}`);
    assert.equal(report.kind, 'talents');
    for (const { start, end } of report.findings) assert.ok(end <= long.length + TYPED.results[tag].length && start < end);
    assert.equal(faces[tag].lens(`${long}${TYPED.stop[tag]}`).kind, 'concern');
    for (const odd of ['x'.repeat(50_000), 'é'.repeat(50_000), '🙂'.repeat(25_000), '\u0301'.repeat(50_000), 'a '.repeat(25_000), 'ا ل '.repeat(12_000)]) {
      assert.deepEqual(against('LensReport', faces[tag].lens(odd)), []);
    }
  });
});

test('offsets are UTF-16 units of the text as it was given', () => {
  const word = 'babbelt';
  const befores = ['', '🙂 ', '👩🏽‍🏫👨‍👩‍👧 ', 'e\u0301e\u0301n ', 'één ', 'İ ', 'ﬁ ', '\u200d\ufeff ', 'ẞ ß '];
  for (const before of befores) {
    const text = `${before}hij ${word} tijdens de uitleg`, at = text.indexOf(word), { findings } = faces.nl.lens(text);
    const found = findings.find((f) => f.start <= at && f.end >= at + word.length);
    assert.ok(found, `${JSON.stringify(before)}: ${JSON.stringify(findings)}`);
    assert.ok(found.start === at || text.slice(found.start, at).trim(), `${JSON.stringify(before)} starts at ${found.start}, not ${at}`);
  }
});

test('combining accents find the same as composed ones', () => {
  const text = 'il papote pendant que j’explique la leçon à l’école';
  const composed = faces.fr.lens(text.normalize('NFC')), decomposed = faces.fr.lens(text.normalize('NFD'));
  assert.deepEqual(decomposed.talents, composed.talents);
  const words = (t, r) => r.findings.map((f) => t.slice(f.start, f.end).normalize('NFC'));
  assert.deepEqual(words(text.normalize('NFD'), decomposed), words(text.normalize('NFC'), composed));
});

test('faces in two languages stand side by side', () => {
  const talent = (tag) => faces[tag].talent('mood-maker').name;
  assert.equal(new Set(LOCALES.map(talent)).size, 3);
  assert.equal(faces.nl.lens(TYPED.results.nl).kind, 'talents');
  assert.equal(faces.fr.lens(TYPED.results.fr).kind, 'talents');
  assert.equal(faces.nl.lens(TYPED.results.nl).kind, 'talents');
});

test('a locale is negotiated from a list of wishes', async () => {
  const locale = async (wish) => (await load({ locale: wish })).locale;
  assert.equal(await locale('fr-BE'), 'fr');
  assert.equal(await locale(['sw', 'en-GB', 'nl']), 'en');
  assert.equal(await locale(['tlh']), 'nl');
});
