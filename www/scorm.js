// An interview in a learning platform by SCORM 1.2 or 2004: that it was begun, where, and that it was completed.
// What a pupil answers is sent at one moment only: when the pupil presses the button for it, and then what stands there then.
(async () => {
  const MOST = 4096, LONGEST = 40, STEP = /^[a-z0-9-]{1,40}$/, DEEPEST = 20, PATIENCE = 50;
  const old = document.documentElement.dataset.scorm === '1.2';
  const [apiName, prefix, finish, status, exit, learner, wished] = old
    ? ['API', 'LMS', 'LMSFinish', 'cmi.core.lesson_status', 'cmi.core.exit', 'cmi.core.student_id', 'cmi.student_preference.language']
    : ['API_1484_11', '', 'Terminate', 'cmi.completion_status', 'cmi.exit', 'cmi.learner_id', 'cmi.learner_preference.language'];
  const over = old ? ['completed', 'passed', 'failed'] : ['completed'];

  /** The platform's object, in this window, one around it or the one that opened it. */
  function find(at, depth = 0) {
    for (; at && depth < DEEPEST; depth++) {
      try { if (at[apiName]) return at[apiName]; } catch { /* of another origin */ }
      if (at.parent === at) {
        try { return at.opener ? find(at.opener, depth + 1) : null; } catch { return null; }
      }
      at = at.parent;
    }
    return null;
  }
  // Some players make it only after the frame has begun.
  let api = find(window);
  for (let n = 0; !api && n < PATIENCE && (parent !== window || opener); n++) {
    await new Promise((later) => setTimeout(later, 100));
    api = find(window);
  }
  const call = (name, ...given) => { try { return api?.[name](...given); } catch { return undefined; } };
  const get = (name) => String(call(`${prefix}GetValue`, name) ?? '');
  const set = (name, value) => String(call(`${prefix}SetValue`, name, value)) === 'true';
  const commit = () => String(call(`${prefix}Commit`, '')) === 'true';
  let open = String(call(`${prefix}Initialize`, '')) === 'true', done = false;

  const { choices, load, version } = globalThis.talenttaal;
  const known = (tag) => choices.whole.find((one) => one === String(tag).toLowerCase().split('-')[0]);
  const locale = known(get(wished)) ?? known(navigator.language) ?? choices.whole[0];
  document.documentElement.lang = locale;

  /** What was left here: the flow, the step and, where the pupil asked for it, the answers. */
  function left() {
    try {
      const { flow, step, answers } = JSON.parse(get('cmi.suspend_data'));
      return { flow: choices.flow.includes(flow) ? flow : '', step: String(step ?? ''), answers: typeof answers === 'string' ? answers : '' };
    } catch { return { flow: '', step: '', answers: '' }; }
  }
  const before = open ? left() : { flow: '', step: '', answers: '' };
  // Not every platform gives back the status; where one was left says it as well.
  done = open && (over.includes(get(status)) || before.step === 'end');
  const asked = new URLSearchParams(location.search).get('flow');
  const flow = before.flow || (choices.flow.includes(asked) ? asked : 'pupil');
  let place = before.step, answers = before.answers;

  const text = (step, kept) => JSON.stringify({ flow, version, step: STEP.test(step) ? step : '', ...kept ? { answers: kept } : {} });
  /** Whether answers fit beside whatever step may follow. */
  const fits = (kept) => text('x'.repeat(LONGEST), kept).length <= MOST;
  /** Writes where somebody is, and the answers that were asked to be kept; false when they are not taken. */
  function write(step, kept) {
    const data = text(step, kept);
    if (data.length > MOST || !set('cmi.suspend_data', data)) return false;
    [place, answers] = [step, kept];
    return commit();
  }

  // Answers as a text that every platform can carry: compressed, in the letters of base64.
  const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
  const pack = async (saved) => btoa(String.fromCharCode(...await through(new TextEncoder().encode(JSON.stringify(saved)), new CompressionStream('deflate-raw'))));
  const unpack = async (text) => JSON.parse(new TextDecoder().decode(await through(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)), new DecompressionStream('deflate-raw'))));

  const talk = document.createElement('talent-interview');
  talk.setAttribute('locale', locale);
  talk.setAttribute('flow', flow);
  // In this tab alone, so that a reload of the platform's frame loses nothing; under a name that another pupil at the same
  // screen does not have. Without a pupil's id nothing is kept.
  const id = open ? get(learner) : '';
  if (id) {
    talk.id = `scorm-${[...id].reduce((sum, c) => Math.imul(sum ^ c.codePointAt(0), 16777619) >>> 0, 2166136261).toString(36)}`;
    talk.setAttribute('storage', 'session');
  }

  /** Goes on where it was left: with the answers that were kept at school, else at the step alone, if it can be reached so. */
  async function resume() {
    const now = talk.interview;
    // This tab has it still, and newer.
    if (!now || Object.keys(now.answers).length || now.draft) return;
    if (before.answers) try { talk.interview = await unpack(before.answers); return; } catch { /* not as it was written */ }
    if (!before.step || done) return;
    const saved = { ...now, position: before.step };
    const held = (await load({ locale, parts: ['interview'] })).interview(flow, { saved });
    if (!held.notes.length && held.step.id === before.step) talk.interview = saved;
  }

  /** The button that keeps the answers at school, who can read them then, and the way to take them back. */
  function school() {
    const bar = document.createElement('aside'), line = document.createElement('p'), said = document.createElement('p');
    const button = (key, does) => {
      const made = document.createElement('button');
      made.type = 'button'; made.textContent = talk.say(key); made.dataset.school = key;
      made.addEventListener('click', does);
      return made;
    };
    const tell = (key) => { said.textContent = talk.say(key); remove.hidden = !answers; };
    const keep = button('school-keep', async () => {
      const kept = await pack(talk.interview);
      tell(!fits(kept) ? 'school-too-long' : write(place, kept) ? 'school-kept' : 'school-failed');
    });
    const remove = button('school-remove', () => {
      const gone = write(place, '');
      tell(gone ? 'school-removed' : 'school-failed');
      if (gone) keep.focus();
    });
    remove.hidden = !answers;
    said.setAttribute('role', 'status');
    line.textContent = talk.say('school-readers');
    line.id = 'readers';
    keep.setAttribute('aria-describedby', line.id);
    bar.append(line, keep, remove, said);
    talk.after(bar);
  }

  talk.addEventListener('talent-ready', async () => {
    if (!open) return;
    if (!document.querySelector('aside') && globalThis.CompressionStream) school();
    await resume();
  }, { once: true });
  talk.addEventListener('talent-change', ({ detail }) => { if (open && detail.step !== undefined) write(String(detail.step), answers); });
  talk.addEventListener('talent-complete', ({ detail }) => {
    if (!open || detail.profile) return;
    if (!done) set(status, 'completed');
    done = true;
    write('end', answers);
  });
  if (open) {
    if (!done) set(status, 'incomplete');
    // It can be opened again, with what was left here.
    set(exit, 'suspend');
    commit();
  }
  addEventListener('pagehide', () => {
    if (!open) return;
    commit();
    call(finish, '');
    open = false;
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { color-scheme: light dark; font-family: system-ui, sans-serif; } body { margin: 0; }
    aside { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; max-inline-size: 40rem; margin: 1.5rem auto; padding-inline: 1rem; }
    aside p { flex-basis: 100%; margin: 0; }
    aside button { font: inherit; min-block-size: 2.75rem; padding: .5rem 1rem; border: 1px solid; border-radius: .5rem; background: Canvas; color: CanvasText; cursor: pointer; }
    aside button:focus-visible { outline: 3px solid; outline-offset: 2px; }`);
  document.adoptedStyleSheets = [sheet];
  document.body.append(talk);
})();
