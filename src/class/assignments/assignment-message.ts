import type { Assignment } from '../../classroom/messages/assignment.ts';
import { ruleOf } from '../../grading/grading-file.ts';
import type { StoredAssignment } from './stored.ts';

interface Asking {
  /** Whose times are told. */
  member: string;
  /** Instructors and assistants see the rules as they were written. */
  isStaff: boolean;
  /** Submissions of that member, by exercise. */
  used: ReadonlyMap<string, number>;
  /** The seed by which that member's inputs are drawn. */
  seedOf: (exercise: string, isOwn: boolean) => number;
}

/** An assignment as it is told. */
export function assignmentMessage({ row, rules, timesOf }: StoredAssignment, { member, isStaff, used, seedOf }: Asking): Assignment {
  const { opensAt, dueAt, closesAt, extended } = timesOf(member);
  const text = (moment: Date | undefined) => moment?.toISOString() ?? null;
  return {
    id: row.id,
    title: row.title,
    revision: row.revision,
    ...(isStaff && { yaml: row.yaml }),
    exercises: Object.keys(rules.exercises).map((exercise) => ({
      exercise,
      points: ruleOf(rules, exercise).points,
      seed: seedOf(exercise, rules.ownSeed),
      used: used.get(exercise) ?? 0,
    })),
    opensAt: text(opensAt),
    dueAt: text(dueAt),
    closesAt: text(closesAt),
    extended,
    late: rules.late ? { perDay: rules.late.perDay, atMost: rules.late.atMost } : null,
    maxSubmissions: rules.submissions ?? null,
    count: rules.count,
    ownSeed: rules.ownSeed,
  };
}
