import { type Kysely, sql } from 'kysely';

/** What a table of grades needs of submissions and gradings stands in indexes: they themselves are ten times as long. */
export const lightGradings = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index grading_light on grading (submission, trial, exercise_version, graded_at, id)
      include (verdict, cases_right, cases_total)`.execute(db);
    await sql`create index submission_light on submission (exercise, received_at, id) include (member)`.execute(db);
    await sql`drop index submission_exercise`.execute(db);
    await sql`create index not_judged_submission on not_judged (submission) where trial is null`.execute(db);
  },
};
