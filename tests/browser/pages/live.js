// A host with fields: ?for=note&locale=nl&lang=nl&dir=rtl puts a live lens beside them. Its events stand in `events`.
window.events = [];
for (const name of ['talent-ready', 'talent-change', 'talent-complete', 'talent-error']) {
  document.addEventListener(name, (e) => window.events.push({ name, detail: structuredClone(e.detail) }));
}
const { lang, dir, ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
if (lang) document.documentElement.lang = lang;
if (dir) document.documentElement.dir = dir;
/** Puts the element beside the fields. */
window.put = (more = {}) => {
  const element = document.createElement('talent-lens');
  for (const [name, value] of Object.entries({ ...attributes, ...more })) element.setAttribute(name, value);
  document.querySelector('#beside').append(element);
};
await import('/talenttaal/define.js');
if (attributes.for) window.put();
