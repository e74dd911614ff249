// Packs that mean harm: refused or loaded, in bounded time and memory, and nothing outside them changes.
import assert from 'node:assert/strict';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { NPM, load } from './package.mjs';

const vocabulary = async () => JSON.parse(await readFile(join(NPM, 'vocabulary.json'), 'utf8'));
const refused = async (options) => { try { await load({ locale: 'nl', ...options }); } catch (e) { return e; } return assert.fail('it was loaded'); };
const HUGE = 100 * 1024 * 1024;
let folder;
before(async () => { folder = await mkdtemp(join(tmpdir(), 'talenttaal-hostile-')); });
after(() => rm(folder, { recursive: true, force: true }));

/** How much memory grew at most while something was done. */
async function memory(what) {
  const at = () => process.memoryUsage().rss, before = at();
  let most = before;
  const look = setInterval(() => { most = Math.max(most, at()); }, 5);
  try { await what(); } finally { clearInterval(look); }
  return (Math.max(most, at()) - before) / 1024 / 1024;
}

test('a file of 100 MB is refused before it is read', async () => {
  const path = join(folder, 'huge.json'), file = await open(path, 'w');
  await file.truncate(HUGE);
  await file.close();
  let e;
  const grown = await memory(async () => { e = await refused({ pack: pathToFileURL(path) }); });
  assert.equal(e.code, 'file-too-large');
  assert.match(e.place, /huge\.json$/);
  assert.ok(grown < 60, `${grown} MB`);
});

for (const said of [true, false]) test(`a download of 100 MB is given up${said ? '' : ', though its length was not said'}`, async () => {
  let sent = 0, ended;
  const gone = new Promise((done) => { ended = done; });
  const server = createServer((_, response) => {
    response.writeHead(200, said ? { 'content-length': String(HUGE) } : {});
    response.on('close', ended);
    const more = () => { while (sent < HUGE && !response.destroyed) { sent += 65_536; if (!response.write(Buffer.alloc(65_536, 32))) return response.once('drain', more); } response.end(); };
    more();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const e = await refused({ pack: `http://127.0.0.1:${server.address().port}/pack.json` });
    assert.equal(e.code, 'file-too-large');
    await gone;
    assert.ok(sent < HUGE / 2, `${sent} bytes were sent`);
  } finally { server.closeAllConnections(); server.close(); }
});

test('a pack of 100 MB as an object is refused, in one text and in many', async () => {
  const pack = await vocabulary();
  for (const more of [{ talents: 'x'.repeat(HUGE) }, { aliases: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`id-${n}`, 'y'.repeat(HUGE / 1000)])) }, { talents: Array.from({ length: 2e6 }, (_, n) => ({ id: `t-${n}`, family: 'do' })) }]) {
    const e = await refused({ pack: { ...pack, ...more } });
    assert.equal(e.code, 'source-unreadable');
    assert.ok(e.message.length < 1000);
  }
});

test('a pack of 10,000 talents is refused with its bound, not with 10,000 faults', async () => {
  const pack = await vocabulary();
  const [talent] = pack.talents;
  pack.talents = Array.from({ length: 10_000 }, (_, n) => ({ ...talent, id: `talent-${n}` }));
  const e = await refused({ pack });
  assert.equal(e.code, 'pack-faulty');
  assert.ok(e.faults.length <= 200, `${e.faults.length} faults`);
  assert.ok(e.faults.some((f) => f.place === 'talents' && /4000/.test(f.remedy)), JSON.stringify(e.faults[0]));
});

test('cycles, and what is shared without end, are refused', async () => {
  const round = await vocabulary();
  round.talents[0].self = round;
  assert.equal((await refused({ pack: round })).code, 'source-unreadable');
  const list = []; list.push(list, list, list);
  assert.equal((await refused({ pack: { ...await vocabulary(), talents: list } })).code, 'source-unreadable');
  // No cycle, yet two to the thirtieth leaves: a tree that shares its branches.
  let shared = ['x'];
  for (let n = 0; n < 30; n += 1) shared = [shared, shared];
  assert.equal((await refused({ pack: { ...await vocabulary(), talents: shared } })).code, 'source-unreadable');
});

test('getters that throw, proxies and functions are refused', async () => {
  const pack = await vocabulary();
  for (const talents of [{ get a() { throw new Error('boo'); } }, new Proxy({}, { ownKeys() { throw new Error('boo'); } }), () => 'x', Symbol('x'), 12n]) {
    assert.equal((await refused({ pack: { ...pack, talents } })).code, 'source-unreadable');
  }
});

test('a contact of a host leads to the web alone: a script in its place is refused, and named', async () => {
  const contacts = (url) => ({ id: 'own', contacts: [{ id: 'awel', name: 'Awel', url: 'https://awel.be' }, { id: 'ours', name: 'Onze school', url }], routes: { bullying: { pupil: ['ours'] } } });
  for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>alert(1)</script>', '/hulp', 'https:alert(1)']) {
    const e = await refused({ region: contacts(url) });
    assert.deepEqual([e.code, e.place, e.value, e.remedy], ['source-unreadable', 'region', url, 'Begin it with https://.']);
  }
  for (const url of ['https://school.example/hulp', 'HTTP://school.example', undefined, null]) await load({ locale: 'nl', region: contacts(url) });
  for (const odd of [7, 'x', {}, [null], [[]], contacts(7).contacts, contacts(Symbol('x')).contacts]) assert.equal((await refused({ region: { id: 'own', contacts: odd } })).code, 'source-unreadable');
  assert.equal((await refused({ region: { id: 'own', get contacts() { throw new Error('boo'); } } })).code, 'source-unreadable');
  // Two things that are wrong are told as one, and none of them in nobody's hands.
  assert.equal((await refused({ region: contacts('/hulp'), pack: pathToFileURL('/no-such-pack.json') })).code, 'file-unreachable');
});

test('HTML in a pack stays text', async () => {
  const pack = await vocabulary();
  const { talents } = JSON.parse(await readFile(join(NPM, 'locales/nl/wording.json'), 'utf8'));
  const bad = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  pack.wording = { nl: { talents: talents.replace(/^(listener)=.*/m, `$1 = ${bad}`) } };
  const face = await load({ locale: 'nl', pack });
  assert.equal(face.talent('listener').name, bad);
  const { messages: [message] } = await face.message({ kind: 'message-home', locales: ['nl'], talent: 'listener', behaviour: 'chats-during-explanation', pupil: { name: bad } });
  assert.doesNotMatch(message.html, /<img|<script/i);
  assert.ok(message.html.includes('&#60;img'), message.html);
});

test('keys that would change every object change none', async () => {
  const text = JSON.stringify(await vocabulary());
  const poison = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"prototype":{"polluted":"yes"},"toString":"x","hasOwnProperty":1,';
  for (const json of [`{${poison}${text.slice(1)}`, text.replace('"talents":[{', `"talents":[{${poison}`), `${text.slice(0, -1)},"aliases":{"__proto__":"listener","constructor":"listener"},"wording":{"__proto__":{"ui":"x"},"nl":{"__proto__":{"polluted":"yes"}}},"icons":{"__proto__":"M0 0"}}`]) {
    const e = await load({ locale: 'nl', pack: JSON.parse(json) }).then(() => undefined, (error) => error);
    assert.ok(!e || ['pack-faulty', 'source-unreadable'].includes(e.code), e?.stack);
    assert.equal({}.polluted, undefined);
    assert.equal(Object.prototype.toString.call([]), '[object Array]');
  }
  const face = await load({ locale: 'nl' });
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) { assert.equal(face.talent(id), undefined); assert.equal(face.behaviour(id), undefined); }
  await assert.rejects(face.message({ kind: '__proto__', locales: ['__proto__'], pupil: { name: 'N' } }), (error) => typeof error.code === 'string');
});

test('every sign of a text comes back from the engine as it was given', async () => {
  const face = await load({ locale: 'nl', parts: ['ui', 'interview'] });
  const signs = Array.from({ length: 0x180 }, (_, n) => String.fromCodePoint(n)).join('') + '\u2028\u{1f600}"\\\\"';
  // An error shows the beginning of what was wrong.
  for (const part of signs.match(/.{1,32}/gsu)) {
    assert.throws(() => face.interview(part), (error) => error.code === 'flow-unknown' && error.value === part && error.faults[0].value === part, part);
  }
});
