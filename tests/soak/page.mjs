// What the soak does inside the page.

/**
 * Puts so many elements into the page, fifteen or more, one after another, each until it is drawn, and takes them out again. Every kind
 * comes in every language, so that faces are given back, and the last is the same each time.
 */
export async function mount(count) {
  const tags = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'], languages = ['nl', 'fr', 'en'];
  const kinds = languages.flatMap((locale) => tags.map((tag) => ({ tag, locale })));
  for (let n = 0; n < count; n += 1) {
    // The same kind some times in a row, as on a page where it comes and goes; then another, and another language.
    const { tag, locale } = kinds[Math.floor(n * kinds.length / count)];
    const element = Object.assign(document.createElement(tag), { locale });
    const ready = new Promise((done) => element.addEventListener('talent-ready', done, { once: true }));
    document.querySelector('#first').append(element);
    await ready;
    element.remove();
  }
  await new Promise((done) => setTimeout(done, 100));
  window.events.length = 0;
}

/**
 * What the engine has taken of its memory, and what of that is in use, in bytes: the blocks of its allocator (rlsf) lie one behind the
 * other from where the memory of the module ended. Each begins with its size, in whole sixteens; of the bits below, 1 says that it is
 * used and 2 that it is the last.
 */
export function held() {
  const { memory: { buffer }, heap } = window.engine, words = new Uint32Array(buffer);
  let held = 0, at = heap;
  for (let head; !((head = words[at / 4]) & 2); at += head & ~15) {
    if (at >= buffer.byteLength || head < 16) throw new Error(`no block begins at ${at}`);
    if (head & 1) held += head & ~15;
  }
  if (at + 16 !== buffer.byteLength) throw new Error(`the last block ends at ${at + 16} and the memory at ${buffer.byteLength}`);
  return { memory: buffer.byteLength, held };
}

/** Uses five elements for so many seconds as a restless person does: types, presses, switches language, goes away and comes back. */
export async function use({ seconds, seed, sentences }) {
  const tags = ['talent-lens', 'talent-explorer', 'talent-interview', 'talent-card', 'talent-message'], languages = ['nl', 'fr', 'en', 'ar'];
  const done = { typed: 0, pressed: 0, switched: 0, resumed: 0 };
  // xorshift: the same seed, the same person.
  let state = seed * 2654435761 >>> 0;
  const random = (n) => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return (state >>> 0) % n; };
  const one = (list) => list[random(list.length)];
  const pause = () => new Promise((r) => setTimeout(r));
  // An element that fails instead of coming would be waited for without end.
  const ready = (element, what) => new Promise((done, never) => {
    const over = new AbortController(), { signal } = over;
    const late = setTimeout(() => { over.abort(); never(new Error(`${element.id} in ${element.locale} did not come`)); }, 30_000);
    const heard = (after) => (event) => { clearTimeout(late); over.abort(); after(event); };
    element.addEventListener('talent-ready', heard(done), { signal });
    element.addEventListener('talent-error', heard((e) => never(new Error(`${e.target.id} in ${e.target.locale}: ${e.detail.message}`))), { signal });
    what();
  });
  const box = document.querySelector('#first');
  const five = async () => { for (const tag of tags) await ready(box, () => box.append(Object.assign(document.createElement(tag), { id: `soak-${tag}`, locale: 'nl', storage: 'session' }))); };
  if (!box.children.length) await five();
  // What leaves the page, or opens a window of the browser's own, is not for here.
  const away = /^(print|share|download|export|import|open-file|save-file|copy-link|exit)/;
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    const element = one([...box.children]), root = element.shadowRoot;
    const fields = [...root.querySelectorAll('[data-in]')], buttons = [...root.querySelectorAll('button[data-do]')].filter((b) => !away.test(b.dataset.do));
    const what = random(100);
    if (what < 45 && fields.length) {
      const field = one(fields), text = one(sentences);
      if (field.tagName === 'SELECT') field.selectedIndex = random(field.options.length);
      else if (field.type === 'range') field.value = String(random(200) - 100);
      else if (field.type === 'date') field.value = `2027-0${1 + random(9)}-1${random(10)}`;
      if (!/SELECT/.test(field.tagName) && !/range|date/.test(field.type)) {
        for (let n = 1; n <= text.length; n += 1 + random(4)) {
          const now = root.querySelector(field.id ? `#${field.id}` : `[data-in="${field.dataset.in}"]`);
          if (!now) break;
          now.value = text.slice(0, n);
          now.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          done.typed += 1;
          await pause();
        }
      } else field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else if (what < 90 && buttons.length) {
      one(buttons).click();
      done.pressed += 1;
    } else if (what < 95) {
      const next = one(languages.filter((l) => l !== element.locale && (l !== 'ar' || /explorer/.test(element.id))));
      await ready(element, () => { element.locale = next; });
      done.switched += 1;
    } else {
      // Gone, and back from what was kept.
      const { id, locale, localName } = element;
      element.remove();
      await pause();
      await ready(box, () => box.append(Object.assign(document.createElement(localName), { id, locale, storage: 'session' })));
      done.resumed += 1;
    }
    await pause();
  }
  // All as it was at the beginning, so that what is counted can be compared: the last two faces that nobody uses stay for somebody who
  // comes back, so that those are the same each time too.
  for (const element of [...box.children]) { await element.erase(); element.remove(); }
  for (const locale of ['fr', 'en']) {
    const spare = Object.assign(document.createElement('talent-explorer'), { id: 'soak-spare', locale });
    await ready(spare, () => box.append(spare));
    spare.remove();
  }
  await five();
  document.activeElement?.blur();
  await new Promise((r) => setTimeout(r, 300));
  window.events.length = 0;
  return done;
}
