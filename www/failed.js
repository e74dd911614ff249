// Said before any wording could be loaded: the one place where words stand in code.
const FAILED = {
  nl: ['Dit laadt nu niet.', 'Kijk of je verbonden bent en probeer opnieuw.', 'Probeer opnieuw', 'Kijk of je verbonden bent en laad de pagina opnieuw.'],
  fr: ['Le chargement ne marche pas.', 'Vérifie ta connexion et réessaie.', 'Réessayer', 'Vérifie ta connexion et recharge la page.'],
  en: ['This does not load now.', 'Check that you are connected and try again.', 'Try again', 'Check that you are connected and load the page again.'],
};

/** One calm sentence, and a button to try again where that can help; else the page has to be loaded again. */
export function failed(wanted, helps) {
  const lang = /^(fr|en)\b/.exec(wanted)?.[0] ?? 'nl', [what, retry, press, reload] = FAILED[lang];
  const note = document.createElement('div'), text = document.createElement('p'), again = document.createElement('button');
  Object.assign(note, { className: 'failed', role: 'alert', lang, dir: 'ltr' });
  text.textContent = `${what} ${helps ? retry : reload}`;
  again.type = 'button'; again.textContent = press; again.className = 'primary'; again.dataset.again = '';
  note.append(text, ...helps ? [again] : []);
  return note;
}
