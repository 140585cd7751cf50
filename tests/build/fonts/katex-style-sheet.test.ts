import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { takeApart } from '../../../src/build/fonts/katex-style-sheet.ts';

it('tells the twenty faces of KaTeX’s style sheet from its rules', async () => {
  const { faces, rules } = takeApart(await readFile(createRequire(import.meta.url).resolve('katex/dist/katex.css'), 'utf8'));
  expect(faces).toHaveLength(20);
  expect(faces).toContainEqual({ file: 'KaTeX_Math-Italic', family: 'KaTeX_Math', weight: 'normal', style: 'italic' });
  expect(rules).not.toContain('@font-face');
  expect(rules).toContain('.katex .mathnormal');
});

it('says what is missing where the sheet is written otherwise', () => {
  expect(() => takeApart('.katex { color: red }')).toThrow('no faces');
  expect(() => takeApart('@font-face { font-family: KaTeX_Main; src: url(main.ttf) }')).toThrow(/without .*woff2/);
});
