import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { cutTypes, lackingIn } from './realm-types/cut-types.ts';
import { realmNames } from './realm-types/realm-names.ts';

/** Files of a library of types, by name: `lib.es5.d.ts`. */
type LibFiles = Record<string, string>;

/**
 * The editor's types are those of the realm that solutions run in, no more: in place of the libraries that come with the editor, for
 * browsers and all versions of the language (3 MB), its worker gets the newest one without what a sandbox says that it lacks.
 */
export const realmTypes = (): Plugin => ({
  name: 'realm-types',
  async load(id) {
    const [file = ''] = id.split('?');
    if (!file.endsWith('/languages/features/typescript/lib/lib.js')) return undefined;
    const { libFileMap } = (await import(pathToFileURL(file).href)) as { libFileMap: LibFiles };
    return `export const libFileMap = ${JSON.stringify(await realmLibrary(libFileMap))};`;
  },
});

/** Of all files the newest library, `lib.esnext.d.ts` and what it refers to, without what the realm lacks. */
export async function realmLibrary(files: LibFiles): Promise<LibFiles> {
  const realm = await realmNames(await loadWasm());
  const texts = [...filesOf('lib.esnext.d.ts', files)];
  const lacking = new Set(texts.flatMap(([, text]) => lackingIn(text, realm)));
  return Object.fromEntries(texts.map(([name, text]) => [name, cutTypes(text, realm, lacking)]));
}

/** A file, and all that it refers to. */
function filesOf(name: string, files: LibFiles, found = new Map<string, string>()): Map<string, string> {
  const text = files[name];
  if (text === undefined) throw new Error(`the editor has no ${name}`);
  if (found.has(name)) return found;
  found.set(name, text);
  for (const [, lib] of text.matchAll(REFERENCE)) filesOf(`lib.${lib}.d.ts`, files, found);
  return found;
}

const REFERENCE = /^\/\/\/ <reference lib="([^"]+)" \/>$/gm;
