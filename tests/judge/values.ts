import fc from 'fast-check';
import { foreign, type ForeignKind, type Value } from '../../graders/value.ts';

/** Numbers as they come out of solutions: NaN, −0 and the infinities among them. */
export const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5),
);

const typedArray = fc.array(anyNumber, { maxLength: 4 }).map((numbers) => Float64Array.from(numbers));

/** Anything that can be written as a literal. */
export const writable: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(anyNumber, fc.string(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constantFrom(null, undefined), typedArray),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a', 'rho', '__proto__', 'constructor', "it's")), tie('value'), {
      maxKeys: 4,
      noNullPrototype: false,
    }),
  ),
})).value;

/** Anything that the sandbox hands out. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 9, arbitrary: writable },
  {
    weight: 1,
    arbitrary: fc.constantFrom('function', 'symbol', 'promise', 'bigint', 'cycle', 'other').map((kind) => foreign(kind as ForeignKind)),
  },
);
