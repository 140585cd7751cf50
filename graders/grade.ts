import type { Case } from './cases/case.ts';
import { casesOf, fixedCases } from './cases/cases.ts';
import { GENERATED_CASES } from './cases/generated.ts';
import { sizedCases } from './cases/sized.ts';
import { type Explanation, explain } from './explain/explain.ts';
import { lawsOf } from './explain/known-laws.ts';
import { type Exercise, openExercise } from './exercise.ts';
import { checkerOf } from './judge/checker.ts';
import { exerciseVersion, outcomeText, verdictHash } from './identity.ts';
import { NO_CASES, summarise } from './judge/case-marks.ts';
import { measureGrowth } from './judge/growth.ts';
import { isRight, type Judged } from './judge/judged.ts';
import { type CasesJudged, pointsByGroup } from './judge/points.ts';
import { type CasesRun, type OnProgress, runCases } from './judge/run-cases.ts';
import { BrokenExercise } from './messages/author-fault.ts';
import type { ExercisePackage } from './package/schema.ts';
import { normalise } from './source/line-ends.ts';
import { Budget } from './sandbox/budget.ts';
import { WORK_PER_RUN } from './sandbox/limits.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { TooLarge } from './sandbox/value-codec.ts';
import { Submission } from './submission.ts';
import type { Graded, Growth, Judgement, Verdict } from './verdict.ts';

/** Where grading happens: two sandboxes that share nothing but plain data, and the exercise that was opened last. */
export interface GradingRoom {
  author: Sandbox;
  learner: Sandbox;
  opened?: Exercise;
}

/**
 * Grades one submission. A pure function of (package, source, seed): no clock, no host `Math`, no host randomness.
 *
 * Cases run in order (edges, golden, generated), all of them also after a failure, up to the first limit. The first that fails decides
 * the verdict; then the failure is made as small as it gets, and named.
 */
export function grade(
  room: GradingRoom,
  exercisePackage: ExercisePackage,
  source: string,
  seed: number,
  onProgress: OnProgress = () => {},
): Verdict {
  const graded = {
    exercise: exercisePackage.id,
    exerciseVersion: room.opened?.package === exercisePackage ? room.opened.version : exerciseVersion(exercisePackage),
    seed,
    source: normalise(source),
  };
  const run = orBroken(() => runAll(room, exercisePackage, graded, onProgress));
  const { points } = exercisePackage;
  if ('verdict' in run) return verdictOf({ ...graded, points }, NOTHING, { judgement: run, console: SILENCE });
  const decision = orBroken(() => decide(run, seed, onProgress));
  return verdictOf({ ...graded, points }, run, 'verdict' in decision ? { judgement: decision, console: SILENCE } : decision);
}

/** Opens an exercise and makes all of it that no seed decides, so that a broken one is found whatever is handed in. Throws `BrokenExercise`. */
export function openWhole(author: Sandbox, exercisePackage: ExercisePackage): Exercise {
  const exercise = openExercise(author, exercisePackage);
  lawsOf(exercise);
  checkerOf(exercise);
  fixedCases(exercise);
  return exercise;
}

/**
 * Does beforehand, step by step, what the first submission would have to wait for: opens the exercise, makes the cases of a seed, and
 * judges and explains the author's own solutions, for which the host compiles what it runs. Changes no verdict; what is broken is said by
 * the first of them.
 */
export function* prepare(room: GradingRoom, exercisePackage: ExercisePackage, seed: number): Generator<void> {
  const { reference, starter, submissions } = exercisePackage;
  const [mistake = starter] = submissions.flatMap(({ verdict, source }) => (verdict === 'wrong_answer' ? [source] : []));
  const sources = [reference, starter, mistake];
  for (let round = 0; round < ROUNDS_READY; round++) {
    for (const source of sources) {
      grade(room, exercisePackage, source, seed);
      yield;
    }
  }
}

/** After so many a host has compiled most of what a run takes; more of them gain less than they cost. */
const ROUNDS_READY = 3;

/** What is graded, and what it is known by. */
type Identity = Pick<Verdict, 'exercise' | 'exerciseVersion' | 'seed'> & { source: string };

/** A submission that was run on the cases. */
interface Run extends CasesRun {
  submission: Submission;
  cases: readonly Case[];
}

/** What a run comes to; `growth` and `sized`: the runs of growing size, where they were reached. */
interface Decision extends Explanation {
  growth?: Growth;
  sized?: readonly Judged[];
}

const NOTHING: Omit<Run, 'submission'> = { judged: [], evidence: [], cases: [] };
const SILENCE = { lines: [], dropped: 0 };

/** The submission on the cases of the seed, or why it does not load. */
function runAll(room: GradingRoom, pack: ExercisePackage, { seed, source }: Identity, onProgress: OnProgress): Run | Judgement {
  if (room.opened?.package !== pack) room.opened = openWhole(room.author, pack);
  const submission = Submission.load(room.learner, room.opened, source, new Budget(WORK_PER_RUN));
  if (!(submission instanceof Submission)) return submission.refused;
  const cases = casesOf(room.opened, seed, () => onProgress(0, GENERATED_CASES));
  return { submission, cases, ...runCases(submission, cases, onProgress) };
}

/** The first failure is explained; where there is none, the work is held against the reference's. */
function decide(run: Run, seed: number, onProgress: OnProgress): Decision {
  const { submission, judged } = run;
  const { exercise } = submission;
  const total = run.cases.length;
  const onQuestion = () => onProgress(judged.length, total);
  const failing = judged.find((it) => !isRight(it));
  if (failing) return explain({ submission, judged, total, seed, failing }, onQuestion);

  const { work } = exercise.package;
  const measured = work && measureGrowth(submission, sizedCases(exercise, seed), work.factor, onQuestion);
  const growth = measured && { growth: measured.growth, sized: measured.judged };
  if (measured?.failed) return { ...explain({ submission, judged, total, seed, failing: measured.failed }, onQuestion), ...growth };
  if (measured?.tooMuch) return { judgement: { verdict: 'time_limit_exceeded', by: 'factor' }, console: SILENCE, ...growth };
  return { judgement: { verdict: 'accepted' }, console: submission.listen(judged[0]?.case.args ?? []), ...growth };
}

/** A fault of the exercise's is a verdict of its own. */
function orBroken<Result>(step: () => Result): Result | Extract<Judgement, { verdict: 'judge_error' }> {
  try {
    return step();
  } catch (error) {
    if (error instanceof BrokenExercise) return { verdict: 'judge_error', faults: [...error.faults] };
    if (error instanceof TooLarge) return { verdict: 'judge_error', faults: [{ file: 'inputs.ts', found: error.message }] };
    throw error;
  }
}

function verdictOf(
  { source, points, ...identity }: Identity & { points: ExercisePackage['points'] },
  { judged, evidence, cases }: Omit<Run, 'submission'>,
  decision: Decision,
): Verdict {
  const { judgement, console, growth, sized = [], cutShort } = decision;
  const by = 'by' in judgement && { by: judgement.by };
  const outcomes = judged.map(({ outcome }) => outcome);
  const graded: Graded = {
    ...identity,
    casesRun: judged.length,
    casesRight: judged.filter(isRight).length,
    casesTotal: cases.length,
    ...summaryOf(cases, judged, sized),
    ...(points && { points: pointsByGroup(points, withSized({ cases, judged }, sized), by && by.by === 'factor') }),
    work: { learner: sum(outcomes.map(({ work }) => work)), reference: sum(judged.map((it) => it.case.work)) },
    verdictHash: verdictHash({
      ...identity,
      source,
      verdict: judgement.verdict,
      ...by,
      outcomes: [...evidence, ...sized.map(({ outcome }) => outcomeText(outcome))],
    }),
    console,
    ...(growth && { growth }),
    ...(cutShort && !by && { cutShort }),
  };
  return { ...graded, ...judgement };
}

/** The cases of the run, and behind them the runs of growing size that were reached. */
function summaryOf(cases: readonly Case[], judged: readonly Judged[], sized: readonly Judged[]): Pick<Graded, 'cases' | 'groups'> {
  if (cases.length === 0) return NO_CASES;
  const ran = summarise(cases, judged);
  const grew = summarise(
    sized.map((it) => it.case),
    sized,
  );
  return { cases: ran.cases + grew.cases, groups: { ...ran.groups, sized: grew.groups.sized } };
}

/** The cases of the run, and those of growing size where all of the others were judged. */
const withSized = ({ cases, judged }: CasesJudged, sized: readonly Judged[]): CasesJudged =>
  sized.length === 0 ? { cases, judged } : { cases: [...cases, ...sized.map((it) => it.case)], judged: [...judged, ...sized] };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
