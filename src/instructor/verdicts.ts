import type { Result, UngradedResult } from '../gradebook/result.ts';
import { inOrder } from '../gradebook/result-order.ts';
import type { Waiting } from '../gradebook/shown-report.ts';
import type { Collected } from '../regrade/collect.ts';
import { identityOf, type Task } from '../regrade/task.ts';
import type { Attempt } from './protocol.ts';
import { count, type Tally } from './tally.ts';

/** What was read of a class, and the verdicts that there are of it. */
export function createVerdicts() {
  let collected: Collected = { tasks: [], ungraded: [] };
  /** By the identity of their task. They outlive what was dropped: the same task is never graded twice. */
  const graded = new Map<string, Result>();
  /** Those that the checker could not grade this time. */
  const failed = new Map<string, UngradedResult>();

  const isWaiting = ({ known }: Task): boolean => !graded.has(identityOf(known)) && !failed.has(identityOf(known));

  const results = (): Result[] =>
    inOrder([
      ...collected.tasks.flatMap(({ known }) => graded.get(identityOf(known)) ?? failed.get(identityOf(known)) ?? []),
      ...collected.ungraded,
    ]);

  return {
    results,
    tasks: (): readonly Task[] => collected.tasks,
    /** Those without a verdict, also where the checker tried. */
    toGrade: (): Task[] => collected.tasks.filter(({ known }) => !graded.has(identityOf(known))),
    /** Those whose turn has not come. */
    waiting: (): Task[] => collected.tasks.filter(isWaiting),

    /** Something else was read; verdicts of what is still there stay. */
    read(anew: Collected): void {
      collected = anew;
      failed.clear();
    },

    keep(result: Result): void {
      if (result.kind === 'graded') graded.set(identityOf(result), result);
    },

    /** What came of a run; of what failed it is said. */
    ended(results: readonly Result[]): void {
      const byPlace = new Map(collected.tasks.map(({ known }) => [placeOf(known), identityOf(known)]));
      for (const result of results) if (result.kind === 'not-graded') failed.set(byPlace.get(placeOf(result)) ?? placeOf(result), result);
    },

    tally(): Tally {
      const tally: Tally = { accepted: 0, wrong: 0, error: 0, limit: 0, aside: collected.ungraded.length };
      for (const { known } of collected.tasks) count(tally, graded.get(identityOf(known)));
      return tally;
    },

    /** What one learner handed in, each with the text that was judged. */
    attemptsOf(key: string): Attempt[] {
      const sources = new Map(collected.tasks.map(({ known, source }) => [identityOf(known), source]));
      return results()
        .filter((result) => result.key === key)
        .map((result) => ({ result, source: result.kind === 'graded' ? sources.get(identityOf(result)) : undefined }));
    },
  };
}

/** Learners by their keys, with what of theirs is waiting. */
export function waitingOf(tasks: readonly Task[]): Map<string, Waiting> {
  const found = new Map<string, Waiting & { exercises: Set<string> }>();
  for (const { known } of tasks) {
    const learner = found.get(known.key) ?? {
      names: known.learner.name === '' ? [] : [known.learner.name],
      submissions: 0,
      exercises: new Set(),
    };
    learner.submissions++;
    learner.exercises.add(known.exercise);
    found.set(known.key, learner);
  }
  return found;
}

const placeOf = ({ file, position, exercise }: Pick<Result, 'file' | 'position' | 'exercise'>): string =>
  JSON.stringify([file, position, exercise]);
