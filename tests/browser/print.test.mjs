// On paper: a message on an A5, each language a side; a card on an A6 or an A4; alone, whatever else stands on the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { calm, newPage, open, start } from './chromium.mjs';
import { pair } from './letters.mjs';
import { through } from './talk.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

/** The element as its print button leaves it for the paper: the sizes of the sheets, in millimetres. */
async function printed(page, button, paper) {
  await button.click();
  await page.waitForFunction(() => window.printed === 1);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await page.evaluate(() => ['h1', '#outside'].filter((s) => document.querySelector(s).checkVisibility())), [], 'the page is printed along');
  const pdf = (await page.pdf({ preferCSSPageSize: true, ...paper })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => box.slice(1).map((n) => Math.round(n / 72 * 25.4)).join('x'));
}

async function paper(query) {
  const page = await newPage(world);
  await page.addInitScript(() => { window.printed = 0; window.print = () => { window.printed += 1; }; });
  return { page, el: await open(page, world.server, { id: 'one', locale: 'nl', ...query }) };
}

for (const other of ['fr', 'ar']) test(`a message with ${other} beside it is an A5 on both sides`, async () => {
  const { page, el } = await paper({ el: 'talent-message' });
  await pair(el, 'nl', other, 'Noor');
  const sheets = await printed(page, el.locator('[data-print]'));
  assert.deepEqual(sheets, ['148x210', '148x210']);
  assert.equal(await el.locator('.letter').evaluateAll((all) => all.filter((l) => l.checkVisibility()).length), 2);
  calm(page);
  await page.context().close();
});

for (const [format, sides] of [['A6', ['105x148', '105x148']], ['A4', ['210x297']]]) test(`a card on ${format} has ${sides.length === 2 ? 'its words on the back' : 'one side'}`, async () => {
  const { page, el } = await paper({ el: 'talent-interview', flow: 'pupil-short' });
  await through(el, 'nl');
  // What it says of itself stays off the paper.
  await el.evaluate((e) => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; e.storage = 'session'; });
  await el.locator('.note').waitFor();
  assert.deepEqual(await printed(page, el.locator('[data-do="print"]'), { format }), sides);
  assert.deepEqual(await el.locator('.note').evaluateAll((all) => all.filter((n) => n.checkVisibility()).length), 0);
  // What was put aside for the paper is there again.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.ok(await page.locator('h1').isVisible());
  calm(page);
  await page.context().close();
});
