// Languages that do not exist, made from Dutch when they are asked for: one is longer, one runs from right to left.
const ACCENTED = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', n: 'ñ', c: 'ç', s: 'š', z: 'ž', r: 'ř', l: 'ł', d: 'đ', t: 'ŧ', g: 'ğ' };

/** Forty percent longer, in its longest words first, each letter with an accent where there is one. */
function longer(text) {
  const letters = [...text].filter((c) => /\p{L}/u.test(c)).length;
  let more = Math.ceil(letters * 0.4);
  const words = text.split(/(\s+)/), longest = [...words.keys()].filter((n) => /\p{L}/u.test(words[n])).sort((a, b) => words[b].length - words[a].length);
  for (const n of longest) {
    words[n] = words[n].replace(/[aeiouy]/gi, (v) => more-- > 0 ? v + v : v);
    if (more <= 0) break;
  }
  const filled = words.join('') + (more > 0 && letters ? 'o'.repeat(more) : '');
  return [...filled].map((c) => ACCENTED[c] ?? c).join('');
}

/** Forced from right to left, as in a script that runs so. */
const mirrored = (text) => /\p{L}/u.test(text) ? `\u202e${text}\u202c` : text;

export const PSEUDO = {
  long: { tag: 'nl', dir: 'ltr', change: longer },
  'right to left': { tag: 'he', dir: 'rtl', change: mirrored },
};

/** A Fluent file with its texts changed and its keys, placeables and line ends left alone; one entry stands on one line. */
export function pseudo(ftl, change) {
  const said = (text) => text.split(/(\{[^{}]*\})/).map((part) => part.startsWith('{') ? part : part.replace(/^(\s*)(.*?)(\s*)$/s, (_, a, b, c) => b ? a + change(b) + c : a + c)).join('');
  return ftl.split('\n').map((line) => line.replace(/^(\s*\.?[\w-]+ ?= ?)(.*)$/, (_, key, text) => key + said(text))).join('\n');
}

/** Serves such a language in place of Dutch. Its words are not those that were published: nobody counts their hashes. */
export async function speak(page, { tag, dir, change }) {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const at = (url) => url.replace(`/locales/${tag}/`, '/locales/nl/');
  // In a JSON file texts of Fluent are fields; what is drawn before the engine is there is left alone, and drawn anew.
  const spoken = (name, text) => name.endsWith('.ftl') ? pseudo(text, change) : /\/(wording|interview)\.json$/.test(name)
    ? JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).map(([key, value]) => [key, typeof value === 'string' ? pseudo(value, change) : value]))) : text;
  await page.route(`**/talenttaal/locales/${tag}/*`, async (route) => {
    const url = route.request().url(), answer = await route.fetch({ url: at(url) });
    await route.fulfill({ response: answer, body: spoken(url, await answer.text()) });
  });
  if (tag !== 'nl') await page.route('**/talenttaal/*.js', async (route) => {
    const answer = await route.fetch();
    // Known by its tag at once, and with its direction once it is drawn.
    const known = (await answer.text()).replace('["nl","fr","en"]', `["nl","fr","en","${tag}"]`).replace(/\{dir:"ltr",([^{}]*?)tag:"nl"\}/, `{dir:"${dir}",$1tag:"${tag}"}`);
    await route.fulfill({ response: answer, body: known });
  });
}
