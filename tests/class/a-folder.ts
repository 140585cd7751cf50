import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Without tables: it is not stale when these change. */
const EMPTY = resolve('.cache/class/empty-database-1');

/** A folder with an empty embedded database, copied from one that is made once: making one takes seconds, and copying it a tenth of that. */
export async function aFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'class-'));
  if (!existsSync(EMPTY)) await makeEmpty(join(folder, 'made'));
  cpSync(EMPTY, join(folder, 'database'), { recursive: true });
  return folder;
}

/** Several tests may make it at once: each makes one of its own, and the first has it renamed. */
async function makeEmpty(made: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: made });
  await pglite.close();
  const beside = `${EMPTY}.${process.pid}`;
  cpSync(made, beside, { recursive: true });
  rmSync(made, { recursive: true });
  try {
    renameSync(beside, EMPTY);
  } catch {
    rmSync(beside, { recursive: true });
  }
}
