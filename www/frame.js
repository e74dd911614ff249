// The page of an iframe: one element with the options of the query, a height that its host can follow, and a few messages.
// Works with scripts alone: no storage, no origin, no request. Options are names from a list, never an address, never a person.
(() => {
  const { choices: { whole, ...choices }, version } = globalThis.talenttaal;
  const { element: tag, hosts } = document.documentElement.dataset;
  // Only the talents stand in every language; the other views need a whole one.
  const allowed = { ...choices, locale: tag === 'talent-explorer' ? choices.locale : whole };
  const element = document.createElement(tag);
  const given = (name, value) => Object.hasOwn(allowed, name) && allowed[name].includes(value);
  for (const [name, value] of new URLSearchParams(location.search)) if (given(name, value)) element.setAttribute(name, value);
  document.documentElement.lang = element.getAttribute('locale') ?? allowed.locale[0];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: light dark; } body { margin: 0; display: flow-root; }');
  document.adoptedStyleSheets = [sheet];
  if (parent === window) return void document.body.append(element);

  // WordPress puts a secret in the fragment, now or later, and knows its frame by it.
  const secretOf = () => /secret=([A-Za-z0-9]{1,64})/.exec(location.hash)?.[1];
  let height = 0;
  // A height is no secret: it goes to the parent, whoever that is.
  const tell = () => {
    parent.postMessage({ type: 'talenttaal.resize', height }, '*');
    parent.postMessage({ subject: 'lti.frameResize', height }, '*');
    const secret = secretOf();
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now && now !== height) { height = now; tell(); }
  };
  new ResizeObserver(measure).observe(document.body);
  // WordPress hides a frame until it knows its height, and a browser observes nothing in a frame that is hidden: look when it is drawn.
  for (const name of ['talent-ready', 'talent-error']) element.addEventListener(name, measure);

  // What happens is told to a host that said hello, and to its origin alone: a page that takes its place in the window gets
  // nothing. Whoever serves this page can name the hosts (`<html data-hosts="https://school.example">`).
  const welcome = hosts?.split(' ').filter(Boolean);
  let host = null;
  const say = (type, detail) => host && parent.postMessage({ type: `talenttaal.${type}`, ...detail }, host);
  let ready = false;
  const hello = () => say('hello', { version, element: tag, choices: allowed, ready });
  // Where somebody is and what went wrong, by their ids. What a person chose or wrote stays in the frame.
  for (const [name, fields] of [['ready', ['locale']], ['change', ['flow', 'step']], ['complete', ['flow']], ['error', ['code', 'place']]]) {
    element.addEventListener(`talent-${name}`, ({ detail }) => {
      if (name === 'ready') ready = true;
      const told = Object.fromEntries(fields.filter((f) => typeof detail[f] === 'string').map((f) => [f, detail[f]]));
      if (Object.keys(told).length) say(name, told);
    });
  }
  const does = {
    // A host that listens later asks again.
    measure: () => { measure(); if (height) tell(); },
    hello,
    set: ({ name, value }) => {
      if (!given(name, value)) return say('refused', { name: String(name).slice(0, 40), choices: allowed });
      element.setAttribute(name, value);
      if (name === 'locale') document.documentElement.lang = value;
    },
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return;
    if (data?.message === 'ready' && data.secret && data.secret === secretOf()) return does.measure();
    const verb = /^talenttaal\.(\w+)$/.exec(data?.type)?.[1];
    if (!Object.hasOwn(does, verb ?? '')) return;
    // An opaque origin can't be addressed, and so not be told from another: it may follow the height and no more.
    if (verb !== 'measure') {
      if (origin === 'null' || (welcome && !welcome.includes(origin)) || (host && host !== origin)) return;
      if (verb === 'hello') host = origin; else if (!host) return;
    }
    does[verb](data);
  });
  document.body.append(element);
})();
