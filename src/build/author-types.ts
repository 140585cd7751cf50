import type { Plugin } from 'vite';
import { typeFiles } from '../author-types/library.ts';

/** Pages have no disk: the files of types that an author's code is held against become part of the worker that checks it. */
export const authorTypes = (): Plugin => ({
  name: 'author-types',
  load(id) {
    if (!id.endsWith('/src/author-types/library.ts')) return undefined;
    const files = Object.fromEntries(Object.entries(typeFiles()).map(([path, text]) => [path, withoutDocs(text)]));
    return `const files = ${JSON.stringify(files)};\nexport const typeLibrary = (path) => (Object.hasOwn(files, path) ? files[path] : undefined);`;
  },
});

/** Nobody is shown what a declaration says of itself, and it is more than half of the text. Lines stay, and so do references to other files. */
const withoutDocs = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/\n{3,}/g, '\n\n');
