import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved, placeUnder } from '../../src/quiz/move-item.ts';

it('puts a key at another place and leaves the order of the others', () => {
  expect(moved(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
});

it('changes nothing at the ends', () => {
  const keys = ['a', 'b'];
  expect(moved(keys, 'a', -1)).toBe(keys);
  expect(moved(keys, 'b', 2)).toBe(keys);
  expect(moved(keys, 'x', 0)).toBe(keys);
});

it('keeps every key', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.integer({ min: -2, max: 6 }), (from, to) => {
      expect(moved(['a', 'b', 'c', 'd'], 'abcd'.charAt(from), to).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});

it('finds the row under a height', () => {
  const rows = [{ bottom: 10 }, { bottom: 20 }, { bottom: 30 }];
  expect([-5, 9, 10, 25, 99].map((y) => placeUnder(y, rows))).toEqual([0, 0, 1, 2, 2]);
});
