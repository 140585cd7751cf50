import { exercisesOf, isAccepted, type Row, rowsOf } from './best.ts';
import type { Change } from './changes.ts';
import { byCodeUnits } from './code-units.ts';
import { type ExerciseReport, exerciseReport } from './exercise-report.ts';
import { type Mismatch, mismatchOf } from './mismatch.ts';
import type { GradedResult, Result, UngradedResult } from './result.ts';

/** A claim that differs, and how. */
export interface Differing {
  result: GradedResult;
  mismatch: Mismatch;
}

/** Everything that is told of a class, ready to be shown: a pure fold over the results of one run. */
export interface Report {
  counts: { learners: number; submissions: number; graded: number; accepted: number; claims: number };
  /** One row a learner. */
  rows: Row[];
  /** Ids, in the order of the columns. */
  exerciseIds: string[];
  exercises: ExerciseReport[];
  differing: Differing[];
  /** Undefined where there is no earlier run. */
  changes: readonly Change[] | undefined;
  ungraded: UngradedResult[];
  /** Learners who handed in under more than one name. */
  conflicts: Row[];
}

/**
 * Folds results, and the changes against an earlier run, into a report. `counting`: rows with scores, where there are rules for them. The order
 * of the results does not matter.
 */
export function reportOf(results: readonly Result[], changes?: readonly Change[], counting: readonly Row[] = rowsOf(results)): Report {
  const graded = results.filter((it) => it.kind === 'graded');
  const rows = counting.toSorted((a, b) => byCodeUnits(a.key, b.key));
  const exerciseIds = exercisesOf(rows);
  return {
    counts: {
      learners: rows.length,
      submissions: results.length,
      graded: graded.length,
      accepted: graded.filter(isAccepted).length,
      claims: graded.filter(({ claimed }) => claimed).length,
    },
    rows,
    exerciseIds,
    exercises: exerciseIds.map((exercise) =>
      exerciseReport(
        exercise,
        rows,
        graded.filter((result) => result.exercise === exercise),
      ),
    ),
    differing: graded.flatMap((result) => {
      const mismatch = mismatchOf(result);
      return mismatch ? [{ result, mismatch }] : [];
    }),
    changes,
    ungraded: results.filter((it) => it.kind === 'not-graded'),
    conflicts: rows.filter(({ names }) => names.length > 1),
  };
}
