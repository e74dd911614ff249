// Which language a reader gets: that of the region asked for, else the default, and the face says which it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './package.mjs';

/** The same wishes as in `tests/locale.rs`: the loader picks before the engine is there. */
const WISHES = [
  [['nl-BE'], 'nl'], [['fr-BE'], 'fr'], [['ar-MA'], 'ar'], [['zh'], 'nl'], [['zh-Hant-TW', 'sw'], 'nl'], [['zh', 'uk-UA'], 'uk'],
  [['sw', 'en-GB', 'nl'], 'en'], [['pl'], 'pl'], [['fa-AF'], 'fa'],
];

for (const [wanted, found] of WISHES) test(`${wanted} is answered in ${found}`, async () => {
  for (const locale of wanted.length === 1 ? [wanted, wanted[0]] : [wanted]) {
    const face = await load({ locale, parts: ['ui', 'talents', 'message'] });
    assert.equal(face.locale, found);
    assert.equal(face.dir, ['ar', 'fa'].includes(found) ? 'rtl' : 'ltr');
    const { messages } = await face.message({ kind: 'message-home', talent: 'mood-maker', locales: [], pupil: { name: 'Noor' } });
    assert.deepEqual(messages.map((m) => [m.locale, m.lang, m.translation]), [[found, found, false]]);
    // What a reader wished for and did not get is not among the languages there are.
    if (!found.startsWith(wanted[0].slice(0, 2))) assert.ok(!face.locales.some((l) => l.tag === wanted[0].split('-')[0]));
  }
});

test('a translation into a language of a region is that of its language, and one nobody has is refused by name', async () => {
  const face = await load({ locale: 'nl', parts: ['ui', 'talents', 'message'] });
  const request = (locales) => face.message({ kind: 'message-home', talent: 'mood-maker', locales, pupil: { name: 'Noor' } });
  assert.deepEqual((await request(['ar-MA', 'fr-BE'])).messages.map((m) => [m.locale, m.dir, m.translation, m.reviewed]), [['nl', 'ltr', false, false], ['ar', 'rtl', true, false], ['fr', 'ltr', true, false]]);
  await assert.rejects(request(['zh']), { code: 'locale-unknown', value: 'zh' });
});

test('each language says how much of it is there and how much was reviewed', async () => {
  const { locales } = await load({ locale: 'nl', parts: ['ui'] });
  assert.equal(locales.length, 12);
  for (const l of locales) {
    assert.ok(l.messages >= 1000 && l.reviewed >= 0 && l.reviewed <= l.messages, l.tag);
    assert.ok(['ui', 'talents', 'message', 'concern'].every((part) => l.parts.includes(part)), l.tag);
  }
});
