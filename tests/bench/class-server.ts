/**
 * npm run bench:class-server -- [learners] [seconds] [kills] [--postgres] [--workers <n>] [--worker-kills <n>] [--cuts <n>]
 *
 * A class that hands in at a deadline: so many learners (1,000) within so many seconds (60), at seeded moments, while the server judges. Says
 * how long an acknowledgement took, when the last one was judged, and what a submission cost the processor, which other work on the machine
 * does not change. With kills the server is ended so many times (SIGKILL) meanwhile and
 * started again; learners send again until they are answered. Exit code 1 where something that was acknowledged is not there, or does not
 * have exactly one grading. In the embedded database, or with --postgres in a server that comes with the dependencies.
 *
 * With --workers the server leaves judging to so many processes with one sandbox each (which need --postgres), `--worker-kills`: of which one is
 * ended so many times and another started. `--cuts`: so many times all connections to the database are cut.
 */
import { readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { sql } from 'kysely';
import { openDatabase } from '../../src/class/database/open.ts';
import { aSite, handedIn } from '../class/a-class.ts';
import { aFolder } from '../class/a-folder.ts';
import { aPostgres } from '../class/a-postgres.ts';
import { type AProcess, instructorAt, learnersAt, startProcess } from '../class/a-process.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postgres: { type: 'boolean', default: false },
    workers: { type: 'string', default: '0' },
    'worker-kills': { type: 'string', default: '0' },
    cuts: { type: 'string', default: '0' },
  },
});
const [learners = 1_000, seconds = 60, kills = 0] = positionals.map(Number);
const [workers, workerKills, cuts] = [values.workers, values['worker-kills'], values.cuts].map(Number) as [number, number, number];
const PORT = 43_117;
const site = aSite();
const folder = await aFolder();
const postgres = values.postgres ? await aPostgres() : undefined;
const place = { folder, ...(postgres && { url: postgres.url }) };
const sources = [
  'accepted/straight-from-counts',
  'wrong_answer/not-normalised',
  'wrong_answer/sign',
  'wrong_answer/zero-times-log-zero',
].map((name) => readFileSync(`graders/exercises/entropy/submissions/${name}.ts`, 'utf8'));

const environment = postgres ? { DATABASE_URL: postgres.url } : {};
const judging = workers > 0 ? ['--workers', '0'] : [];
const start = () => started('main', ['--data', folder, '--site', site, '--port', String(PORT), ...judging]);
const startWorker = () => started('worker', ['--workers', '1']);
const say = (text: string) => console.log(text);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The same moments each time. */
let state = 117;
const draw = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

/** How often a process did not get through to the database at its start. */
let startedAgain = 0;
let server: AProcess = await start();
const instructor = await instructorAt(server);
const visitors = await learnersAt(server, instructor, learners);
const judges = await Promise.all(Array.from({ length: workers }, startWorker));
say(`${learners} learners are in and hand in within ${seconds} s. Load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors.`);
say(
  `Meanwhile: server killed ${kills} times, workers killed ${workerKills} times, connections cut ${cuts} times; ${workers} worker processes.`,
);

const begun = performance.now();
const before = processorMs(server.pid);
const took: number[] = [];
let again = 0;

/** Does something so many times, spread over the time in which learners hand in. */
async function spread(times: number, act: () => Promise<void>): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    await pause((seconds * 1_000 * (0.5 + draw())) / times);
    await act();
  }
}
const faults = Promise.all([
  spread(kills, async () => {
    await server.kill();
    server = await start();
  }),
  spread(workerKills, async () => {
    const at = Math.floor(draw() * workers);
    await judges[at]?.kill();
    judges[at] = await startWorker();
  }),
  spread(cuts, cutConnections),
]);
const ids = await Promise.all(
  visitors.map(async (visitor, at) => {
    await pause(seconds * 1_000 * draw());
    const body = handedIn({ exercise: 'entropy', source: `${sources[at % sources.length]}// ${at}\n` });
    const sent = performance.now();
    for (;;) {
      const status = await visitor.ask('submit', { body }).then(
        (it) => it.status,
        () => 0,
      );
      if (status === 202) break;
      again++;
      await pause(500);
    }
    took.push(performance.now() - sent);
    return body.id;
  }),
);
const acknowledgedS = (performance.now() - begun) / 1_000;
await faults;
for (;;) {
  // A server that was killed or cut off may still be coming back.
  const waiting = await instructor.get('readClass').then(
    (it) => it.waiting,
    () => undefined,
  );
  if (waiting === 0) break;
  await pause(500);
}
const judgedS = (performance.now() - begun) / 1_000;
const after = processorMs(server.pid);
await Promise.all([server, ...judges].map((it) => it.kill()));

const database = await openDatabase(place);
const { rows } = await sql<{ submissions: number; once: number }>`
  select count(*)::int as submissions, count(*) filter (where gradings = 1)::int as once
  from (select s.id, (select count(*) from grading g where g.submission = s.id) as gradings from submission s where s.id in (${sql.join(ids)})) s`.execute(
  database.db,
);
await database.close();
await postgres?.stop();
for (const it of [folder, site]) rmSync(it, { recursive: true, force: true });

took.sort((a, b) => a - b);
const quantile = (share: number): string => `${Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0)} ms`;
say(
  `acknowledged: ${took.length} in ${acknowledgedS.toFixed(1)} s; half within ${quantile(0.5)}, 95 % within ${quantile(0.95)}, the slowest ${quantile(1)}; sent again ${again} times`,
);
say(`judged: all after ${judgedS.toFixed(1)} s; started again for want of the database: ${startedAgain} times`);
if (kills === 0 && workers === 0 && before && after) {
  const each = (ms: number): string => `${(ms / learners).toFixed(1)} ms`;
  say(`processor: ${each(after.all - before.all)} a submission, ${each(after.main - before.main)} of it in the thread that answers`);
}
say(`there: ${rows[0]?.submissions} of ${ids.length}, with exactly one grading: ${rows[0]?.once}`);
process.exitCode = rows[0]?.submissions === ids.length && rows[0]?.once === ids.length ? 0 : 1;

/** As what looks after a service does it: one that was cut off from the database at its start, and ends, is started again. */
async function started(file: 'main' | 'worker', args: string[]): Promise<AProcess> {
  for (;;) {
    try {
      return await startProcess(file, args, environment);
    } catch (error) {
      if (!/terminat|ECONN|timeout/i.test(String(error))) throw error;
      startedAgain++;
    }
  }
}

/** As a network that breaks off: every connection but this one is ended by the database. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: postgres?.url });
  await client.connect();
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid != pg_backend_pid() and backend_type = $1', [
    'client backend',
  ]);
  await client.end();
}

/** Milliseconds of processor that a process has used, and its first thread of it; undefined where the system does not tell. */
function processorMs(pid: number): { all: number; main: number } | undefined {
  const used = (file: string): number => {
    const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  };
  try {
    return { all: used(`/proc/${pid}/stat`), main: used(`/proc/${pid}/task/${pid}/stat`) };
  } catch {
    return undefined;
  }
}
