// A reporter for Node's test runner: what was run, in which host, of which version.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const first = (program, ...args) => { try { return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n')[0]; } catch { return 'not there'; } };

function versions() {
  const { devDependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const npm = Object.entries(devDependencies).filter(([name]) => !name.startsWith('@types/')).map(([name, version]) => `${name} ${version}`);
  const needs = join(HERE, 'openedx/requirements.txt');
  const pip = existsSync(needs) ? readFileSync(needs, 'utf8').trim().split('\n').filter((l) => l.includes('==')).map((l) => l.replace('==', ' ')) : [];
  const debian = ['nginx', 'caddy', 'wordpress', 'mariadb-server', 'php8.2-cli'].map((name) => `${name} ${first('dpkg-query', '--show', '--showformat=${Version}', name)}`);
  return [first(process.env.CHROMIUM ?? 'chromium', '--version').replace(/ built on.*/, ''), `Node.js ${process.version}`, ...npm, first('python3', '--version'), ...pip, ...debian];
}

export default async function* results(source) {
  const files = new Map();
  for await (const { type, data } of source) {
    if (!['test:pass', 'test:fail'].includes(type) || data.nesting > 0 || !data.file) continue;
    const name = join(basename(dirname(data.file)), basename(data.file));
    if (!files.has(name)) files.set(name, []);
    files.get(name).push([data.name, data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed']);
  }
  yield `Written by \`cargo xtask hosts\` on ${new Date().toISOString().slice(0, 10)}, with ${versions().join(', ')}.\n\n| test | what | |\n|---|---|---|\n`;
  for (const [file, list] of files) for (const [name, came] of list) yield `| ${file} | ${name.replaceAll('|', '\\|')} | ${came} |\n`;
}
