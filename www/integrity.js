// What guards the files that are fetched. A page that names the hash of our script trusts what that script knows: 120 bits of the hash of
// each file, which come with what reads it. What is fetched before that the page names itself, in the link that asks for it ahead: as data, as
// `integrity` at such a link makes Chromium warn that it does not count.

/** The hash that the page names for a file. */
const named = (url) => [...globalThis.document?.querySelectorAll('link[data-integrity]') ?? []].find(({ href }) => href === url)?.dataset.integrity;
/** Those that come later. */
const known = () => import('./talenttaal.js');

/** What `fetch` has to find in a file where a page may count no hashes itself, as without TLS: a browser still counts those it is given. */
export const expected = async (url, name) => named(url) ?? (await known()).ENGINE[name] ?? '';

/** The hash of what came for a file of ours where it is another than was published. A region that a host put beside ours is the host's. */
export async function changed(url, name, body) {
  if (!globalThis.crypto?.subtle) return undefined;
  const wanted = named(url) || (await known()).sum(name);
  const found = wanted && `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', body))))}`;
  return found?.startsWith(wanted) ? undefined : found;
}
