import { byAll } from './code-units.ts';
import type { Result } from './result.ts';

/** The order of `results.jsonl`: by learner, exercise, file and place in it. */
export const inOrder = (results: readonly Result[]): Result[] =>
  results.toSorted(
    byAll(
      ({ key }) => key ?? '',
      ({ exercise }) => exercise ?? '',
      ({ file }) => file,
      ({ position }) => String(position).padStart(6, '0'),
      ({ kind }) => kind,
    ),
  );
