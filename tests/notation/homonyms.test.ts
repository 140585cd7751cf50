import { expect, it } from 'vitest';
import { homonymsOf } from '../../src/notation/homonyms.ts';

const symbol = (id: string, tex: string, ...lessons: number[]) => ({ id, tex, is: 'a number', also: [], lessons });
const all = [
  symbol('k', 'k', 2, 3),
  symbol('k-bin', 'k(x)', 1),
  symbol('k-query', 'k', 3),
  symbol('x', '\\A{x_A},\\ \\B{y_B}', 1),
  symbol('y', 'y', 2),
  symbol('x-k', 'x_k', 1),
  symbol('odot', '\\odot', 1),
];
const others = (id: string) => homonymsOf(all.find((one) => one.id === id) ?? symbol('', 'q', 9), all).map((other) => other.id);

it('names the other meanings of a letter, but not letters that a lesson tells apart by an index', () => {
  expect(others('k')).toEqual(['k-bin', 'k-query']);
  expect(others('x')).toEqual(['y']);
  expect(others('odot')).toEqual([]);
});
