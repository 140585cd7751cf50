import { exp, ln } from '../../judge/portable-logarithm.ts';
import { type MissingFunction, say } from '../../messages/message.ts';
import { nameConstant, plainNumber } from './constants.ts';
import { ENOUGH_CASES, fitsRule, holds, isDifferent, isSame, type NumberCase, Results, type Rule } from './evidence.ts';
import type { Finding } from './finding.ts';

/** One constant that turns each of the learner's numbers into the right one. */
export function constantFactor(cases: NumberCase[]): Finding | undefined {
  const pair = mostTelling(cases, (_, actual) => Math.abs(actual));
  if (!pair || pair.actual === 0) return undefined;
  const factor = pair.expected / pair.actual;
  const rule: Rule = () => (actual) => factor * actual;
  if (!holds(cases, rule)) return undefined;
  const { name, reason } = nameConstant(factor);
  return { message: say('relation.factor', { factor: name, ...(reason && { reason }) }), fits: fitsRule(rule) };
}

/** One constant that each of the learner's numbers is off by. */
export function constantOffset(cases: NumberCase[]): Finding | undefined {
  // Small numbers tell the offset with the most digits.
  const pair = mostTelling(cases, (expected, actual) => -Math.abs(expected) - Math.abs(actual));
  if (!pair) return undefined;
  const offset = pair.expected - pair.actual;
  const rule: Rule = () => (actual) => actual + offset;
  if (!holds(cases, rule)) return undefined;
  return { message: say(offset > 0 ? 'relation.plus' : 'relation.minus', { amount: plainNumber(Math.abs(offset)) }), fits: fitsRule(rule) };
}

/** A function that each of the learner's numbers has still to go through. */
export function missingFunction(cases: NumberCase[]): Finding | undefined {
  const found = FUNCTIONS.find(({ of }) => holds(cases, () => of)) ?? (isRectified(cases) ? RECTIFIED : undefined);
  return found && { message: say('relation.function', { missing: found.missing }), fits: fitsRule(() => found.of) };
}

const sigmoid = (x: number) => 1 / (1 + exp(-x));

const FUNCTIONS: readonly { of: (actual: number) => number; missing: MissingFunction }[] = [
  { of: Math.abs, missing: 'abs' },
  { of: (x) => x * x, missing: 'square' },
  { of: Math.sqrt, missing: 'root' },
  { of: (x) => 1 / x, missing: 'inverse' },
  { of: (x) => 1 - x, missing: 'one-minus' },
  { of: exp, missing: 'exp' },
  { of: (x) => exp(-x), missing: 'exp-minus' },
  { of: ln, missing: 'ln' },
  { of: (x) => -ln(x), missing: 'minus-ln' },
  { of: (x) => ln(x) / Math.LN2, missing: 'log2' },
  { of: (x) => -ln(x) / Math.LN2, missing: 'minus-log2' },
  { of: (x) => exp(x * Math.LN2), missing: 'two-to-the' },
  { of: sigmoid, missing: 'sigmoid' },
  { of: (x) => ln(x / (1 - x)), missing: 'logit' },
  { of: (x) => 2 * sigmoid(2 * x) - 1, missing: 'tanh' },
];

const RECTIFIED = { of: (x: number) => Math.max(0, x), missing: 'rectified' } as const;

/** Here the telling results are all 0; so the learner's numbers must differ instead, and enough positive ones be right. */
function isRectified(cases: NumberCase[]): boolean {
  const cut = new Results();
  const kept = new Results();
  let informative = 0;
  for (const { expected, actual } of cases) {
    let isCut = false;
    for (const [i, number] of expected.entries()) {
      const own = actual[i] ?? Number.NaN;
      if (!isSame(number, Math.max(0, own))) return false;
      if (number !== 0) kept.add(number);
      else if (isDifferent(0, own)) {
        isCut = true;
        cut.add(own);
      }
    }
    if (isCut) informative++;
  }
  return informative >= ENOUGH_CASES && cut.areEnough() && kept.areEnough();
}

/** The pair of clearly different numbers that scores highest. */
function mostTelling(cases: NumberCase[], score: (expected: number, actual: number) => number) {
  let best: { expected: number; actual: number } | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { expected, actual } of cases) {
    for (const [i, number] of expected.entries()) {
      const own = actual[i] ?? Number.NaN;
      if (!Number.isFinite(number) || !Number.isFinite(own) || number === 0 || !isDifferent(number, own)) continue;
      if (score(number, own) > bestScore) {
        best = { expected: number, actual: own };
        bestScore = score(number, own);
      }
    }
  }
  return best;
}
