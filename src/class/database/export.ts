import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { EXPORT_FORMAT, EXPORTED, type Counts, countsOf } from './exported.ts';
import type { Db } from './schema.ts';

/** Rows at a time: a class may be larger than the memory of its server. */
const ROWS = 500;

/**
 * Writes the whole class into one file: compressed lines of JSON, a head and then a row a line. Sessions stay behind; links and all else go
 * along. All of it is of one moment. The file has its name once it is whole.
 */
export async function exportClass(db: Db, file: string): Promise<Counts> {
  const lines = new PassThrough();
  const part = `${file}.part`;
  const written = pipeline(lines, createGzip(), createWriteStream(part));
  const write = async (value: object) => {
    if (!lines.write(`${JSON.stringify(value)}\n`)) await once(lines, 'drain');
  };
  const counts = countsOf();
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await write({ format: EXPORT_FORMAT, formatVersion: 1 });
      for (const { table, key } of EXPORTED)
        for (let from = 0; ; from += ROWS) {
          const { rows } =
            await sql<object>`select * from ${sql.table(table)} order by ${sql.raw(key)} limit ${ROWS} offset ${from}`.execute(trx);
          for (const row of rows) await write({ table, row });
          counts.add(table, rows.length);
          if (rows.length < ROWS) break;
        }
    });
  lines.end();
  await written;
  await rename(part, file);
  return counts.counts;
}
