import { ln } from '../../judge/portable-logarithm.ts';
import { type Message, say } from '../../messages/message.ts';
import { isRecord } from '../../value.ts';
import { isList } from '../../judge/compare.ts';
import { argumentName } from './argument-name.ts';
import { nameConstant } from './constants.ts';
import {
  ENOUGH_CASES,
  isDifferent,
  isSame,
  isSameValue,
  type NumberCase,
  numbersIn,
  type Observation,
  pairNumbers,
  Results,
  wrongFirst,
} from './evidence.ts';
import type { Finding, Seen } from './finding.ts';
import { quantitiesOf } from './quantities.ts';

/** A term or a factor that is missing, too much, or there with another weight: a number among the arguments or results, a product of two, or a list at the same places. */
export function otherTerm({ cases, names }: Seen): Finding | undefined {
  if (!pairNumbers(cases)) return undefined;
  const inOrder = wrongFirst(cases);
  const [first] = inOrder;
  if (!first) return undefined;
  const numbers = pairNumbers([first])?.[0];
  for (const term of termsOf(cases, names)) {
    const inFirst = numbers && pairsWith(numbers, term.of(first, numbers.expected.length));
    if (!inFirst) continue; // here the learner is wrong, and the term is not there
    for (const form of FORMS) {
      if (!mayHold(inFirst, form)) continue;
      const weight = heldWeight(inOrder, term, form);
      if (weight === undefined) continue;
      return {
        message: say('relation.term', { form: form.form, weight: nameConstant(weight).name, term: term.name }),
        fits: (it) => fitsTerm(it, term, form, weight),
      };
    }
  }
  return undefined;
}

/** A number for each number of the result. */
interface Term {
  name: Message;
  of: (it: Observation, count: number) => number[] | undefined;
}

function termsOf(cases: readonly Observation[], names: readonly string[] = []): Term[] {
  const quantities = quantitiesOf([...cases], [...names]);
  const logarithms = quantities.map(({ name, of }) => ({
    name: say('quantity.logarithm', { quantity: name }),
    of: (args: Observation['args']) => ln(of(args) ?? Number.NaN),
  }));
  const values: Term[] = [...quantities, ...logarithms].map(({ name, of }) => ({
    name,
    of: ({ args }, count) => {
      const value = of(args);
      return value === undefined ? undefined : Array(count).fill(value);
    },
  }));
  const fields: Term[] = fieldsOf(cases).map((field) => ({
    name: say('quantity.result-field', { field }),
    of: ({ whole }, count) => {
      const value = isRecord(whole) ? whole[field] : undefined;
      return typeof value === 'number' ? Array(count).fill(value) : undefined;
    },
  }));
  const width = Math.max(0, ...cases.map(({ args }) => args.length));
  const lists: Term[] = Array.from({ length: width }, (_, index) => ({
    name: say('quantity.same-place', { argument: argumentName(index, names) }),
    of: ({ args, expected }, count) => {
      const numbers = isList(args[index]) && isList(expected) ? numbersIn(args[index]) : [];
      return numbers.length === count ? numbers : undefined;
    },
  }));
  const single = [...fields, ...values];
  const inverses = values.map(inverse);
  const factors = [...fields, ...values.slice(0, quantities.length)];
  const products = factors.flatMap((a, i) => factors.slice(i).map((b) => product(a, b)));
  return [...single, ...lists, ...inverses, ...products.slice(0, MOST_PRODUCTS)];
}

const MOST_PRODUCTS = 300;

const inverse = (term: Term): Term => ({
  name: say('quantity.inverse', { quantity: term.name }),
  of: (it, count) => term.of(it, count)?.map((x) => 1 / x),
});

const product = (a: Term, b: Term): Term => ({
  name: say('quantity.product', { first: a.name, second: b.name }),
  of: (it, count) => {
    const [first, second] = [a.of(it, count), b.of(it, count)];
    return first && second ? first.map((x, i) => x * (second[i] as number)) : undefined;
  },
});

const fieldsOf = (cases: readonly Observation[]): string[] => [
  ...new Set(
    cases.flatMap(({ whole, expected }) =>
      isRecord(whole) && !isRecord(expected) ? Object.keys(whole).filter((field) => !isSameValue(whole[field], expected)) : [],
    ),
  ),
];

/** What the learner's number and the term make of the right one; with a weight in front of the term. */
interface Form {
  form: 'plus' | 'times' | 'over' | 'times-square' | 'over-square';
  weightOf: (expected: number, actual: number, term: number) => number;
  of: (actual: number, term: number, weight: number) => number;
}

const FORMS: readonly Form[] = [
  { form: 'plus', weightOf: (e, a, t) => (e - a) / t, of: (a, t, w) => a + w * t },
  { form: 'times', weightOf: (e, a, t) => e / (a * t), of: (a, t, w) => w * a * t },
  { form: 'over', weightOf: (e, a, t) => (e * t) / a, of: (a, t, w) => (w * a) / t },
  { form: 'times-square', weightOf: (e, a, t) => e / (a * t * t), of: (a, t, w) => w * a * t * t },
  { form: 'over-square', weightOf: (e, a, t) => (e * t * t) / a, of: (a, t, w) => (w * a) / (t * t) },
];

/** A term is there with one of these too much or too little: once, twice (the other sign), or by half. */
const WEIGHTS = [1, -1, 2, -2, 0.5, -0.5];

/** The weight with which the term turns all of the learner's numbers into the right ones, with enough to speak for it. */
function heldWeight(cases: readonly Observation[], term: Term, form: Form): number | undefined {
  let weight: number | undefined;
  let informative = 0;
  const results = new Results();
  const terms = new Results();
  for (const it of cases) {
    const pairs = pairsOf(it, term);
    if (!pairs) {
      if (!isSameValue(it.expected, it.actual)) return undefined;
      continue;
    }
    let isTelling = false;
    for (const [expected, actual, t] of pairs) {
      if (weight === undefined && isDifferent(expected, actual) && t !== 0) {
        const given = form.weightOf(expected, actual, t);
        weight = WEIGHTS.find((it) => isSame(it, given));
        if (weight === undefined) return undefined;
      }
      if (weight === undefined ? !isSame(expected, actual) : !isSame(expected, form.of(actual, t, weight))) return undefined;
      if (!isDifferent(expected, actual) || expected === 0 || !Number.isFinite(expected)) continue;
      isTelling = true;
      results.add(expected);
      terms.add(t);
    }
    if (isTelling) informative++;
  }
  return informative >= ENOUGH_CASES && results.areEnough() && terms.areEnough() ? weight : undefined;
}

/** Expected, actual and term, number by number. */
type Pair = [expected: number, actual: number, term: number];

/** Undefined where the term is not there. */
function pairsOf(it: Observation, term: Term): Pair[] | undefined {
  const paired = pairNumbers([it])?.[0];
  return paired && pairsWith(paired, term.of(it, paired.expected.length));
}

function pairsWith({ expected, actual }: NumberCase, numbers: number[] | undefined): Pair[] | undefined {
  if (!numbers?.every(Number.isFinite)) return undefined;
  return expected.map((number, i) => [number, actual[i] ?? Number.NaN, numbers[i] as number]);
}

/** Most terms are out of the question after a look at one number. */
function mayHold(pairs: Pair[], form: Form): boolean {
  const telling = pairs.find(([expected, actual, t]) => isDifferent(expected, actual) && t !== 0);
  return !telling || WEIGHTS.some((it) => isSame(it, form.weightOf(...telling)));
}

function fitsTerm(it: Observation, term: Term, form: Form, weight: number): boolean {
  const pairs = pairsOf(it, term);
  return pairs ? pairs.every(([expected, actual, t]) => isSame(expected, form.of(actual, t, weight))) : isSameValue(it.expected, it.actual);
}
