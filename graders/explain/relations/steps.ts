import { isList, itemsOf } from '../../judge/compare.ts';
import { exp } from '../../judge/portable-logarithm.ts';
import { type Message, say } from '../../messages/message.ts';
import type { StepName } from '../../messages/relation-words.ts';
import type { Value } from '../../value.ts';
import { Evidence, isSameValue, numbersIn, type Observation, Results } from './evidence.ts';
import type { Finding } from './finding.ts';
import { centred, sumOf, sumToOne, transposed, unit } from './value-changes.ts';

/** A step at the end that is missing, or one too much: bringing to length 1, rounding, cutting off … */
export function missingOrAddedStep(cases: Observation[]): Finding | undefined {
  for (const { step, of } of STEPS) {
    const missing = named(cases, say('relation.step-missing', { step }), ({ expected, actual }) => isSameValue(expected, of(actual)));
    if (missing) return missing;
    const added = named(cases, say('relation.step-added', { step }), ({ expected, actual }) => isSameValue(of(expected), actual));
    if (added) return added;
  }
  return undefined;
}

function named(cases: Observation[], message: Message, fits: Finding['fits']): Finding | undefined {
  const evidence = new Evidence();
  for (const it of cases) {
    if (!fits(it)) return undefined;
    evidence.add(it.actual, it.expected);
  }
  return evidence.isEnough() && differs(cases) ? { message, fits } : undefined;
}

/** Results that are nearly all the same follow from anything. */
function differs(cases: Observation[]): boolean {
  return (['expected', 'actual'] as const).every((side) => {
    const results = new Results();
    for (const it of cases) numbersIn(it[side]).forEach((number) => results.add(number));
    return results.areEnough();
  });
}

const eachNumber =
  (of: (x: number) => number) =>
  (value: Value): Value => {
    if (typeof value === 'number') return of(value);
    return isList(value) ? itemsOf(value).map(eachNumber(of)) : undefined;
  };

const numbersOf = (value: Value): number[] | undefined => {
  const items = isList(value) ? itemsOf(value) : [undefined];
  return items.every((item) => typeof item === 'number') ? items : undefined;
};

const ofList =
  (of: (numbers: number[]) => number[] | undefined) =>
  (value: Value): Value => {
    const numbers = numbersOf(value);
    return numbers && (numbers.length === 0 ? numbers : of(numbers));
  };

const rowsOf = (value: Value): number[][] | undefined => {
  const rows = isList(value) ? itemsOf(value).map(numbersOf) : [undefined];
  return rows.every((row) => row !== undefined) ? rows : undefined;
};

const ofRows =
  (of: (row: number[]) => number[] | undefined) =>
  (value: Value): Value =>
    rowsOf(value)?.map((row) => (row.length === 0 ? row : of(row)));

const ofColumns =
  (of: (column: number[]) => number[] | undefined) =>
  (value: Value): Value => {
    const columns = transposed(rowsOf(value) ?? [])?.map((column) => of(column));
    return columns?.every((column) => column !== undefined) ? transposed(columns) : undefined;
  };

const softmax = (logits: number[]): number[] => {
  const largest = Math.max(...logits);
  const powers = logits.map((x) => exp(x - largest));
  return powers.map((x) => x / sumOf(powers));
};

const cumulative = (numbers: number[]): number[] => numbers.map((_, i) => sumOf(numbers.slice(0, i + 1)));

const ofItems =
  (of: (items: Value[]) => Value[]) =>
  (value: Value): Value =>
    isList(value) ? of(itemsOf(value)) : undefined;

const STEPS: readonly { step: StepName; of: (value: Value) => Value }[] = [
  { step: 'absolute', of: eachNumber(Math.abs) },
  { step: 'minus-absolute', of: eachNumber((x) => -Math.abs(x)) },
  { step: 'at-least-zero', of: eachNumber((x) => Math.max(0, x)) },
  { step: 'at-most-zero', of: eachNumber((x) => Math.min(0, x)) },
  { step: 'at-most-one', of: eachNumber((x) => Math.min(1, x)) },
  { step: 'at-least-one', of: eachNumber((x) => Math.max(1, x)) },
  { step: 'between-zero-and-one', of: eachNumber((x) => Math.min(1, Math.max(0, x))) },
  { step: 'rounded', of: eachNumber(Math.round) },
  { step: 'rounded-down', of: eachNumber(Math.floor) },
  { step: 'rounded-up', of: eachNumber(Math.ceil) },
  { step: 'sign', of: eachNumber(Math.sign) },
  { step: 'squared', of: eachNumber((x) => x * x) },
  { step: 'cubed', of: eachNumber((x) => x * x * x) },
  { step: 'inverse', of: eachNumber((x) => 1 / x) },
  { step: 'exp', of: eachNumber(exp) },
  { step: 'sum-one', of: ofList(sumToOne) },
  { step: 'unit', of: ofList(unit) },
  { step: 'centred', of: ofList(centred) },
  { step: 'softmax', of: ofList(softmax) },
  { step: 'minus-largest', of: ofList((numbers) => numbers.map((x) => x - Math.max(...numbers))) },
  { step: 'cumulative', of: ofList(cumulative) },
  { step: 'sorted', of: ofList((numbers) => numbers.toSorted((a, b) => a - b)) },
  { step: 'rows-sum-one', of: ofRows(sumToOne) },
  { step: 'rows-unit', of: ofRows(unit) },
  { step: 'rows-centred', of: ofRows(centred) },
  { step: 'rows-softmax', of: ofRows(softmax) },
  { step: 'columns-sum-one', of: ofColumns(sumToOne) },
  { step: 'columns-unit', of: ofColumns(unit) },
  { step: 'columns-centred', of: ofColumns(centred) },
  { step: 'last-left-out', of: ofItems((items) => items.slice(0, -1)) },
  { step: 'first-left-out', of: ofItems((items) => items.slice(1)) },
  { step: 'first-only', of: ofItems((items) => items.slice(0, 1)) },
  { step: 'rotated', of: ofItems((items) => [...items.slice(1), ...items.slice(0, 1)]) },
  { step: 'rotated-back', of: ofItems((items) => [...items.slice(-1), ...items.slice(0, -1)]) },
  { step: 'halves-swapped', of: ofItems((items) => [...items.slice(items.length / 2), ...items.slice(0, items.length / 2)]) },
];
