import { describe, expect, it } from 'vitest';
import { checkContract } from '../../src/check/contract.ts';
import { doubling } from '../a-bench.ts';

/** Fields that the check misses. */
const missing = (signature: string, reference = '', contract: Record<string, string> = {}): (string | undefined)[] =>
  checkContract(doubling({ signature, reference, contract })).map(({ found }) => /contract\.(\w+)/.exec(found)?.[1]);

describe('the contract', () => {
  it.each([
    ['(x: number, base: number) => number', '', ['base']],
    ['(x: number) => number', 'Math.log(x)', ['base']],
    ['(v: Vec) => number', '', ['empty']],
    ['(x: (Vec | null)[]) => number', '', ['empty']],
    ['(X: Mat) => number', '', ['axis', 'empty']],
    ['(weights: Vec) => number', '', ['normalisation', 'empty']],
    ['(x: number) => number', '[x].sort()', ['ties']],
    ['(x: number) => number', 'x / Math.sqrt(x)', ['zero']],
    ['(x: number) => number', 'Math.round(x)', ['rounding']],
    ['(x: number, y: number) => number', 'x + y', []],
    ['(x: number) => number', '// Math.log(x)\n/* Math.round( */ x', []],
  ])('of %s with %j asks for %j', (signature, reference, fields) => {
    expect(missing(signature, reference)).toEqual(fields);
  });

  it('is kept by the field’s name or by a sentence that says it', () => {
    expect(missing('(v: Vec, base: number) => number', '', { base: 'b.', empty: 'e.' })).toEqual([]);
    expect(missing('(v: Vec, base: number) => number', '', { units: 'Entropies are in nats; of no outcomes it is 0.' })).toEqual([]);
  });
});
