import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import { pinnedVersion, type Shelf } from '../exercises/shelf.ts';
import type { Queue } from './queue.ts';
import { sweep } from './sweep.ts';

/** In place of a version, where there was none to judge by. */
const NO_VERSION = '';

/** Keeps that a submission waits for its exercise, which cannot be read now: it is shown as not judged, never as a zero. */
export async function keepUnreadable(trx: Db, submission: string): Promise<void> {
  const why = 'The exercise cannot be read on the server now. This is judged as soon as it can be.';
  await trx.insertInto('not_judged').values({ submission, trial: null, exercise_version: NO_VERSION, why }).execute();
}

/**
 * Looks again at exercises of which submissions wait since they could not be read, and has these judged where they can be now: at a start, and
 * now and then. Returns how many submissions it were.
 */
export async function judgeUnread(db: Db, queue: Pick<Queue, 'add'>, shelf: Shelf): Promise<number> {
  const { rows } = await sql<{ exercise: string }>`
    select distinct s.exercise from not_judged n join submission s on s.id = n.submission
    where n.exercise_version = ${NO_VERSION} and not exists (select from grading g where g.submission = s.id)
      and not exists (select from not_judged m where m.submission = s.id and m.exercise_version != ${NO_VERSION})`.execute(db);
  let judged = 0;
  for (const { exercise } of rows)
    if ((await pinnedVersion(db, shelf, exercise)).kind === 'pinned') judged += await sweep(db, queue, exercise);
  return judged;
}
