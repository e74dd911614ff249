// The language switch, and the display face after the first view.
import './talenttaal/define.js';

const words = await (await fetch('site.json')).json();
const pick = (lang) => {
  document.documentElement.lang = lang;
  for (const el of document.querySelectorAll('[data-t]')) el.textContent = words[lang][el.dataset.t];
  for (const b of document.querySelectorAll('[data-lang]')) b.setAttribute('aria-pressed', String(b.dataset.lang === lang));
  history.replaceState(null, '', `?lang=${lang}${location.hash}`);
};
for (const b of document.querySelectorAll('[data-lang]')) b.addEventListener('click', () => pick(b.dataset.lang));
const asked = new URLSearchParams(location.search).get('lang');
if (asked in words && asked !== 'nl') pick(asked);

// That policy has no font-src: the face is made from fetched bytes, and nothing waits for it.
fetch('display.woff2').then((r) => r.ok ? r.arrayBuffer() : Promise.reject()).then((bytes) => {
  const face = new FontFace('Talent Display', bytes, { weight: '700' });
  return face.load().then(() => document.fonts.add(face));
}).catch(() => {});
