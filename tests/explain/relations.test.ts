import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../graders/cases/choices.ts';
import { findRelation } from '../../graders/explain/relation.ts';
import { changesOf } from '../../graders/explain/relations/changes.ts';
import type { Observation } from '../../graders/explain/relations/evidence.ts';
import type { Change } from '../../graders/explain/relations/changes.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { type Draw, decode } from '../../graders/sandbox/realm/draw.ts';
import { SOURCE_DEPTH, sourceSteps } from '../../graders/source/bounds.ts';
import { parse } from '../../graders/source/parse.ts';
import type { Value } from '../../graders/value.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { drawEdited, EDIT_KINDS, editsOf, isHeldOut } from './wrong-programs/wrong-programs.ts';

/** Written for the arguments that its inputs make; changes none of them. */
type Solution = (...args: never[]) => Value;

/** What is said of a wrong solution, where both can be run again. */
function said(inputs: (draw: Draw) => Value[], names: string[], right: Solution, wrong: Solution, seed = 1): string | undefined {
  const run = (solution: Solution, args: Value[]): Value => {
    try {
      return solution(...(structuredClone(args) as never[]));
    } catch {
      return undefined;
    }
  };
  const cases = Array.from({ length: 100 }, (_, index): Observation => {
    const { args } = decode(inputs, choicesOf(seed, index));
    return { args, expected: run(right, args), actual: run(wrong, args) };
  });
  const ask = (solution: Solution) => (change: Change, args: Value[]) => run(solution, change.apply(args) ?? args);
  const found = findRelation({ cases, names, ask: { changes: changesOf(cases, names), reference: ask(right), learner: ask(wrong) } });
  if (found) expect(cases.every(found.fits)).toBe(true);
  return found && messageText(found.message);
}

const sum = (xs: number[]): number => xs.reduce((total, x) => total + x, 0);
const dot = (xs: number[], ys: number[]): number => sum(xs.map((x, i) => x * ys[i]!));
const unit = (xs: number[]): number[] => {
  const length = Math.sqrt(dot(xs, xs));
  return length === 0 ? xs : xs.map((x) => x / length);
};

const twoVectors = (draw: Draw): Value[] => {
  const n = draw.int(1, 5);
  return [draw.vector(n), draw.vector(n)];
};
const weighted = (draw: Draw): Value[] => [draw.list([0, 5], () => draw.real(-2, 2)), draw.real(-2, 2), draw.boolean()];

const nonEmpty = (draw: Draw): Value[] => [draw.vector(draw.int(1, 5)), draw.real(-2, 2), draw.boolean()];

const mixed = (xs: number[], ys: number[]): number[] => xs.map((x, i) => x * x + 3 * ys[i]! + i);
const affine = (xs: number[], scale: number, isShifted: boolean): number[] =>
  xs.map((x) => (isShifted ? scale * x * x + 5 : x * x * x - scale));
const two = (xs: number[], ys: number[]) => ({ inner: dot(xs, ys), far: sum(xs.map((x, i) => (x - ys[i]!) ** 2)), long: dot(xs, xs) });

const TABLE: [
  what: string,
  inputs: (draw: Draw) => Value[],
  names: string[],
  right: Solution,
  wrong: Solution,
  sentence: string | undefined,
][] = [
  [
    'two arguments swapped',
    twoVectors,
    ['xA', 'xB'],
    mixed,
    (a: number[], b: number[]) => mixed(b, a),
    'Yours is what comes out when xA and xB are swapped.',
  ],
  [
    'one argument for another',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], _: number[]) => mixed(a, a),
    'Yours is what comes out when xs is used in place of ys.',
  ],
  [
    'an argument ignored',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) =>
      mixed(
        a,
        b.map(() => 0),
      ),
    'Yours is what comes out when every number of ys is 0.',
  ],
  [
    'signs lost',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b.map(Math.abs)),
    'Yours is what comes out when every number of ys loses its sign.',
  ],
  [
    'an argument reversed',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b.toReversed()),
    'Yours is what comes out when ys is reversed.',
  ],
  [
    'a loop that ends too early',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => dot(mixed(a, b), b),
    (a: number[], b: number[]) => (a.length < 2 ? dot(mixed(a, b), b) : dot(mixed(a.slice(0, -1), b), b)),
    'Yours is what comes out when the last item of xs is left out: does a loop end too early?',
  ],
  [
    'a switch that is not looked at',
    weighted,
    ['xs', 'scale', 'isShifted'],
    affine,
    (a: number[], s: number) => affine(a, s, false),
    'Yours is what comes out when isShifted is always false: is it looked at everywhere?',
  ],
  [
    'a table transposed',
    (draw) => [draw.matrix(3, 3), draw.vector(3)],
    ['W', 'x'],
    (W: number[][], x: number[]) => W.map((row) => dot(row, x)),
    (W: number[][], x: number[]) =>
      x.map((_, j) =>
        dot(
          W.map((row) => row[j]!),
          x,
        ),
      ),
    'Yours is what comes out when W is transposed.',
  ],
  [
    'a missing normalisation at the end',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => unit(mixed(a, b)),
    mixed,
    'Bring yours to length 1, and it is right: a normalisation is missing.',
  ],
  [
    'a normalisation too much',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => unit(mixed(a, b)),
    'Yours is the right list brought to length 1: leave that out.',
  ],
  [
    'a missing normalisation on the way',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => Math.exp(dot(unit(a), b)),
    (a: number[], b: number[]) => Math.exp(dot(a, b)),
    'The right result stays the same when every number of xs is doubled; yours does not.',
  ],
  [
    'a clip too much',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).map((x) => Math.max(0, x)),
    'Yours is right, but 0 where a negative number is right: max(0, …) is too much.',
  ],
  [
    'rounding',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).map(Math.floor),
    'Yours is the right value rounded down: do not round.',
  ],
  [
    'the last item forgotten',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).slice(0, -1),
    'Yours is right as far as it goes: the last item is missing.',
  ],
  [
    'wrong on empty input',
    weighted,
    ['xs', 'scale', 'isShifted'],
    (a: number[], s: number) => (a.length ? sum(a) / a.length + s : 0),
    (a: number[], s: number) => sum(a) / a.length + s,
    'You are wrong only where xs is empty.',
  ],
  [
    'wrong for more than one',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).map((x, i, all) => x + Math.sin(i * all[0]!)),
    'In this run only everything but the first element is wrong. There, you are wrong only where xs has more than one item.',
  ],
  [
    'wrong for negative numbers',
    weighted,
    ['xs', 'scale', 'isShifted'],
    (a: number[], s: number) => sum(a) * Math.abs(s) + s,
    (a: number[], s: number) => (s < 0 ? sum(a) ** 2 - 7.5 * s : sum(a) * s + s),
    'You are wrong only where scale is negative.',
  ],
  [
    'a switch in which all is wrong',
    nonEmpty,
    ['xs', 'scale', 'isShifted'],
    affine,
    (a: number[], s: number, is: boolean) => affine(a, s, is).map((x) => (is ? -x : x)),
    'You are wrong only where isShifted is true; then every value is yours times −1: a sign is missing.',
  ],
  [
    'a field in another’s place',
    twoVectors,
    ['xs', 'ys'],
    two,
    (a: number[], b: number[]) => ({ ...two(a, b), inner: two(a, b).far, far: two(a, b).inner }),
    'Your field inner holds what belongs in far.',
  ],
  [
    'one field never computed',
    twoVectors,
    ['xs', 'ys'],
    two,
    (a: number[], b: number[]) => ({ ...two(a, b), far: 0 }),
    'In this run only the field far is wrong. There, yours is always 0.',
  ],
  [
    'several fields wrong',
    twoVectors,
    ['xs', 'ys'],
    two,
    (a: number[], b: number[]) => ({ ...two(a, b), far: two(a, b).far / 2, long: Math.exp(a[0]! * b[0]!) }),
    'In the field far, every value is yours times 2.',
  ],
  [
    'a term from another field',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => ({ p: dot(a, b), q: dot(b, b), all: dot(a, b) - dot(b, b) }),
    (a: number[], b: number[]) => ({ p: dot(a, b), q: dot(b, b), all: dot(a, b) + dot(b, b) }),
    'In this run only the field all is wrong. There, every value is yours minus 2 times the right q: has it the wrong sign?',
  ],
  [
    'a term at the same place',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => a.map((x, i) => x * x + b[i]!),
    (a: number[]) => a.map((x) => x * x),
    'Every value is yours plus the number of ys at the same place.',
  ],
  [
    'an argument without influence',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => Math.exp(dot(a, b)) + sum(a),
    (a: number[]) => Math.cos(sum(a)),
    'Yours stays the same when every number of ys is 0; the right result does not.',
  ],
  [
    'a scale that should not matter',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => dot(unit(a), unit(b)),
    (a: number[], b: number[]) => dot(unit(a), b) / (1 + Math.abs(b[0]!)),
    'The right result stays the same when every number of ys is doubled; yours does not.',
  ],
  [
    'numbers that should be 0',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => a.map((x, i) => Math.max(0, x * b[i]!)),
    (a: number[], b: number[]) => a.map((x, i) => (x * b[i]! > 0 ? x * b[i]! : Math.sin(x))),
    'You are wrong only where the right result holds a 0.',
  ],
  [
    'NaN',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => a.map((x, i) => (x === 0 ? 0 : b[i]! / x)),
    (a: number[], b: number[]) => a.map((x, i) => (b[i]! * 0) / x + b[i]! / x),
    'You are wrong only where xs holds a 0.',
  ],
];

describe('what is said of a wrong solution', () => {
  it.each(TABLE)('%s', (_, inputs, names, right, wrong, sentence) => {
    for (const seed of [1, 2, 3]) expect(said(inputs, names, right, wrong, seed)).toBe(sentence);
  });
});

/** Near to what is said above, but not it: what must not be said, by its first words. */
const NEAR: [what: string, inputs: (draw: Draw) => Value[], names: string[], right: Solution, wrong: Solution, words: RegExp][] = [
  [
    'two arguments swapped in most cases',
    twoVectors,
    ['xA', 'xB'],
    mixed,
    (a: number[], b: number[]) => (a.length === 3 ? mixed(a, b) : mixed(b, a)),
    /swapped/,
  ],
  [
    'an argument that still counts a little',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) =>
      mixed(
        a,
        b.map((y) => y / 1000),
      ),
    /is 0/,
  ],
  [
    'a switch that changes one case',
    weighted,
    ['xs', 'scale', 'isShifted'],
    affine,
    (a: number[], s: number, is: boolean) => affine(a, s, is && a.length > 3),
    /always/,
  ],
  [
    'a normalisation by the sum of signs',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => unit(mixed(a, b)),
    (a: number[], b: number[]) => mixed(a, b).map((x, i) => x * (i + 1)),
    /length 1/,
  ],
  [
    'a clip that loses more than negative numbers',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).map((x) => Math.max(0.5, x)),
    /max\(0/,
  ],
  [
    'rounding of all but halves',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).map((x) => (x % 1 === 0.5 ? x : Math.floor(x))),
    /rounded/,
  ],
  [
    'a middle item forgotten',
    twoVectors,
    ['xs', 'ys'],
    mixed,
    (a: number[], b: number[]) => mixed(a, b).filter((_, i) => i !== 1),
    /item is missing/,
  ],
  [
    'wrong on many inputs beside the empty one',
    weighted,
    ['xs', 'scale', 'isShifted'],
    (a: number[], s: number) => (a.length ? sum(a) + s : 0),
    (a: number[], s: number) => (a.length === 0 || s > 1 ? Math.cos(sum(a)) - 3 : sum(a) + s),
    /empty/,
  ],
  [
    'wrong for some negative numbers alone',
    weighted,
    ['xs', 'scale', 'isShifted'],
    (a: number[], s: number) => sum(a) + s,
    (a: number[], s: number) => (s < -1.9 ? sum(a) ** 2 - 7.5 * s : sum(a) + s),
    /scale is negative/,
  ],
  [
    'a field that is nearly another',
    twoVectors,
    ['xs', 'ys'],
    two,
    (a: number[], b: number[]) => ({ ...two(a, b), inner: two(a, b).far * 1.01 }),
    /belongs/,
  ],
  [
    'a term with an odd weight',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => ({ q: dot(b, b), all: dot(a, b) - dot(b, b) }),
    (a: number[], b: number[]) => ({ q: dot(b, b), all: dot(a, b) + 0.37 * dot(b, b) }),
    /times the right q/,
  ],
  [
    'an argument of which the first item counts',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => Math.exp(dot(a, b)),
    (a: number[], b: number[]) => Math.cos(sum(a)) + b[0]!,
    /Yours stays the same when every number of ys/,
  ],
  [
    'a scale that matters to both',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => dot(a, a) * dot(b, b) + 1,
    (a: number[], b: number[]) => dot(a, b) / (1 + Math.abs(b[0]!)),
    /right result stays the same when every number of (xs|ys) is doubled/,
  ],
  [
    'the same result in nearly all cases',
    twoVectors,
    ['xs', 'ys'],
    (a: number[], b: number[]) => dot(a, b),
    (a: number[]) => (a[0] === 0 ? 1 : 0),
    /always/,
  ],
];

describe('what is not said', () => {
  it.each(NEAR)('of %s', (_, inputs, names, right, wrong, words) => {
    for (const seed of [1, 2, 3]) expect(said(inputs, names, right, wrong, seed) ?? '').not.toMatch(words);
  });
});

const references = (await Promise.all((await exerciseIds()).map(loadPackage))).map(({ reference }) => reference);

describe('the kinds of edits', () => {
  it('each have their own name', () => {
    expect(new Set(EDIT_KINDS.map(({ name }) => name)).size).toBe(EDIT_KINDS.length);
  });

  it('are held out by a third', () => {
    expect(EDIT_KINDS.filter(isHeldOut).length).toBe(Math.floor(EDIT_KINDS.length / 3));
  });

  it.each(EDIT_KINDS.map((kind) => [kind.name, kind] as const))('%s: make programs that differ and can be read', (_, kind) => {
    const sources = references.flatMap((reference) =>
      editsOf(reference, kind).map(({ start, end, text }) => ({
        reference,
        source: reference.slice(0, start) + text + reference.slice(end),
      })),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const { reference, source } of sources.filter((_, i) => i % Math.ceil(sources.length / 40) === 0)) {
      expect(source).not.toBe(reference);
      expect(parse(source, { depth: SOURCE_DEPTH, steps: sourceSteps(source.length) }).kind, source).toBe('tree');
    }
  });
});

describe('an edited program', () => {
  const drawn = Array.from({ length: 280 }, (_, seed) => drawEdited(references[seed % references.length] as string, seed));

  it('is the same for the same seed', () => {
    expect(Array.from({ length: 280 }, (_, seed) => drawEdited(references[seed % references.length] as string, seed))).toEqual(drawn);
  });

  it('has only edits that are held out, or only others', () => {
    for (const { kinds } of drawn.filter((it) => it !== undefined)) expect(kinds.every(isHeldOut)).toBe(kinds.some(isHeldOut));
  });
});
