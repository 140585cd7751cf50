import type { Score } from '../../gradebook/best.ts';
import type { Grading } from '../../grading/grading-file.ts';
import { type Scored, scoreOf } from '../../grading/score.ts';
import type { StoredAssignment } from './stored.ts';

/** What a judged submission of a member is worth; undefined where its exercise belongs to no assignment. */
export type Scorer = (member: string, received: Date, result: Omit<Scored, 'submittedAt'>) => Score | undefined;

/** Points by the rules of the assignments, by the server's clock and the times that hold for each member. */
export function scorerOf(assignments: readonly StoredAssignment[]): Scorer {
  const byExercise = assignmentsByExercise(assignments);
  const known = new Map<string, Grading>();
  return (member, received, result) => {
    const assignment = byExercise.get(result.exercise);
    if (!assignment) return undefined;
    const key = `${assignment.row.id} ${member}`;
    const grading = known.get(key) ?? rulesFor(assignment, member);
    known.set(key, grading);
    return scoreOf({ ...result, submittedAt: received.toISOString() }, grading);
  };
}

/** The assignment that each exercise belongs to. */
export const assignmentsByExercise = (assignments: readonly StoredAssignment[]): Map<string, StoredAssignment> =>
  new Map(assignments.flatMap((it) => Object.keys(it.rules.exercises).map((exercise) => [exercise, it] as const)));

function rulesFor({ rules, timesOf }: StoredAssignment, member: string): Grading {
  const { dueAt } = timesOf(member);
  const { due, ...others } = rules;
  return { ...others, ...(dueAt && { due: dueAt.toISOString() }) };
}
