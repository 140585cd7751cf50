import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln } from '../../graders/judge/portable-logarithm.ts';

const isNear = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-13 * Math.max(1e-300, Math.abs(b));

describe('ln and exp', () => {
  it('agree with the host to thirteen digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => isNear(ln(x), Math.log(x))),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => isNear(exp(x), Math.exp(x))),
      { numRuns: 1_000 },
    );
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => Math.abs(ln(exp(x)) - x) < 1e-12),
      { numRuns: 1_000 },
    );
  });

  it('go to the limits', () => {
    expect([ln(0), ln(-1), ln(1), ln(Infinity), ln(5e-324)]).toEqual([-Infinity, NaN, 0, Infinity, expect.closeTo(-744.44, 2)]);
    expect([exp(-Infinity), exp(0), exp(Infinity), exp(NaN), exp(-800), exp(800)]).toEqual([0, 1, Infinity, NaN, 0, Infinity]);
  });
});
