// Asks the page what it allows, when somebody presses the button.
const root = new URL('./', import.meta.url);
const button = document.getElementById('check'), shown = document.getElementById('checked');
button?.addEventListener('click', async () => {
  const { load } = await import(new URL('talenttaal/talenttaal.js', root));
  const rows = await load({ locale: document.documentElement.lang, parts: ['concern'] }).then(async (face) => {
    const { checks, base, locale } = await face.diagnose();
    return [['page', `${locale}, ${base}`, ''], ...checks.map((c) => [c.name, c.found, c.fine ? '' : c.remedy])];
  }, (error) => [[error.code ?? 'unknown', error.message, error.remedy ?? '']]);
  shown.querySelector('tbody').replaceChildren(...rows.map((row) => {
    const line = document.createElement('tr');
    line.append(...row.map((text, n) => {
      const cell = document.createElement(n ? 'td' : 'th');
      if (!n) cell.scope = 'row';
      cell.textContent = text;
      return cell;
    }));
    return line;
  }));
  shown.hidden = false;
  shown.focus();
});
