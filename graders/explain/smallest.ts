import { tryCase } from '../cases/case.ts';
import { decode, decodeAt } from '../cases/generated.ts';
import { compareFailures, type Failure, type Shrunk, shrink } from './shrink.ts';
import { countNumbers } from '../cases/size.ts';
import { formatCall } from '../judge/format.ts';
import { isRight, type Judged, judgeCase, type Solution, verdictName } from '../judge/judged.ts';
import { WORK_PER_SHRINKING } from '../sandbox/limits.ts';
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
    .map((origin) => ({ origin, decoded: decode(exercise, origin.case.choices ?? []), wrongness: origin.wrongness }))
    .sort(compareFailures)[0];
  if (!start) return asItIs(fixed ?? first);

  const { origin } = start;
  const { decoded, questions } = shrinkWithin(solution, kind, start, onQuestion);
  const it = decoded === start.decoded ? undefined : tryCase(exercise, decoded.args);
  const smallest = it ? judgeCase(solution, it) : origin;
  const edgeIsBetter = fixed && fixed.wrongness >= smallest.wrongness && countNumbers(fixed.case.args) < countNumbers(decoded.args);
  return edgeIsBetter ? { judged: fixed, origin: fixed, questions } : { judged: smallest, origin, questions };
}

function shrinkWithin(solution: Solution, kind: VerdictName, start: Failure<Value[]>, onQuestion: () => void): Shrunk<Value[]> {
  const { exercise } = solution;
  let work = 0;
  return shrink(
    (choices) => (work > WORK_PER_SHRINKING ? undefined : decodeAt(exercise, choices)),
    start,
    (args) => {
      onQuestion();
      const it = tryCase(exercise, args);
      if (!it) return 0;
      const judged = judgeCase(solution, it);
      work += judged.outcome.work;
      return failsAs(kind, judged) ? judged.wrongness : 0;
    },
  );
}

const failsAs = (kind: VerdictName, judged: Judged): boolean => !isRight(judged) && verdictName(judged) === kind;

/** Plainer to see first, then fewer numbers. */
const bySize = (a: Judged, b: Judged): number => b.wrongness - a.wrongness || countNumbers(a.case.args) - countNumbers(b.case.args);

/** The smallest failing input as it is shown. `judged`: all cases of the run. */
export function counterexampleOf(entry: string, judged: readonly Judged[], smallest: Smallest): Counterexample {
  const { origin, questions } = smallest;
  const { outcome } = smallest.judged;
  const { args, expected } = smallest.judged.case;
  const call = formatCall(entry, args);
  const before = formatCall(entry, origin.case.args);
  return {
    args,
    call,
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
