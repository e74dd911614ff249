// A plot for each section: the median as a dot, its quartiles as a line, one row for each thing measured. Drawn by Vega-Lite.
import { mkdirSync, writeFileSync } from 'node:fs';
import { View, parse } from 'vega';
import { compile } from 'vega-lite';

const INK = '#333', OURS = '#b3261e', THEIRS = '#5b6b7b';

/**
 * Writes plots/<name>.svg. A row is `{ label, median, low, high, ours, group }`; rows of one group stand in one panel.
 * `bars` has for a group, or for '' without groups, the line that ours must stay left of.
 */
export async function plot(name, rows, { unit, scale = 'linear', bars = {} }) {
  const x = (field) => ({ field, type: 'quantitative', title: unit, scale: { type: scale, nice: true, ...scale === 'linear' && { zero: true } } });
  const y = { field: 'label', type: 'nominal', title: null, sort: null };
  const color = { field: 'ours', type: 'nominal', legend: null, scale: { domain: [true, false], range: [OURS, THEIRS] } };
  const text = { field: 'median', type: 'quantitative', format: ',.3~r' };
  const layer = [
    { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: x('low'), x2: { field: 'high' }, y, color } },
    { mark: { type: 'point', filled: true, size: 70, opacity: 1 }, encoding: { x: x('median'), y, color, shape: { field: 'ours', type: 'nominal', legend: null, scale: { domain: [true, false], range: ['diamond', 'circle'] } } } },
    { mark: { type: 'text', dy: -10, fontSize: 11, color: INK }, encoding: { x: x('median'), y, text } },
  ];
  const line = (bar) => (bar ? [{ mark: { type: 'rule', strokeDash: [4, 4], color: INK }, encoding: { x: { datum: bar, type: 'quantitative' } } }] : []);
  // One panel for each group, one under the other, on an axis of its own.
  const groups = [...new Set(rows.map((r) => r.group ?? ''))];
  const panels = groups.map((group) => ({
    title: group ? { text: group, anchor: 'start', fontSize: 13, color: INK } : undefined, width: 460, height: { step: 30 }, layer: [...layer, ...line(bars[group])],
    data: { values: rows.filter((r) => (r.group ?? '') === group).map((r) => ({ low: r.median, high: r.median, ours: false, ...r })) },
  }));
  const spec = {
    background: 'white', padding: 10, vconcat: panels,
    config: { font: 'system-ui, sans-serif', view: { stroke: '#ddd' }, axis: { labelFontSize: 12, titleFontSize: 12, labelColor: INK, titleColor: INK, grid: true, gridColor: '#eee', labelLimit: 260 } },
  };
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  mkdirSync(new URL('plots/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`plots/${name}.svg`, import.meta.url), `${await view.toSVG()}\n`);
}
