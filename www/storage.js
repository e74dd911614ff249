// What is kept on this device: nothing, for this tab, or for thirty days; as the host's attribute says.
const DAYS = 30;
export const FORMAT = 1;
/** Where it is kept; null for nothing, undefined where the device refuses. */
export const place = (storage) => { try { return storage === 'session' ? sessionStorage : storage === 'local' ? localStorage : null; } catch { return undefined; } };

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
