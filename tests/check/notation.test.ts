import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { absentSymbols, missingSymbols } from '../../src/check/notation.ts';
import { publishedCourse } from '../published.ts';
import { numberOf } from '../../src/course/course.ts';
import { parseNotation } from '../../src/notation/notation.ts';

const symbols = parseNotation(await readFile('content/notation.yaml', 'utf8')).flatMap((group) => group.symbols);
const slugs = (await publishedCourse()).lessons.map(({ slug }) => slug).sort();
const lessons = new Map(
  await Promise.all(
    slugs.map(async (slug) => [Number(numberOf(slug)), await readFile(`content/lessons/${slug}/index.mdx`, 'utf8')] as const),
  ),
);

describe.each([...lessons])('lesson %i', (number, text) => {
  it('uses no symbol that is not in the notation', () => {
    expect(missingSymbols(text, number, symbols)).toEqual([]);
  });

  it('has symbols that are explained', () => {
    expect(symbols.some((symbol) => symbol.lessons.includes(number))).toBe(true);
  });
});

it.each(symbols.map((symbol) => [symbol.id, symbol] as const))('%s stands in the lessons that it names', (_, symbol) => {
  const absent = symbol.lessons.flatMap((number, at) =>
    absentSymbols(symbol, lessons.get(number) ?? '', at === 0).map((name) => `lesson ${number}: ${name}`),
  );
  expect(absent).toEqual([]);
});

describe('a symbol of a lesson', () => {
  const entry = { id: 'x', tex: '\\A{x_A},\\ \\hat y', is: 'an input', also: [], lessons: [1] };

  it.each(['$x$', '$\\A{x_B}+2$', '$\\frac{\\hat y}{x_{A}}$', '$$\n\\sum \\J{x}\n$$'])('%s is known', (text) => {
    expect(missingSymbols(text, 1, [entry])).toEqual([]);
  });

  it.each([
    ['$y$', 'y'],
    ['$\\hat x$', '\\hat x'],
    ['$x_i$', 'i'],
    ['$\\mathrm{vec}(x)$', '\\mathrm{vec}'],
    ['$\\mathcal L$', '\\mathcal{L}'],
  ])('%s is missing', (text, letter) => {
    expect(missingSymbols(`One line.\n${text}`, 1, [entry])).toMatchObject([{ letter, line: 2 }]);
  });

  it('is not known in a lesson that no entry names', () => {
    expect(missingSymbols('$x$', 2, [entry])).toMatchObject([{ letter: 'x' }]);
  });

  it('is introduced where it has the same index', () => {
    expect(absentSymbols(entry, '$x_B+\\hat y$', true)).toEqual(['x_A']);
    expect(absentSymbols(entry, '$x_B+\\hat y$', false)).toEqual([]);
  });
});
