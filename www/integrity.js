// What guards the files that are fetched. A page can name the hash of our script; the script knows those of its files. The engine's is
// given to `fetch`. The files of words are many: 120 bits of each hash are kept, and they are compared; those of
// first views come with the elements, the rest with what reads them.
import { ENGINE, FIRST } from '../dist/engine/hashes.js';

const SIGNS = 20;

/** What `fetch` has to find in a file of ours. */
export const expected = (name) => ENGINE[name] ?? '';

/** The hash of what came for a file of ours where it is another than was published. Without TLS a browser doesn't count hashes. */
export async function changed(name, body) {
  const cut = name.lastIndexOf('/') + 1, known = name.includes('/first-') ? FIRST : (await import('./talenttaal.js')).SUMS, [names, sums] = known[name.slice(0, cut)] ?? ['', ''], at = names.split(' ').indexOf(name.slice(cut));
  // A region that a host put beside ours is the host's.
  if (at < 0 || !globalThis.crypto?.subtle) return undefined;
  const found = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body)))).slice(0, SIGNS);
  return found === sums.slice(at * SIGNS, (at + 1) * SIGNS) ? undefined : found;
}
