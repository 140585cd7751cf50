import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  entropyOfA,
  independent,
  type Joint,
  remaining,
  transposed,
  withWeight,
} from '../../../src/figures/26-conditional-entropy/remaining.ts';
import { reference } from '../reference.ts';

const tables = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });

describe('what is left', () => {
  it('is what the exercise computes, in both directions', async () => {
    const joint: Joint = [
      [9, 0, 1],
      [1, 8, 1],
      [0, 1, 1],
    ];
    const answer = (await reference('conditional-entropy', `conditionalEntropy(${JSON.stringify(joint)}, 2)`)) as Record<string, number>;
    expect(remaining(joint)).toBeCloseTo(answer.aGivenB ?? Number.NaN, 12);
    expect(remaining(transposed(joint))).toBeCloseTo(answer.bGivenA ?? Number.NaN, 12);
  });

  it('is never more than before', () => {
    fc.assert(fc.property(tables, (joint) => remaining(joint) <= entropyOfA(joint) + 1e-9));
  });

  it('is all there was where A and B are independent', () => {
    fc.assert(fc.property(tables, (joint) => Math.abs(remaining(independent(joint)) - entropyOfA(joint)) < 1e-9));
  });

  it('costs the same in either order, together with what was learnt first', () => {
    fc.assert(
      fc.property(tables, (joint) => {
        const throughB = entropyOfA(transposed(joint)) + remaining(joint);
        const throughA = entropyOfA(joint) + remaining(transposed(joint));
        return Math.abs(throughA - throughB) < 1e-9;
      }),
    );
  });
});

it('may be more than before in a single column', () => {
  const joint = [
    [9, 1],
    [0, 1],
  ];
  expect(columnsOf(joint)[1]?.entropy).toBe(1);
  expect(entropyOfA(joint)).toBeLessThan(0.44);
});

it('counts a column of zeros as one that never comes', () => {
  expect(columnsOf([[1, 0]])[1]).toEqual({ probability: 0, given: [0], entropy: 0 });
});

it('changes one weight and leaves the others', () => {
  expect(
    withWeight(
      [
        [1, 2],
        [3, 4],
      ],
      1,
      0,
      9,
    ),
  ).toEqual([
    [1, 2],
    [9, 4],
  ]);
});
