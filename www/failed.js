// Said before any wording could be loaded: the one place where words stand in code.
const FAILED = {
  nl: ['Dit laadt nu niet.', 'Kijk of je verbonden bent en probeer opnieuw.', 'Probeer opnieuw'],
  fr: ['Le chargement ne marche pas.', 'Vérifie ta connexion et réessaie.', 'Réessayer'],
  en: ['This does not load now.', 'Check that you are connected and try again.', 'Try again'],
};

/** One calm sentence, and a button to try again. */
export function failed(lang) {
  const words = FAILED[lang.split('-')[0]] ?? FAILED.nl;
  const note = document.createElement('div'), text = document.createElement('p'), again = document.createElement('button');
  note.className = 'failed'; note.setAttribute('role', 'alert');
  text.textContent = `${words[0]} ${words[1]}`;
  again.type = 'button'; again.textContent = words[2]; again.className = 'primary'; again.dataset.again = '';
  note.append(text, again);
  return note;
}
