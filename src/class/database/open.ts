import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import { listenToServer } from './listen.ts';
import { takeFolder } from './lock.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';

/** A database that is open, with its tables at the present version. */
export interface Database {
  db: Kysely<Tables>;
  /** Embedded: one connection, for this process alone. */
  kind: 'embedded' | 'server';
  /** By which the queue reaches the same database. */
  bossOptions: ConstructorOptions;
  /** Calls back for each notification of the channel, and once after the connection was lost and is there again. */
  listen: (channel: string, onNotice: () => void) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

/** Opens the database of `folder`, which is made where it is not there, or the server at `url`. Throws with what to do. */
export function openDatabase({ folder, url }: { folder: string; url?: string | undefined }): Promise<Database> {
  return url === undefined ? openEmbedded(folder) : openServer(url);
}

async function openEmbedded(folder: string): Promise<Database> {
  const giveBack = takeFolder(folder);
  try {
    const pglite = await PGlite.create({ dataDir: join(folder, 'database') });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(db);
    return {
      db,
      kind: 'embedded',
      bossOptions: { db: fromPglite(pglite), backend: 'pglite' },
      listen: async (channel, onNotice) => {
        const stop = await pglite.listen(channel, onNotice);
        return () => stop();
      },
      close: async () => {
        await db.destroy();
        giveBack();
      },
    };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** More would not help a server of two cores; the queue has its own. */
const CONNECTIONS = 10;

async function openServer(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 5_000 });
  // An idle connection that is cut is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw new Error(`The database of DATABASE_URL cannot be used. ${error instanceof Error ? error.message : error}`);
  }
  return {
    db,
    kind: 'server',
    bossOptions: { connectionString: url, max: 5 },
    listen: (channel, onNotice) => listenToServer(url, channel, onNotice),
    close: () => db.destroy(),
  };
}
