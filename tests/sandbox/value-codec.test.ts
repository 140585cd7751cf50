import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode, TooLarge } from '../../graders/sandbox/value-codec.ts';
import type { Value } from '../../graders/value.ts';
import { solved } from './a-sandbox.ts';

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.double(),
    fc.constantFrom<Value>(undefined, null, true, false, -0, Number.NaN, Number.NEGATIVE_INFINITY),
    fc.string({ unit: 'binary' }),
    fc.float64Array({ maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 4 }), tie('value'), { maxKeys: 4, noNullPrototype: false }),
  ),
}));

it('a value comes out of the stream as it went in', () => {
  fc.assert(
    fc.property(value, (it) => {
      const stream = new Float64Array(100_000);
      expect(decode(stream.subarray(0, encode(it, stream)))).toEqual(it);
    }),
    { numRuns: 500 },
  );
});

it('a value comes out of the sandbox as it went in', () => {
  fc.assert(
    fc.property(value, (it) => {
      expect(solved('const solve = (x) => ({ x })', it)).toEqual({ x: it });
    }),
    { numRuns: 300 },
  );
});

it('a value that does not fit is refused', () => {
  expect(() => encode([1, 2, 3], new Float64Array(4))).toThrow(TooLarge);
});
