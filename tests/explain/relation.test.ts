import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../graders/cases/choices.ts';
import { changesOf } from '../../graders/explain/relations/changes.ts';
import { findRelation, type Observation, relation as relationOf } from '../../graders/explain/relation.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { type Draw, decode } from '../../graders/sandbox/realm/draw.ts';
import { foreign, type Value } from '../../graders/value.ts';
import { drawPrograms } from './programs.ts';

/** As it is told to a learner. */
function relation(...args: Parameters<typeof relationOf>): string | undefined {
  const found = relationOf(...args);
  return found && messageText(found);
}

/** A right or wrong solution in plain TypeScript. None of them changes its arguments. */
type Solution = (...args: never[]) => Value;

const generated = (inputs: (draw: Draw) => Value[], seed: number, count: number): Value[][] =>
  Array.from({ length: count }, (_, index) => decode(inputs, choicesOf(seed, index)).args);

// Each solution is written for the arguments that its inputs make.
const judged = (inputs: Value[][], right: Solution, wrong: Solution): Observation[] =>
  inputs.map((args) => ({ args, expected: right(...(args as never[])), actual: wrong(...(args as never[])) }));

/** The cases of a run, on which one solution gives what is expected and the other what came out. */
const casesOf = (inputs: (draw: Draw) => Value[], right: Solution, wrong: Solution, seed = 1): Observation[] =>
  judged(generated(inputs, seed, 100), right, wrong);

const twoLists = (draw: Draw): Value[] => {
  const n = draw.int(1, 6);
  return [draw.vector(n), draw.vector(n)];
};
const listAndNumber = (draw: Draw): Value[] => [draw.vector(draw.int(1, 6)), draw.pick([0.5, 2, 3, 10])];
const matrix = (draw: Draw): Value[] => [draw.matrix(draw.int(1, 4), draw.int(1, 4))];

const sum = (xs: number[]) => xs.reduce((total, x) => total + x, 0);
const products = (xs: number[], ys: number[]) => xs.map((x, i) => x * ys[i]! + x);
const inner = (xs: number[], ys: number[]) => sum(products(xs, ys));
const through =
  (f: (value: number) => number): Solution =>
  (xs: number[], ys: number[]) =>
    products(xs, ys).map(f);
const positive = (xs: number[], ys: number[]) => products(xs, ys).map((p) => p * p + 0.1);
const positiveThrough =
  (f: (value: number) => number): Solution =>
  (xs: number[], ys: number[]) =>
    positive(xs, ys).map(f);

const named: [inputs: (draw: Draw) => Value[], right: Solution, wrong: Solution, sentence: string][] = [
  [twoLists, products, through((p) => -p), 'Every value is yours times −1: a sign is missing.'],
  [twoLists, products, through((p) => p / 2), 'Every value is yours times 2.'],
  [twoLists, products, through((p) => 2 * p), 'Every value is yours times ½.'],
  [
    twoLists,
    inner,
    (xs: number[], ys: number[]) => inner(xs, ys) * Math.LN2,
    'Every value is yours times 1/ln 2: yours is in nats, bits are asked for.',
  ],
  [
    twoLists,
    inner,
    (xs: number[], ys: number[]) => inner(xs, ys) / Math.LN2,
    'Every value is yours times ln 2: yours is in bits, nats are asked for.',
  ],
  [twoLists, products, through((p) => p / Math.PI), 'Every value is yours times π.'],
  [twoLists, products, through((p) => p / 0.137), 'Every value is yours times 0.137.'],
  [twoLists, products, through((p) => p - 1), 'Every value is yours plus 1.'],
  [twoLists, products, through((p) => p + 0.25), 'Every value is yours minus 0.25.'],
  [
    twoLists,
    products,
    through((p) => 1 - p),
    'Every value is 1 minus yours: a similarity where a distance is asked for, or the other way round.',
  ],
  [twoLists, through(Math.abs), products, 'Every value is yours without its sign: an absolute value is missing.'],
  [twoLists, through((p) => Math.max(0, p)), products, 'Every value is yours, but 0 where yours is negative: max(0, …) is missing.'],
  [twoLists, positiveThrough((p) => p * p), positive, 'Every value is yours squared: a square is missing, or a root is too much.'],
  [twoLists, positiveThrough(Math.sqrt), positive, 'Every value is the square root of yours: a root is missing, or a square is too much.'],
  [twoLists, positiveThrough((p) => 1 / p), positive, 'Every value is 1 divided by yours: the fraction is upside down.'],
  [twoLists, through(Math.exp), products, 'Every value is exp of yours: yours is its natural logarithm.'],
  [twoLists, positiveThrough(Math.log), positive, 'Every value is the natural logarithm of yours: a logarithm is missing.'],
  [
    twoLists,
    positiveThrough((p) => -Math.log2(p)),
    positive,
    'Every value is minus the logarithm of yours to base 2: a logarithm is missing, with its sign.',
  ],
  [twoLists, through((p) => 1 / (1 + Math.exp(-p))), products, 'Every value is the sigmoid of yours: the squashing is missing.'],
  [twoLists, through(Math.tanh), products, 'Every value is tanh of yours: the squashing is missing.'],
  [
    twoLists,
    (xs: number[], ys: number[]) => inner(xs, ys) / xs.length,
    inner,
    'Every value is yours divided by the length of xs: is a mean asked for?',
  ],
  [
    twoLists,
    inner,
    (xs: number[], ys: number[]) => inner(xs, ys) / xs.length,
    'Every value is yours times the length of xs: is a sum asked for?',
  ],
  [
    twoLists,
    (xs: number[], ys: number[]) => inner(xs, ys) / xs.length,
    (xs: number[], ys: number[]) => -inner(xs, ys),
    'Every value is yours divided by the length of xs, with the other sign: is a mean asked for?',
  ],
  [listAndNumber, (xs: number[], q: number) => xs.map((x) => x / q), (xs: number[]) => xs, 'Every value is yours divided by ys.'],
  [
    listAndNumber,
    (xs: number[], q: number) => xs.map((x) => x + Math.log(q)),
    (xs: number[]) => xs,
    'Every value is yours plus the natural logarithm of ys.',
  ],
  [
    listAndNumber,
    (xs: number[], q: number) => sum(xs) / Math.log(q),
    (xs: number[]) => sum(xs),
    'Every value is yours divided by the natural logarithm of ys: the logarithm has another base.',
  ],
  [
    twoLists,
    products,
    (xs: number[], ys: number[]) => products(xs, ys).reverse(),
    'Yours is reversed: the values are right, last to first.',
  ],
  [
    twoLists,
    products,
    (xs: number[], ys: number[]) => products(xs, ys).sort((a, b) => a - b),
    'The values are right, but their order is not.',
  ],
  [
    matrix,
    (M: number[][]) => M,
    (M: number[][]) => M[0]!.map((_, j) => M.map((row) => row[j]!)),
    'Yours is transposed: rows and columns are swapped.',
  ],
  [matrix, (M: number[][]) => M, (M: number[][]) => M.map((row) => row.toReversed()), 'Every row of yours is reversed.'],
  [matrix, (M: number[][]) => M, (M: number[][]) => [...M.slice(1), M[0]!], 'The values are right, but their order is not.'],
  [twoLists, inner, products, 'Yours is a list: its sum is asked for.'],
  [twoLists, (xs: number[], ys: number[]) => Math.max(...products(xs, ys)), products, 'Yours is a list: its largest item is asked for.'],
  [
    twoLists,
    products,
    (xs: number[], ys: number[]) => products(xs, ys).with(-1, 7),
    'In this run only the last element is wrong. There, yours is always 7.',
  ],
  [
    twoLists,
    products,
    (xs: number[], ys: number[]) => products(xs, ys).with(-1, xs.length * ys[0]! - 7 * xs[0]!),
    'In this run only the last element is wrong.',
  ],
  [
    twoLists,
    products,
    (xs: number[], ys: number[]) => products(xs, ys).map((p, i) => (i ? p : -p)),
    'In this run only the first element is wrong. There, every value is yours times −1: a sign is missing.',
  ],
  [
    matrix,
    (M: number[][]) => M,
    (M: number[][]) => M.map((row, i) => row.with(i < row.length ? i : 0, 9).map((x, j) => (i === j ? x : row[j]!))),
    'In this run only the diagonal is wrong.',
  ],
  [
    twoLists,
    (xs: number[], ys: number[]) => ({ loss: inner(xs, ys), p: products(xs, ys) }),
    (xs: number[], ys: number[]) => ({ loss: -inner(xs, ys), p: products(xs, ys) }),
    'In this run only the field loss is wrong. There, every value is yours times −1: a sign is missing.',
  ],
];

describe('relation', () => {
  it.each(named.map(([inputs, right, wrong, sentence]) => ({ inputs, right, wrong, sentence })))(
    'says: $sentence',
    ({ inputs, right, wrong, sentence }) => {
      for (const seed of [1, 2, 3]) expect(relation(casesOf(inputs, right, wrong, seed), ['xs', 'ys'])).toBe(sentence);
    },
  );

  it('calls arguments by their position where the names are not known', () => {
    const cases = casesOf(twoLists, (xs: number[], ys: number[]) => inner(xs, ys) / xs.length, inner);
    expect(relation(cases)).toBe('Every value is yours divided by the length of the first argument: is a mean asked for?');
  });

  it('has nothing to say where all is right', () => {
    expect(relation(casesOf(twoLists, products, products))).toBeUndefined();
    expect(relation([])).toBeUndefined();
  });

  it('takes no zeros for evidence', () => {
    const cases = casesOf(twoLists, (xs: number[]) => xs.map(() => 0), products);
    expect(relation(cases)).toBeUndefined();
    expect(relation(casesOf(twoLists, products, (xs: number[]) => xs.map(() => 0)))).toBe('Every number of yours is 0.');
  });

  it('takes no two different results for evidence: a factor, an offset and a square go through them alike', () => {
    expect(
      relation(
        casesOf(
          twoLists,
          () => 2,
          () => 1,
        ),
      ),
    ).toBeUndefined();
    expect(
      relation(
        casesOf(
          twoLists,
          (xs: number[]) => (xs.length > 2 ? 2 : 4),
          (xs: number[]) => (xs.length > 2 ? 1 : 2),
        ),
      ),
    ).toBeUndefined();
  });

  it('takes no order of zeros and ones for evidence', () => {
    const oneHot = (xs: number[]) => xs.map((x) => (x === Math.max(...xs) ? 1 : 0));
    expect(relationOf(casesOf(twoLists, oneHot, (xs: number[]) => oneHot(xs).reverse()))?.code).not.toBe('relation.order');
  });

  it('takes no order of −1, 0 and 1 for evidence', () => {
    const signs = (xs: number[]) => xs.map(Math.sign);
    expect(relationOf(casesOf(twoLists, signs, (xs: number[]) => signs(xs).reverse()))?.code).not.toBe('relation.order');
  });

  it('does not speak of max(0, …) where the right result is always 0', () => {
    const zeros = (xs: number[]) => xs.map(() => 0);
    expect(relation(casesOf(twoLists, zeros, (xs: number[]) => xs.map((x) => -1 - Math.abs(x))))).toBeUndefined();
  });

  it('needs five wrong cases', () => {
    const wrongCases = casesOf(
      twoLists,
      products,
      through((p) => -p),
    ).filter(({ expected }) => (expected as number[]).some((p) => p !== 0));
    expect(relation(wrongCases.slice(-4))).toBeUndefined();
    expect(relation(wrongCases.slice(-5))).toBe('Every value is yours times −1: a sign is missing.');
  });

  it('lets one case that does not fit refute all others', () => {
    const cases = casesOf(
      twoLists,
      products,
      through((p) => -p),
    );
    expect(relation([...cases, { args: [[1], [1]], expected: [2], actual: [2] }])).toBeUndefined();
  });

  it('does not call the last element wrong where it is the only one', () => {
    expect(
      relation(
        casesOf(
          (draw) => [draw.vector(1)],
          (xs: number[]) => xs,
          (xs: number[]) => xs.map((x) => x * x - 3),
        ),
      ),
    ).toBeUndefined();
  });

  it('does not call the first element wrong where chance may have put five mistakes there', () => {
    const firstWrong = (count: number, length: number): Observation[] =>
      Array.from({ length: count }, (_, k) => {
        const expected = Array.from({ length }, (_, i) => i + k + 2);
        return { args: [k], expected, actual: expected.with(0, k % 2 ? -k : k * k * k + 1) };
      });
    expect(relation(firstWrong(5, 2))).toBeUndefined();
    expect(relation(firstWrong(4, 50))).toBeUndefined();
    expect(relation(firstWrong(5, 50))).toBe('In this run only the first element is wrong.');
    expect(relation(firstWrong(14, 2))).toBe('In this run only the first element is wrong.');
  });

  it('stands results that are no numbers, or of another shape', () => {
    for (const actual of [undefined, null, 'x', [], [[]], { a: 1 }, [undefined], Float64Array.of(1)]) {
      expect(relation(casesOf(twoLists, products, () => actual as Value))).toBeUndefined();
      expect(relation(casesOf(twoLists, inner, () => actual as Value))).toBeUndefined();
    }
  });

  it('names nothing of 200 random wrong programs that holds on 100 further cases and not on 400 unseen ones', () => {
    const seed = 20_261_124;
    let wrongPrograms = 0;
    let namedPrograms = 0;
    const refuted: string[] = [];
    const inputs = generated(twoLists, 1, 100);
    const confirmingInputs = generated(twoLists, 50, 100);
    const unseenInputs = generated(twoLists, 99, 400);
    for (let k = 0; wrongPrograms < 200; k++) {
      const [right, wrong] = decode(drawPrograms, choicesOf(seed, k, 16)).args;
      const cases = judged(inputs, right, wrong);
      if (cases.every(({ expected, actual }) => JSON.stringify(expected) === JSON.stringify(actual))) continue;
      wrongPrograms++;
      const found = findRelation({ cases });
      if (!found || !judged(confirmingInputs, right, wrong).every(found.fits)) continue;
      namedPrograms++;
      const unfit = judged(unseenInputs, right, wrong).filter((it) => !found.fits(it)).length;
      if (unfit > 0) refuted.push(`${k}: "${messageText(found.message)}" does not hold on ${unfit}`);
    }
    expect(refuted).toEqual([]);
    // Rises with every relation that is learnt.
    expect(namedPrograms).toBe(94);
  });
});

it('of results that are no data is none, whatever the right ones follow', () => {
  const cases = Array.from({ length: 100 }, (_, i) => ({ args: [i + 1], expected: i + 1, actual: foreign('promise') }));
  const ask = {
    changes: changesOf(cases, ['x']),
    reference: (change: { apply(args: Value[]): Value[] | undefined }, args: Value[]) => change.apply(args)?.[0],
    learner: () => foreign('promise'),
  };
  expect(findRelation({ cases, names: ['x'], ask })).toBeUndefined();
  expect(findRelation({ cases: cases.map((it) => ({ ...it, actual: [] })), names: ['x'], ask })).toBeDefined();
});
