import { expect, it } from 'vitest';
import { describe as described } from '../../../src/build/emoji/describe.ts';

const N = 20;
/** A picture whose pixels are drawn by a function of their place. */
const picture = (colour: (x: number, y: number) => [number, number, number]) =>
  Uint8Array.from(Array.from({ length: N * N }, (_, i) => colour(i % N, Math.floor(i / N))).flat());

it('white paper is full colour, all in the last bin, without edges and without a silhouette', () => {
  const numbers = described(
    picture(() => [255, 255, 255]),
    N,
  );
  expect(numbers).toHaveLength(389);
  expect(numbers.slice(0, 75)).toEqual(new Array(75).fill(1));
  expect(numbers.slice(75, 139)).toEqual([...new Array(63).fill(0), 2]);
  expect(numbers.slice(139)).toEqual(new Array(250).fill(0));
});

it('a left half in red: colour, bins, one upright edge, and half a silhouette', () => {
  const numbers = described(
    picture((x) => (x < 10 ? [255, 0, 0] : [255, 255, 255])),
    N,
  );
  // The middle column of the grid of five is half red.
  expect(numbers.slice(0, 15)).toEqual([1, 0, 0, 1, 0, 0, 1, 0.5, 0.5, 1, 1, 1, 1, 1, 1]);
  // Red is (3, 0, 0) of four levels each, so bin 48.
  expect(numbers[75 + 48]).toBeCloseTo(2 * Math.sqrt(0.5), 12);
  expect(numbers[75 + 63]).toBeCloseTo(2 * Math.sqrt(0.5), 12);
  // In the middle cell, two columns of four pixels see a full step, and each adds 1; a cell has 16 pixels.
  const middle = numbers.slice(139 + 12 * 6, 139 + 13 * 6);
  expect(middle[0]).toBeCloseTo(1.5 * Math.sqrt((8 * 25) / 400), 12);
  expect(middle.slice(1)).toEqual([0, 0, 0, 0, 0]);
  expect(numbers.slice(289, 299)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0]);
});
