import type { TalentLens } from 'talenttaal/elements';
// The bundler gives the engine a name of its own; said here, one's own server can keep it where it likes.
import wasm from 'talenttaal/talenttaal.wasm?url';

const lens = document.querySelector<TalentLens>('#lens')!, told = document.querySelector('#told')!;
// What is set before the element is defined counts as well.
lens.locale = 'fr';
lens.wasm = wasm;
lens.addEventListener('talent-ready', ({ detail }) => { told.textContent = detail.locale; });
await import('talenttaal/define');
