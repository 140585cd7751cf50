import { sql } from 'kysely';
import type { Confirmation, Submission } from '../../classroom/messages/submission.ts';
import type { GradedResult } from '../../gradebook/result.ts';
import { mismatchOf } from '../../gradebook/mismatch.ts';
import { daysLate } from '../assignments/due.ts';
import { assignmentsByExercise, scorerOf } from '../assignments/scoring.ts';
import { mistakeDoes } from '../exercises/misreadings.ts';
import type { Packages } from '../exercises/shelf.ts';
import { type StoredAssignment, storedAssignments } from '../assignments/stored.ts';
import { COUNTING_FIRST, MAY_COUNT } from '../gradebook/counting.ts';
import type { ClaimColumns, Db } from '../database/schema.ts';

interface Found {
  id: string;
  member: string;
  assignment: string | null;
  exercise: string;
  source: string;
  claimed: ClaimColumns | null;
  submitted_at: Date;
  received_at: Date;
  detail: GradedResult | null;
  graded_at: Date | null;
  why: string | null;
}

interface Asked {
  id?: string;
  member?: string | undefined;
  exercise?: string | undefined;
  before?: Date | undefined;
  limit: number;
  /** By which mistakes are said in words. */
  packages: Packages;
  /** Where they were read already. */
  assignments?: readonly StoredAssignment[];
}

/** Submissions as they are told, the oldest first; of more than `limit`, the newest. */
export async function submissionMessages(
  db: Db,
  { id, member, exercise, before, limit, packages, assignments: known }: Asked,
): Promise<(Submission & { source: string })[]> {
  const wanted = [
    sql`true`,
    ...(id === undefined ? [] : [sql`s.id = ${id}::uuid`]),
    ...(member === undefined ? [] : [sql`s.member = ${member}::uuid`]),
    ...(exercise === undefined ? [] : [sql`s.exercise = ${exercise}`]),
    ...(before === undefined ? [] : [sql`s.received_at < ${before}`]),
  ];
  const { rows } = await sql<Found>`
    select s.*, g.detail, g.graded_at, n.why
    from (select * from submission s where ${sql.join(wanted, sql` and `)} order by s.received_at desc, s.id desc limit ${limit}) s
    left join exercise_pin p on p.exercise = s.exercise
    left join lateral (
      select g.detail, g.graded_at from grading g where g.submission = s.id and ${MAY_COUNT} order by ${COUNTING_FIRST} limit 1) g on true
    left join lateral (
      select why from not_judged n where n.submission = s.id and n.trial is null order by n.id desc limit 1) n on true
    order by s.received_at, s.id`.execute(db);
  const assignments = known ?? (await storedAssignments(db));
  const score = scorerOf(assignments);
  const byExercise = assignmentsByExercise(assignments);
  const said = await Promise.all(rows.map((row) => mistakeOf(packages, row)));
  return rows.map((row, at) => ({
    ...messageOf(row, said[at] ?? null),
    daysLate: daysLate(row.received_at, byExercise.get(row.exercise)?.timesOf(row.member).dueAt),
    score: (row.detail && score(row.member, row.received_at, row.detail)) ?? null,
    source: row.source,
  }));
}

const mistakeOf = (packages: Packages, { exercise, detail }: Found): Promise<string | null> =>
  mistakeDoes(packages, { exercise, version: detail?.exerciseVersion ?? '', mistake: detail?.mistake ?? null });

function messageOf({ detail, graded_at, why, ...row }: Found, mistake: string | null): Omit<Submission, 'score' | 'daysLate'> {
  return {
    id: row.id,
    member: row.member,
    assignment: row.assignment,
    exercise: row.exercise,
    submittedAt: row.submitted_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    claimed: row.claimed && claimMessage(row.claimed),
    state: detail ? 'graded' : why === null ? 'waiting' : 'not-judged',
    why: detail ? null : why,
    grading: detail && graded_at ? gradingOf(detail, graded_at, mistake) : null,
    confirmation: detail && row.claimed && confirmationOf(detail, row.claimed),
  };
}

const claimMessage = ({ verdict, verdictHash, exerciseVersion, engineVersion, seed }: ClaimColumns): Submission['claimed'] => ({
  verdict,
  verdictHash,
  exerciseVersion,
  engineVersion,
  seed,
});

function gradingOf(detail: GradedResult, gradedAt: Date, does: string | null): NonNullable<Submission['grading']> {
  const { exerciseVersion, engineVersion, seed, verdict, verdictHash, casesRight, casesTotal, failing, mistake } = detail;
  return {
    exerciseVersion,
    engineVersion,
    seed,
    verdict,
    verdictHash,
    casesRight,
    casesTotal,
    failing: failing?.call ?? null,
    mistake: mistake ?? null,
    mistakeDoes: does,
    gradedAt: gradedAt.toISOString(),
  };
}

/** Whether the class found what the learner's browser found, and if not, what was not the same. A pure function. */
export function confirmationOf(detail: GradedResult, claimed: ClaimColumns): Confirmation {
  return {
    kind: mismatchOf({ ...detail, claimed }) ?? 'same',
    other: [
      ...(claimed.exerciseVersion === detail.exerciseVersion ? [] : ['exercise' as const]),
      ...(claimed.engineVersion === detail.engineVersion ? [] : ['engine' as const]),
      ...(claimed.seed === detail.seed ? [] : ['seed' as const]),
    ],
  };
}
