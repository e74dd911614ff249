// The style of the elements, shared by all of a document.
const sheets = new Map();

/** One sheet for all roots of a document, by its text; an adopted sheet belongs to the document it was made in. */
export function adopt(root, texts) {
  const view = root.ownerDocument.defaultView ?? globalThis;
  root.adoptedStyleSheets = texts.map((text) => {
    const there = sheets.get(text);
    if (there instanceof view.CSSStyleSheet) return there;
    const made = new view.CSSStyleSheet();
    made.replaceSync(text);
    if (view === globalThis) sheets.set(text, made);
    return made;
  });
}
