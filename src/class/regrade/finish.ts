import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import { trialMessage } from './trial-message.ts';

/** Marks trials as ready whose last submission was judged, or given up. Called after each batch. */
export async function finishTrials(db: Db, trials: readonly string[]): Promise<void> {
  for (const id of trials)
    await db.transaction().execute(async (trx) => {
      await sql`update trial set state = 'ready' where id = ${id} and state = 'running' and not exists (
        select from submission s where s.exercise = trial.exercise and s.received_at <= trial.created_at
          and not exists (select from grading g where g.submission = s.id and g.trial = trial.id)
          and not exists (select from not_judged n where n.submission = s.id and n.trial = trial.id))`.execute(trx);
      const message = await trialMessage(trx, id);
      if (message) await tell(trx, { kind: 'trial', trial: message });
    });
}
