// Focus over all being drawn anew: it goes back to where it was, unless it has gone elsewhere meanwhile.

/** Where focus is in an element, by what stays the same: a name, and the caret. */
export function remember(root) {
  const at = root.activeElement;
  return at && { named: at.id ? ['id', at.id] : at.dataset.in ? ['data-in', at.dataset.in] : ['data-do', at.dataset.do], caret: at.selectionStart };
}

/** Puts focus back, once. */
export function refocus(root, { named: [name, value], caret } = { named: [] }) {
  if (!value || root.ownerDocument.activeElement !== root.ownerDocument.body) return;
  const field = root.querySelector(`[${name}="${CSS.escape(value)}"]`) ?? root.querySelector('[data-focus]');
  field?.focus({ preventScroll: true });
  if (typeof caret === 'number') try { field?.setSelectionRange(caret, caret); } catch { /* a field without a caret */ }
}
