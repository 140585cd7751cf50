import { globSync, readFileSync } from 'node:fs';
import { DIST } from './built-pages.ts';
import { expect, test } from './site.ts';

/** WebKit makes a second instance of a worker's entry where a chunk imports from it: both would answer every run. */
test('each worker is one file, which imports no other and is imported by none', () => {
  const scripts = globSync('_astro/*.js', { cwd: DIST }).map((file) => ({ file, text: readFileSync(`${DIST}${file}`, 'utf8') }));
  const workers = scripts.filter(({ file }) => /worker[-.]\w+/.test(file));
  expect(workers.length).toBeGreaterThanOrEqual(4);
  const imported = (text: string) => [...text.matchAll(/(?:from|import\(?)\s*["'`]\.\/([\w.-]+\.js)/g)].map(([, name]) => `_astro/${name}`);
  for (const { file, text } of workers) expect(imported(text), file).toEqual([]);
  const names = new Set(workers.map(({ file }) => file));
  for (const { file, text } of scripts)
    expect(
      imported(text).filter((name) => names.has(name)),
      file,
    ).toEqual([]);
});
