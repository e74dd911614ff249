// The panel of the attribute `debug`, under the element: what `diagnose()` says, and the last error. For whoever puts the element on
// a page; it is fetched with the attribute alone.
import css from '../dist/engine/debug.css';

const panels = new WeakMap();
const made = (name, text, ...inner) => {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...inner);
  return element;
};

function row({ name, found, fine, remedy }) {
  const head = made('th', name), line = made('tr', '', head, made('td', `${fine ? '✓' : '✗'} ${found}`), made('td', fine ? '' : remedy));
  head.scope = 'row';
  if (!fine) line.className = 'wrong';
  return line;
}

class Panel {
  #turn = 0;
  constructor(element, root, now, adopt, diagnosis) {
    Object.assign(this, { element, now, diagnosis });
    this.host = document.createElement('div');
    this.host.className = 'debug';
    this.section = document.createElement('section');
    this.section.lang = 'en';
    this.section.dir = 'ltr';
    this.section.setAttribute('aria-label', 'What this element found on this page');
    const inner = this.host.attachShadow({ mode: 'open' });
    adopt(inner, [css]);
    inner.append(this.section);
    root.append(this.host);
    this.heard = new AbortController();
    for (const name of ['talent-ready', 'talent-error']) element.addEventListener(name, () => this.draw(), { signal: this.heard.signal });
  }

  async draw() {
    const turn = ++this.#turn, { element } = this, [raw, error] = this.now();
    const { version, checks } = await this.diagnosis(raw, element.wantedLocale, element.base);
    if (turn !== this.#turn) return;
    const wrong = checks.filter((c) => !c.fine);
    const again = made('button', 'Look again');
    again.type = 'button';
    again.addEventListener('click', () => this.draw());
    const told = error ? [made('p', `Last error: ${error.code} at ${error.place}: ${error.value}. ${error.remedy}`)] : [];
    const sum = made('p', wrong.length ? `${wrong.length} of ${checks.length} things want a look.` : 'Nothing stands in the way.');
    const table = made('table', '', made('tbody', '', ...[...wrong, ...checks.filter((c) => c.fine)].map(row)));
    this.section.replaceChildren(made('h2', `${element.localName}, talenttaal ${version}: ${error ? 'failed' : raw ? 'ready' : 'loading'}`), ...told, sum, table, again);
  }

  remove() { this.heard.abort(); this.host.remove(); }
}

/** Shows the panel of an element, or takes it away, as its attribute says; `now` gives its face and what failed, where there is one;
 * `adopt` gives a root its sheets; `diagnosis` says what was found. */
export function panel(element, root, now, adopt, diagnosis) {
  const there = panels.get(element);
  if (!element.debug) { there?.remove(); panels.delete(element); return; }
  if (there) return;
  const fresh = new Panel(element, root, now, adopt, diagnosis);
  panels.set(element, fresh);
  return fresh.draw();
}
