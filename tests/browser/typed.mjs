// The languages there are, and what is typed in each to reach each state.
export const LOCALES = ['nl', 'fr', 'en'];

/** What is typed to reach each state, in each language. */
export const TYPED = {
  results: {
    nl: 'Hij zit de hele tijd te babbelen met zijn buurman en luistert niet',
    fr: 'Il papote tout le temps avec son voisin et n’écoute pas',
    en: 'He chats all the time with his neighbour and does not listen',
  },
  nothing: { nl: 'Chlorofyl en zuurstof', fr: 'Chlorophylle et oxygène', en: 'Chlorophyll and oxygen' },
  care: {
    nl: 'Hij babbelt tijdens de uitleg en komt met een lege brooddoos',
    fr: 'Il papote pendant que j’explique et sa boîte à tartines est vide',
    en: 'He chats while I explain and there is nothing in his lunch box',
  },
  stop: { nl: 'Ze zei vandaag: ik wil dood', fr: 'Elle a dit qu’elle veut mourir, un suicide', en: 'She wrote about suicide today' },
};
