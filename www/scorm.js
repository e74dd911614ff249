// An interview in a learning platform by SCORM 1.2 or 2004: that it was begun, where, and that it was completed.
// What a pupil answers is never sent: only the flow, the version and the step are.
(() => {
  const MOST = 4096, DEEPEST = 20;
  const old = document.documentElement.dataset.scorm === '1.2';
  const [apiName, prefix, finish, status, exit] = old
    ? ['API', 'LMS', 'LMSFinish', 'cmi.core.lesson_status', 'cmi.core.exit']
    : ['API_1484_11', '', 'Terminate', 'cmi.completion_status', 'cmi.exit'];
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
  const api = find(window);
  const call = (name, ...given) => { try { return api?.[name](...given); } catch { return undefined; } };
  const get = (name) => String(call(`${prefix}GetValue`, name) ?? '');
  const set = (name, value) => call(`${prefix}SetValue`, name, value);
  const commit = () => call(`${prefix}Commit`, '');
  let open = String(call(`${prefix}Initialize`, '')) === 'true', done = open && over.includes(get(status));

  const { choices, version } = globalThis.talenttaal;
  const known = (list, tag) => list.find((one) => one === String(tag).toLowerCase().split('-')[0]);
  const wish = get(old ? 'cmi.student_preference.language' : 'cmi.learner_preference.language');
  const locale = known(choices.locale, wish) ?? known(choices.locale, navigator.language) ?? choices.locale[0];
  document.documentElement.lang = locale;
  const talk = document.createElement('talent-interview');
  talk.setAttribute('locale', locale);
  // In this tab alone, so that a reload of the platform's frame loses nothing.
  talk.setAttribute('storage', 'session');
  const asked = new URLSearchParams(location.search).get('flow');
  if (choices.flow.includes(asked)) talk.setAttribute('flow', asked);

  /** Where somebody is: the step as the flow names it, which tells nothing of the person. */
  function place(flow, step) {
    const data = JSON.stringify({ flow, version, step: /^[a-z0-9-]{1,40}$/.test(step) ? step : '' });
    if (data.length > MOST) throw new RangeError(`suspend-data-too-long: ${data.length} characters, at most ${MOST}.`);
    set('cmi.suspend_data', data);
    commit();
  }
  if (open && !done) {
    set(status, 'incomplete');
    set(exit, 'suspend');
    commit();
  }
  talk.addEventListener('talent-change', ({ detail }) => { if (open && detail.step !== undefined) place(detail.flow, String(detail.step)); });
  talk.addEventListener('talent-complete', ({ detail }) => {
    if (!open || done) return;
    done = true;
    set(status, 'completed');
    set(exit, '');
    place(detail.flow, 'end');
  });
  addEventListener('pagehide', () => {
    if (!open) return;
    commit();
    call(finish, '');
    open = false;
  });
  document.body.append(talk);
})();
