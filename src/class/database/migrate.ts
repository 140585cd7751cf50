import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { firstTables } from './migrations/001-first-tables.ts';
import type { Tables } from './schema.ts';

/** By name, in the order in which they are applied. One that was applied somewhere is never edited again. */
const MIGRATIONS = { '001-first-tables': firstTables };

/** Brings the tables to the present version. Throws where that fails, with the name of the step. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results.find(({ status }) => status === 'Error');
  throw new Error(
    `The database cannot be brought to this version${failed ? ` (step ${failed.migrationName})` : ''}: ${error instanceof Error ? error.message : error}. Was it written by a newer version? Then run that one.`,
  );
}
