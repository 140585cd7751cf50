/**
 * `npm run class -- [--data <folder>] [--port <n>] [--host [<address>]] [--workers <n>] [--title <text>] [--site <folder>]`: serves the site with a class: who
 * handed in what, judged here. Everything is in one folder, or with DATABASE_URL in a PostgreSQL server. The site is built where it is not.
 * `export <file>` and `import <file>` write everything into one file, and read it into an empty database. `platform <file>` registers a learning platform.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PREFERRED_PORT } from '../cli/listening.ts';
import { runCommand } from '../cli/run-command.ts';
import { complain, print } from '../cli/terminal.ts';
import { exportClass } from './database/export.ts';
import { importClass } from './database/import.ts';
import { openDatabase } from './database/open.ts';
import { courseShelf } from './exercises/course-shelf.ts';
import { readPlatformFile } from './lti/platform-file.ts';
import { registerPlatform } from './lti/platforms.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { startClass } from './start.ts';

await runCommand(main, { usage: USAGE });

async function main(argv: string[]): Promise<number> {
  const options = readOptions(argv, process.env);
  const { command } = options;
  if (command.kind === 'serve') return serve(options);
  return command.kind === 'platform' ? register(command.file, options) : move(command.kind, command.file, options);
}

async function serve(options: Options): Promise<number> {
  const site = options.site ?? 'dist';
  if (!existsSync(join(site, 'index.html'))) build(options.site);
  const running = await startClass({ ...options, site, shelf: await courseShelf(), complain: (fault) => complain(textOf(fault)) });
  if (options.port === undefined && running.port !== PREFERRED_PORT) print(`Port ${PREFERRED_PORT} is taken, so ${running.port} is used.`);
  print(`The class is at ${running.address}`);
  if (running.firstLink !== undefined) print('You become its first instructor by this link, which works once:', running.firstLink);
  const where = running.kind === 'embedded' ? `the folder ${options.data}` : 'the database of DATABASE_URL';
  print(`It is kept in ${where}. Ctrl+C stops it.`);
  await stopped();
  print('Stopping: what is being judged is judged again at the next start.');
  await running.close();
  return 0;
}

function build(site: string | undefined): void {
  if (site !== undefined) throw new Error(`There is no built site in ${site}. Build it first: npm run build`);
  print('The site is built first; this takes a minute or two.');
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built. Run: npm run build');
}

/** Resolves at the first Ctrl+C, or when the system ends the process. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function move(kind: 'export' | 'import', file: string, { data, url }: Options): Promise<number> {
  const database = await openDatabase({ folder: data, url });
  try {
    const counts = kind === 'export' ? await exportClass(database.db, file) : await importClass(database.db, file);
    print(
      `${kind === 'export' ? `${file} holds` : 'Read in:'} ${counts.members} members, ${counts.submissions} submissions, ${counts.gradings} gradings.`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

async function register(file: string, { data, url, publicAddress }: Options): Promise<number> {
  const platform = readPlatformFile(file, await readFile(file, 'utf8'));
  const database = await openDatabase({ folder: data, url });
  try {
    const fault = await registerPlatform(database.db, platform, { by: null, allowsLoopback: publicAddress === undefined });
    if (fault) throw new Error(`${file}: ${fault.field}: ${fault.detail}`);
    print(`${platform.name} is registered. What it has to know of this class stands in the room Platforms.`);
    return 0;
  } finally {
    await database.close();
  }
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
