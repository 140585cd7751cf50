import { type Kysely, sql } from 'kysely';

/** Who wrote a comment may write it anew: when that was is told. */
export const changedComments = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table comment add column changed_at timestamptz`.execute(db);
  },
};
