// On sentences it has not seen the lens finds more than every peer over the same cues.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LENS, LOCALES, measure } from '../../benches/lookup.mjs';

const rows = await measure({ timed: false });

for (const tag of LOCALES) for (const [hit, name] of [['first', 'hit@1'], ['third', 'hit@3']]) {
  test(`${tag}: ${name} of the lens is above every peer’s`, () => {
    const of = rows.filter((r) => r.tag === tag), ours = of.find((r) => r.engine === LENS).development;
    for (const { engine, development } of of.filter((r) => r.engine !== LENS)) {
      assert.ok(ours[hit] > development[hit] || ours[hit] === ours.of, `${ours[hit]} of ${ours.of} beside ${engine}: ${development[hit]}`);
    }
  });
}
