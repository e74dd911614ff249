// The sentences that look-up is measured on.
import { readFileSync } from 'node:fs';

/** The sentences of one half; lines count from 1, and those of the other half are not looked at. */
export function sentences(tag, half) {
  const rest = half === 'development' ? 0 : 1;
  return readFileSync(new URL(`../tests/sentences/lens-${tag}.tsv`, import.meta.url), 'utf8').split('\n').filter((line, n) => n % 2 === rest && line.trim()).map((line) => {
    const [text, labels = ''] = line.split('\t');
    return { text, labels: labels.split(',').map((l) => l.trim()).filter(Boolean) };
  });
}
