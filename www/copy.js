// The clipboard.

/** Copies a text, and as HTML beside it where there is some; the HTML is data for the clipboard and never put into a page. */
export async function copy({ copy: text, html }) {
  if (!html || !globalThis.ClipboardItem) return navigator.clipboard.writeText(text);
  const item = (type, data) => [type, new Blob([data], { type })];
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries([item('text/plain', text), item('text/html', html)]))]);
}
