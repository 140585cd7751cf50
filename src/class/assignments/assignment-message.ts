import type { Assignment, AssignmentCheck } from '../../classroom/messages/assignment.ts';
import { ruleOf } from '../../grading/grading-file.ts';
import { timesOf } from './due.ts';
import type { Rules } from './rules.ts';
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
export function assignmentMessage(
  { row, rules, timesOf: timesOfMember, byHand }: StoredAssignment,
  { member, isStaff, used, seedOf }: Asking,
): Assignment {
  const { opensAt, dueAt, closesAt, extended } = timesOfMember(member);
  return {
    id: row.id,
    title: row.title,
    revision: row.revision,
    ...(isStaff && { yaml: row.yaml }),
    exercises: Object.keys(rules.exercises).map((exercise) => {
      const given = byHand.get(`${member} ${exercise}`);
      return {
        exercise,
        points: ruleOf(rules, exercise).points,
        seed: seedOf(exercise, rules.ownSeed),
        used: used.get(exercise) ?? 0,
        ...(given && { byHand: given }),
      };
    }),
    opensAt: text(opensAt),
    dueAt: text(dueAt),
    closesAt: text(closesAt),
    extended,
    ...countingOf(rules),
  };
}

const countingOf = (rules: Rules) => ({
  late: rules.late ? { perDay: rules.late.perDay, atMost: rules.late.atMost } : null,
  maxSubmissions: rules.submissions ?? null,
  count: rules.count,
  ownSeed: rules.ownSeed,
});

/** What rules say before they are anybody's: without exceptions, and as if the server had never been down. */
export function rulesMessage(rules: Rules): NonNullable<AssignmentCheck['rules']> {
  const { opensAt, dueAt, closesAt } = timesOf(rules);
  return {
    exercises: Object.keys(rules.exercises).map((exercise) => ({ exercise, points: ruleOf(rules, exercise).points })),
    opensAt: text(opensAt),
    dueAt: text(dueAt),
    closesAt: text(closesAt),
    ...countingOf(rules),
  };
}

const text = (moment: Date | undefined): string | null => moment?.toISOString() ?? null;
