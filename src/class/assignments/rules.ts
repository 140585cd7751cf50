import { z } from 'zod';
import { type AuthorFault, BrokenExercise } from '../../../graders/messages/author-fault.ts';
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

/** What an assignment may name. */
interface Known {
  /** Ids of the exercises that there are. */
  exercises: readonly string[];
  /** Exercises that belong to another assignment, with its title. */
  taken?: ReadonlyMap<string, string>;
}

/** Rules, or what is wrong with them, each with its line and column. */
export function readAssignment(
  yaml: string,
  { exercises, taken = new Map() }: Known,
): { kind: 'rules'; rules: Rules } | { kind: 'faults'; faults: readonly AuthorFault[] } {
  const checkAll = (rules: Rules) => [...check(rules), ...checkTaken(rules, taken)];
  try {
    return { kind: 'rules', rules: readRules('assignment', yaml, { schema: Rules, exercises, fixes: FIXES, check: checkAll }) };
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { kind: 'faults', faults: error.faults };
  }
}

const checkTaken = ({ exercises }: Rules, taken: ReadonlyMap<string, string>) =>
  Object.keys(exercises).flatMap((exercise) => {
    const title = taken.get(exercise);
    return title === undefined
      ? []
      : [
          {
            path: ['exercises', exercise],
            found: `The exercise ${exercise} is in “${title}” already. An exercise belongs to one assignment.`,
            fix: 'Take it out here, or there first.',
          },
        ];
  });

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
