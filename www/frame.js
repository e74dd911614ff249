// The page of an iframe: one element with the options of the query, and a height that its host can follow.
// Works with scripts alone: no storage, no origin, no request. Options are names from a list, never an address, never a person.
(() => {
  const { choices } = globalThis.talenttaal;
  const element = document.createElement(document.documentElement.dataset.element);
  const asked = new URLSearchParams(location.search);
  for (const [name, allowed] of Object.entries(choices)) if (allowed.includes(asked.get(name))) element.setAttribute(name, asked.get(name));
  document.documentElement.lang = element.getAttribute('locale') ?? choices.locale[0];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: light dark; } body { margin: 0; display: flow-root; }');
  document.adoptedStyleSheets = [sheet];
  document.body.append(element);
  if (parent === window) return;

  // WordPress puts a secret in the fragment and knows its frame by it.
  const secret = /secret=([A-Za-z0-9]{1,64})/.exec(location.hash)?.[1];
  let told = 0;
  // A height is no secret, and the host's origin is not known here: it goes to the parent, whoever that is.
  const tell = () => {
    parent.postMessage({ type: 'talenttaal.resize', height: told }, '*');
    parent.postMessage({ subject: 'lti.frameResize', height: told }, '*');
    if (secret) parent.postMessage({ message: 'height', value: told, secret }, '*');
  };
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height && height !== told) { told = height; tell(); }
  }).observe(document.body);
  // A host that listens later asks again: ours by name, WordPress by its secret.
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !told) return;
    if (data?.type === 'talenttaal.measure' || (secret && data?.message === 'ready' && data.secret === secret)) tell();
  });
})();
