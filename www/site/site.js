// What every page does: register the elements where there are some, keep old addresses working, and fetch the display face last.
const root = new URL('./', import.meta.url);
const asked = new URLSearchParams(location.search).get('lang');
const there = document.querySelector(`[data-lang="${CSS.escape(asked ?? '')}"]`);
// Addresses of before, `?lang=fr`, lead to the page in that language.
if (there && document.documentElement.lang !== asked) location.replace(there.href);

if (document.querySelector('talent-lens, talent-explorer, talent-interview, talent-card, talent-message')) import('./talenttaal/define.js');

// Who switches languages by the keyboard goes on from the switch.
if (/^#in-(nl|fr|en)$/.test(location.hash)) {
  document.querySelector(location.hash)?.focus({ preventScroll: true });
  scrollTo(0, 0);
  history.replaceState(null, '', location.pathname + location.search);
}

for (const button of document.querySelectorAll('[data-copy-from]')) button.addEventListener('click', async () => {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copyFrom).textContent);
  const said = document.getElementById(button.getAttribute('aria-describedby'));
  if (said) said.hidden = false;
});

// The policy has no font-src: the face is made from fetched bytes, and nothing waits for it.
fetch(new URL('display.woff2', root)).then((r) => r.ok ? r.arrayBuffer() : Promise.reject()).then((bytes) => {
  const face = new FontFace('Talent Display', bytes, { weight: '700' });
  return face.load().then(() => document.fonts.add(face));
}).catch(() => {});
