// The code of a link as a picture, drawn when somebody asks for it.
import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the code of its link into an `svg[data-qr]`, dark on white with the quiet border that readers need. */
export function draw(svg) {
  const { size, data } = encode(svg.dataset.qr, { ecc: 'M', border: 4 });
  let dark = '';
  data.forEach((row, y) => row.forEach((is, x) => { if (is) dark += `M${x} ${y}h1v1h-1z`; }));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.replaceChildren(...[['#ffffff', `M0 0h${size}v${size}h-${size}z`], ['#000000', dark]].map(([fill, d]) => {
    const path = svg.ownerDocument.createElementNS(SVG, 'path');
    path.setAttribute('fill', fill);
    path.setAttribute('d', d);
    return path;
  }));
}
