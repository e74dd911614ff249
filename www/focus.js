// Where a person goes on: focus over all being drawn anew goes back to where it was, unless it has gone elsewhere meanwhile.

/** Where focus is in an element, by what stays the same: a name, and the caret. */
export function remember(root) {
  const at = root.activeElement;
  return at && { named: at.id ? ['id', at.id] : at.dataset.in ? ['data-in', at.dataset.in] : ['data-do', at.dataset.do], caret: [at.selectionStart, at.selectionEnd] };
}

/** Puts focus back, once. */
export function refocus(root, { named: [name, value], caret } = { named: [] }) {
  if (!value || root.ownerDocument.activeElement !== root.ownerDocument.body) return;
  const field = root.querySelector(`[${name}="${CSS.escape(value)}"]`) ?? root.querySelector('[data-focus]');
  field?.focus({ preventScroll: true });
  if (typeof caret?.[0] === 'number') try { field?.setSelectionRange(...caret); } catch { /* a field without a caret */ }
}

/** Whether an element is displayed: asked so that no layout is forced for it, where a browser can. */
export const seen = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** On a narrow element the opened talent is a screen of its own: go to its top and name it. */
export function reveal(root) {
  const heading = root.querySelector('[data-focus]'), list = root.querySelector('.grid, .browse');
  if (!heading || list && seen(list)) return;
  heading.focus({ preventScroll: true });
  heading.closest('.detail, .lens')?.scrollIntoView?.({ block: 'start' });
}

/** The quick way out: nothing stays, and the top page goes where the host said. */
export function leave(element) {
  const url = element.getAttribute('exit');
  if (!url) return;
  try { const to = new URL(url, element.ownerDocument.baseURI); if (/^https?:$/.test(to.protocol)) globalThis.top.location.replace(to.href); } catch { /* in a sandbox it only clears */ }
}
