import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The text of a file of types that an author's code is held against, by its path: `lib/lib.es5.d.ts` of the language’s own library,
 * `graders/sandbox/realm/draw.ts` of what an exercise may import. Undefined where there is none of the path.
 */
export type TypeLibrary = (path: string) => string | undefined;

/** What is there for an author's files without being imported, and what they may import. */
const OF_REALM = ['globals.d.ts', 'accept.ts', 'draw.ts', 'drawing.ts', 'law.ts'].map((file) => `graders/sandbox/realm/${file}`);

/** The library of the language that the sandbox runs. What it refers to is part of it. */
const LANGUAGE = 'lib/lib.es2023.d.ts';

const ROOT = new URL('../../', import.meta.url);
const OF_LANGUAGE = dirname(fileURLToPath(import.meta.resolve('typescript')));

/** Read from the disk (Node only): the build puts the texts in the place of this module (`src/build/author-types.ts`). */
export const typeLibrary: TypeLibrary = (path) => {
  const isLanguage = /^lib\/lib\.[\w.]+\.d\.ts$/.test(path);
  if (!isLanguage && !OF_REALM.includes(path)) return undefined;
  const file = isLanguage ? join(OF_LANGUAGE, path.slice('lib/'.length)) : fileURLToPath(new URL(path, ROOT));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** All files that a check may ask for, by their paths. */
export function typeFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  const waiting = [LANGUAGE, ...OF_REALM];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = typeLibrary(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    files[path] = text;
    for (const [, lib] of text.matchAll(REFERENCE)) if (!(`lib/lib.${lib}.d.ts` in files)) waiting.push(`lib/lib.${lib}.d.ts`);
  }
  return files;
}

const REFERENCE = /^\/\/\/ <reference lib="([^"]+)" \/>$/gm;
