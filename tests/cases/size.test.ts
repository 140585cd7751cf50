import { describe, expect, it } from 'vitest';
import { compareSize, countNumbers } from '../../graders/cases/size.ts';
import { type Draw, decode } from '../../graders/sandbox/realm/draw.ts';

describe('countNumbers', () => {
  it('counts numbers at any depth, those of typed arrays and records too', () => {
    expect(countNumbers([[1, [2]], 'three', null, true, undefined, NaN])).toBe(3);
    expect(countNumbers([new Float64Array(4), { a: [1, 2], b: { c: 3 } }])).toBe(7);
    expect(countNumbers(0)).toBe(1);
  });
});

describe('compareSize', () => {
  const inputs = (draw: Draw) => [draw.list([0, 5], () => draw.int(0, 100))];
  const read = (...choices: number[]) => decode(inputs, choices);

  it('puts fewer numbers first, then fewer bits, then smaller choices', () => {
    const order = [read(0), read(1, 9), read(2, 0, 0), read(2, 1, 0), read(2, 0, 2), read(2, 3, 0)];
    for (const [i, smaller] of order.entries()) {
      expect(compareSize(smaller, smaller)).toBe(0);
      for (const larger of order.slice(i + 1)) {
        if (compareSize(smaller, larger) >= 0) throw new Error(`${smaller.choices} should be before ${larger.choices}`);
        expect(compareSize(larger, smaller)).toBeGreaterThan(0);
      }
    }
  });
});
