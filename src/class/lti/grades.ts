import type { JobResult } from 'pg-boss';
import type { Gradebook } from '../../classroom/messages/gradebook.ts';
import { storedAssignments } from '../assignments/stored.ts';
import type { Db, PlatformRow } from '../database/schema.ts';
import type { EventFeed } from '../events/feed.ts';
import { gradebookOf } from '../gradebook/gradebook.ts';
import type { LiveStandings } from '../gradebook/live-standings.ts';
import type { Queue } from '../submissions/queue.ts';
import { SCOPES } from './claims.ts';
import { addScores, openScores, type ScoreJob, SCORES } from './grade-queue.ts';
import { lineItemUrl } from './line-items.ts';
import { worthOf } from './place.ts';
import type { PlatformClient } from './platform-client.ts';
import { scoreMessage, scoresUrl, type Worth, worthIn } from './scores.ts';

interface Passing {
  db: Db;
  queue: Queue;
  feed: EventFeed;
  live: LiveStandings;
  client: PlatformClient;
  now: () => Date;
}

/** Looks so long after something has happened: with a class at its deadline, once for many. */
const AFTER_MS = 500;

/** Told one after the other, so that nobody's platform is flooded. */
const AT_ONCE = 20;

/**
 * Tells platforms what their learners have. What it is told is held against the gradebook: after a start, and whenever something happened that
 * may change points, whichever way it came (a grading, a regrade, points by hand, other rules). What differs is queued, and told until the platform
 * takes it. Returns how it is ended.
 */
export async function passGradesBack(passing: Passing): Promise<{ look: () => Promise<void>; close: () => Promise<void> }> {
  const { queue, feed, db } = passing;
  await openScores(queue);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const soon = () => {
    if (!isClosed) timer ??= setTimeout(look, AFTER_MS);
  };
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    timer = undefined;
    // A database that is away is asked again at the next event.
    looking = looking.then(() => queueDifferences(passing)).catch(() => {});
    return looking;
  };
  const stop = feed.listen(soon);
  const options = { batchSize: AT_ONCE, perJobResults: true, burstWhenBatchFull: true, pollingIntervalSeconds: 1 } as const;
  await queue.boss.work<ScoreJob, unknown, typeof options>(SCORES, options, async (jobs) => {
    const book = await readBook(passing);
    const results: JobResult[] = [];
    for (const { id, data } of jobs) results.push({ id, ...(await tellScore(passing, book, data)) });
    // What has changed while a job was under way had none of its own.
    soon();
    return results;
  });
  if (await db.selectFrom('lti_line_item').select('id').limit(1).executeTakeFirst()) soon();
  return {
    look,
    close: async () => {
      isClosed = true;
      stop();
      clearTimeout(timer);
      await queue.boss.offWork(SCORES);
      await looking;
    },
  };
}

/** The gradebook, by which everybody's points for a link are told. */
interface Book {
  gradebook: Gradebook;
  worth: (member: string, item: { exercise: string | null; assignment: string | null }) => Worth | undefined;
}

async function readBook({ db, live, now }: Passing): Promise<Book> {
  const gradebook = await gradebookOf({ db, live }, now());
  const assignments = await storedAssignments(db);
  const rows = new Map(gradebook.rows.map((row) => [row.member, row]));
  const known = { exercises: gradebook.exerciseIds, assignments };
  return {
    gradebook,
    worth: (member, { exercise, assignment }) => {
      const row = rows.get(member);
      const place =
        exercise === null ? { kind: 'assignment' as const, assignment: assignment ?? '' } : { kind: 'exercise' as const, exercise };
      const exercises = Object.keys(assignments.find((it) => it.row.id === assignment)?.rules.exercises ?? {});
      return row && worthIn(row, gradebook.exerciseIds, { exercise, exercises, outOf: worthOf(place, known).points });
    },
  };
}

async function queueDifferences(passing: Passing): Promise<void> {
  const { db, queue } = passing;
  const wanted = await db
    .selectFrom('lti_line_item as item')
    .innerJoin('lti_course as course', 'course.id', 'item.course')
    .innerJoin('lti_course_member as its', 'its.course', 'course.id')
    .leftJoin('lti_score as score', (on) => on.onRef('score.line_item', '=', 'item.id').onRef('score.member', '=', 'its.member'))
    .select(['item.id as lineItem', 'item.exercise', 'item.assignment', 'its.member', 'score.points', 'score.out_of', 'score.sent_at'])
    .where('course.connected_at', 'is not', null)
    .execute();
  if (wanted.length === 0) return;
  const { worth } = await readBook(passing);
  const jobs = wanted.flatMap(({ lineItem, member, points, out_of, sent_at, ...item }) => {
    const is = worth(member, item);
    const isKnown = is === undefined || (sent_at !== null && points === is.points && out_of === is.outOf);
    return isKnown ? [] : [{ lineItem, member }];
  });
  await addScores(queue, jobs);
}

/** Tells one score. A failure is kept with its reason, and the queue tries again: with the same moment, so that a platform takes it once. */
async function tellScore(passing: Passing, { worth }: Book, { lineItem, member }: ScoreJob): Promise<Omit<JobResult, 'id'>> {
  const { db, client, now } = passing;
  const found = await db
    .selectFrom('lti_line_item as item')
    .innerJoin('lti_course as course', 'course.id', 'item.course')
    .innerJoin('lti_person as person', (on) => on.onRef('person.platform', '=', 'course.platform').on('person.member', '=', member))
    .selectAll('item')
    .select(['course.platform', 'person.subject'])
    .where('item.id', '=', lineItem)
    .where('course.connected_at', 'is not', null)
    .executeTakeFirst();
  const is = found && worth(member, found);
  // Who has left, or what was taken out meanwhile.
  if (!found || !is) return { status: 'completed' };
  const at = await noteScore(db, { lineItem, member, now: now() }, is);
  if (!at) return { status: 'completed' };
  try {
    const platform = await db.selectFrom('lti_platform').selectAll().where('id', '=', found.platform).executeTakeFirstOrThrow();
    await postScore(
      { client, platform, url: await lineItemUrl(db, client, platform, found, is.outOf) },
      scoreMessage(found.subject, is, at),
    );
    await ofScore(db, lineItem, member).set({ sent_at: now(), why: null }).where('scored_at', '=', at).execute();
    return { status: 'completed' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await ofScore(db, lineItem, member).set({ why }).execute();
    return { status: 'failed', output: why };
  }
}

const ofScore = (db: Db, lineItem: string, member: string) =>
  db.updateTable('lti_score').where('line_item', '=', lineItem).where('member', '=', member);

/** Keeps what is about to be told, and of which moment it is; undefined where the platform has it already. */
async function noteScore(
  db: Db,
  { lineItem, member, now }: { lineItem: string; member: string; now: Date },
  { points, outOf }: Worth,
): Promise<Date | undefined> {
  const before = await db
    .selectFrom('lti_score')
    .selectAll()
    .where('line_item', '=', lineItem)
    .where('member', '=', member)
    .executeTakeFirst();
  if (before && before.points === points && before.out_of === outOf) return before.sent_at === null ? before.scored_at : undefined;
  // Later than the one before by at least a millisecond: of two of the same moment a platform may keep either.
  const scored_at = new Date(Math.max(now.getTime(), (before?.scored_at.getTime() ?? 0) + 1));
  const told = { points, out_of: outOf, scored_at, sent_at: null, why: null };
  await db
    .insertInto('lti_score')
    .values({ line_item: lineItem, member, ...told })
    .onConflict((on) => on.columns(['line_item', 'member']).doUpdateSet(told))
    .execute();
  return scored_at;
}

/** The message of AGS 2.0 §3.3. Rejects where the platform does not take it. */
async function postScore(
  { client, platform, url }: { client: PlatformClient; platform: PlatformRow; url: string },
  message: ReturnType<typeof scoreMessage>,
): Promise<void> {
  const { status } = await client.ask(platform, scoresUrl(url), {
    method: 'POST',
    scope: SCOPES.score,
    body: { type: 'application/vnd.ims.lis.v1.score+json', text: JSON.stringify(message) },
  });
  // It has a later one already: then this one is not to be told any more.
  if (status === 409) return;
  if (status < 200 || status > 299) throw new Error(`The platform did not take a grade: it answered with ${status}.`);
}
