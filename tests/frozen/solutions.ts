import type { ExercisePackage } from '../../graders/package/schema.ts';

/** A submission that is judged again whenever the tests run. */
export interface Solution {
  name: string;
  source: string;
}

/** Exercises on which an endless loop is judged too: it takes a second each, so a few must do. They have laws, growth, and a joint sign. */
const LOOPS_ON = new Set(['additive-fusion', 'cca', 'entropy', 'kernel-matrix', 'low-rank-fusion', 'tensor-fusion']);

/** What is judged of an exercise: every way in which a run can end. */
export function solutionsOf({ id, entry, reference, starter, submissions }: ExercisePackage): Solution[] {
  const accepted = submissions.filter(({ verdict }) => verdict === 'accepted').slice(0, 1);
  const wrong = submissions.filter(({ verdict }) => verdict === 'wrong_answer');
  const dear = submissions.filter(({ verdict }) => verdict === 'time_limit_exceeded');
  return [
    { name: 'reference', source: reference },
    { name: 'starter', source: starter },
    ...[...accepted, ...new Set([wrong[0], wrong.at(-1)]), ...dear].flatMap((it) =>
      it ? [{ name: `${it.verdict}/${it.name}`, source: it.source }] : [],
    ),
    { name: 'does not load', source: `export function ${entry}(x: number { return x; }` },
    { name: 'throws', source: `export function ${entry}(...args: any[]) { return args[0].missing.field; }` },
    { name: 'recurses', source: `export function ${entry}(...args: any[]): any { return ${entry}(...args); }` },
    ...(LOOPS_ON.has(id) ? [{ name: 'loops', source: `export function ${entry}() { for (;;); }` }] : []),
  ];
}
