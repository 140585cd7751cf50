import { sql } from 'kysely';
import { keepChange } from '../database/change.ts';
import type { Db, TrialRow } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import type { Queue } from '../submissions/queue.ts';
import { sweep } from '../submissions/sweep.ts';
import { trialMessage } from './trial-message.ts';

type Decision = 'apply' | 'drop' | 'undo';

/** What became of a decision. */
export type Decided = { kind: 'done' } | { kind: 'unknown' } | { kind: 'conflict'; detail: string };

interface Deciding {
  db: Db;
  queue: Pick<Queue, 'add'>;
  by: string;
}

/** From which states a decision is possible, and what comes of it. */
const STEPS = {
  apply: { from: ['ready', 'undone'], to: 'applied', detail: 'This trial is not ready to be applied.' },
  drop: { from: ['running', 'ready'], to: 'dropped', detail: 'This trial has been applied or thrown away already.' },
  undo: { from: ['applied'], to: 'undone', detail: 'Only a trial that is applied can be undone.' },
} as const;

/**
 * Applies a trial, throws it away, or undoes it: one row changes its state, and the exercise is judged by the other version from then on. No
 * grading is touched. Submissions that came meanwhile are judged by the version that holds now.
 */
export async function decide({ db, queue, by }: Deciding, id: string, decision: Decision): Promise<Decided> {
  const step = STEPS[decision];
  const decided = await db.transaction().execute(async (trx): Promise<Decided & { exercise?: string }> => {
    const trial = await trx.selectFrom('trial').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!trial) return { kind: 'unknown' };
    if (!(step.from as readonly string[]).includes(trial.state)) return { kind: 'conflict', detail: step.detail };
    const pin = await trx
      .selectFrom('exercise_pin')
      .select('version')
      .where('exercise', '=', trial.exercise)
      .forUpdate()
      .executeTakeFirst();
    const expected = decision === 'undo' ? trial.to_version : trial.from_version;
    if (decision !== 'drop' && (pin?.version ?? null) !== expected)
      return {
        kind: 'conflict',
        detail: 'Meanwhile the exercise is judged by yet another version. Undo that one first, or begin a new trial.',
      };
    await trx.updateTable('trial').set({ state: step.to }).where('id', '=', id).execute();
    if (decision !== 'drop') await movePin(trx, trial, decision === 'apply' ? trial.to_version : trial.from_version);
    await keepChange(trx, { who: by, what: decision, subject: id, before: { state: trial.state }, after: { state: step.to } });
    await tellAll(trx, trial, decision);
    return { kind: 'done', exercise: trial.exercise };
  });
  if (decided.kind === 'done' && decision !== 'drop') await sweep(db, queue, decided.exercise);
  return decided;
}

async function movePin(trx: Db, { exercise }: TrialRow, version: string | null): Promise<void> {
  if (version === null) return void (await trx.deleteFrom('exercise_pin').where('exercise', '=', exercise).execute());
  await trx
    .insertInto('exercise_pin')
    .values({ exercise, version })
    .onConflict((on) => on.column('exercise').doUpdateSet({ version }))
    .execute();
}

/** Instructors see the trial; each learner whose verdict is another by it is told to look again. */
async function tellAll(trx: Db, trial: TrialRow, decision: Decision): Promise<void> {
  const message = await trialMessage(trx, trial.id);
  if (message) await tell(trx, { kind: 'trial', trial: message });
  if (decision === 'drop') return;
  const { rows } = await sql<{ member: string }>`
    select distinct s.member from grading g join submission s on s.id = g.submission
    where g.trial = ${trial.id}::uuid and exists (
      select from grading old where old.submission = g.submission and old.trial is distinct from g.trial and old.verdict != g.verdict)`.execute(
    trx,
  );
  for (const { member } of rows) await tell(trx, { kind: 'grades-changed', member, exercise: trial.exercise }, { member });
}
