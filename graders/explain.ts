import { describeDifference } from './judge/difference.ts';
import { alignJointSign } from './judge/joint-sign.ts';
import { recogniseMistake } from './judge/mistake.ts';
import { parameterNames } from './judge/parameter-names.ts';
import { type JudgedCase, relation } from './judge/relation.ts';
import { brokenLaw } from './laws.ts';
import type { Report } from './report.ts';
import { smallestFailing } from './smallest.ts';
import { isRight, type Judged, type Submission, verdictName } from './submission.ts';
import type { Judgement } from './verdict.ts';

/** Why the verdict is what it is: the smallest failing input, what differs there, and the mistake, relation or law behind it. */
export function explain(report: Report, submission: Submission, failing: Judged, onQuestion: () => void): Judgement {
  const { exercise } = submission;
  const { counterexample, judged } = smallestFailing(submission, report.judged, failing, onQuestion);
  const { outcome } = judged;
  const { expected, args } = judged.case;
  report.console = submission.listen(args);
  const verdict = verdictName(failing);
  switch (verdict) {
    case 'wrong_answer': {
      const { compare, tolerance, signature } = exercise.package;
      const actual = outcome.kind === 'value' ? outcome.value : undefined;
      const difference = describeDifference(expected, compare === 'joint-sign' ? alignJointSign(expected, actual) : actual, tolerance);
      const mistake = recogniseMistake(exercise, report.seed, report.judged);
      const related = mistake ? undefined : relation(pairsOf(report.judged, compare), parameterNames(signature));
      const answered = report.judged.map((it) => ({ args: it.case.args, outcome: it.outcome, isRight: isRight(it) }));
      const law = brokenLaw(exercise.laws, answered, (changed) => {
        onQuestion();
        return submission.call(changed);
      });
      return {
        verdict,
        counterexample,
        difference,
        ...(mistake && { mistake }),
        ...(related && { relation: related }),
        ...(law && { law }),
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

/** What a relation must hold on: all cases. One that ended in an error takes part as a value that nothing equals. */
const pairsOf = (judged: readonly Judged[], compare: string): JudgedCase[] =>
  judged.map(({ case: { args, expected }, outcome }) => {
    const actual = outcome.kind === 'value' ? outcome.value : undefined;
    return { args, expected, actual: compare === 'joint-sign' ? alignJointSign(expected, actual) : actual };
  });
