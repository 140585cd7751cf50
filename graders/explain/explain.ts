import { Asking, confirmedRelation } from './ask.ts';
import { differenceOf } from '../judge/difference.ts';
import { aligned } from '../judge/joint-sign.ts';
import { endedTheRun } from '../sandbox/budget.ts';
import { isDropped } from '../judge/kept-results.ts';
import { judgeCase } from '../judge/judge-case.ts';
import { type Judged, verdictName } from '../judge/judged.ts';
import type { Called } from '../operations/called.ts';
import type { Submission } from '../submission.ts';
import type { ConsoleOutput, Judgement } from '../verdict.ts';
import { formatCase } from '../judge/format-steps.ts';
import type { BrokenLaw } from './broken-law.ts';
import { type Cause, findCause, sameCause } from './cause.ts';
import { type KnownMistake, recogniseMistake } from './known-mistakes.ts';
import { counterexampleOf } from './smallest.ts';

/** A run that failed: the submission, on which cases it was run and how it did. */
export interface FailedRun {
  submission: Submission;
  seed: number;
  judged: readonly Judged[];
  /** Cases that there are; more than were judged where a limit ended the run. */
  total: number;
  /** The first failure, which makes the verdict. */
  failing: Judged;
}

/** Why a run failed, and what was printed on the input that is shown. */
export interface Explanation {
  judgement: Judgement;
  console: ConsoleOutput;
  /** The run had no work left to explain all of it. */
  cutShort?: true;
}

/** Why the verdict is what it is: the smallest failing input, what differs there, and the mistake, relation or law behind it. */
export function explain(run: FailedRun, onQuestion: () => void): Explanation {
  const { submission, seed, judged, failing } = run;
  const { exercise } = submission;
  const mistake = verdictName(failing) === 'wrong_answer' ? recogniseMistake(exercise, seed, judged, submission.budget) : undefined;
  const cause = causeAs(mistake, run, onQuestion) ?? findCause(submission, judged, failing, onQuestion);
  const smallest = { ...cause.smallest, judged: withResult(cause.smallest.judged, submission) };
  const console = submission.listen(smallest.judged.case.args); // before relations, which take what is left
  return {
    judgement: judgementOf(run, { ...cause, smallest }, mistake),
    console,
    ...(submission.budget.isSpent && { cutShort: true }),
  };
}

/** What is shown needs its result again, where that was too large to be kept. */
const withResult = (judged: Judged, submission: Submission): Judged => (isDropped(judged) ? judgeCase(submission, judged.case) : judged);

function judgementOf(run: FailedRun, { smallest, law }: Cause, mistake: KnownMistake | undefined): Judgement {
  const { submission, judged, failing } = run;
  const { package: pack } = submission.exercise;
  const verdict = verdictName(failing);
  const counterexample = counterexampleOf(pack, judged, smallest);
  const { outcome, case: it, refusal } = smallest.judged;
  switch (verdict) {
    case 'wrong_answer': {
      const actual = outcome.kind === 'value' ? outcome.value : undefined;
      const remark = submission.remark();
      const related = mistake || pack.compare === 'accept' || pack.operations ? undefined : relationOf(run)?.message;
      return {
        verdict,
        counterexample,
        difference: refusal
          ? { path: [], message: refusal }
          : differenceOf(it.expected, aligned(pack.compare, it.expected, actual), pack.tolerance, counterexample.steps),
        ...(mistake && { mistake: { name: mistake.name, feedback: mistake.feedback } }),
        ...(related && { relation: related }),
        ...(law && { law: lawText(law, counterexample.call, pack) }),
        ...(remark && { remark }),
      };
    }
    case 'run_time_error':
      return { verdict, counterexample, error: submission.errorOf(outcome) };
    case 'time_limit_exceeded':
      return endedTheRun(outcome) ? { verdict, by: 'run' } : { verdict, counterexample, by: 'case' };
    default:
      return { verdict, counterexample };
  }
}

/** What ties the results to the expected ones. Where other results are right as well, nothing has to; and steps are no arguments. */
const relationOf = ({ submission, judged, seed }: FailedRun) => confirmedRelation(new Asking(submission, judged), judged, seed);

/** The law's sentence; where the input that is shown keeps the law, also the call that does not. */
function lawText({ law, on }: BrokenLaw, shown: string, called: Called): string {
  const call = formatCase(called, on.case.args);
  return call === shown ? law.says : `${law.says} It does not hold for ${call.replace(/\s+/g, ' ')}.`;
}

/** The cause of the mistake that was recognised, where the submission has it too. A run that was cut short has other cases than the mistake. */
function causeAs(mistake: KnownMistake | undefined, { submission, judged, total }: FailedRun, onQuestion: () => void): Cause | undefined {
  if (!mistake || judged.length < total) return undefined;
  const { budget } = submission;
  if (budget.isSpent) return undefined;
  const known = mistake.cause(onQuestion);
  budget.take(mistake.budget.spent); // also where it was searched for somebody else
  return known && !budget.isSpent ? sameCause(known, mistake.judged, submission, judged) : undefined;
}
