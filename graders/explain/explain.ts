import { type Cause, findCause, sameCause } from './cause.ts';
import { describeDifference } from '../judge/difference.ts';
import { aligned } from '../judge/joint-sign.ts';
import { recogniseMistake } from './recognise-mistake.ts';
import { parameterNames } from '../package/signature.ts';
import { type JudgedCase, relation } from './relation.ts';
import { type Judged, verdictName } from '../judge/judged.ts';
import type { KnownMistake } from './known-mistakes.ts';
import type { ExercisePackage } from '../package/schema.ts';
import type { Report } from '../report.ts';
import { counterexampleOf } from './smallest.ts';
import type { Submission } from '../submission.ts';
import type { Judgement } from '../verdict.ts';

/** Why the verdict is what it is: the smallest failing input, what differs there, and the mistake, relation or law behind it. */
export function explain(report: Report, submission: Submission, failing: Judged, onQuestion: () => void): Judgement {
  const { exercise } = submission;
  const verdict = verdictName(failing);
  const mistake = verdict === 'wrong_answer' ? recogniseMistake(exercise, report.seed, report.judged) : undefined;
  const cause = causeAs(mistake, report, submission, onQuestion) ?? findCause(submission, report.judged, failing, onQuestion);
  const { outcome, case: it } = cause.smallest.judged;
  const counterexample = counterexampleOf(exercise, report.judged, cause.smallest);
  report.console = submission.listen(it.args);
  switch (verdict) {
    case 'wrong_answer': {
      const { compare, tolerance, signature } = exercise.package;
      const actual = outcome.kind === 'value' ? outcome.value : undefined;
      const related = mistake ? undefined : relation(pairsOf(report.judged, compare), parameterNames(signature));
      return {
        verdict,
        counterexample,
        difference: describeDifference(it.expected, aligned(compare, it.expected, actual), tolerance),
        ...(mistake && { mistake: { name: mistake.name, feedback: mistake.feedback } }),
        ...(related && { relation: related }),
        ...(cause.law && { law: cause.law.law.says }),
      };
    }
    case 'run_time_error':
      return { verdict, counterexample, error: submission.errorOf(outcome) };
    case 'time_limit_exceeded':
      return { verdict, counterexample, by: 'case' };
    default:
      return { verdict, counterexample };
  }
}

/** The cause of the mistake that was recognised, where the submission has it too. A run that was cut short has other cases than the mistake. */
function causeAs(mistake: KnownMistake | undefined, report: Report, submission: Submission, onQuestion: () => void): Cause | undefined {
  if (!mistake || report.judged.length < report.total) return undefined;
  const known = mistake.cause(onQuestion);
  return known && sameCause(known, mistake.judged, submission, report.judged);
}

/** What a relation must hold on: all cases. One that ended in an error takes part as a value that nothing equals. */
const pairsOf = (judged: readonly Judged[], compare: ExercisePackage['compare']): JudgedCase[] =>
  judged.map(({ case: { args, expected }, outcome }) => {
    const actual = outcome.kind === 'value' ? outcome.value : undefined;
    return { args, expected, actual: aligned(compare, expected, actual) };
  });
