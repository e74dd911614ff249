// The files that travel inside the script, by their path beside the entry: none in the package, all in the one-file build,
// where `import.meta.url` is `bundled:/` and nothing is fetched.
const AT = 'bundled:/';
export const bundled = new Map();

/** The bytes of a bundled file, null where there is none, or undefined for an address that has to be fetched. */
export function inside(url) {
  if (!url.startsWith(AT)) return undefined;
  const name = url.slice(AT.length), body = bundled.get(name);
  if (body === undefined) return null;
  return name.endsWith('.wasm') ? Uint8Array.from(atob(body), (c) => c.charCodeAt(0)) : new TextEncoder().encode(body);
}

/** Whether a language is there: in the package all of them are. */
export const offers = (tag) => !bundled.size || bundled.has(`locales/${tag}/wording.json`);
