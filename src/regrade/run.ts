import type { ExamplesRun } from '../../graders/examples/judge-examples.ts';
import { cut } from '../../graders/judge/format.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { Stopped } from '../../graders/worker/client.ts';
import type { Done, GraderPool } from '../../graders/worker/pool.ts';
import type { GradedResult, Result } from '../gradebook/result.ts';
import type { Journal } from './journal.ts';
import type { Known, Task } from './task.ts';

export interface Running {
  pool: Pick<GraderPool, 'gradeAll'>;
  journal: Pick<Journal, 'append'>;
  signal: AbortSignal;
  onDone: (done: number) => void;
}

/** Grades tasks; each verdict is in the journal as soon as it is there. `stopped`: the signal ended it before the last. */
export async function run(
  tasks: readonly Task[],
  { pool, journal, signal, onDone }: Running,
): Promise<{ kind: 'finished' | 'stopped'; results: Result[] }> {
  // Those of one exercise one after another: a worker opens an exercise once for all of them.
  const byExercise = [...Map.groupBy(tasks, ({ known }) => known.exercise).values()].flat();
  const results: Result[] = [];
  const jobs = byExercise.map(({ package: exercise, source, known, examples }) => ({
    package: exercise,
    source,
    seed: known.seed,
    ...(examples && { examples }),
  }));
  const take = (index: number, done: Done) => {
    const task = byExercise[index] as Task; // the pool counts the jobs that it was given
    const result = resultOf(task, done);
    results.push(result);
    if (result.kind === 'graded') journal.append(result);
    onDone(results.length);
  };
  try {
    await pool.gradeAll(jobs, { signal, onDone: take });
    return { kind: 'finished', results };
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped', results };
    throw error;
  }
}

/** What came of a job. A run that only the watchdog ended says something of this machine, and nothing of the learner. */
function resultOf({ known, package: exercise }: Task, done: Done): Result {
  const notGraded = (found: string, fix: string): Result => {
    const { key, learner, exercise, file, position } = known;
    return { kind: 'not-graded', key, learner, exercise, file, position, found, fix };
  };
  const again = 'Run the same command again: only this is graded then.';
  if (done.kind === 'failed') return notGraded('the checker broke down', again);
  const { verdict, examples } = done;
  if (verdict.verdict === 'judge_error') return notGraded('the exercise itself is at fault', `Run: npm run check -- ${known.exercise}`);
  if (verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog')
    return notGraded('the checker gave no sign of life and was ended', again);
  return { ...gradedResult(known, verdict), ...(examples && { examples: examplesOf(exercise, examples) }) };
}

/** Which known mistakes the examples of a learner catch, by their names, and which not. */
function examplesOf(exercise: ExercisePackage, { judged }: ExamplesRun): NonNullable<GradedResult['examples']> {
  const right = judged.filter((it) => it.kind === 'right');
  const lit = new Set(right.flatMap(({ caught }) => caught.map(({ lamp }) => lamp)));
  const names = mistakesIn(exercise).map(({ name }) => name);
  return {
    total: judged.length,
    right: right.length,
    caught: names.filter((_, lamp) => lit.has(lamp)),
    missed: names.filter((_, lamp) => !lit.has(lamp)),
  };
}

/** How much of a failing call is kept: enough to see what it is. */
const CALL_CHARACTERS = 500;

/** What is told of a verdict in a line of results. */
export function gradedResult(known: Known, verdict: Verdict): GradedResult {
  const { verdictHash, casesRun, casesRight, casesTotal, cases, groups, points, work, growth } = verdict;
  const failing = 'counterexample' in verdict ? verdict.counterexample : undefined;
  const mistake = verdict.verdict === 'wrong_answer' ? verdict.mistake?.name : undefined;
  return {
    kind: 'graded',
    ...known,
    verdict: verdict.verdict,
    verdictHash,
    ...(verdict.verdict === 'time_limit_exceeded' && { by: verdict.by }),
    casesRun,
    casesRight,
    casesTotal,
    cases,
    groups,
    ...(points && { points }),
    work,
    ...(growth && { growth }),
    ...(failing && { failing: { call: cut(failing.call, CALL_CHARACTERS), kind: failing.origin.kind } }),
    ...(mistake !== undefined && { mistake }),
  };
}
