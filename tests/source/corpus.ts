import { readFileSync } from 'node:fs';

/**
 * The programs of a file of the corpus: they stand apart by a line of three dashes. `nameless`: static accessors in classes without a name,
 * and in one whose name is that of a parameter which TypeScript writes.
 */
export function corpus(name: 'types' | 'lowered' | 'nameless' | 'javascript' | 'refused'): string[] {
  return readFileSync(new URL(`./corpus/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n---\n');
}
