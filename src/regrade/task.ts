import type { Example } from '../../graders/examples/example.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { GradedResult } from '../gradebook/result.ts';

/** Everything of a result that is known before anything is graded: two results that agree on it have the same verdict. */
export type Known = Pick<
  GradedResult,
  | 'key'
  | 'learner'
  | 'lms'
  | 'exercise'
  | 'file'
  | 'position'
  | 'id'
  | 'submittedAt'
  | 'sourceHash'
  | 'exerciseVersion'
  | 'engineVersion'
  | 'seed'
  | 'claimed'
  | 'examplesHash'
>;

/** A submission to be graded. */
export interface Task {
  known: Known;
  package: ExercisePackage;
  source: string;
  examples?: readonly Example[];
}

/** What the authors of the exercises say of the known mistakes, by the exercise's id. */
export const misreadingsOf = (tasks: readonly Task[]): Map<string, ExercisePackage['misreadings']> =>
  new Map(tasks.map((task) => [task.known.exercise, task.package.misreadings]));

/** A text by which a task finds its result in what an earlier run left. */
export const identityOf = ({ claimed, ...known }: Known): string =>
  JSON.stringify([
    known.key,
    known.learner.id,
    known.learner.name,
    known.exercise,
    known.file,
    known.position,
    known.id,
    known.submittedAt,
    known.sourceHash,
    known.exerciseVersion,
    known.engineVersion,
    known.seed,
    known.examplesHash,
    claimed && [claimed.verdict, claimed.verdictHash, claimed.exerciseVersion, claimed.engineVersion, claimed.seed, claimed.withHelp],
  ]);
