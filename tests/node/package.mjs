// The built package as a consumer has it: a folder with node_modules/talenttaal in it, and nothing else.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aliases, problems } from './shape.mjs';

export const NPM = fileURLToPath(new URL('../../dist/npm/', import.meta.url));
export const LOCALES = ['nl', 'fr', 'en'];
const types = aliases(readFileSync(join(NPM, 'talenttaal.d.ts'), 'utf8'));

/** What in a value is not as the shipped type says. */
export const against = (type, value) => problems(types, type, value);

/** A folder that has the package installed, and a way to import by name from there. */
export function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'talenttaal-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(NPM, join(folder, 'node_modules/talenttaal'), 'dir');
  writeFileSync(join(folder, 'entry.mjs'), 'export const get = (name) => import(name);\n');
  return {
    folder,
    get: async (name) => (await import(pathToFileURL(join(folder, 'entry.mjs')))).get(name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const { load } = await import(pathToFileURL(join(NPM, 'talenttaal.js')));
