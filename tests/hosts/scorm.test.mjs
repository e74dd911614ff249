// The SCORM packages in scorm-again, as a platform plays them: imported from the zip, started, answered, left, resumed,
// finished. The platform keeps what is committed to it, so that what leaves the page is seen where it arrives.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kind, through, to } from '../browser/talk.mjs';
import { TYPED } from '../browser/typed.mjs';
import { unzip } from '../node/unzip.mjs';
import { MODULES, ROOT, launch, pageOf, serve } from './host.mjs';

const EDITIONS = {
  '1.2': { script: 'scorm12', api: 'API', made: 'Scorm12API', initialise: 'lmsInitialize', status: (cmi) => cmi.core.lesson_status, learner: { core: { student_id: 'p1' } } },
  2004: { script: 'scorm2004', api: 'API_1484_11', made: 'Scorm2004API', initialise: 'lmsInitialize', status: (cmi) => cmi.completion_status, learner: { learner_id: 'p1' } },
};
const MOST = 4096;
let browser, server;
/** What the platform was given, all of it, and what it holds of each pupil. */
const told = [], records = new Map();

/** Imports a package as a platform does: its files, and the page its manifest starts with. */
function imported(edition) {
  const files = unzip(join(ROOT, `dist/scorm/talenttaal-scorm-${edition}.zip`)), manifest = files['imsmanifest.xml'].text;
  const item = /<item [^>]*identifierref="([^"]+)"/.exec(manifest)[1];
  const start = new RegExp(`<resource identifier="${item}"[^>]* href="([^"]+)"`).exec(manifest)[1];
  for (const [name, { text }] of Object.entries(files)) server.pages.set(`/${edition}/${name}`, text);
  return `/${edition}/${start}`;
}

before(async () => {
  browser = await launch();
  server = await serve({ folders: { '/scorm-again/': join(MODULES, 'scorm-again/dist/esm') } });
  for (const [edition, { script, api, made, learner }] of Object.entries(EDITIONS)) {
    const start = imported(edition);
    server.pages.set(`/play/${edition}`, () => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Platform</title><body><script type="module">
      import { ${made} } from '/scorm-again/${script}.js';
      const pupil = new URLSearchParams(location.search).get('pupil');
      const record = await (await fetch('/record?' + pupil)).json();
      window.${api} = new ${made}({ lmsCommitUrl: '/commit?' + pupil, dataCommitFormat: 'json', logLevel: 5, autocommit: false });
      window.${api}.loadFromJSON(record ?? ${JSON.stringify(learner).replace('"p1"', 'pupil')}, '');
      const frame = document.createElement('iframe');
      frame.width = 850; frame.height = 700; frame.src = '${start}' + location.hash.slice(1);
      document.body.append(frame);
    </script>`);
  }
  const pupilOf = (request) => new URL(request.url, 'http://here').search.slice(1);
  server.pages.set('/record', (_, request) => JSON.stringify(records.get(pupilOf(request)) ?? null));
  server.pages.set('/commit', (body, request) => {
    const { cmi } = JSON.parse(body);
    told.push(body);
    assert.ok(cmi.suspend_data.length <= MOST, `${cmi.suspend_data.length} characters of suspend_data`);
    records.set(pupilOf(request), cmi);
    return '{"result":"true","errorCode":0}';
  });
});
after(async () => { await browser.close(); server.close(); });

/** A pupil at a screen of their own opens the lesson. */
async function opened(edition, pupil, options = {}) {
  const page = options.page ?? await pageOf(browser, options);
  await page.goto(`${server.url}/play/${edition}?pupil=${pupil}#${options.query ?? ''}`);
  const frame = page.frameLocator('iframe'), talk = frame.locator('talent-interview');
  await talk.locator('.screen').waitFor();
  await frame.locator('aside').waitFor();
  return { page, frame, talk, data: () => records.get(pupil), kept: () => JSON.parse(records.get(pupil).suspend_data) };
}
/** Leaves as a platform lets somebody leave: the frame goes. */
async function leave({ page }) {
  await page.evaluate(() => document.querySelector('iframe').remove());
  await page.waitForFunction(([a, b]) => (window[a] ?? window[b]).isTerminated(), ['API', 'API_1484_11']);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
}
const press = (frame, key) => frame.locator(`[data-school="${key}"]`).click();
const says = (frame) => frame.locator('aside [role="status"]');

for (const [edition, { status }] of Object.entries(EDITIONS)) {
  test(`SCORM ${edition}: started, answered, left, resumed, finished; not one answer without the button`, async () => {
    const before = told.length, first = await opened(edition, `plain-${edition}`);
    assert.equal(status(first.data()), 'incomplete');
    await to(first.talk, 'moment');
    await first.talk.locator('#text').fill('geheim verhaal over kamp');
    await first.talk.locator('[data-do="next"]').click();
    await to(first.talk, 'offered');
    assert.deepEqual(first.kept(), { flow: 'pupil', version: first.kept().version, step: 'offered' });
    await leave(first);
    // Another screen: where one was, and nothing of what was said.
    const second = await opened(edition, `plain-${edition}`);
    await second.talk.locator('.screen[data-kind="offered"]').waitFor();
    assert.equal(status(second.data()), 'incomplete');
    await through(second.talk, 'nl', 'pick');
    await to(second.talk, 'summary');
    await second.talk.locator('[data-do="next"]').click();
    await second.talk.locator('.card-view').waitFor();
    assert.equal(status(second.data()), 'completed');
    assert.deepEqual(second.kept(), { flow: 'pupil', version: first.kept().version, step: 'end' });
    await leave(second);
    const third = await opened(edition, `plain-${edition}`);
    assert.equal(status(third.data()), 'completed');
    await leave(third);
    for (const secret of ['geheim', 'kamp', 'groepjes', 'iedereen', 'listener', 'answers']) assert.ok(!told.slice(before).join().includes(secret), secret);
  });

  test(`SCORM ${edition}: the button says who can read the answers, keeps them, and takes them back`, async () => {
    const first = await opened(edition, `keeps-${edition}`);
    assert.match(await first.frame.locator('aside p').first().innerText(), /leerkracht.*lezen/);
    assert.equal(await first.frame.locator('[data-school="school-keep"]').innerText(), 'Bewaar mijn antwoorden op school');
    assert.ok(await first.frame.locator('[data-school="school-remove"]').isHidden());
    await through(first.talk, 'nl', 'offered');
    await press(first.frame, 'school-keep');
    await says(first.frame).getByText('Je antwoorden staan nu op school').waitFor();
    const size = first.data().suspend_data.length;
    assert.ok(size > 200 && size <= MOST, `${size} characters`);
    assert.deepEqual(Object.keys(first.kept()), ['flow', 'version', 'step', 'answers']);
    await leave(first);
    // Another screen: the answers are there again.
    const second = await opened(edition, `keeps-${edition}`);
    await second.talk.locator('.screen[data-kind="offered"]').waitFor();
    await second.talk.locator('[data-do="back"]').click();
    await second.talk.locator('.screen[data-kind="bit"]').waitFor();
    assert.equal(await second.talk.locator('#text').inputValue(), 'dat iedereen meedoet');
    await press(second.frame, 'school-remove');
    await says(second.frame).getByText('niet meer op school').waitFor();
    assert.deepEqual(Object.keys(second.kept()), ['flow', 'version', 'step']);
    assert.ok(await second.frame.locator('[data-school="school-remove"]').isHidden());
    await leave(second);
  });

  test(`SCORM ${edition}: an answer that fired the gate is in nothing that leaves, however it was kept`, async () => {
    const before = told.length, first = await opened(edition, `stop-${edition}`);
    await to(first.talk, 'moment');
    await first.talk.locator('#text').fill(TYPED.stop.nl);
    await press(first.frame, 'school-keep');
    await says(first.frame).getByText('op school').waitFor();
    await first.talk.locator('[data-do="next"]').click();
    await first.talk.locator('.concern').waitFor();
    await press(first.frame, 'school-keep');
    await first.talk.locator('[data-do="not-meant"]').click();
    await through(first.talk, 'nl', 'offered');
    await press(first.frame, 'school-keep');
    await first.page.waitForFunction(() => true);
    await leave(first);
    assert.ok(told.length > before + 3);
    for (const body of told.slice(before)) {
      const { answers } = JSON.parse(JSON.parse(body).cmi.suspend_data || '{}');
      const plain = answers ? await read(answers) : '';
      for (const word of ['dood', 'Ze zei vandaag']) assert.ok(!body.includes(word) && !plain.includes(word), word);
    }
  });
}

test('answers that do not fit are not cut: it says so, and where one was stays', async () => {
  const first = await opened('1.2', 'long');
  // Letters that no compression makes short, the same in every run.
  let seed = 7;
  const letter = () => String.fromCharCode(97 + ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16) % 26);
  const story = () => Array.from({ length: 1900 }, (_, n) => n % 9 ? letter() : ' ').join('').trim();
  await to(first.talk, 'moment');
  for (let n = 0; n < 6 && await kind(first.talk) !== 'offered'; n++) {
    await first.talk.locator('#text').fill(story());
    await first.talk.locator('[data-do="next"]').click();
  }
  await press(first.frame, 'school-keep');
  await says(first.frame).getByText('te veel').waitFor();
  assert.deepEqual(Object.keys(first.kept()), ['flow', 'version', 'step']);
  await leave(first);
});

test('another pupil at the same screen finds nothing of the one before', async () => {
  const first = await opened('1.2', 'one');
  await through(first.talk, 'nl', 'offered');
  await first.page.reload();
  await first.talk.locator('.screen[data-kind="offered"]').waitFor();
  const second = await opened('1.2', 'two', { page: first.page });
  await second.talk.locator('.contract').waitFor();
  const stored = await second.frame.locator('body').evaluate(() => JSON.stringify(Object.keys(sessionStorage)));
  assert.ok(!/"[^"]*\b(one|two)\b/.test(stored), stored);
  await leave(second);
});

test('a platform whose object comes after the frame', async () => {
  const page = await pageOf(browser);
  server.pages.set('/late', server.pages.get('/play/1.2')().replace('const record', 'const frame = document.createElement("iframe"); frame.src = "/1.2/index.html"; document.body.append(frame); await new Promise((later) => { frame.onload = () => setTimeout(later, 500); }); const record').replace(/const frame = document.createElement\('iframe'\);[^]*?append\(frame\);/, ''));
  await page.goto(`${server.url}/late?pupil=late`);
  await page.frameLocator('iframe').locator('aside').waitFor();
  assert.equal(records.get('late').core.lesson_status, 'incomplete');
  await leave({ page });
});

test('the language and the flow that the platform asks for', async () => {
  records.set('parle', { core: { student_id: 'parle' }, student_preference: { language: 'fr-BE' } });
  const first = await opened('1.2', 'parle', { query: '?flow=pupil-short' });
  assert.equal(await first.frame.locator('[data-school="school-keep"]').innerText(), 'Garder mes réponses à l’école');
  assert.equal(await first.talk.getAttribute('flow'), 'pupil-short');
  await leave(first);
});

async function read(answers) {
  const stream = new Blob([Buffer.from(answers, 'base64')]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
