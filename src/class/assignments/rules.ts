import { z } from 'zod';
import { BrokenExercise, faultLines } from '../../../graders/messages/author-fault.ts';
import { Grading, readRules } from '../../grading/grading-file.ts';

const Moment = z.iso.datetime({ offset: true });

/** The rules of an assignment: those of `grading.yaml`, when it opens and closes, how often one may hand in, and by which seed. */
export const Rules = Grading.extend({
  /** Before, nothing is taken. */
  opens: Moment.optional(),
  /** From then on, nothing is taken. */
  closes: Moment.optional(),
  /** Submissions of a learner for an exercise. */
  submissions: z.int().min(1).max(10_000).optional(),
  /** Inputs are drawn for each learner. */
  ownSeed: z.boolean().default(false),
});

export type Rules = z.infer<typeof Rules>;

/** Rules, or what is wrong with them, a sentence each, with its line. `exercises`: the ids that there are. */
export function readAssignment(
  yaml: string,
  exercises: readonly string[],
): { kind: 'rules'; rules: Rules } | { kind: 'faults'; lines: string[] } {
  try {
    return { kind: 'rules', rules: readRules('assignment', yaml, { schema: Rules, exercises, fixes: FIXES, check }) };
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { kind: 'faults', lines: error.faults.flatMap((fault) => faultLines(fault)) };
  }
}

const FIXES = {
  opens: 'opens: 2026-03-01T08:00:00+01:00',
  closes: 'closes: 2026-03-15T23:59:00+01:00',
  submissions: 'submissions: 5 (a number from 1)',
  ownSeed: 'ownSeed: true',
};

function check({ opens, due, closes, exercises }: Rules) {
  const at = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment));
  const faults: { path: string[]; found: string; fix: string }[] = [];
  const later = (first: string | undefined, second: string | undefined, path: string, found: string) => {
    const [a, b] = [at(first), at(second)];
    if (a !== undefined && b !== undefined && b < a) faults.push({ path: [path], found, fix: 'Write a later moment.' });
  };
  later(opens, due, 'due', 'due: lies before opens.');
  later(due, closes, 'closes', 'closes: lies before due.');
  later(opens, closes, 'closes', 'closes: lies before opens.');
  if (Object.keys(exercises).length === 0)
    faults.push({ path: ['exercises'], found: 'It names no exercise.', fix: 'Write exercises: { entropy: 2 }' });
  return faults;
}
