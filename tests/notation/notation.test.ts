import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/build/quiz-text.ts';
import { parseNotation } from '../../src/notation/notation.ts';

const groups = parseNotation(await readFile('content/notation.yaml', 'utf8'));

it.each(groups.flatMap((group) => group.symbols).map((symbol) => [symbol.id, symbol] as const))('%s can be set', (_, symbol) => {
  for (const text of [`$${symbol.tex}$`, symbol.is, symbol.shape ?? ''])
    if (text !== '') expect(renderText(text, [])).not.toContain('katex-error');
});

describe('a notation that cannot be used', () => {
  const group = (...lines: string[]) =>
    `groups:\n  - id: one\n    title: One\n    symbols:\n${lines.map((line) => `      ${line}\n`).join('')}`;

  it.each([
    [
      'an ink that there is not',
      group('- id: x', '  tex: x', '  ink: C', '  is: an input', '  lessons: [1]'),
      'content/notation.yaml:7: groups[1].symbols[1].ink: found "C"',
    ],
    ['no lesson', group('- id: x', '  tex: x', '  is: an input', '  lessons: []'), 'content/notation.yaml:8: groups[1].symbols[1].lessons'],
    ['a lesson twice', group('- id: x', '  tex: x', '  is: an input', '  lessons: [1, 1]'), 'expected each lesson once'],
    ['an address twice', group('- id: one', '  tex: x', '  is: an input', '  lessons: [1]'), 'content/notation.yaml:5: one is there twice'],
  ])('with %s is named by file, line and what to fix', (_, text, message) => {
    expect(() => parseNotation(text)).toThrow(message);
  });
});
