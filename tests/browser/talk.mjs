// What the tests of interviews share: what is told in each language, and short ways through a flow.
/** A moment in which a talent can be heard, and the name of one’s own. */
export const TOLD = {
  nl: { moment: 'Op kamp breng ik groepjes bij elkaar', bit: 'dat iedereen meedoet', own: 'Stille verzamelaar', step: 'ik vraag één keer wie er meedoet' },
  fr: { moment: 'Au camp, je rassemble des groupes', bit: 'que chacun participe', own: 'Collectionneur calme', step: 'je demande une fois qui participe' },
  en: { moment: 'At camp I bring groups together', bit: 'that everyone takes part', own: 'Quiet collector', step: 'I ask once who takes part' },
};

/** The id of the screen that is shown: that of the step, `later` or `end`, or `concern`. */
export const screen = (el) => el.evaluate((e) => {
  const root = e.shadowRoot;
  if (root.querySelector('.concern, .care')) return 'concern';
  const at = root.querySelector('.screen');
  return `${at?.dataset.kind}|${at?.querySelector('.title')?.textContent}|${at?.querySelector('.about .name')?.textContent ?? ''}`;
});
export const kind = (el) => el.locator('.screen').getAttribute('data-kind');

/** Skips until a step of this kind is shown. */
export async function to(el, wanted) {
  for (let n = 0; n < 60 && await kind(el) !== wanted; n++) await el.locator('[data-do="skip"], [data-do="next"]').last().click();
}

/** Answers the present step with something, without leaving it. */
export async function fill(el, tag, wanted) {
  const is = wanted ?? await kind(el), told = TOLD[tag];
  if (is === 'pick' && await el.locator('.tile').count()) {
    if (!await el.locator('.tile').first().isVisible()) await el.locator('.further summary').click();
    for (const n of [0, 11]) await el.locator('.tile').nth(n).click();
  } else if (await el.locator('.option').first().isVisible().catch(() => false)) await el.locator('.option').first().click();
  if (await el.locator('#text').count()) await el.locator('#text').fill(is === 'moment' ? told.moment : is === 'step' ? told.step : told.bit);
  if (await el.locator('#date').count()) await el.locator('#date').fill('2026-12-01');
}

/** Answers everything up to a step of this kind, or to the end. */
export async function through(el, tag, until = 'end') {
  for (let n = 0; n < 60; n++) {
    if (await el.locator('.screen .card-view').count()) return;
    const is = await kind(el);
    if (is === until) return;
    await fill(el, tag, is);
    await el.locator('[data-do="next"]').click();
  }
}
