/**
 * npm run bench:class-workers -- [learners] [rounds] [exercise]
 *
 * How much sooner two worker processes with one sandbox each have judged what a class handed in than one: so many learners (500) hand in while
 * nobody judges, then the workers begin. Both in turn, so many rounds (2), on a PostgreSQL server that comes with the dependencies; the time
 * counts from the first grading, so that the start of a process does not. Exit code 1 where something is not judged exactly once.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { sql } from 'kysely';
import { openDatabase } from '../../src/class/database/open.ts';
import { aSite, handedIn } from '../class/a-class.ts';
import { aFolder } from '../class/a-folder.ts';
import { aPostgres } from '../class/a-postgres.ts';
import { instructorAt, learnersAt, startProcess } from '../class/a-process.ts';
import { line, median, times } from './timing.ts';

const [learners = 500, rounds = 2] = process.argv.slice(2, 4).map(Number);

/**
 * Where judging is most of the work; where it takes 10 ms, one process, the database and the server have both cores to do already. Handed in are
 * its right and its wrong solutions.
 */
const [exercise = 'cca'] = process.argv.slice(4);
const sources = ['accepted', 'wrong_answer'].flatMap((verdict) => {
  const folder = `graders/exercises/${exercise}/submissions/${verdict}`;
  return readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
});

const [site, folder, postgres] = [aSite(), await aFolder(), await aPostgres()];
const environment = { DATABASE_URL: postgres.url };
const database = await openDatabase({ folder, url: postgres.url });
const server = await startProcess('main', ['--site', site, '--port', '0', '--workers', '0'], environment);
const instructor = await instructorAt(server);
const visitors = await learnersAt(server, instructor, learners);

/** Seldom enough that the looking itself takes nothing from the workers. */
const LOOK_EVERY_MS = 200;

/** Milliseconds in which so many processes judge what all learners have handed in, by what they do after the first gradings. */
async function judgedIn(round: number, processes: number): Promise<number> {
  for (const [at, visitor] of visitors.entries()) {
    // No two alike, so that nothing is judged by what was judged before.
    const body = handedIn({ exercise, source: `${sources[at % sources.length]}// ${at}, ${round}, ${processes}\n` });
    const { status } = await visitor.ask('submit', { body });
    if (status !== 202) throw new Error(`A submission was answered with ${status}.`);
  }
  const before = await gradings();
  const workers = await Promise.all(Array.from({ length: processes }, () => startProcess('worker', ['--workers', '1'], environment)));
  let first: { at: number; count: number } | undefined;
  let count = before;
  while (count < before + learners) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    count = await gradings();
    if (count > before) first ??= { at: performance.now(), count: count - before };
  }
  const { at, count: already } = first as NonNullable<typeof first>; // all are judged
  const tookMs = performance.now() - at;
  await Promise.all(workers.map((it) => it.kill()));
  return (tookMs * learners) / (learners - already);
}

async function gradings(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from grading`.execute(database.db);
  return rows[0]?.count ?? 0;
}

console.log(`Load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors.`);
const took = { one: [] as number[], two: [] as number[] };
for (let round = 0; round < rounds; round++) {
  took.one.push(await judgedIn(round, 1));
  took.two.push(await judgedIn(round, 2));
}
const [one, two] = [median(took.one), median(took.two)];
const perSecond = (tookMs: number): string => `${((1000 * learners) / tookMs).toFixed(1)} /s`;
line(`${learners} submissions of ${exercise}, one worker process`, perSecond(one));
line('two worker processes', perSecond(two), times(one / two));
const judged = await gradings();
console.log(`judged: ${judged} of ${2 * rounds * learners}`);
process.exitCode = judged === 2 * rounds * learners ? 0 : 1;
await server.kill();
await database.close();
await postgres.stop();
for (const it of [folder, site]) rmSync(it, { recursive: true, force: true });
