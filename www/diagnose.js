// What an integrator wants to know when something does not work: in plain words, with nothing about a pupil.
const works = (read) => { try { return read(); } catch (e) { return `refused: ${e.name}`; } };

/** What this page allows and what was found. */
export async function diagnose(raw, locale) {
  const storage = (area) => works(() => { const s = globalThis[area]; if (!s) return 'not there'; s.setItem('talenttaal:probe', '1'); s.removeItem('talenttaal:probe'); return 'works'; });
  const checks = [
    { name: 'webassembly', found: typeof WebAssembly === 'object' ? 'works' : 'not there', remedy: 'Add \'wasm-unsafe-eval\' to script-src.' },
    { name: 'session storage', found: storage('sessionStorage'), remedy: 'Without it use storage="none": nothing returns after a reload.' },
    { name: 'local storage', found: storage('localStorage'), remedy: 'Without it use storage="session" or "none".' },
    { name: 'clipboard', found: globalThis.navigator?.clipboard ? 'works' : 'not there', remedy: 'Serve the page over https; in a frame add allow="clipboard-write".' },
    { name: 'elements', found: globalThis.customElements?.get('talent-lens') ? 'defined' : 'not defined', remedy: 'Import talenttaal/define.' },
    { name: 'concern gate', found: works(() => { raw.ask('gate', ['…']); return 'works'; }), remedy: 'Load the part `concern`: without it no text is taken.' },
  ];
  return { locale, dir: raw.ask('dir'), base: globalThis.document?.baseURI ?? '', checks };
}
