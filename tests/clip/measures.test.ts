import { expect, it } from 'vitest';
import { byChance, largest, onDiagonal, recall } from '../../src/clip/measures.ts';

const U = [
  [1, 0],
  [0, 1],
  [0.6, 0.8],
];

it('recall counts captions that are nearer, and those that are as near', () => {
  expect(recall(U, U, [1, 2])).toEqual([1, 1]);
  const V = [U[0]!, U[2]!, U[1]!]; // the second and third are exchanged
  expect(recall(U, V, [1, 2, 3])).toEqual([1 / 3, 1, 1]);
  expect(recall(U, [U[0]!, U[0]!, U[0]!], [1, 3])).toEqual([0, 1]); // all alike: nothing is first
});

it('chance is k of N, and never more than all', () => {
  expect([byChance(10, 213), byChance(10, 4)]).toEqual([10 / 213, 1]);
});

it('a row is on the diagonal only where no other cell is as large', () => {
  expect(
    onDiagonal([
      [2, 1, 0],
      [3, 3, 0],
      [0, 0, 1],
    ]),
  ).toEqual([true, false, true]);
  expect(
    onDiagonal([
      [Number.NaN, 0],
      [0, 1],
    ]),
  ).toEqual([false, true]);
});

it('the largest come first', () => {
  expect(largest([1, 5, 3], 2)).toEqual([1, 2]);
});
