import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { keepChange } from '../database/change.ts';
import type { Db } from '../database/schema.ts';
import { storePackage } from '../exercises/shelf.ts';
import type { Queue } from '../submissions/queue.ts';
import { finishTrials } from './finish.ts';

interface Starting {
  db: Db;
  queue: Pick<Queue, 'add'>;
  by: string;
  now: Date;
}

/**
 * Begins to judge all submissions of an exercise by another package of it. Nothing of it counts until it is applied. Returns the trial's id.
 */
export async function startTrial({ db, queue, by, now }: Starting, mended: ExercisePackage): Promise<string> {
  const id = await db.transaction().execute(async (trx) => {
    const pin = await trx.selectFrom('exercise_pin').select('version').where('exercise', '=', mended.id).executeTakeFirst();
    const to = await storePackage(trx, mended);
    const trial = await trx
      .insertInto('trial')
      .values({ exercise: mended.id, from_version: pin?.version ?? null, to_version: to, state: 'running', author: by, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    const submissions = await trx
      .selectFrom('submission')
      .select('id')
      .where('exercise', '=', mended.id)
      .where('received_at', '<=', now)
      .orderBy('received_at')
      .execute();
    await queue.add(
      trx,
      submissions.map((it) => ({ submission: it.id, trial: trial.id })),
    );
    await keepChange(trx, { who: by, what: 'trial', subject: trial.id, before: null, after: { exercise: mended.id, version: to } });
    return trial.id;
  });
  // One without submissions is ready at once.
  await finishTrials(db, [id]);
  return id;
}
