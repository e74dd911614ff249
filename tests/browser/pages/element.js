// An element as the query says: ?el=talent-lens&locale=nl&storage=session&fallback=text&lang=fr. Its events stand in `events`.
window.events = [];
for (const name of ['talent-ready', 'talent-change', 'talent-complete', 'talent-error']) {
  document.addEventListener(name, (e) => window.events.push({ name, detail: structuredClone(e.detail), composed: e.composed }));
}
const { el, fallback, lang, ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
if (lang) document.documentElement.lang = lang;
if (el) {
  const element = document.createElement(el);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (fallback) element.append(Object.assign(document.createElement('p'), { id: 'fallback', textContent: fallback }));
  document.querySelector('#first').append(element);
}
await import('/talenttaal/define.js');
