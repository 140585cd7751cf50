import { expect, it } from 'vitest';
import { tokensOf } from '../../../src/gradebook/copied/tokens.ts';

const words = (source: string): string =>
  tokensOf(source)
    .map(({ text }) => text)
    .join(' ');

it.each([
  ['names, but for what stands behind a full stop', 'let total = xs.map(f);', 'const s = ys.map(g)'],
  ['numbers and texts', 'f(1, "a")', "f(2.5e3, 'b')"],
  ['comments and spacing', 'a + b', 'a /* and */ +\n// so\n b'],
  ['types', 'const f = (x: number): Vec => x as Vec;', 'const f = (x) => x'],
  ['the way of a declaration', 'let a = 1', 'const a = 1'],
])('makes no difference of %s', (_, a, b) => {
  expect(words(a)).toBe(words(b));
});

it.each([
  ['a.map(f)', 'a.filter(f)'],
  ['Math.log(x)', 'Math.exp(x)'],
  ['a + b', 'a - b'],
  ['if (a) b', 'while (a) b'],
  ['Infinity', 'x'],
])('tells %s from %s', (a, b) => {
  expect(words(a)).not.toBe(words(b));
});

it('says where each token stands in the source, also behind types', () => {
  const source = 'const f = <T,>(x: T): T => x + 12';
  expect(tokensOf(source).map(({ start, end }) => source.slice(start, end))).toEqual([
    'const',
    'f',
    '=',
    '(',
    'x',
    ')',
    '=>',
    'x',
    '+',
    '12',
  ]);
});

it('reads what cannot be parsed', () => {
  expect(words('function ( { let "')).toBe('function ( { let text');
});
