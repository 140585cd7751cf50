import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { firstTables } from './migrations/001-first-tables.ts';
import { lightGradings } from './migrations/002-light-gradings.ts';
import { lti } from './migrations/003-lti.ts';
import { changedComments } from './migrations/004-changed-comments.ts';
import type { Tables } from './schema.ts';

/** By name, in the order in which they are applied. One that was applied somewhere is never edited again. */
const MIGRATIONS = {
  '001-first-tables': firstTables,
  '002-light-gradings': lightGradings,
  '003-lti': lti,
  '004-changed-comments': changedComments,
};

/** Brings the tables to the present version. Throws where that fails, with the name of the step. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results.find(({ status }) => status === 'Error');
  const found = error instanceof Error ? error.message : String(error);
  const where = failed ? ` (step ${failed.migrationName})` : '';
  const advice = /corrupted/i.test(found) ? ' It was written by a newer version: run that one.' : '';
  throw new Error(`The database cannot be brought to this version${where}: ${found}.${advice}`);
}
