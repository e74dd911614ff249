// Only misuse throws, always an Error with a stable code, the place, the offending value and what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { against, load } from './package.mjs';

/** The error of something that must fail, with its fields there and filled. */
async function error(what) {
  try { await what(); } catch (e) {
    assert.ok(e instanceof Error, String(e));
    for (const field of ['code', 'place', 'remedy']) assert.ok(typeof e[field] === 'string' && e[field], `${field} of ${e.message}: ${JSON.stringify({ ...e })}`);
    assert.equal(typeof e.value, 'string');
    assert.ok(e.value.length <= 80);
    assert.match(e.code, /^[a-z]+(-[a-z]+)+$/);
    assert.ok(e.message.includes(e.code) && e.message.includes(e.place) && e.message.includes(e.remedy), e.message);
    return e;
  }
  return assert.fail('nothing was thrown');
}

test('an unknown part', async () => {
  const e = await error(() => load({ parts: ['talents', 'horoscope'] }));
  assert.equal(e.code, 'part-unknown');
  assert.equal(e.value, 'horoscope');
});

test('a locale that is no language tag', async () => {
  for (const locale of ['not a tag', ['nl', '!']]) assert.equal((await error(() => load({ locale }))).code, 'locale-unknown');
});

test('an unknown region', async () => {
  assert.equal((await error(() => load({ region: '../secret' }))).code, 'region-unknown');
  assert.equal((await error(() => load({ region: 'zz-nowhere' }))).code, 'region-unknown');
});

test('a pack that is not there, and one that is no JSON', async () => {
  assert.equal((await error(() => load({ pack: new URL('no-such-pack.json', import.meta.url) }))).code, 'file-unreachable');
  assert.equal((await error(() => load({ pack: new URL('errors.test.mjs', import.meta.url) }))).code, 'file-broken');
});

test('a failed load can be tried again', async () => {
  await error(() => load({ locale: 'nl', base: new URL('nowhere/', import.meta.url) }));
  assert.equal((await load({ locale: 'nl' })).locale, 'nl');
});

test('a text that is no string', async () => {
  const face = await load({ locale: 'nl' });
  for (const call of [() => face.lens(undefined), () => face.gate(3), () => face.spot({})]) assert.equal((await error(call)).code, 'text-expected');
});

test('a part that was not loaded throws part-missing and names it', async () => {
  const talents = await load({ locale: 'nl', parts: ['talents'] });
  assert.equal(talents.talents().length, 40);
  for (const [part, call] of [['behaviours', () => talents.behaviours()], ['behaviours', () => talents.behaviour('chats-during-explanation')], ['lens', () => talents.lens('x')], ['lens', () => talents.spot('x')], ['concern', () => talents.gate('x')]]) {
    const e = await error(call);
    assert.equal(e.code, 'part-missing');
    assert.equal(e.value, part);
  }
  const lens = await load({ locale: 'nl', parts: ['lens'] });
  assert.equal(lens.spot('ik teken graag').kind, 'talents');
  assert.equal(lens.gate('ik wil dood').level, 'stop');
  assert.equal((await error(() => lens.lens('hij babbelt'))).value, 'behaviours');
});

const vocabulary = async () => JSON.parse(await readFile(new URL('../../dist/npm/vocabulary.json', import.meta.url), 'utf8'));

test('the default pack is a pack as the types say, and loads as anybody’s', async () => {
  const pack = await vocabulary();
  assert.deepEqual(against('PackSource', pack), []);
  assert.equal((await load({ locale: 'nl', pack })).talents().length, 40);
});

test('a faulty pack lists all its faults, and changes nothing', async () => {
  const before = (await load({ locale: 'nl' })).talents();
  const pack = await vocabulary();
  pack.talents[3].family = 'no-such-family';
  pack.talents[5].id = 'Not Kebab';
  pack.behaviours[2].situation = 'no-such-situation';
  pack.behaviours[4].candidates.push({ talent: 'no-such-talent', weight: 'often' });
  const e = await error(() => load({ locale: 'nl', pack }));
  assert.equal(e.code, 'pack-faulty');
  const places = e.faults.map((f) => f.place);
  for (const place of ['talents[3].family', 'talents[5].id', 'behaviours[2].situation']) assert.ok(places.includes(place), `${place} in ${places}`);
  assert.ok(places.some((p) => p.startsWith('behaviours[4].candidates')), places.join());
  for (const fault of e.faults) for (const field of ['code', 'place', 'remedy']) assert.ok(fault[field], JSON.stringify(fault));
  assert.deepEqual((await load({ locale: 'nl' })).talents(), before);
});

test('a pack whose wording lacks messages lists each of them', async () => {
  const pack = await vocabulary();
  pack.wording = { nl: { talents: 'captain = Kapitein\n' } };
  const e = await error(() => load({ locale: 'nl', pack }));
  assert.equal(e.code, 'pack-faulty');
  assert.ok(e.faults.length > 100, `${e.faults.length} faults`);
});

test('a pack of another shape is refused, whatever it is', async () => {
  for (const pack of [{}, { id: 'x', version: 1, format: 1 }, { id: 'x', version: 1, format: 1, families: 'many', talents: [] }, { id: 'x', version: 1, format: 99, families: [], talents: [] }, [], 7, null]) {
    await error(() => load({ locale: 'nl', pack }));
  }
});

test('a small pack of one’s own, with its wording and its cues', async () => {
  const talent = ['baker = Bakker', '.feminine = Bakster', '.masculine = Bakker', '.essence = Je bakt.', '.sign-1 = a', '.sign-2 = b', '.sign-3 = c', '.gift = g', '.context = c', '.quiet = q', '.overdrive = o', '.pupil-1 = p', '.pupil-2 = p', '.pupil-context = p', '.teacher-1 = t', '.teacher-2 = t', '.teacher-context = t'].join('\n    ');
  const behaviour = ['bakes-in-class = Bakt in de klas', '.say = Ruikt lekker.', '.question = Wat bak je?', '.why-baker = Deeg roept.', '.check-1 = Is de oven uit?'].join('\n    ');
  const pack = { id: 'bakery', version: 1, format: 1, families: [{ id: 'food' }], situations: [{ id: 'oven' }], talents: [{ id: 'baker', family: 'food' }],
    behaviours: [{ id: 'bakes-in-class', situation: 'oven', candidates: [{ talent: 'baker', weight: 'often' }] }],
    wording: { nl: { ui: 'family-food = Eten\nsituation-oven = Bij de oven\n', talents: `${talent}\n`, behaviours: `${behaviour}\n`, cues: '[bakes-in-class]\nbakt brood onder de les\nkneedt deeg op de bank\n', flow: '[baker]\nik bak graag brood\n' } } };
  assert.deepEqual(against('PackSource', pack), []);
  const face = await load({ locale: 'nl', pack });
  assert.deepEqual(face.talents().map((t) => t.name), ['Bakker']);
  assert.deepEqual(face.lens('hij kneedt weer deeg').behaviours, ['bakes-in-class']);
  assert.equal(face.lens('ik wil dood').kind, 'concern');
});

test('a region of one’s own replaces the contacts; one without any shows the advice alone', async () => {
  const region = { id: 'own', contacts: [{ id: 'someone', name: 'Iemand', number: '123' }], routes: { 'self-harm': { teacher: ['someone'] } } };
  assert.deepEqual(against('RegionSource', region), []);
  assert.deepEqual((await load({ locale: 'nl', region })).gate('ik wil dood').contacts.map((c) => c.number), ['123']);
  const bare = (await load({ locale: 'nl', region: { id: 'bare' } })).gate('ik wil dood');
  assert.deepEqual(bare.contacts, []);
  assert.ok(bare.advice.length);
});
