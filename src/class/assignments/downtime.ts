import type { Db } from '../database/schema.ts';

/** How often the server writes that it is there. */
export const ALIVE_MS = 30_000;

/** A gap of less is a restart that nobody notices. */
const LEAST_MS = 2 * ALIVE_MS;

/** At a start: keeps how long the server was down since it was last there, so that deadlines move by it. */
export async function noteDowntime(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const found = await trx.selectFrom('class').select(['id', 'alive_at']).forUpdate().executeTakeFirst();
    if (!found) return;
    if (now.getTime() - found.alive_at.getTime() > LEAST_MS)
      await trx.insertInto('downtime').values({ from_at: found.alive_at, to_at: now }).execute();
    await trx.updateTable('class').set({ alive_at: now }).execute();
  });
}

/** Writes that the server is there. */
export const noteAlive = async (db: Db, now: Date): Promise<void> => void (await db.updateTable('class').set({ alive_at: now }).execute());
