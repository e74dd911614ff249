// What is kept on this device: nothing, for this tab, or for thirty days; as the host's attribute says. Each writing has a
// revision, so that two windows do not overwrite each other unseen.
const DAYS = 30, FORMAT = 1;
const place = (storage) => { try { return storage === 'session' ? sessionStorage : storage === 'local' ? localStorage : null; } catch { return undefined; } };

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

/** The kept `{ state, revision }`, or null; what is too old or can't be read is erased. */
export function kept(storage, key) {
  try {
    const at = place(storage), text = at?.getItem(key);
    if (!text) return null;
    const { format, at: when, revision = null, state } = JSON.parse(text);
    if (format === FORMAT && Date.now() - when < DAYS * 864e5) return { state, revision };
    at.removeItem(key);
  } catch { /* not ours, or blocked */ }
  return null;
}

/** Erases what is kept. */
export function forget(storage, key) { try { place(storage)?.removeItem(key); } catch { /* blocked: nothing is there */ } }
