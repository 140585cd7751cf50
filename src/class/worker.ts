/**
 * `npm run class:worker [-- --workers <n>]`: judges what a class server on this or any other machine received. It needs nothing but
 * DATABASE_URL: packages and submissions are in the database. As many as you like; one that is ended has its work done by another.
 */
import { runCommand } from '../cli/run-command.ts';
import { complain, print } from '../cli/terminal.ts';
import { openDatabase } from './database/open.ts';
import { Packages } from './exercises/shelf.ts';
import { openPool, startJudging } from './judging/judge-worker.ts';
import { readOptions } from './options.ts';
import { openQueue } from './submissions/queue.ts';

await runCommand(main, { usage: 'Usage: DATABASE_URL=postgres://… npm run class:worker [-- --workers <n>]' });

async function main(argv: string[]): Promise<number> {
  const { url, data, workers } = readOptions(argv, process.env);
  if (url === undefined)
    throw new Error(
      'Set DATABASE_URL to the PostgreSQL server of the class. Without one the class is in a folder, which one process alone can open: npm run class judges by itself then.',
    );
  if (workers === 0) throw new Error('--workers: expected at least 1.');
  const database = await openDatabase({ folder: data, url });
  const queue = await openQueue(database, (fault) => complain(fault.message));
  const pool = await openPool(workers);
  const judging = await startJudging({ db: database.db, queue, packages: new Packages(database.db), pool, workers });
  print(`Judging with ${workers} ${workers === 1 ? 'sandbox' : 'sandboxes'}. Ctrl+C stops it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await judging.close();
  pool.close();
  await queue.close();
  await database.close();
  return 0;
}
