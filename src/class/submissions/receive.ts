import { sql } from 'kysely';
import type { NewSubmission } from '../../classroom/messages/submission.ts';
import { refusalAt } from '../assignments/due.ts';
import { type StoredAssignment, storedAssignments } from '../assignments/stored.ts';
import type { ClaimColumns, Db } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import { pinnedVersion, type Shelf } from '../exercises/shelf.ts';
import type { Queue } from './queue.ts';
import { sweep } from './sweep.ts';
import { keepUnreadable } from './unreadable.ts';

/** What became of something that was handed in. `received`: it is in, now or from an earlier try with the same id; `assignments`: as they were read. */
export type Received =
  | { kind: 'received'; isNew: boolean; assignments: readonly StoredAssignment[] }
  | { kind: 'conflict'; detail: string }
  | { kind: 'fault'; field: string; detail: string };

interface Receiving {
  db: Db;
  queue: Pick<Queue, 'add'>;
  shelf: Shelf;
}

/**
 * Takes a submission in: row, job and event in one transaction, so that what was acknowledged is judged. Only the server's clock counts.
 * Where the exercise cannot be read now, it is kept all the same, and judged as soon as it can be. A repeat of the same id changes nothing, also where the assignment has closed meanwhile.
 */
export async function receive({ db, queue, shelf }: Receiving, member: string, submitted: NewSubmission, now: Date): Promise<Received> {
  const submittedAt = new Date(submitted.submittedAt);
  if (Number.isNaN(submittedAt.getTime()))
    return { kind: 'fault', field: 'submittedAt', detail: 'This is no moment as ISO 8601 writes it.' };
  const pinned = await pinnedVersion(db, shelf, submitted.exercise);
  if (pinned.kind === 'unknown')
    return { kind: 'fault', field: 'exercise', detail: `There is no exercise ${submitted.exercise} in this class.` };
  const assignments = await storedAssignments(db);
  const assignment = assignments.find(({ rules }) => Object.hasOwn(rules.exercises, submitted.exercise));
  const refusal = assignment && refusalAt(assignment.timesOf(member), now);
  const most = assignment?.rules.submissions;

  const received = await db.transaction().execute(async (trx): Promise<Received> => {
    // Of one learner's submissions, sent from two tabs at once, one comes first: they are counted one after the other.
    await trx.selectFrom('member').select('id').where('id', '=', member).forUpdate().execute();
    const repeat = await earlierOf(trx, member, submitted);
    if (repeat === 'same') return { kind: 'received', isNew: false, assignments };
    if (repeat === 'other') return { kind: 'conflict', detail: 'This id belongs to another submission. Hand in under a new one.' };
    if (refusal !== undefined) return { kind: 'conflict', detail: refusal };
    const { waiting, ofExercise } = await countsOf(trx, member, submitted.exercise);
    if (most !== undefined && ofExercise >= most)
      return {
        kind: 'conflict',
        detail: `This exercise takes ${most} ${most === 1 ? 'submission' : 'submissions'}, and you have handed in ${ofExercise}.`,
      };
    const { id, exercise, source } = submitted;
    const row = { id, member, assignment: assignment?.row.id ?? null, exercise, submitted_at: submittedAt, received_at: now };
    await trx
      .insertInto('submission')
      .values({ ...row, source: JSON.stringify(source), claimed: JSON.stringify(claimOf(submitted)) })
      .execute();
    if (pinned.kind === 'pinned') await queue.add(trx, [{ submission: id }], waiting);
    else await keepUnreadable(trx, id);
    await tell(trx, { kind: 'received', submission: id, member, exercise }, { member });
    return { kind: 'received', isNew: true, assignments };
  });
  // What came while it could not be read waits no longer.
  if (pinned.kind === 'pinned' && pinned.isNew) await sweep(db, queue, submitted.exercise);
  return received;
}

/** What the learner's browser says that it found; null where it could not judge. */
function claimOf({ verdict, verdictHash, exerciseVersion, engineVersion, seed, withHelp }: NewSubmission): ClaimColumns | null {
  if (verdict === undefined || verdictHash === undefined || exerciseVersion === undefined) return null;
  if (engineVersion === undefined || seed === undefined) return null;
  return { verdict, verdictHash, exerciseVersion, engineVersion, seed, ...(withHelp !== undefined && { withHelp }) };
}

/** Whether the id was handed in before, as the same submission or as another one. */
async function earlierOf(db: Db, member: string, { id, exercise, source }: NewSubmission): Promise<'same' | 'other' | undefined> {
  const row = await db.selectFrom('submission').select(['member', 'exercise', 'source']).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return row.member === member && row.exercise === exercise && row.source === source ? 'same' : 'other';
}

/** How many of a learner's submissions wait to be judged, and how many there are for one exercise. */
async function countsOf(db: Db, member: string, exercise: string): Promise<{ waiting: number; ofExercise: number }> {
  const { rows } = await sql<{ waiting: number; of_exercise: number }>`
    select count(*) filter (where not exists (select from grading g where g.submission = s.id))::int as waiting,
           count(*) filter (where s.exercise = ${exercise})::int as of_exercise
    from submission s where s.member = ${member}`.execute(db);
  return { waiting: rows[0]?.waiting ?? 0, ofExercise: rows[0]?.of_exercise ?? 0 };
}
