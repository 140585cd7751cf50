import type { GradedResult } from '../../gradebook/result.ts';
import type { Db } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import type { ToBeJudged } from './to-be-judged.ts';

type Judged = Pick<ToBeJudged, 'submission' | 'trial' | 'version'>;

/** Adds a grading. Of two workers that judged the same, one is kept: they say the same. */
export async function keepGrading(db: Db, { submission, trial, version }: Judged, result: GradedResult): Promise<void> {
  const { verdict, verdictHash, engineVersion, seed, casesRight, casesTotal } = result;
  await db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('grading')
      .values({
        submission: submission.id,
        exercise_version: version,
        engine_version: engineVersion,
        seed,
        verdict,
        verdict_hash: verdictHash,
        cases_right: casesRight,
        cases_total: casesTotal,
        detail: JSON.stringify(result),
        trial,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added && trial === null) await tellLearner(trx, 'graded', submission);
  });
}

/** Keeps that a submission could not be judged, and why: it is shown as such, never as a zero. */
export async function keepNotJudged(db: Db, { submission, trial, version }: Judged, why: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('not_judged')
      .values({ submission: submission.id, trial, exercise_version: version, why })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added && trial === null) await tellLearner(trx, 'not-judged', submission);
  });
}

const tellLearner = (trx: Db, kind: 'graded' | 'not-judged', { id, member, exercise }: Judged['submission']): Promise<void> =>
  tell(trx, { kind, submission: id, member, exercise }, { member });
