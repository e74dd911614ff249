// What an integrator wants to know when something does not work: in plain words, with nothing about a pupil. In English, as the
// codes of errors are; DESIGN.md says why. What it has to know of the package comes in: `talenttaal.js` asks.

const TAGS = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'];
const tried = (read) => { try { return read(); } catch (e) { return `refused: ${e.code ?? e.name}`; } };
const WORKS = 'works';
const check = (name, found, remedy, fine = found === WORKS) => ({ name, found, fine, remedy });

/** The smallest module there is: a policy refuses it as it refuses ours. */
const engine = () => typeof WebAssembly === 'object' ? tried(() => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) && WORKS) : 'not there';
const storage = (area) => tried(() => { const s = globalThis[area]; if (!s) return 'not there'; s.setItem('talenttaal:probe', '1'); s.removeItem('talenttaal:probe'); return WORKS; });

/** What the policy of the page has refused until now, whoever asked for it. */
function refused() {
  if (!globalThis.ReportingObserver) return [];
  return new Promise((done) => {
    const observer = new ReportingObserver((reports) => done(reports.map(({ body }) => `${body.effectiveDirective} refused ${body.blockedURL || 'what is inline'}`)), { types: ['csp-violation'], buffered: true });
    observer.observe();
    setTimeout(() => { observer.disconnect(); done([]); }, 100);
  });
}

/** How a file of ours is served. */
async function served(name, at, kind) {
  const url = at(name), label = name.split('/').pop();
  if (!/^https?:/.test(url)) return check(label, WORKS, '');
  const answer = await fetch(url, { method: 'HEAD', credentials: 'same-origin' }).catch((e) => ({ why: e.message }));
  if (answer.why) return check(label, `unreachable: ${url}`, 'Allow its origin in connect-src; an origin of its own needs CORS.', false);
  if (!answer.ok) return check(label, `${answer.status}: ${url}`, 'Put the files of the package beside the script, or name their folder in `base`.', false);
  const found = answer.headers.get('content-type')?.split(';')[0] ?? 'no media type';
  return check(label, found, `Works, as files are read as bytes. ${kind} is right.`, found === kind);
}

/** Whose elements stand on the page: another copy of this version, or another version. */
function elements(version) {
  if (!globalThis.customElements) return check('elements', 'not there', 'Only a browser has elements.', true);
  const found = TAGS.map((tag) => [tag, customElements.get(tag)]), absent = found.filter(([, c]) => !c).map(([tag]) => tag);
  const others = found.filter(([, c]) => c && c.version !== version).map(([tag, c]) => `${tag} ${c.version ?? 'of somebody else'}`);
  if (others.length) return check('elements', `defined by another: ${others.join(', ')}`, `The first definition of a page stays. Load one version alone; this is ${version}.`);
  return check('elements', absent.length ? `not defined: ${absent.join(', ')}` : 'defined', 'Import talenttaal/define.', !absent.length);
}

function gate(raw) {
  if (!raw) return check('concern gate', 'not loaded', 'Without it no text is taken.', false);
  const found = tried(() => { raw.ask('gate', ['…']); return WORKS; });
  return found.endsWith('part-missing') ? check('concern gate', 'not loaded yet', 'It comes with the first field; with `load`, name the part `concern`.', true) : check('concern gate', found, 'Serve gate.json of every language.');
}

function language({ tag: locale, parts }, wanted, all) {
  const absent = all.filter((p) => !parts.includes(p)), asked = !wanted || wanted.toLowerCase().split('-')[0] === locale;
  return check('language', `${locale}${asked ? '' : `, though ${wanted} was asked for`}${absent.length ? `, without ${absent.join(', ')}` : ''}`, 'Whole languages are nl, fr and en; the others have the talents and the letters.', asked && !absent.length);
}

/**
 * What this page allows and what was found. `raw` is the face, where there is one; `locale` the language it has, `wanted` the one asked for;
 * `at` tells where a file is served, `all` what parts there are.
 */
export async function diagnose({ raw, version, locale, wanted, at, all }) {
  const { tag, dir } = locale, secure = globalThis.isSecureContext ?? true;
  const [violations, ...files] = await Promise.all([refused(), served('talenttaal.wasm', at, 'application/wasm'), served(`locales/${tag}/wording.json`, at, 'application/json'), served(`locales/${tag}/concern.ftl`, at, 'text/plain')]);
  const checks = [
    check('version', version, '', true),
    language(locale, wanted, all),
    check('webassembly', engine(), 'Add \'wasm-unsafe-eval\' to script-src.'),
    check('policy', violations.length ? [...new Set(violations)].join('; ') : 'nothing refused', 'Give the page the line of the snippet generator.', !violations.length),
    ...files,
    elements(version),
    gate(raw),
    check('session storage', storage('sessionStorage'), 'Without it use storage="none": nothing returns after a reload.'),
    check('local storage', storage('localStorage'), 'Without it use storage="session" or "none".'),
    check('clipboard', globalThis.navigator?.clipboard ? WORKS : 'not there', 'Serve the page over https; in a frame add allow="clipboard-write".'),
    check('secure page', secure ? WORKS : 'no TLS', 'Serve the page over https: without it only the hash of the engine is counted.'),
  ];
  return { version, locale: tag, dir, base: globalThis.document?.baseURI ?? '', checks };
}
