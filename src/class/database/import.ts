import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { z } from 'zod';
import { COUNTED, type Counts, countsOf, EXPORT_FORMAT, EXPORTED } from './exported.ts';
import type { Db } from './schema.ts';

const Head = z.object({ format: z.literal(EXPORT_FORMAT), formatVersion: z.literal(1) });
const Line = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });

/** Reads an exported class into an empty database, all or nothing. Throws where it is not empty, or the file is none of these. */
export async function importClass(db: Db, file: string): Promise<Counts> {
  const counts = countsOf();
  await db.transaction().execute(async (trx) => {
    const present = await trx.selectFrom('class').select('id').executeTakeFirst();
    if (present) throw new Error('There is a class in this database already. Import into an empty one: name another folder with --data.');
    let isHead = true;
    for await (const line of linesOf(file)) {
      if (isHead) readHead(line, file);
      else counts.add(await insertLine(trx, line, file), 1);
      isHead = false;
    }
    if (isHead) throw new Error(`${file} is empty.`);
    for (const table of COUNTED)
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(
        trx,
      );
  });
  return counts.counts;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createReadStream(file)
    .on('error', (error) => unpacked.destroy(error))
    .pipe(createGunzip());
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new Error(
      `${file} cannot be read: ${error instanceof Error ? error.message : error}. Expected a file of npm run class -- export.`,
    );
  }
}

function readHead(line: string, file: string): void {
  if (!Head.safeParse(parseJson(line)).success)
    throw new Error(`${file} is no exported class, or one of a newer version. Expected a file of npm run class -- export.`);
}

async function insertLine(trx: Db, line: string, file: string): Promise<string> {
  const read = Line.safeParse(parseJson(line));
  const known = EXPORTED.find(({ table }) => table === read.data?.table);
  if (!read.success || !known) throw new Error(`${file} is damaged. Nothing was read in.`);
  const columns = Object.keys(read.data.row);
  const values = columns.map((name) => {
    const value = read.data.row[name];
    return known.json.includes(name) && value !== null ? JSON.stringify(value) : value;
  });
  await sql`insert into ${sql.table(known.table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(values)})`.execute(
    trx,
  );
  return known.table;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
