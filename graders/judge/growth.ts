import type { Sized } from '../cases/sized.ts';
import type { Growth } from '../verdict.ts';
import { judgeCase, type Solution } from './judge-case.ts';
import { isRight, type Judged } from './judged.ts';
import { ln } from './portable-logarithm.ts';

/** The runs of growing size: how much work each took, and the one that was wrong or met a limit, if any. */
export interface MeasuredGrowth {
  growth: Growth;
  judged: readonly Judged[];
  failed?: Judged;
  tooMuch: boolean;
}

/** Runs a solution on inputs of growing size and holds its work against the reference's, sum against sum: `factor` times as much is allowed. */
export function measureGrowth(solution: Solution, runs: readonly Sized[], factor: number, onCase: () => void): MeasuredGrowth {
  const judged: Judged[] = [];
  for (const run of runs) {
    const done = judgeCase(solution, run.case);
    judged.push(done);
    onCase();
    if (!isRight(done)) break;
  }
  const failed = judged.find((it) => !isRight(it));
  const learner = judged.map(({ outcome }) => outcome.work);
  const reference = runs.slice(0, learner.length).map((run) => run.case.work);
  const sizes = runs.slice(0, learner.length).map((run) => run.size);
  const growth = {
    sizes,
    learner,
    reference,
    factor,
    exponent: { learner: exponent(sizes, learner), reference: exponent(sizes, reference) },
  };
  return { growth, judged, ...(failed && { failed }), tooMuch: isTooMuch(growth) };
}

/**
 * Both must speak against it: a right solution in a style of its own takes a constant times more, and a slope that is a little steeper
 * may come from what the work begins with.
 */
const isTooMuch = ({ learner, reference, factor, exponent }: Growth): boolean =>
  sum(learner) > factor * sum(reference) && exponent.learner > exponent.reference + STEEPER;

/** The course's too expensive solutions are steeper by 1.2 and more, its right ones by less than 0.1. */
const STEEPER = 0.3;

/** The slope of log work over log size by least squares: 2 where work grows as the square of the size. 0 for a single size. */
export function exponent(sizes: readonly number[], work: readonly number[]): number {
  const x = sizes.map(ln);
  const y = work.map((ticks) => ln(Math.max(1, ticks)));
  const [meanX, meanY] = [sum(x) / x.length, sum(y) / y.length];
  const spread = sum(x.map((value) => (value - meanX) ** 2));
  return spread === 0 ? 0 : sum(x.map((value, i) => (value - meanX) * ((y[i] ?? 0) - meanY))) / spread;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
