import type { Exercise } from './exercise.ts';
import { compareFailures, type Failure, type Shrunk, shrink } from './inputs/shrink.ts';
import { countNumbers } from './inputs/size.ts';
import { formatCall } from './judge/format.ts';
import { WORK_PER_SHRINKING } from './sandbox/limits.ts';
import { isRight, type Judged, type Submission, verdictName } from './submission.ts';
import type { Value } from './value.ts';
import type { Counterexample, VerdictName } from './verdict.ts';

/** The failure that is shown, and how the submission did on it. */
export interface Shown {
  counterexample: Counterexample;
  judged: Judged;
}

/**
 * The smallest input on which the submission fails in the way of its verdict. The best failing generated case is made smaller; a
 * failing edge that has fewer numbers is shown as it is. A limit is shown on the case that met it: shrinking would meet it again and again.
 */
export function smallestFailing(submission: Submission, judged: readonly Judged[], first: Judged, onQuestion: () => void): Shown {
  const { exercise } = submission;
  const kind = verdictName(first);
  if (kind !== 'wrong_answer' && kind !== 'run_time_error') return shown(exercise, judged, first, first, 0);

  const failing = judged.filter((it) => failsAs(kind, it));
  const fixed = failing.filter((it) => !it.case.choices).sort(bySize)[0];
  const generated = failing.filter((it) => it.case.choices).sort(bySize);
  const start = generated
    .filter((it, _, [best]) => bySize(it, best as Judged) === 0)
    .map((origin) => ({ origin, decoded: exercise.decode(origin.case.choices ?? []), wrongness: origin.wrongness }))
    .sort(compareFailures)[0];
  if (!start) return shown(exercise, judged, fixed ?? first, fixed ?? first, 0);

  const { origin } = start;
  const { decoded, questions } = shrinkWithin(submission, kind, start, onQuestion);
  const it = decoded === start.decoded ? undefined : exercise.caseOf(decoded.args);
  const smallest = it ? submission.judge(it) : origin;
  const edgeIsBetter = fixed && fixed.wrongness >= smallest.wrongness && countNumbers(fixed.case.args) < countNumbers(decoded.args);
  return edgeIsBetter ? shown(exercise, judged, fixed, fixed, questions) : shown(exercise, judged, smallest, origin, questions);
}

function shrinkWithin(submission: Submission, kind: VerdictName, start: Failure<Value[]>, onQuestion: () => void): Shrunk<Value[]> {
  const { exercise } = submission;
  let work = 0;
  return shrink(
    (choices) => (work > WORK_PER_SHRINKING ? undefined : exercise.decodeAt(choices)),
    start,
    (args) => {
      onQuestion();
      const it = exercise.caseOf(args);
      if (!it) return 0;
      const judged = submission.judge(it);
      work += judged.outcome.work;
      return failsAs(kind, judged) ? judged.wrongness : 0;
    },
  );
}

const failsAs = (kind: VerdictName, judged: Judged): boolean => !isRight(judged) && verdictName(judged) === kind;

/** Plainer to see first, then fewer numbers. */
const bySize = (a: Judged, b: Judged): number => b.wrongness - a.wrongness || countNumbers(a.case.args) - countNumbers(b.case.args);

function shown(exercise: Exercise, judged: readonly Judged[], smallest: Judged, origin: Judged, questions: number): Shown {
  const { entry } = exercise.package;
  const { args, expected } = smallest.case;
  const call = formatCall(entry, args);
  const before = formatCall(entry, origin.case.args);
  return {
    judged: smallest,
    counterexample: {
      args,
      call,
      expected,
      ...(smallest.outcome.kind === 'value' && { actual: smallest.outcome.value }),
      origin: {
        kind: origin.case.kind,
        case: judged.includes(origin) ? judged.indexOf(origin) : judged.length,
        ...(before !== call && { before }),
        questions,
      },
    },
  };
}
