// Gathers what must not happen, from the first moment of the page, for engines whose driver can’t listen. The picture of the
// tab is the browser’s own wish.
window.wrong = [];
addEventListener('error', (e) => window.wrong.push(`threw ${e.message}`));
addEventListener('unhandledrejection', (e) => window.wrong.push(`rejected ${e.reason?.message ?? e.reason}`));
document.addEventListener('securitypolicyviolation', (e) => /\/favicon.ico$/.test(e.blockedURI) || window.wrong.push(`violated ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...said) => { window.wrong.push(`${kind}: ${said.join(' ')}`); say.apply(console, said); };
}
