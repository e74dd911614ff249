// What a card does with the browser: paper, pictures, files, the clipboard. Loaded when somebody first presses one of its buttons.
import { print } from './print.js';
const LARGEST = { import: 256 * 1024, 'open-file': 512 * 1024 };

/** A file for the person: a link that is pressed for them, which a strict policy allows. */
function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
const json = (value) => new Blob([JSON.stringify(value, null, 1)], { type: 'application/json' });

/** The picture on a canvas: no image is loaded, so that a policy without img-src allows it. */
export async function png({ width, height, top, ground, fonts, marks }, scale = 4) {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale; canvas.height = height * scale;
  const c = canvas.getContext('2d');
  c.fillStyle = ground; c.fillRect(0, 0, canvas.width, canvas.height);
  c.scale(scale, scale); c.translate(0, -top);
  for (const m of marks) {
    c.save();
    c.fillStyle = m.fill ?? 'transparent';
    if (m.kind === 'text') {
      c.font = `${m.weight} ${m.size}px ${fonts.split(',').map((f) => (f.includes(' ') ? `"${f}"` : f)).join(',')}`;
      c.textAlign = 'center';
      c.fillText(m.text, m.x, m.y);
    } else {
      const path = new Path2D(m.d);
      c.translate(m.x, m.y); c.scale(m.scale, m.scale);
      if (m.multiply) c.globalCompositeOperation = 'multiply';
      c.globalAlpha = m.opacity;
      if (m.fill) c.fill(path);
      c.globalAlpha = 1;
      if (m.stroke) {
        c.strokeStyle = m.stroke; c.lineWidth = m.width;
        if (m.gap) { c.setLineDash([0, m.gap]); c.lineCap = 'round'; }
        c.stroke(path);
      }
    }
    c.restore();
  }
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture');
  return blob;
}

/** A file from the person, as data; what is too large or no JSON says so. */
function open(verb, { open: take, act }) {
  const input = document.createElement('input');
  input.type = 'file'; input.accept = 'application/json,.json';
  input.addEventListener('change', async () => {
    const file = input.files[0], interview = verb === 'open-file';
    if (!file) return;
    if (file.size > LARGEST[verb]) return act(interview ? 'said:interview-file-refused' : 'say:profile-too-large');
    let value;
    try { value = JSON.parse(await file.text()); } catch { return act(interview ? 'said:interview-file-refused' : 'say:profile-unreadable'); }
    take(value);
  });
  input.click();
}

/** Does what a button asks for. */
export async function perform(verb, tools) {
  const { take, act, say, element } = tools;
  const picture = async () => new File([await png(take('drawing'))], `${say('card-file')}.png`, { type: 'image/png' });
  try {
    switch (verb) {
      case 'print': return print(element);
      case 'import': case 'open-file': return open(verb, tools);
      case 'save-file': save(json(take('interview')), `${say('interview-file')}.json`); return act('said:interview-file-saved');
      case 'copy-link': await navigator.clipboard.writeText(take('link')); return act('say:card-copied');
      case 'share': return await navigator.share({ files: [await picture()], title: say('card-name') });
      case 'download-png': { const file = await picture(); save(file, file.name); break; }
      case 'download-svg': save(new Blob([take('svg')], { type: 'image/svg+xml' }), `${say('card-file')}.svg`); break;
      case 'export': save(json(take('profile')), `${say('card-file')}.json`); break;
    }
    act('say:card-saved');
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    if (error.name !== 'AbortError') act('say:card-not-saved');
  }
}
