// Keeps what is chosen on this device (`storage.js` reads it). Each writing has a revision, so that two windows do not overwrite each other
// unseen.
import { FORMAT, place } from './storage.js';

/** The revision of what is written, or null. */
export const revisionOf = (text) => { try { return JSON.parse(text)?.revision ?? null; } catch { return null; } };

/**
 * Keeps a state. Gives the new revision, or `other` when there is another one than `seen` (undefined: it does not matter),
 * or nothing when the device refuses.
 */
export function keep(storage, key, state, seen) {
  const at = place(storage);
  if (at === null) return { revision: null };
  try {
    if (seen !== undefined && revisionOf(at.getItem(key)) !== seen) return { other: true };
    const revision = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    at.setItem(key, JSON.stringify({ format: FORMAT, at: Date.now(), revision, state }));
    return { revision };
  } catch { return {}; }
}
