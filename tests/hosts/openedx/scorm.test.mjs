// The SCORM packages in Open edX's own player, openedx-scorm-xblock: imported as Studio does, opened, answered, left, resumed,
// finished. The player asks for a status and gets nothing back: the page must know of itself that it was finished.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { through, to } from '../../browser/talk.mjs';
import { ROOT, launch, pageOf } from '../host.mjs';

const HERE = join(ROOT, 'tests/hosts/openedx');
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** A platform with one of the packages in it. */
async function platform(edition, t) {
  const folder = mkdtempSync(join(tmpdir(), 'talenttaal-'));
  const running = spawn(join(HERE, 'venv/bin/python'), [join(HERE, 'player.py'), folder, join(ROOT, `dist/scorm/talenttaal-scorm-${edition}.zip`)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  running.stderr.on('data', (d) => { said += d; });
  t.after(() => { running.kill(); rmSync(folder, { recursive: true, force: true }); });
  const port = await new Promise((ready, never) => {
    running.stdout.once('data', (d) => ready(Number(String(d).trim())));
    running.once('exit', () => never(new Error(said)));
  });
  return `http://127.0.0.1:${port}`;
}

async function opened(url, pupil) {
  const page = await pageOf(browser);
  await page.goto(`${url}/${pupil}/`);
  const frame = page.frameLocator('iframe.scorm-embedded'), talk = frame.locator('talent-interview');
  await talk.locator('.screen').waitFor();
  await frame.locator('aside').waitFor();
  return { page, frame, talk };
}
/** What the platform holds, once it has what is waited for. */
async function held(url, pupil, holds) {
  for (let n = 0; ; n++) {
    const state = await (await fetch(`${url}/state/${pupil}`)).json(), kept = state.data['cmi.suspend_data'];
    const found = { ...state, kept: kept ? JSON.parse(kept) : {}, size: kept?.length ?? 0 };
    if (holds(found)) return found;
    if (n === 100) assert.fail(JSON.stringify(state).slice(0, 600));
    await new Promise((later) => setTimeout(later, 50));
  }
}
async function leave({ page }) {
  assert.deepEqual(page.wrong.filter((w) => !/Synchronous XMLHttpRequest/.test(w)), []);
  await page.context().close();
}

for (const edition of ['1.2', '2004']) test(`openedx-scorm-xblock, SCORM ${edition}: started, answered, left, resumed, finished`, async (t) => {
  const url = await platform(edition, t);
  const first = await opened(url, 'sam');
  await held(url, 'sam', (s) => s.status === 'incomplete');
  await to(first.talk, 'moment');
  await first.talk.locator('#text').fill('geheim verhaal over kamp');
  await first.talk.locator('[data-do="next"]').click();
  await to(first.talk, 'offered');
  const place = await held(url, 'sam', (s) => s.kept.step === 'offered');
  assert.deepEqual(Object.keys(place.kept), ['flow', 'version', 'step']);
  for (const secret of ['geheim', 'kamp']) assert.ok(!JSON.stringify(place).includes(secret), secret);
  await leave(first);

  const second = await opened(url, 'sam');
  await second.talk.locator('.screen[data-kind="offered"]').waitFor();
  await second.talk.locator('[data-do="back"]').click();
  await second.talk.locator('#text').fill('dat iedereen meedoet');
  await through(second.talk, 'nl', 'pick');
  await second.frame.locator('[data-school="school-keep"]').click();
  const kept = await held(url, 'sam', (s) => !!s.kept.answers);
  assert.ok(kept.size <= 4096, `${kept.size} characters`);
  await leave(second);

  const third = await opened(url, 'sam');
  await third.talk.locator('.screen[data-kind="pick"]').waitFor();
  await to(third.talk, 'summary');
  await third.talk.locator('[data-do="next"]').click();
  await third.talk.locator('.card-view').waitFor();
  await held(url, 'sam', (s) => s.status === 'completed' && s.kept.step === 'end');
  await leave(third);

  // Opened once more, it is still finished; and another pupil finds nothing of it.
  const fourth = await opened(url, 'sam');
  await fourth.page.waitForLoadState('networkidle');
  assert.equal((await held(url, 'sam', () => true)).status, 'completed');
  await leave(fourth);
  const other = await opened(url, 'noor');
  await other.talk.locator('.contract').waitFor();
  await leave(other);
});
