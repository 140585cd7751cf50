import type { Case } from './cases/case.ts';
import { Exercise } from './exercise.ts';
import { explain } from './explain/explain.ts';
import { measureGrowth } from './judge/growth.ts';
import { exerciseVersion } from './identity.ts';
import { isLimit, isRight, type Judged, judge } from './judge/judged.ts';
import { BrokenExercise } from './package/broken-exercise.ts';
import type { ExercisePackage } from './package/schema.ts';
import { type Report, verdictOf } from './report.ts';
import { normalise } from './sandbox/line-ends.ts';
import { WORK_PER_RUN } from './sandbox/limits.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { TooLarge } from './sandbox/values.ts';
import { Submission } from './submission.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** Where grading happens: two sandboxes that share nothing but plain data, and the exercise that was opened last. */
export interface Bench {
  author: Sandbox;
  learner: Sandbox;
  opened?: Exercise;
}

/** Told after every case, and while a failing one is made smaller. */
export type OnProgress = (casesDone: number, casesTotal: number) => void;

/**
 * Grades one submission. A pure function of (package, source, seed): no clock, no host `Math`, no host randomness.
 *
 * Cases run in order (edges, golden, generated), all of them also after a failure, up to the first limit. The first that fails decides
 * the verdict; then the failure is made as small as it gets, and named.
 */
export function grade(
  bench: Bench,
  exercisePackage: ExercisePackage,
  source: string,
  seed: number,
  onProgress: OnProgress = () => {},
): Verdict {
  const report: Report = {
    package: exercisePackage,
    version: bench.opened?.package === exercisePackage ? bench.opened.version : exerciseVersion(exercisePackage),
    source: normalise(source),
    seed,
    total: 0,
    judged: [],
    console: { lines: [], dropped: 0 },
  };
  try {
    return verdictOf(report, decide(bench, report, onProgress));
  } catch (error) {
    if (error instanceof BrokenExercise || error instanceof TooLarge) {
      return verdictOf(report, { verdict: 'judge_error', message: error.message });
    }
    throw error;
  }
}

/** Runs what has to be run, notes it in the report, and says what it comes to. */
function decide(bench: Bench, report: Report, onProgress: OnProgress): Judgement {
  if (bench.opened?.version !== report.version) bench.opened = new Exercise(bench.author, report.package);
  const exercise = bench.opened;
  const submission = Submission.load(bench.learner, exercise, report.source);
  if (!(submission instanceof Submission)) return submission.refused;

  const cases = exercise.cases(report.seed);
  const onQuestion = () => onProgress(report.judged.length, cases.length);
  report.total = cases.length;
  report.judged = runAll(submission, cases, onProgress);
  const failing = report.judged.find((judged) => !isRight(judged));
  if (failing) return explain(report, submission, failing, onQuestion);

  const measured = measureGrowth(exercise, submission, report.seed, onQuestion);
  report.growth = measured?.growth;
  if (measured?.failed) return explain(report, submission, measured.failed, onQuestion);
  if (measured?.tooMuch) return { verdict: 'time_limit_exceeded', by: 'factor' };

  report.console = submission.listen(cases[0]?.args ?? []);
  return { verdict: 'accepted' };
}

/** Up to the first limit; and slow solutions get fewer generated cases, so that a run ends. */
function runAll(submission: Submission, cases: readonly Case[], onProgress: OnProgress): Judged[] {
  const judged: Judged[] = [];
  let work = 0;
  for (const it of cases) {
    if (work > WORK_PER_RUN && it.kind === 'generated') break;
    const done = judge(submission, it);
    judged.push(done);
    work += done.outcome.work;
    onProgress(judged.length, cases.length);
    if (isLimit(done)) break;
  }
  return judged;
}
