import { tryCase } from '../cases/case.ts';
import { draw } from '../cases/generated.ts';
import { compareFailures, type Failure, type Shrunk, shrink } from './shrink.ts';
import { countNumbers } from '../cases/size.ts';
import { formatCase, stepsOf } from '../judge/format-steps.ts';
import { judgeCase, type Solution } from '../judge/judge-case.ts';
import { isRight, type Judged, verdictName } from '../judge/judged.ts';
import type { Called } from '../operations/called.ts';
import type { Value } from '../value.ts';
import type { Counterexample, VerdictName } from '../verdict.ts';

/** The failure that is shown. */
export interface Smallest {
  judged: Judged;
  /** The case of the run that it was made from, or is. */
  origin: Judged;
  /** How many smaller inputs were tried. */
  questions: number;
}

/**
 * The smallest input on which a solution fails in the way of its verdict. The best failing generated case is made smaller; a failing
 * edge that has fewer numbers is shown as it is. A limit is shown on the case that met it: shrinking would meet it again and again.
 */
export function smallestFailing(solution: Solution, judged: readonly Judged[], first: Judged, onQuestion: () => void): Smallest {
  const { exercise } = solution;
  const kind = verdictName(first);
  const asItIs = (it: Judged): Smallest => ({ judged: it, origin: it, questions: 0 });
  if (kind !== 'wrong_answer' && kind !== 'run_time_error') return asItIs(first);

  const failing = judged.filter((it) => failsAs(kind, it));
  const fixed = failing.filter((it) => !it.case.choices).sort(bySize)[0];
  const generated = failing.filter((it) => it.case.choices).sort(bySize);
  const start = generated
    .filter((it, _, [best]) => bySize(it, best as Judged) === 0)
    .flatMap((origin) => {
      const decoded = draw(exercise, origin.case.choices ?? [], solution.budget);
      return decoded ? [{ origin, decoded, wrongness: origin.wrongness }] : [];
    })
    .sort(compareFailures)[0];
  if (!start) return asItIs(fixed ?? generated[0] ?? first);

  const { origin } = start;
  const { decoded, questions, judged: smallest = origin } = shrinkWithin(solution, kind, start, onQuestion);
  const edgeIsBetter = fixed && fixed.wrongness >= smallest.wrongness && countNumbers(fixed.case.args) < countNumbers(decoded.args);
  return edgeIsBetter ? { judged: fixed, origin: fixed, questions } : { judged: smallest, origin, questions };
}

/** `judged`: the solution on the smaller input; absent where there is none. */
function shrinkWithin(
  solution: Solution,
  kind: VerdictName,
  start: Failure<Value[]>,
  onQuestion: () => void,
): Shrunk<Value[]> & { judged?: Judged } {
  const { exercise, budget } = solution;
  let smallest: Judged | undefined;
  const shrunk = shrink(
    (choices) => (budget.isSpent ? undefined : draw(exercise, choices, budget)),
    start,
    (args) => {
      onQuestion();
      const it = tryCase(exercise, args, budget);
      if (!it) return 0;
      const judged = judgeCase(solution, it);
      if (!failsAs(kind, judged)) return 0;
      if (judged.wrongness >= (smallest ?? start).wrongness) smallest = judged;
      return judged.wrongness;
    },
  );
  return { ...shrunk, ...(smallest && { judged: smallest }) };
}

const failsAs = (kind: VerdictName, judged: Judged): boolean => !isRight(judged) && verdictName(judged) === kind;

/** Plainer to see first, then fewer numbers. */
const bySize = (a: Judged, b: Judged): number => b.wrongness - a.wrongness || countNumbers(a.case.args) - countNumbers(b.case.args);

/** The smallest failing input as it is shown. `judged`: all cases of the run. */
export function counterexampleOf(called: Called, judged: readonly Judged[], smallest: Smallest): Counterexample {
  const { origin, questions } = smallest;
  const { outcome } = smallest.judged;
  const { args, expected } = smallest.judged.case;
  const call = formatCase(called, args);
  const before = formatCase(called, origin.case.args);
  const steps = stepsOf(called, args);
  return {
    args,
    call,
    ...(steps && { steps }),
    expected,
    ...(outcome.kind === 'value' && { actual: outcome.value }),
    origin: {
      kind: origin.case.kind,
      case: judged.includes(origin) ? judged.indexOf(origin) : judged.length,
      ...(before !== call && { before }),
      questions,
    },
  };
}
