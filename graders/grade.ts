import { type Case, Exercise } from './exercise.ts';
import { measureGrowth } from './growth.ts';
import { exerciseVersion, verdictHash } from './identity.ts';
import { describeDifference } from './judge/difference.ts';
import { alignJointSign } from './judge/joint-sign.ts';
import { recogniseMistake } from './judge/mistake.ts';
import { parameterNames } from './judge/parameter-names.ts';
import { type JudgedCase, relation } from './judge/relation.ts';
import { brokenLaw } from './laws.ts';
import { BrokenExercise } from './package/broken-exercise.ts';
import type { ExercisePackage } from './package/schema.ts';
import { WORK_PER_RUN } from './sandbox/limits.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { normalise } from './sandbox/line-ends.ts';
import { smallestFailing } from './smallest.ts';
import { isLimit, isRight, type Judged, Submission, verdictName } from './submission.ts';
import type { Growth, Judgement, Verdict } from './verdict.ts';

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
  const text = normalise(source);
  const version = exerciseVersion(exercisePackage);
  const report: Report = {
    package: exercisePackage,
    version,
    source: text,
    seed,
    total: 0,
    judged: [],
    console: { lines: [], dropped: 0 },
  };
  try {
    if (bench.opened?.version !== version) bench.opened = new Exercise(bench.author, exercisePackage);
    const exercise = bench.opened;
    const loaded = Submission.load(bench.learner, exercise, text);
    if (!(loaded instanceof Submission)) return verdictOf(report, loaded.refused);

    const cases = exercise.cases(seed);
    report.total = cases.length;
    report.judged = runAll(loaded, cases, onProgress);
    const failing = report.judged.find((judged) => !isRight(judged));
    if (failing)
      return verdictOf(
        report,
        explain(report, loaded, failing, () => onProgress(report.judged.length, cases.length)),
      );

    const measured = measureGrowth(exercise, loaded, seed, () => onProgress(cases.length, cases.length));
    report.growth = measured?.growth;
    if (measured?.failed)
      return verdictOf(
        report,
        explain(report, loaded, measured.failed, () => {}),
      );
    if (measured?.tooMuch) return verdictOf(report, { verdict: 'time_limit_exceeded', by: 'factor' });
    report.console = loaded.listen(cases[0]?.args ?? []);
    return verdictOf(report, { verdict: 'accepted' });
  } catch (error) {
    if (error instanceof BrokenExercise) return verdictOf(report, { verdict: 'judge_error', message: error.message });
    throw error;
  }
}

/** What is gathered on the way to a verdict. */
interface Report extends Pick<Verdict, 'seed' | 'console'> {
  package: ExercisePackage;
  version: string;
  source: string;
  total: number;
  judged: Judged[];
  growth?: Growth | undefined;
}

/** Up to the first limit; and slow solutions get fewer generated cases, so that a run ends. */
function runAll(submission: Submission, cases: readonly Case[], onProgress: OnProgress): Judged[] {
  const judged: Judged[] = [];
  let work = 0;
  for (const it of cases) {
    if (work > WORK_PER_RUN && it.kind === 'generated') break;
    const done = submission.judge(it);
    judged.push(done);
    work += done.outcome.work;
    onProgress(judged.length, cases.length);
    if (isLimit(done)) break;
  }
  return judged;
}

function explain(report: Report, submission: Submission, failing: Judged, onQuestion: () => void): Judgement {
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
      const answered = report.judged.map((it) => ({ args: it.case.args, outcome: it.outcome }));
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

function verdictOf({ package: { id }, version, source, seed, total, judged, console, growth }: Report, judgement: Judgement): Verdict {
  const evidence = {
    exercise: id,
    exerciseVersion: version,
    seed,
    source,
    verdict: judgement.verdict,
    outcomes: judged.map(({ outcome }) => outcome),
  };
  return {
    exercise: id,
    exerciseVersion: version,
    seed,
    casesRun: judged.length,
    casesRight: judged.filter(isRight).length,
    casesTotal: total,
    work: { learner: sum(judged.map(({ outcome }) => outcome.work)), reference: sum(judged.map((done) => done.case.work)) },
    verdictHash: verdictHash(evidence),
    console,
    ...(growth && { growth }),
    ...judgement,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
