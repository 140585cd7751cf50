import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, type ChoicesByPlace } from '../../graders/cases/choices.ts';
import type { Wrongness } from '../../graders/judge/wrongness.ts';
import { compareFailures, type Failure, shrink } from '../../graders/explain/shrink.ts';
import { compareSize, countNumbers } from '../../graders/cases/size.ts';
import { type Decoded, type Draw, decode, decodeAt } from '../../graders/sandbox/realm/draw.ts';

type Judge<Args> = (args: Args) => Wrongness;

/** The best failing case of 200 generated ones, shrunk. */
function smallest<Args>(inputs: (draw: Draw) => Args, judge: Judge<Args>, seed = 1) {
  const failing = Array.from({ length: 200 }, (_, index) => decode(inputs, choicesOf(seed, index)))
    .map((decoded): Failure<Args> => ({ decoded, wrongness: judge(decoded.args) }))
    .filter(({ wrongness }) => wrongness > 0)
    .sort(compareFailures);
  return shrink((choices) => decodeAt(inputs, choices), failing[0]!, judge);
}

const matrixAndVector = (draw: Draw): [number[][], number[]] => {
  const d = draw.int(1, 5);
  return [draw.matrix(draw.int(1, 5), d), draw.vector(d)];
};

describe('shrink', () => {
  it('takes items from all lists that share a dimension', () => {
    const { decoded } = smallest(matrixAndVector, ([, vector]) => (vector.length >= 2 && vector.at(-1) !== 0 ? 2 : 0));
    expect(decoded.args).toEqual([[[0, 0]], [0, 1]]);
  });

  it('drops any item, not only the last', () => {
    const inputs = (draw: Draw) => draw.list([0, 8], () => draw.int(-9, 9));
    const { decoded } = smallest(inputs, (list) => (list.includes(7) && list.includes(-3) && list.indexOf(7) < list.indexOf(-3) ? 2 : 0));
    expect(decoded.args).toEqual([7, -3]);
  });

  it('keeps a plain difference rather than a smaller case with one in the ninth decimal', () => {
    const inputs = (draw: Draw) => draw.list([1, 6], () => draw.int(0, 20));
    const judge: Judge<number[]> = (list) => (list.length >= 3 ? 2 : 1);
    expect(smallest(inputs, judge)).toMatchObject({ wrongness: 2, decoded: { args: [0, 0, 0] } });
  });

  it('moves to a plain difference where a smaller case has one', () => {
    const inputs = (draw: Draw) => draw.list([1, 6], () => draw.int(0, 20));
    const judge: Judge<number[]> = (list) => (list.length === 1 ? 2 : 1);
    const start: Failure<number[]> = { decoded: decode(inputs, [4, 9, 9, 9, 9, 9]), wrongness: 1 };
    expect(shrink((choices) => decodeAt(inputs, choices), start, judge)).toMatchObject({ wrongness: 2, decoded: { args: [0] } });
  });

  it('passes over choices on which the generator throws', () => {
    const inputs = (draw: Draw) => {
      const n = draw.int(0, 9);
      if (n === 2) throw new Error('not two');
      return [n];
    };
    const attempt = (read: () => Decoded<number[]>) => {
      try {
        return read();
      } catch {
        return undefined;
      }
    };
    const start: Failure<number[]> = { decoded: decode(inputs, [9]), wrongness: 2 };
    const { decoded } = shrink(
      (choices) => attempt(() => decodeAt(inputs, choices)),
      start,
      ([n]) => (n! >= 2 ? 2 : 0),
    );
    expect(decoded.args).toEqual([3]);
  });

  it('never grows, always fails still, stays within its limit, asks nothing twice and repeats exactly', () => {
    const shape = fc.record({ seed: fc.nat(10_000), modulus: fc.integer({ min: 2, max: 7 }), limit: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(shape, ({ seed, modulus, limit }) => {
        const judge: Judge<[number[][], number[]]> = ([M, v]) =>
          (((M.length * v.length + Math.floor(8 * v[0]!)) % modulus) + modulus) % modulus ? 0 : v[0]! > 0 ? 2 : 1;
        const start = Array.from({ length: 60 }, (_, i) => decode(matrixAndVector, choicesOf(seed, i))).find(({ args }) => judge(args));
        fc.pre(start !== undefined);
        const run = () => {
          const asked: string[] = [];
          let decodes = 0;
          let last = '';
          const decodeAndCount = (choices: ChoicesByPlace) => {
            decodes++;
            const decoded = decodeAt(matrixAndVector, choices);
            last = decoded.choices.join();
            return decoded;
          };
          const judgeAndNote = (args: [number[][], number[]]) => {
            asked.push(last);
            return judge(args);
          };
          const shrunk = shrink(decodeAndCount, { decoded: start, wrongness: judge(start.args) }, judgeAndNote, limit);
          return { shrunk, asked, decodes };
        };
        const { shrunk, asked, decodes } = run();
        expect(run()).toEqual({ shrunk, asked, decodes });
        expect(new Set(asked).size).toBe(shrunk.questions);
        expect(asked.length).toBeLessThanOrEqual(limit);
        expect(decodes).toBeLessThanOrEqual(10 * limit);
        expect(compareSize(shrunk.decoded, start)).toBeLessThanOrEqual(0);
        expect(countNumbers(shrunk.decoded.args)).toBeLessThanOrEqual(countNumbers(start.args));
        expect(judge(shrunk.decoded.args)).toBe(shrunk.wrongness);
        expect(shrunk.wrongness).toBeGreaterThanOrEqual(judge(start.args));
      }),
      { numRuns: 300 },
    );
  });
});
