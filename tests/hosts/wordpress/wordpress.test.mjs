// WordPress from Debian's packages, with a real database, in Chromium: the snippet in a block of an administrator, the frame with its
// script, the frame by oEmbed, and what is left of each for an author, who may not place HTML.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TYPED } from '../../browser/typed.mjs';
import { ROOT, launch, pageOf, serve } from '../host.mjs';
import { wordpress } from './site.mjs';

// What a school serves itself, with answers for oEmbed: built for that address, here under another.
const BUILT = 'https://school.example/talenttaal/', OWN = join(ROOT, 'dist/hosts/embed');
let browser, files, site;
const block = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const embed = (view) => `<!-- wp:embed {"url":"${files.url}/own/${view}.html","type":"rich"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${files.url}/own/${view}.html\n</div></figure>\n<!-- /wp:embed -->`;

before(async () => {
  browser = await launch();
  files = await serve({ folders: { '/embed/': join(ROOT, 'dist/embed'), '/own/': OWN }, headers: { 'Access-Control-Allow-Origin': '*' } });
  for (const view of ['lens', 'explorer']) for (const kind of ['html', 'json']) files.pages.set(`/own/${view}.${kind}`, readFileSync(join(OWN, `${view}.${kind}`), 'utf8').replaceAll(BUILT, `${files.url}/own/`));
  const { make } = await import(join(ROOT, 'www/site/snippet.js')), facts = JSON.parse(readFileSync(join(ROOT, 'dist/site/facts.json'), 'utf8'));
  const snippet = (delivery, view) => make({ view, delivery, locale: 'nl', storage: 'none', theme: '', flow: '', title: 'Talenten', at: 'https://cdn.example/embed/' }, facts, `${files.url}/`).html.replaceAll('https://cdn.example', files.url);
  site = await wordpress({
    // One view is a provider that the administrator named; the other is found from its page.
    plugin: `wp_oembed_add_provider('${files.url}/own/lens.html', '${files.url}/own/lens.json');`,
    posts: [
      ['admin', 'Block', block(snippet('one', 'lens'))],
      ['admin', 'Frame', block(snippet('iframe', 'explorer'))],
      ['author', 'Not allowed', `${block(snippet('one', 'lens'))}\n${block(snippet('iframe', 'explorer'))}`],
      ['author', 'Provider', embed('lens')],
      ['author', 'Found', embed('explorer')],
    ],
  });
});
after(async () => { await browser?.close(); await site?.close(); files?.close(); });

async function visit(n) {
  const [address, kept] = site.posts[n], page = await pageOf(browser);
  await page.goto(address);
  return { page, kept };
}
async function leave(page) {
  assert.deepEqual(page.wrong, []);
  assert.ok(page.asked.filter((u) => /^https?:/.test(u)).every((u) => u.startsWith(site.url) || u.startsWith(files.url) || /gravatar|w\.org/.test(u)), page.asked.join());
  await page.context().close();
}
/** The frame is as high as what is in it, within the bounds of WordPress where it is WordPress that listens. */
async function follows(page, frame, bound = (height) => height) {
  const inside = page.frameLocator('iframe');
  const [height, wanted] = await (async () => {
    for (let n = 0; ; n++) {
      const found = [await frame.evaluate((f) => Math.round(f.getBoundingClientRect().height)), bound(await inside.locator('body').evaluate((b) => Math.ceil(b.getBoundingClientRect().height)))];
      if (found[0] === found[1] || n === 100) return found;
      await page.waitForTimeout(50);
    }
  })();
  assert.equal(height, wanted);
  assert.ok(height >= 200);
}
const answers = async (lens) => {
  await lens.locator('textarea').fill(TYPED.results.nl);
  await lens.locator('.candidate').first().waitFor();
};

test('an administrator’s block with the snippet of the one file: its hash holds, and the lens answers', async () => {
  const { page, kept } = await visit(0);
  assert.match(kept, /integrity="sha384-/);
  await answers(page.locator('talent-lens'));
  await leave(page);
});

test('an administrator’s frame with its script: drawn, and the height follows', async () => {
  const { page } = await visit(1), frame = page.locator('iframe');
  await page.frameLocator('iframe').locator('.tile').first().waitFor();
  await follows(page, frame);
  await page.frameLocator('iframe').locator('.tile').first().click();
  await page.frameLocator('iframe').locator('.card').waitFor();
  await follows(page, frame);
  await leave(page);
});

test('of an author’s snippet and frame nothing runs: no script, no element and no frame is left', async () => {
  const { page, kept } = await visit(2);
  assert.doesNotMatch(kept, /<script|<iframe|<talent-/);
  assert.equal(await page.locator('talent-lens, iframe').count(), 0);
  await leave(page);
});

test('an author’s address of a provider that the administrator named: the static answer, as it is', async () => {
  const { page, kept } = await visit(3), frame = page.locator('iframe');
  assert.match(kept, /own\/lens\.html/);
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  assert.equal(await frame.getAttribute('title'), 'Talentlens');
  await answers(page.frameLocator('iframe').locator('talent-lens'));
  await leave(page);
});

test('an author’s address that WordPress finds the answer of: after kses, sandboxed, and the height follows by its message', async () => {
  const { page } = await visit(4), frame = page.locator('iframe.wp-embedded-content');
  await page.frameLocator('iframe').locator('.tile').first().waitFor();
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  assert.match(await frame.getAttribute('src'), /#\?secret=\w{10}$/);
  const bound = (height) => Math.min(1000, Math.max(200, height));
  await follows(page, frame, bound);
  await page.frameLocator('iframe').locator('.tile').first().click();
  await page.frameLocator('iframe').locator('.card').waitFor();
  await follows(page, frame, bound);
  assert.ok(await frame.isVisible() && !await page.locator('blockquote.wp-embedded-content').isVisible());
  await leave(page);
});
