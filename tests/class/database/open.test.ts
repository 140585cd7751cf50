import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/class/database/open.ts';
import { aDatabase } from '../a-database.ts';

let database: Awaited<ReturnType<typeof aDatabase>>;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.close());

describe('an embedded database', () => {
  it('is refused a second time, with the process that has it', async () => {
    await expect(openDatabase({ folder: database.folder })).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('keeps every character of a source', async () => {
    const { db } = database;
    const source = 'a\u0000b\ud800"c';
    const { rows } = await sql<{ source: string }>`select ${JSON.stringify(source)}::json as source`.execute(db);
    expect(rows[0]?.source).toBe(source);
  });

  it('keeps what one transaction does apart from all else that runs meanwhile', async () => {
    const { db } = database;
    const insert = (name: string) => ({ name, role: 'learner' as const, verified: false });
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('member').values(insert('inside')).execute();
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('taken back');
    });
    await Promise.all([expect(failing).rejects.toThrow('taken back'), db.insertInto('member').values(insert('outside')).execute()]);
    expect(await db.selectFrom('member').select('name').execute()).toEqual([{ name: 'outside' }]);
  });
});
