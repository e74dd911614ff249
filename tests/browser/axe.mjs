// axe-core on the page as it stands, shadow roots included: what it finds, one line each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './serve.mjs';

const source = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
export async function axe(page) {
  // The inspector evaluates past the page's own policy.
  if (!await page.evaluate(() => 'axe' in window)) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Runtime.evaluate', { expression: source });
    await cdp.detach();
  }
  return page.evaluate(async () => (await window.axe.run(document, { rules: { region: { enabled: false } } })).violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.flat().join(' ')} ${n.failureSummary.split('\n')[1] ?? ''}`)));
}
