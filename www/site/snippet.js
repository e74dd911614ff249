// The snippet generator: choices in, the exact snippet, style and policy line out. `make` is pure, so that a test can ask it too.
const root = new URL('./', import.meta.url);
const ONE_FILE = ['nl', 'fr', 'en'];
const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const attribute = ([name, value]) => value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
const tag = (name, given, inner = '') => `<${name}${Object.entries(given).filter(([, v]) => v !== '' && v !== undefined).map(attribute).join('')}>${inner}</${name}>`;

/** The folder as an address that ends in a slash and the origin a policy must name, or null when it is none. */
export function place(at, base) {
  const text = at.trim();
  if (!/^(\/(?!\/)|https:\/\/)/.test(text)) return null;
  try {
    const url = new URL(text.endsWith('/') ? text : `${text}/`, base);
    const foreign = url.origin !== new URL(base).origin;
    return { folder: foreign ? url.href : url.pathname, origin: foreign ? url.origin : "'self'", foreign };
  } catch { return null; }
}

/** `{ html, csp, notes }` for a choice; `facts` are those of the build. */
export function make(choice, facts, base) {
  const { view, delivery, locale, storage, theme, flow, title } = choice, at = place(choice.at, base), notes = [delivery];
  if (!at && delivery !== 'npm' && delivery !== 'scorm') return { html: '', csp: '', notes: ['address'] };
  const own = { locale, storage: storage === 'none' ? '' : storage, flow: view === 'interview' && flow !== 'pupil' ? flow : '', id: storage === 'none' ? '' : view };
  const element = tag(`talent-${view}`, { class: theme ? `theme-${theme}` : '', ...own }, '\n  <p>…</p>\n');
  const policy = (script, more = '') => `Content-Security-Policy: default-src 'none'; script-src ${script}${more}${theme && delivery !== 'iframe' ? "; style-src 'self'" : ''}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const origins = (o) => o === "'self'" ? o : `'self' ${o}`;
  const other = at?.foreign ? { crossorigin: 'anonymous' } : {};
  if (at?.foreign && delivery !== 'npm' && delivery !== 'scorm') notes.push('other');
  if ((delivery === 'one' || delivery === 'iframe') && locale && !ONE_FILE.includes(locale)) notes.push('bundle');
  if (locale && facts.languages.find(([l]) => l === locale)?.[2] < 7 && view !== 'explorer') notes.push('part');
  switch (delivery) {
    case 'npm':
      return { html: `npm install talenttaal@${facts.version}\n\n// in a script of the page\nimport 'talenttaal/define';\n\n<!-- in the page -->\n${element}`, csp: policy("'self' 'wasm-unsafe-eval'", "; connect-src 'self'"), notes };
    case 'files': {
      const preload = (name, integrity, more = '') => `<link rel="modulepreload" href="${at.folder}${name}" integrity="${integrity}"${at.foreign ? ' crossorigin="anonymous"' : ''}${more}>`;
      // What elements run on stands in the way of nothing that is shown before.
      const scripts = facts.files.map(([name, integrity]) => name === 'define.js'
        ? tag('script', { type: 'module', src: `${at.folder}${name}`, integrity, ...other })
        : preload(name, integrity, name === 'talenttaal.js' ? ' fetchpriority="low"' : ''));
      // What is fetched once it is needed is a script too: named here, it is refused where it was changed.
      const later = facts.later[view] ?? [], soon = ([, , styles]) => styles;
      scripts.push(...later.filter(soon).map(([name, integrity]) => preload(name, integrity)));
      // The rest is fetched beside the scripts, what it shows first before all. The scripts know the hashes; of what comes before those the
      // page says them. With another flow it begins otherwise.
      const names = facts.beside[view]?.[facts.languages.find(([l]) => l === locale)?.[2] ?? 7] ?? [];
      scripts.push(...names.filter((name) => (locale || !name.includes('*')) && !(own.flow && name.includes('/first-'))).map((name) => name.replace('*', locale)).map((name) => `<link rel="preload" as="fetch" href="${at.folder}${name}"${facts.sums[name] ? ` data-integrity="${facts.sums[name]}"` : ''}${at.foreign ? ' crossorigin="anonymous"' : ''}${name.includes('/first-') ? '' : ' fetchpriority="low"'}>`));
      scripts.push(...later.filter((script) => !soon(script)).map(([name, integrity]) => preload(name, integrity, ' fetchpriority="low"')));
      return { html: `${scripts.join('\n')}\n${element}`, csp: policy(`${origins(at.origin)} 'wasm-unsafe-eval'`, `; connect-src ${origins(at.origin)}`), notes };
    }
    case 'one':
      return { html: `${tag('script', { src: `${at.folder}talenttaal.js`, integrity: facts.one, ...other, defer: true })}\n${element}`, csp: policy(`${origins(at.origin)} 'wasm-unsafe-eval'`), notes };
    case 'iframe': {
      const query = new URLSearchParams(Object.entries({ locale, storage: storage === 'session' ? 'session' : '', flow: own.flow }).filter(([, v]) => v));
      const frame = tag('iframe', {
        'data-talenttaal': true, src: `${at.folder}${view}.html${query.size ? `?${query}` : ''}`, title, width: '100%', height: '700', frameborder: '0', loading: 'lazy',
        allow: 'clipboard-write *', sandbox: storage === 'session' ? '' : 'allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox',
      });
      return { html: `${frame}\n${tag('script', { src: `${at.folder}resize.js`, integrity: facts.resize, ...other, defer: true })}`, csp: policy(origins(at.origin), `; frame-src ${at.origin}`), notes: [...notes, 'framed'] };
    }
    default:
      return { html: `talenttaal-scorm-1.2.zip\ntalenttaal-scorm-2004.zip${own.flow ? `\n\nindex.html?flow=${own.flow}` : ''}`, csp: '', notes: [...notes, 'framed'] };
  }
}

/** The tokens of a host theme as a host writes them, read from the page's own style sheet. */
function style(theme) {
  for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) {
    if (rule.selectorText === `.theme-${theme}`) return rule.cssText.replace('{ ', '{\n  ').replaceAll('; ', ';\n  ').replace(/\s*\}$/, '\n}');
  }
  return '';
}

const form = globalThis.document?.getElementById('choices');
if (form) {
  const $ = (id) => document.getElementById(id);
  const facts = await (await fetch(new URL('facts.json', root))).json();
  const field = (name) => form.elements[name];
  field('locale').append(...facts.languages.map(([value, name]) => Object.assign(new Option(name, value), { lang: value })));
  field('flow').append(...facts.flows.map((id) => new Option(id, id)));
  let shown = '';
  const draw = () => {
    const choice = Object.fromEntries(new FormData(form).entries());
    const framed = ['iframe', 'scorm'].includes(choice.delivery), scorm = choice.delivery === 'scorm';
    if (scorm) choice.view = 'interview';
    if (framed) choice.theme = '';
    if (framed && choice.storage !== 'session') choice.storage = 'none';
    if (scorm) choice.locale = '';
    field('view').disabled = field('locale').disabled = field('storage').disabled = scorm;
    field('theme').disabled = framed;
    field('storage').querySelector('[value="local"]').disabled = framed;
    field('at').disabled = scorm || choice.delivery === 'npm';
    // A field that is switched off is no part of the form's data: what it holds is what stands in it.
    for (const name of ['view', 'at', 'locale', 'theme', 'storage']) choice[name] ??= field(name).value;
    form.querySelector('[data-for="interview"]').hidden = choice.view !== 'interview';
    choice.title = field('view').selectedOptions[0].text;
    const { html, csp, notes } = make(choice, facts, location.href);
    $('code').textContent = html;
    $('csp').textContent = csp;
    $('csp-out').hidden = !csp;
    $('theme-out').hidden = !choice.theme;
    $('css').textContent = choice.theme ? style(choice.theme) : '';
    $('copied').hidden = true;
    for (const note of document.querySelectorAll('[data-note]')) note.hidden = !notes.includes(note.dataset.note);
    const query = new URLSearchParams({ ...choice.locale && { locale: choice.locale }, ...choice.view === 'interview' && { flow: choice.flow } });
    $('alone').href = `${form.dataset.root}embed/${choice.view}.html${query.size ? `?${query}` : ''}`;
    const key = JSON.stringify([choice.view, choice.locale, choice.flow]);
    $('preview').className = `preview${choice.theme ? ` theme-${choice.theme}` : ''}`;
    if (key === shown) return;
    shown = key;
    // The preview keeps nothing: it is a picture of the element, not somebody's place.
    const element = document.createElement(`talent-${choice.view}`);
    if (choice.locale) element.setAttribute('locale', choice.locale);
    if (choice.view === 'interview') element.setAttribute('flow', choice.flow);
    element.id = 'preview-element';
    $('preview').replaceChildren(element);
  };
  form.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  draw();
}
