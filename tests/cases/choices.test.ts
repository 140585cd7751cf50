import { describe, expect, it } from 'vitest';
import { CHOICE_LIMIT, choicesOf, sizeOf } from '../../graders/cases/choices.ts';

describe('choicesOf', () => {
  it('is a function of seed and index', () => {
    expect(choicesOf(1, 3)).toEqual(choicesOf(1, 3));
    expect(choicesOf(1, 3)).not.toEqual(choicesOf(2, 3));
    expect(choicesOf(1, 3)).not.toEqual(choicesOf(1, 4));
  });

  it('never changes: a verdict of last year must be had again', () => {
    expect(choicesOf(1, 0).slice(0, 8)).toMatchInlineSnapshot(`
      [
        0,
        0,
        0,
        1,
        0,
        2,
        2,
        0,
      ]
    `);
    expect(choicesOf(1, 99).slice(0, 8)).toMatchInlineSnapshot(`
      [
        9,
        107,
        6125,
        88,
        12273,
        26,
        114,
        2,
      ]
    `);
  });

  it('starts small and grows to the limit', () => {
    expect([0, 5, 6, 83, 84, 1_000].map(sizeOf)).toEqual([2, 2, 3, 15, 16, 16]);
    for (const index of [0, 30, 99]) {
      expect(Math.max(...choicesOf(1, index))).toBeLessThan(1 << sizeOf(index));
      expect(Math.max(...choicesOf(1, index))).toBeLessThan(CHOICE_LIMIT);
    }
  });

  it('makes simple values and generic ones often: every number of bits comes in 10,000 choices at least 400 times', () => {
    const counts = Array.from({ length: 17 }, () => 0);
    for (let index = 84; index < 124; index++) {
      for (const choice of choicesOf(1, index)) counts[32 - Math.clz32(choice)]! += 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(400 * 0.6);
  });
});
