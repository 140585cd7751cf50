/**
 * npm run bench:class-server -- [learners] [seconds] [kills] [--postgres]
 *
 * A class that hands in at a deadline: so many learners (1,000) within so many seconds (60), at seeded moments, while the server judges. Says
 * how long an acknowledgement took, when the last one was judged, and what a submission cost the processor, which other work on the machine
 * does not change. With kills the server is ended so many times (SIGKILL) meanwhile and
 * started again; learners send again until they are answered. Exit code 1 where something that was acknowledged is not there, or does not
 * have exactly one grading. In the embedded database, or with --postgres in a server that comes with the dependencies.
 */
import { readFileSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase } from '../../src/class/database/open.ts';
import { aSite, handedIn } from '../class/a-class.ts';
import { aFolder } from '../class/a-folder.ts';
import { aPostgres } from '../class/a-postgres.ts';
import { type AProcess, instructorAt, startProcess } from '../class/a-process.ts';
import { Visitor } from '../class/visitor.ts';

const numbers = process.argv
  .slice(2)
  .filter((it) => /^\d+$/.test(it))
  .map(Number);
const [learners = 1_000, seconds = 60, kills = 0] = numbers;
const PORT = 43_117;
const site = aSite();
const folder = await aFolder();
const postgres = process.argv.includes('--postgres') ? await aPostgres() : undefined;
const place = { folder, ...(postgres && { url: postgres.url }) };
const sources = [
  'accepted/straight-from-counts',
  'wrong_answer/not-normalised',
  'wrong_answer/sign',
  'wrong_answer/zero-times-log-zero',
].map((name) => readFileSync(`graders/exercises/entropy/submissions/${name}.ts`, 'utf8'));

const start = () =>
  startProcess('main', ['--data', folder, '--site', site, '--port', String(PORT)], { ...(postgres && { DATABASE_URL: postgres.url }) });
const say = (text: string) => console.log(text);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The same moments each time. */
let state = 117;
const draw = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

let server: AProcess = await start();
const instructor = await instructorAt(server);
const roster = ['id,name', ...Array.from({ length: learners }, (_, at) => `s${at},Learner ${at}`)].join('\n');
const { links } = await instructor.get('readRoster', { body: roster });
const visitors: Visitor[] = [];
for (const { link } of links) {
  const visitor = new Visitor(server.address);
  const { status } = await visitor.join(link);
  if (status !== 200) throw new Error(`joining was answered with ${status}`);
  visitors.push(visitor);
}
say(`${learners} learners are in. They hand in within ${seconds} s${kills > 0 ? `, and the server is killed ${kills} times` : ''}.`);

const begun = performance.now();
const before = processorMs(server.pid);
const took: number[] = [];
let again = 0;
const killing = (async () => {
  for (let times = 0; times < kills; times++) {
    await pause((seconds * 1_000 * (0.5 + draw())) / kills);
    await server.kill();
    server = await start();
  }
})();
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
await killing;
for (;;) {
  const { waiting } = await instructor.get('readClass');
  if (waiting === 0) break;
  await pause(1_000);
}
const judgedS = (performance.now() - begun) / 1_000;
const after = processorMs(server.pid);
await server.kill();

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
say(`judged: all after ${judgedS.toFixed(1)} s`);
if (kills === 0 && before && after) {
  const each = (ms: number): string => `${(ms / learners).toFixed(1)} ms`;
  say(`processor: ${each(after.all - before.all)} a submission, ${each(after.main - before.main)} of it in the thread that answers`);
}
say(`there: ${rows[0]?.submissions} of ${ids.length}, with exactly one grading: ${rows[0]?.once}`);
process.exitCode = rows[0]?.submissions === ids.length && rows[0]?.once === ids.length ? 0 : 1;

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
