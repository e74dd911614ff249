// What is kept on this device: nothing, for this tab, or for thirty days; as the host's attribute says.
const DAYS = 30, FORMAT = 1;
const place = (storage) => { try { return storage === 'session' ? sessionStorage : storage === 'local' ? localStorage : null; } catch { return undefined; } };

/** Keeps a state; false when the device refuses. */
export function keep(storage, key, state) {
  const at = place(storage);
  if (at === null) return true;
  try { at.setItem(key, JSON.stringify({ format: FORMAT, at: Date.now(), state })); return true; } catch { return false; }
}

/** The kept state, or null; what is too old or can't be read is erased. */
export function kept(storage, key) {
  try {
    const at = place(storage), text = at?.getItem(key);
    if (!text) return null;
    const { format, at: when, state } = JSON.parse(text);
    if (format === FORMAT && Date.now() - when < DAYS * 864e5) return state;
    at.removeItem(key);
  } catch { /* not ours, or blocked */ }
  return null;
}

/** Erases what is kept. */
export function forget(storage, key) { try { place(storage)?.removeItem(key); } catch { /* blocked: nothing is there */ } }
