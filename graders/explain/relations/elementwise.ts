import { exp, ln } from '../../judge/portable-logarithm.ts';
import { nameConstant, plainNumber } from './constants.ts';
import { ENOUGH_CASES, holds, isDifferent, isSame, type NumberCase, Results } from './evidence.ts';

/** One constant that turns each of the learner's numbers into the right one. */
export function constantFactor(cases: NumberCase[]): string | undefined {
  const pair = mostTelling(cases, (_, actual) => Math.abs(actual));
  if (!pair || pair.actual === 0) return undefined;
  const factor = pair.expected / pair.actual;
  if (!holds(cases, () => (actual) => factor * actual)) return undefined;
  const { name, reason } = nameConstant(factor);
  return `Every value is yours times ${name}${reason ? `: ${reason}` : ''}.`;
}

/** One constant that each of the learner's numbers is off by. */
export function constantOffset(cases: NumberCase[]): string | undefined {
  // Small numbers tell the offset with the most digits.
  const pair = mostTelling(cases, (expected, actual) => -Math.abs(expected) - Math.abs(actual));
  if (!pair) return undefined;
  const offset = pair.expected - pair.actual;
  if (!holds(cases, () => (actual) => actual + offset)) return undefined;
  return `Every value is yours ${offset > 0 ? 'plus' : 'minus'} ${plainNumber(Math.abs(offset))}.`;
}

/** A function that each of the learner's numbers has still to go through. */
export function missingFunction(cases: NumberCase[]): string | undefined {
  return FUNCTIONS.find(({ of }) => holds(cases, () => of))?.says ?? (isRectified(cases) ? RECTIFIED : undefined);
}

const sigmoid = (x: number) => 1 / (1 + exp(-x));

const FUNCTIONS: readonly { of: (actual: number) => number; says: string }[] = [
  { of: Math.abs, says: 'Every value is yours without its sign: an absolute value is missing.' },
  { of: (x) => x * x, says: 'Every value is yours squared: a square is missing, or a root is too much.' },
  { of: Math.sqrt, says: 'Every value is the square root of yours: a root is missing, or a square is too much.' },
  { of: (x) => 1 / x, says: 'Every value is 1 divided by yours: the fraction is upside down.' },
  { of: (x) => 1 - x, says: 'Every value is 1 minus yours: a similarity where a distance is asked for, or the other way round.' },
  { of: exp, says: 'Every value is exp of yours: yours is its natural logarithm.' },
  { of: (x) => exp(-x), says: 'Every value is exp of minus yours: yours is minus its natural logarithm.' },
  { of: ln, says: 'Every value is the natural logarithm of yours: a logarithm is missing.' },
  { of: (x) => -ln(x), says: 'Every value is minus the natural logarithm of yours: a logarithm is missing, with its sign.' },
  { of: (x) => ln(x) / Math.LN2, says: 'Every value is the logarithm of yours to base 2: a logarithm is missing.' },
  { of: (x) => -ln(x) / Math.LN2, says: 'Every value is minus the logarithm of yours to base 2: a logarithm is missing, with its sign.' },
  { of: (x) => exp(x * Math.LN2), says: 'Every value is 2 to the power of yours: yours is its logarithm to base 2.' },
  { of: sigmoid, says: 'Every value is the sigmoid of yours: the squashing is missing.' },
  { of: (x) => ln(x / (1 - x)), says: 'Yours is the sigmoid of every value: leave the squashing away.' },
  { of: (x) => 2 * sigmoid(2 * x) - 1, says: 'Every value is tanh of yours: the squashing is missing.' },
];

const RECTIFIED = 'Every value is yours, but 0 where yours is negative: max(0, …) is missing.';

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
