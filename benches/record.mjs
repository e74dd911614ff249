// What all parts share: medians and spread, versions, the machine, and the section of each in RESULTS.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';

const FILE = new URL('RESULTS.md', import.meta.url);
/** The sections in the order in which they stand. */
const SECTIONS = ['Start', 'Look-up', 'Live marking', 'Fluent', 'Memory', 'Growth', 'Native'];
/** The load of the machine when the measuring began: what was measured beside other work says so. */
const load = loadavg()[0];

const sorted = (list) => Float64Array.from(list).sort();
export const percentile = (list, p) => sorted(list)[Math.min(list.length - 1, Math.floor(p * list.length))];
/** The median and the quartiles round it. */
export const spread = (list) => ({ median: percentile(list, 0.5), low: percentile(list, 0.25), high: percentile(list, 0.75) });

/** Microseconds of each of many calls by name, one call of each in turn. Rounds that warm up don't count. */
export async function interleaved(calls, { rounds, warm = Math.ceil(rounds / 5) }) {
  const taken = new Map(Object.keys(calls).map((name) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) for (const [name, call] of Object.entries(calls)) {
    const before = performance.now(), answer = call(round);
    if (answer instanceof Promise) await answer;
    if (round >= 0) taken.get(name).push((performance.now() - before) * 1000);
  }
  return taken;
}

const installed = (name) => ['node_modules', '../node_modules'].map((dir) => new URL(`${dir}/${name}/package.json`, import.meta.url)).find((url) => existsSync(url));
export const versionOf = (name) => JSON.parse(readFileSync(installed(name), 'utf8')).version;
const own = () => JSON.parse(readFileSync(new URL('../dist/npm/package.json', import.meta.url), 'utf8')).version;

/** When, what and where: the line under the heading of a section. */
export function measuredOn(packages, browser) {
  const versions = ['talenttaal ' + own(), ...packages.map((name) => `${name} ${versionOf(name)}`)].join(', ');
  const engine = [browser && `Chromium ${browser}`, `Node ${process.versions.node}`].filter(Boolean).join(', ');
  return `${new Date().toISOString().slice(0, 10)}, ${versions}; ${engine}, ${cpus()[0]?.model.trim() || process.arch}, ${availableParallelism()} cores, load ${load.toFixed(1)}.`;
}

/** A table as Markdown; numbers stand to the right, but for the columns of `words`. */
export function table(head, rows, words = 1) {
  const rule = head.map((_, n) => (n < words || head[n] === 'configuration' ? '--' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const times = (a, b) => `${(a / b).toFixed(2)}x`;

/** Puts a section in its place in RESULTS.md, instead of the one before, and prints it. */
export function record(heading, text, plot) {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# What was measured\n';
  const [top, ...sections] = before.split(/^(?=## )/m);
  const name = (section) => section.slice(3, section.indexOf('\n'));
  const all = [...sections.filter((s) => name(s) !== heading), `## ${heading}\n\n${text}${plot ? `\n\n![${heading}](plots/${plot}.svg)` : ''}`];
  all.sort((a, b) => SECTIONS.indexOf(name(a)) - SECTIONS.indexOf(name(b)));
  writeFileSync(FILE, [top, ...all].map((s) => s.trim()).join('\n\n') + '\n');
  console.log(`${text}\n\nwritten to benches/RESULTS.md`);
}

/** Whether a module is what was run. */
export const isMain = (meta) => process.argv[1] && pathToFileURL(process.argv[1]).href === meta.url;
