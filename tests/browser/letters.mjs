// What the tests of messages share: the ways to a letter, and names that somebody might type to do harm.
import { TYPED } from './typed.mjs';

const say = async (el, tag) => { await el.locator('[data-in="text"]').fill(TYPED.results[tag]); await el.locator('.letter').first().waitFor(); };
/** A letter from a typed sentence, with a translation beside it. */
export async function pair(el, tag, language, name = 'Noor') {
  await say(el, tag);
  await el.locator('[data-in="language"]').selectOption(language);
  await el.locator(`.letter[lang="${language}"]`).waitFor();
  await el.locator('[data-in="name"]').fill(name);
}
/** Changes one side by hand. */
export async function edit(el, side, text) {
  await el.locator(`[data-do="edit:${side}"]`).click();
  const field = el.locator(`textarea[data-in="${side}"]`);
  await field.fill(text ?? `${await field.inputValue()}\nTot morgen aan de schoolpoort.`);
  await el.locator('[data-do="done"]').click();
}

/** Named states of `<talent-message>`, each reached from a fresh page. */
export const MESSAGE = {
  'message start': async () => {},
  'message browsing': async (el) => { await el.locator('.browse .chip').first().click(); await el.locator('.rows').waitFor(); },
  'message letter': say,
  'message options': async (el, tag) => { await say(el, tag); await el.locator('.more summary').click(); await el.locator('[data-in="pronoun"]').waitFor(); },
  'message talent': async (el) => { await el.locator('[data-do="talent:mood-maker"]').click(); await el.locator('.letter').waitFor(); },
  'message repair': async (el, tag) => { await say(el, tag); await el.locator('[data-in="kind"]').selectOption('repair'); await el.locator('[data-in="fact"]').fill('1'); await el.locator('.letter').waitFor(); },
  'message pair': async (el, tag) => { await pair(el, tag, 'ar'); },
  'message editing': async (el, tag) => { await pair(el, tag, 'fa'); await el.locator('[data-do="edit:own"]').click(); },
  'message apart': async (el, tag) => { await pair(el, tag, 'ar'); await edit(el, 'own'); await el.locator('[data-do="asked"]').click(); },
  'message finder': async (el) => { await el.locator('[data-do="finding"]').click(); await el.locator('[data-in="query"]').fill('hoe zeg ik dat ze veel babbelt'); await el.locator('[data-do^="found:"]').first().click(); await el.locator('.found [data-copy]').first().waitFor(); },
  'message stop': async (el, tag) => { await el.locator('[data-in="text"]').fill(TYPED.stop[tag]); await el.locator('.concern').waitFor(); },
};

/** Names that must stay text: as typed, and as it is shown. */
export const HOSTILE = {
  'an image with a handler': ['<img src=x onerror="window.hit=1">', '<img src=x onerror="window.hit=1">'],
  'a script': ['</p><script>window.hit=1</script>', '</p><script>window.hit=1</script>'],
  'bidi overrides': ['\u202eevil\u202c\u2067x\u2069\u2069', 'evilx'],
  '10,000 characters': ['a'.repeat(10_000), `${'a'.repeat(79)}…`],
  emoji: ['👩🏽‍🏫 Zoë', '👩🏽‍🏫 Zoë'],
  'a Fluent placeable': ['{ $x } { -y } { $talent }', '{ $x } { -y } { $talent }'],
};
