// The hashes of all that is fetched, by folder: its names, and the beginnings of their hashes in one text.
import { ENGINE, SIGNS, SUMS } from '../dist/engine/sums.js';

export { ENGINE };

/** The beginning of the hash of a file of ours; nothing for any other. */
export function sum(name) {
  const cut = name.lastIndexOf('/') + 1, [names, sums] = SUMS[name.slice(0, cut)] ?? ['', ''], at = names.split(' ').indexOf(name.slice(cut));
  return at < 0 ? undefined : `sha384-${sums.slice(at * SIGNS, (at + 1) * SIGNS)}`;
}
