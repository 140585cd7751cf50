import type { Verdict } from '../../../graders/verdict.ts';
import { toPlain } from '../../record/plain-json.ts';
import { assignmentsByExercise } from '../assignments/scoring.ts';
import { refusalBeforeOpening } from '../assignments/due.ts';
import { rulesOf, storedAssignments } from '../assignments/stored.ts';
import { pinnedVersion } from '../exercises/shelf.ts';
import { classSeed } from '../submissions/class-seed.ts';
import type { Handlers } from './handler.ts';
import { Refusal } from './refusal.ts';

/** Runs for exercises that no browser can judge. Nothing of them is kept. */
export const runHandlers: Handlers<'run'> = {
  run: async ({ server, me, body, now, http }) => {
    const { db } = server.database;
    const { exercise, source } = body;
    const pinned = await pinnedVersion(db, server.shelf, exercise);
    if (pinned.kind === 'unknown') throw new Refusal(422, `There is no exercise ${exercise} in this class.`, { field: 'exercise' });
    if (pinned.kind === 'unreadable') throw later('The exercise cannot be read on the server now. Try again in a minute.', 60);
    const assignment = assignmentsByExercise(await storedAssignments(db)).get(exercise);
    const refusal = assignment && refusalBeforeOpening(assignment.timesOf(me.id), now);
    if (refusal !== undefined) throw new Refusal(409, refusal);
    const { secret } = await db.selectFrom('class').select('secret').executeTakeFirstOrThrow();
    const seed = classSeed(secret, me.id, exercise, assignment !== undefined && rulesOf(assignment.row).ownSeed);
    const pack = await server.packages.of(exercise, pinned.version);
    const ran = await server.runs.judge(me.id, { package: pack, source, seed }, http.req.raw.signal);
    switch (ran.kind) {
      case 'verdict':
        return { verdict: told(ran.verdict) };
      case 'stopped':
        throw new Refusal(409, 'Another run of yours took its place.');
      case 'busy':
        throw later('The class judges many runs just now. Try again in some seconds.', 5);
      case 'failed':
        throw later('The checker of the class broke down at this run. Try again.', 1);
      default:
        return ran satisfies never;
    }
  },
};

/** What is wrong with an exercise is written for its author, and may hold what a learner is not to see. */
function told(verdict: Verdict) {
  if (verdict.verdict === 'judge_error') throw later('The exercise itself is at fault. Tell your instructor.', 60);
  return toPlain(verdict);
}

const later = (sentence: string, seconds: number): Refusal => new Refusal(503, sentence, { headers: { 'retry-after': String(seconds) } });
