import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreign } from '../../graders/value.ts';
import { fromPlain, type Json, toPlain } from '../../src/record/plain-json.ts';

const throughJson = (value: unknown) => fromPlain(JSON.parse(JSON.stringify(toPlain(value))) as Json);

describe('kept data', () => {
  it('gives back exactly what JSON alone would lose', () => {
    const value = {
      u: undefined,
      list: [NaN, Infinity, -Infinity, -0, 0],
      f: Float64Array.of(-0, NaN, 1.5),
      x: foreign('promise'),
      $: { $: 'NaN' },
    };
    expect(throughJson(value)).toStrictEqual(value);
  });

  it('gives back any nesting of them', () => {
    const anything = fc.anything({
      key: fc.oneof(
        fc.constant('$'),
        fc.string().filter((name) => name !== '__proto__'),
      ),
      withNullPrototype: false,
    });
    fc.assert(fc.property(anything, (value) => void expect(throughJson(value)).toStrictEqual(value)));
  });

  it('refuses marks that it does not know', () => {
    expect(() => fromPlain({ $: 'Map', v: [] })).toThrow('unknown mark "Map"');
    expect(() => fromPlain({ $: 'foreign', v: 'window' })).toThrow('unknown mark');
  });
});
