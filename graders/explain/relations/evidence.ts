import { countNumbers } from '../../cases/size.ts';
import { isRecord, type Value } from '../../value.ts';
import { isClose, isList, itemsOf } from '../../judge/compare.ts';

/** One case of a run: what went in, what should have come out, and what did. */
export interface Observation {
  args: Value[];
  expected: Value;
  actual: Value;
  /** The whole of what was expected, where `expected` is a part of it. */
  whole?: Value;
}

/** A case whose two results have the same shape: their numbers in reading order. */
export interface NumberCase {
  args: Value[];
  expected: number[];
  actual: number[];
}

/** What the learner's number would have to be put through, in one case; undefined where the case does not say. */
export type Rule = (args: Value[]) => ((actual: number) => number) | undefined;

/**
 * A relation is only named where at least so many cases are wrong and put right by it: with fewer, a mistake in one rare branch
 * looks like any number of relations.
 */
export const ENOUGH_CASES = 5;

/** … and they must show so many different results: through one or two points go a factor, an offset and a square alike. */
export const ENOUGH_VALUES = 3;

/**
 * Tighter than most exercises' tolerance, so that small numbers do not agree by being small. Wide enough for what two orders of
 * summation differ by.
 */
const SAME = { absolute: 1e-10, relative: 1e-7 };

/** What counts as clearly different, and as a different result: a thousand times what counts as the same. */
const DIFFERENT = { absolute: 1e-7, relative: 1e-4 };

export const isSame = (expected: number, actual: number) => isClose(expected, actual, SAME);
export const isDifferent = (expected: number, actual: number) => !isClose(expected, actual, DIFFERENT);

/**
 * Whether the rule puts every number of every case right, in enough wrong cases with enough different results.
 * A result of 0 proves nothing: too many rules make it.
 */
export function holds(cases: NumberCase[], rule: Rule): boolean {
  let informative = 0;
  const results = new Results();
  for (const { args, expected, actual } of cases) {
    const correct = rule(args);
    if (!correct) {
      if (expected.some((number, i) => !isSame(number, actual[i] ?? Number.NaN))) return false;
      continue;
    }
    if (!expected.every((number, i) => isSame(number, correct(actual[i] ?? Number.NaN)))) return false;
    const telling = expected.filter((number, i) => number !== 0 && Number.isFinite(number) && isDifferent(number, actual[i] ?? Number.NaN));
    if (telling.length > 0) informative++;
    telling.forEach((number) => results.add(number));
  }
  return informative >= ENOUGH_CASES && results.areEnough();
}

/** Whether the rule puts every number of a case right; where it says nothing of the case, whether the case is right. */
export const fitsRule =
  (rule: Rule) =>
  (it: Observation): boolean => {
    const paired = pairNumbers([it])?.[0];
    if (!paired) return false;
    const correct = rule(it.args) ?? ((actual: number) => actual);
    return paired.expected.every((number, i) => isSame(number, correct(paired.actual[i] ?? Number.NaN)));
  };

/** Whether two values agree in every number and in everything else. */
export function isSameValue(expected: Value, actual: Value): boolean {
  const paired = actual === undefined ? undefined : pairNumbers([{ args: [], expected, actual }])?.[0];
  return paired?.expected.every((number, i) => isSame(number, paired.actual[i] ?? Number.NaN)) ?? false;
}

/** Whether two values have another shape, or somewhere clearly another number. */
export function isDifferentValue(expected: Value, actual: Value): boolean {
  const paired = pairNumbers([{ args: [], expected, actual }])?.[0];
  return !paired?.expected.every((number, i) => !isDifferent(number, paired.actual[i] ?? Number.NaN));
}

/** Results that hold no other numbers than 0, 1 and −1 agree by chance more easily: so many cases must agree. */
const ENOUGH_PLAIN_CASES = 15;

/** Gathers the cases that speak for a relation: wrong ones that it explains. */
export class Evidence {
  #cases = 0;
  readonly #results = new Results();

  /** A wrong case, and the value that the relation explains. */
  add(explained: Value, other: Value): void {
    if (!isDifferentValue(explained, other)) return;
    this.#cases++;
    for (const number of numbersIn(explained))
      if (Number.isFinite(number) && number !== 0 && Math.abs(number) !== 1) this.#results.add(number);
  }

  isEnough(): boolean {
    return this.#cases >= (this.#results.areEnough() ? ENOUGH_CASES : ENOUGH_PLAIN_CASES);
  }
}

/** Wrong cases in front, the small ones first: most of what is asked about is refuted there, at little cost. */
export const wrongFirst = (cases: readonly Observation[]): Observation[] =>
  cases
    .map((it) => ({ it, isRight: Number(isSameValue(it.expected, it.actual)), size: countNumbers(it.args) }))
    .sort((a, b) => a.isRight - b.isRight || a.size - b.size)
    .map(({ it }) => it);

/** All numbers of a value in reading order. */
export function numbersIn(value: Value): number[] {
  if (typeof value === 'number') return [value];
  if (isList(value)) return itemsOf(value).flatMap(numbersIn);
  return isRecord(value) ? Object.values(value).flatMap(numbersIn) : [];
}

/** Counts different results, as far as that is of interest. */
export class Results {
  readonly #seen: number[] = [];

  add(result: number): void {
    if (!this.areEnough() && this.#seen.every((other) => isDifferent(other, result))) this.#seen.push(result);
  }

  areEnough(): boolean {
    return this.#seen.length >= ENOUGH_VALUES;
  }
}

/** The cases number by number; undefined where in one of them the shapes differ, or something that is no number. */
export function pairNumbers(cases: Observation[]): NumberCase[] | undefined {
  const paired: NumberCase[] = [];
  for (const { args, expected, actual } of cases) {
    const pair: NumberCase = { args, expected: [], actual: [] };
    if (!collectPairs(expected, actual, pair)) return undefined;
    paired.push(pair);
  }
  return paired;
}

function collectPairs(expected: Value, actual: Value, into: NumberCase): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    into.expected.push(expected);
    into.actual.push(actual);
    return true;
  }
  if (isList(expected)) {
    return isList(actual) && actual.length === expected.length && itemsOf(expected).every((item, i) => collectPairs(item, actual[i], into));
  }
  if (isRecord(expected)) {
    const fields = Object.keys(expected);
    return (
      isRecord(actual) &&
      Object.keys(actual).length === fields.length &&
      fields.every((field) => Object.hasOwn(actual, field) && collectPairs(expected[field], actual[field], into))
    );
  }
  return expected === actual;
}
