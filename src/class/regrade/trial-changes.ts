import { sql } from 'kysely';
import type { Trial, TrialChange } from '../../classroom/messages/trial.ts';
import type { Score } from '../../gradebook/best.ts';
import type { GradedResult } from '../../gradebook/result.ts';
import { scorerOf } from '../assignments/scoring.ts';
import { storedAssignments } from '../assignments/stored.ts';
import type { Db } from '../database/schema.ts';
import { differencesOf } from './diff.ts';

interface Found {
  submission: string;
  member: string;
  name: string;
  received_at: Date;
  before: GradedResult | null;
  after: GradedResult | null;
}

/**
 * Who changes by a trial, from what, to what, because of which case, and the points of both. What is not judged yet is left out. `member`: only
 * what one learner handed in.
 */
export async function trialChanges(
  db: Db,
  { id, exercise, fromVersion }: Pick<Trial, 'id' | 'exercise' | 'fromVersion'>,
  member?: string,
): Promise<TrialChange[]> {
  const { rows } = await sql<Found>`
    select s.id as submission, s.member, m.name, s.received_at, g.detail as after, (
      select old.detail from grading old left join trial t on t.id = old.trial
      where old.submission = s.id and old.exercise_version = ${fromVersion} and old.trial is distinct from ${id}::uuid
        and (old.trial is null or t.state = 'applied') order by old.graded_at desc limit 1) as before
    from grading g join submission s on s.id = g.submission join member m on m.id = s.member
    where g.trial = ${id}::uuid and s.exercise = ${exercise} and (${member ?? null}::uuid is null or s.member = ${member ?? null}::uuid)
    order by m.name, s.received_at, s.id`.execute(db);
  const score = scorerOf(await storedAssignments(db));
  const bySubmission = new Map(rows.map((row) => [row.submission, row]));
  const pairs = rows.map(({ submission, before, after }) => ({ submission, from: before ?? undefined, to: after ?? undefined }));
  return differencesOf(pairs, (result) => {
    const row = bySubmission.get(result.id ?? '');
    return row && score(row.member, row.received_at, result);
  }).flatMap(({ submission, from, to, scores, case: turned }) => {
    const row = bySubmission.get(submission);
    if (!row) return [];
    return [
      {
        submission,
        member: row.member,
        name: row.name,
        receivedAt: row.received_at.toISOString(),
        from: standing(from, scores.from),
        to: standing(to, scores.to),
        case: turned ?? null,
      },
    ];
  });
}

const standing = (result: GradedResult | undefined, score: Score | undefined): TrialChange['from'] => ({
  verdict: result?.verdict ?? null,
  casesRight: result?.casesRight ?? 0,
  casesTotal: result?.casesTotal ?? 0,
  failing: result?.failing?.call ?? null,
  score: score ?? null,
});
