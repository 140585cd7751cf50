import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { byCodeUnits } from '../code-units.ts';
import type { ExerciseAlike } from './alike.ts';
import { compareExercise } from './compare-exercise.ts';

/** A submission as a run has it: what it is known by, its text, and the exercise that it was written for. */
interface Submitted {
  known: { key: string; exercise: string; file: string; position: number };
  package: ExercisePackage;
  source: string;
}

/**
 * Compares what a class handed in, exercise by exercise. Yields the share that is done, from 0 to 1, between pieces of a few milliseconds,
 * and returns what was found, in the order of the exercises' ids.
 */
export function* compareClass(submissions: readonly Submitted[]): Generator<number, ExerciseAlike[]> {
  const byExercise = [...Map.groupBy(submissions, ({ known }) => known.exercise)].sort(([a], [b]) => byCodeUnits(a, b));
  const found: ExerciseAlike[] = [];
  let done = 0;
  for (const [exercise, its] of byExercise) {
    const solutions = its.map(({ known: { key, file, position }, source }) => ({ key, file, position, source }));
    const steps = compareExercise(
      exercise,
      its.flatMap(({ package: it }, index) => (index === 0 ? textsOf(it) : [])),
      solutions,
    );
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield done / submissions.length;
    found.push(step.value);
    done += its.length;
  }
  return found;
}

/** Everything that the exercise hands out or its author foresaw: whoever writes that, right or wrong, need not have it from anybody. */
const textsOf = ({ starter, reference, submissions }: ExercisePackage): string[] => [
  starter,
  reference,
  ...submissions.map(({ source }) => source),
];
