import { expect, it } from 'vitest';
import { splitOf } from '../../src/clip/split.ts';

it('puts a fifth aside, always the same, and nothing is in both parts', () => {
  const { training, heldOut } = splitOf(1066);
  expect([training.length, heldOut.length]).toEqual([853, 213]);
  expect(new Set([...training, ...heldOut]).size).toBe(1066);
  expect(splitOf(1066)).toEqual({ training, heldOut });
  expect(heldOut.slice(0, 5)).toEqual(HELD_OUT);
});

const HELD_OUT = [9, 19, 24, 27, 29];
