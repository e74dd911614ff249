// Languages that are longer than ours or run the other way, at 320 px: nothing cut, nothing over anything else.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { STATES, calm, fits, newPage, open, start } from './chromium.mjs';
import { MESSAGE } from './letters.mjs';
import { PSEUDO, pseudo, speak } from './pseudo.mjs';

let world;
before(async () => { world = await start(); });
after(() => world.close());

test('a pseudo-locale changes texts and nothing else', () => {
  const ftl = 'key = Dag { $name }, tot morgen.\n .tip = Een tip\n-term = Woord\n';
  const long = pseudo(ftl, PSEUDO.long.change);
  assert.deepEqual(long.match(/^[^=]*=/gm), ftl.match(/^[^=]*=/gm));
  assert.ok(long.includes('{ $name }'));
  const text = 'Kijk of je verbonden bent en probeer opnieuw.', letters = (t) => [...t].filter((c) => /\p{L}/u.test(c)).length;
  assert.ok(letters(PSEUDO.long.change(text)) >= 1.4 * letters(text));
  assert.equal(pseudo('key = Dag { $name }.\n', PSEUDO['right to left'].change), 'key = \u202eDag\u202c { $name }.\n');
});

/** Texts and controls that lie over each other, and boxes that hide a part of their text. */
const laid = (el) => el.evaluate((host) => {
  const root = host.shadowRoot, seen = (e) => !e.closest('.unseen, .mirror, svg, option') && e.checkVisibility({ visibilityProperty: true });
  const name = (e) => `${e.tagName}.${e.getAttribute('class') ?? ''} “${(e.value || e.textContent).trim().slice(0, 30)}”`;
  const boxes = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, parent = text.parentElement;
    if (!text.data.trim() || !parent || !seen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // A line box is higher than its letters.
    for (const r of range.getClientRects()) if (r.width > 1) boxes.push({ e: parent, l: r.left, r: r.right, t: r.top + r.height * 0.2, b: r.bottom - r.height * 0.2 });
  }
  for (const e of root.querySelectorAll('button, a, input:not([type="range"]), select, textarea, summary')) if (seen(e)) {
    const r = e.getBoundingClientRect();
    boxes.push({ e, l: r.left, r: r.right, t: r.top, b: r.bottom });
  }
  const over = [];
  for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
    const [a, b] = [boxes[i], boxes[j]];
    if (a.e === b.e || a.e.contains(b.e) || b.e.contains(a.e)) continue;
    if (Math.min(a.r, b.r) - Math.max(a.l, b.l) > 2 && Math.min(a.b, b.b) - Math.max(a.t, b.t) > 2) over.push(`${name(a.e)} over ${name(b.e)}`);
  }
  const hidden = [...root.querySelectorAll('*')].filter((e) => seen(e) && /^(hidden|clip)$/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight + 1).map((e) => `${name(e)} hides ${e.scrollHeight - e.clientHeight} px`);
  const inner = host.getBoundingClientRect();
  const out = boxes.filter(({ e, l, r }) => !e.closest('.filters') && (l < inner.left - 1 || r > inner.right + 1)).map(({ e }) => `${name(e)} sticks out`);
  return [...new Set([...over, ...hidden, ...out])];
});

const MESSAGES = Object.fromEntries(Object.entries(MESSAGE).map(([state, show]) => [state, { el: 'talent-message', show }]));

for (const [kind, language] of Object.entries(PSEUDO)) describe(kind, () => {
  for (const [state, { el, show, ...attributes }] of Object.entries({ ...STATES, ...MESSAGES })) test(state, async () => {
    const page = await newPage(world, { viewport: { width: 320, height: 800 } });
    await speak(page, language);
    const element = await open(page, world.server, { el, locale: language.tag, lang: language.tag, ...attributes });
    assert.equal(await element.locator('.talent').getAttribute('dir'), language.dir);
    await show(element, 'nl');
    const shown = await element.evaluate((e) => e.shadowRoot.textContent);
    assert.match(shown, language.dir === 'rtl' ? /\u202e/ : /[đŧğł]/, 'it speaks Dutch');
    await fits(page, `${kind}: ${state}`);
    assert.deepEqual(await laid(element), [], `${kind}: ${state}`);
    calm(page);
    await page.context().close();
  });
});
