import { parsePackage } from '../../../graders/package/parse-package.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import type { TrialAnswer } from '../../classroom/messages/trial.ts';
import { pinnedVersion, readFromDisk } from '../exercises/shelf.ts';
import { decide } from '../regrade/decide.ts';
import { mendedExercises } from '../regrade/mended.ts';
import { noticesOf } from '../regrade/notices.ts';
import { startTrial } from '../regrade/trial.ts';
import { trialChanges } from '../regrade/trial-changes.ts';
import { trialLearners } from '../regrade/trial-learners.ts';
import { trialMessage } from '../regrade/trial-message.ts';
import type { Asked, Handlers } from './handler.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Server } from './server.ts';

/** Regrading: on trial first, and counting only once somebody says so. */
export const trialHandlers: Handlers<'listTrials' | 'startTrial' | 'readTrial' | 'applyTrial' | 'dropTrial' | 'undoTrial' | 'listNotices'> =
  {
    listTrials: async ({ server: { database, shelf } }) => {
      const rows = await database.db.selectFrom('trial').select('id').orderBy('created_at', 'desc').limit(100).execute();
      const trials = await Promise.all(rows.map(({ id }) => trialMessage(database.db, id)));
      return { trials: trials.filter((it) => it !== undefined), ...(await mendedExercises(database.db, shelf)) };
    },

    startTrial: async ({ server, me, body, now }) => {
      const { database, queue } = server;
      const mended = body.package === undefined ? await onDisk(server, body.exercise) : packageOf(body.package, body.exercise);
      // What it is held against: where nothing was handed in yet, the version on the disk.
      await pinnedVersion(database.db, server.shelf, body.exercise);
      return trialAnswer(server, await startTrial({ db: database.db, queue, by: me.id, now }, mended));
    },

    readTrial: ({ server, id }) => trialAnswer(server, id),
    applyTrial: (asked) => decided(asked, 'apply'),
    dropTrial: (asked) => decided(asked, 'drop'),
    undoTrial: (asked) => decided(asked, 'undo'),
    listNotices: async ({ server, me }) => ({ notices: await noticesOf(server.database.db, me.id) }),
  };

async function decided({ server, me, id }: Asked<unknown>, decision: 'apply' | 'drop' | 'undo'): Promise<TrialAnswer> {
  const { database, queue } = server;
  const result = await decide({ db: database.db, queue, by: me.id }, id, decision);
  if (result.kind === 'unknown') throw notFound('trial');
  if (result.kind === 'conflict') throw new Refusal(409, result.detail);
  return trialAnswer(server, id);
}

async function trialAnswer({ database: { db } }: Server, id: string): Promise<TrialAnswer> {
  const trial = await trialMessage(db, id);
  if (!trial) throw notFound('trial');
  const [changes, learners] = await Promise.all([trialChanges(db, trial), trialLearners(db, trial)]);
  return { trial, changes, learners };
}

async function onDisk({ shelf }: Server, exercise: string): Promise<ExercisePackage> {
  const read = await readFromDisk(shelf, exercise);
  if (read.kind === 'package') return read.package;
  throw new Refusal(
    422,
    read.kind === 'unknown'
      ? `There is no exercise ${exercise}.`
      : `The exercise ${exercise} cannot be read on the server. Run there: npm run check -- ${exercise}`,
    { field: 'exercise' },
  );
}

function packageOf(sent: unknown, exercise: string): ExercisePackage {
  const parsed = parsePackage(JSON.stringify(sent));
  if (parsed.kind === 'refused') throw new Refusal(422, parsed.reason, { field: 'package' });
  if (parsed.package.id !== exercise)
    throw new Refusal(422, `This is a package of ${parsed.package.id}, not of ${exercise}.`, { field: 'package' });
  return parsed.package;
}
