// On paper: one element of a page, without the page.
/** Prints the element alone: everything beside the way to it steps aside while the paper is made. `page` is what the sheet is like:
 * a rule for it counts in the document only, never in a shadow tree. */
export function print(element, page = '') {
  const aside = [], sheets = [];
  for (let at = element; at && at !== document.body?.parentNode; ) {
    const up = at.parentNode;
    for (const other of up?.children ?? []) if (other !== at && !/^(STYLE|LINK|SCRIPT|HEAD)$/.test(other.tagName)) { other.setAttribute('data-talent-aside', ''); aside.push(other); }
    const root = at.getRootNode();
    if (!sheets.some(([r]) => r === root)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@media print { [data-talent-aside] { display: none !important; } }${root === element.ownerDocument && page ? ` @page { ${page} }` : ''}`);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      sheets.push([root, sheet]);
    }
    at = up instanceof ShadowRoot ? up.host : up;
  }
  globalThis.addEventListener('afterprint', () => {
    for (const other of aside) other.removeAttribute('data-talent-aside');
    for (const [root, sheet] of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
  }, { once: true });
  globalThis.print();
}
