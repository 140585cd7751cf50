import type { JudgedExample } from '../../graders/examples/example.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { href } from '../site/href.ts';
import { prepareGrader, startGrader } from '../workbench/grader.ts';
import { SEED } from '../workbench/run-state.ts';

const packages = new Map<string, Promise<ExercisePackage>>();
let isStarted = false;

function packageOf(exercise: string): Promise<ExercisePackage> {
  const fetching = packages.get(exercise) ?? fetchPackage(href(`/packages/${exercise}.json`));
  packages.set(exercise, fetching);
  fetching.catch(() => packages.delete(exercise));
  return fetching;
}

/** Fetches what grading needs, so that a task can be graded without a network later on. Rejects where it cannot be had. */
export async function readyToGrade(exercise: string): Promise<void> {
  const pack = await packageOf(exercise);
  if (isStarted) return;
  isStarted = true;
  await prepareGrader(pack, SEED).catch(() => undefined); // what is wrong is said by the first run
}

/** Grades a whole program as the workbench does; nothing of it is kept as an attempt. Rejects where the grader does not start. */
export async function gradeTask(exercise: string, source: string): Promise<Verdict> {
  const [pack, grader] = [await packageOf(exercise), await startGrader()];
  return grader.grade(pack, source, SEED, {});
}

/** Judges a call alone: which known mistakes it shows. `lamp`: the place of one of them. Rejects where the grader does not start. */
export async function judgeCall(exercise: string, call: string, mistake: string): Promise<{ judged: JudgedExample; lamp: number }> {
  const [pack, grader] = [await packageOf(exercise), await startGrader()];
  const { judged } = await grader.judgeExamples(pack, [{ call, expected: '' }], {});
  const [only] = judged;
  if (!only) throw new Error('nothing was judged');
  return { judged: only, lamp: mistakesIn(pack).findIndex(({ name }) => name === mistake) };
}
