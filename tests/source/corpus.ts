import { readFileSync } from 'node:fs';

/** The programs of a file of the corpus: they stand apart by a line of three dashes. */
export function corpus(name: 'types' | 'lowered' | 'javascript' | 'refused'): string[] {
  return readFileSync(new URL(`./corpus/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n---\n');
}
