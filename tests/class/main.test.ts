import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/class/database/open.ts';
import { aSite, handedIn, WRONG } from './a-class.ts';
import { aFolder } from './a-folder.ts';
import { aPostgres } from './a-postgres.ts';
import { type AProcess, instructorAt, startProcess } from './a-process.ts';
import type { Visitor } from './visitor.ts';

/** Servers are started seven times: on a busy machine that takes minutes, and fails nothing. */
const PATIENCE_MS = 600_000;

const site = aSite();
const data = await aFolder();
const processes: AProcess[] = [];
afterAll(async () => {
  await Promise.all(processes.map((it) => it.kill()));
  for (const folder of [data, site]) rmSync(folder, { recursive: true, force: true });
});

async function start(file: 'main' | 'worker', workers: number, url?: string): Promise<AProcess> {
  const args = file === 'main' ? ['--data', data, '--site', site, '--port', '0'] : [];
  const started = await startProcess(file, [...args, '--workers', String(workers)], url === undefined ? {} : { DATABASE_URL: url });
  processes.push(started);
  return started;
}

/** Hands in all at once; calls back with how many were acknowledged, at each. Ids of those that were. */
async function handIn(visitor: Visitor, many: number, onAnswer: (answered: number) => void): Promise<string[]> {
  const acknowledged: string[] = [];
  const sending = Array.from({ length: many }, async () => {
    const body = handedIn({ source: WRONG });
    const { status } = await visitor.ask('submit', { body });
    if (status !== 202) throw new Error(`answered with ${status}`);
    acknowledged.push(body.id);
    onAnswer(acknowledged.length);
  });
  await Promise.allSettled(sending);
  return acknowledged;
}

/** Resolves once all are judged, as the stream of events tells. */
async function whenJudged(visitor: Visitor, address: string, ids: readonly string[]): Promise<void> {
  const abort = new AbortController();
  const response = await fetch(`${address}api/events`, { headers: { cookie: visitor.cookie }, signal: abort.signal });
  const isDone = async () => {
    const { submissions } = await visitor.get('listSubmissions');
    return ids.every((id) => submissions.some((it) => it.id === id && it.state === 'graded'));
  };
  for await (const _ of response.body ?? []) if (await isDone()) break;
  abort.abort();
}

describe('a server', () => {
  it(
    'that is killed while learners hand in has all that it acknowledged, and judges each once',
    async () => {
      const acknowledged: string[] = [];
      let instructor: Visitor | undefined;
      for (const killAt of [6, 15]) {
        const server = await start('main', 1);
        instructor = await instructorAt(server, instructor);
        acknowledged.push(...(await handIn(instructor, killAt + 6, (answered) => answered === killAt && void server.kill())));
        await server.kill();
      }
      const last = await start('main', 2);
      await whenJudged(await instructorAt(last, instructor), last.address, acknowledged);
      expect(await last.stop(), 'it stops by itself when it is told to').toBe(0);
      expect(acknowledged.length).toBeGreaterThanOrEqual(21);
      expect(await gradingsOf({ folder: data }, acknowledged)).toEqual({ submissions: acknowledged.length, gradings: acknowledged.length });
    },
    PATIENCE_MS,
  );
});

describe('a worker', () => {
  it(
    'that is killed at its work leaves it to another, and nothing is judged twice; without its database the server says so and lives',
    async () => {
      const postgres = await aPostgres();
      let isStopped = false;
      try {
        const server = await start('main', 0, postgres.url);
        const instructor = await instructorAt(server);
        const doomed = await start('worker', 1, postgres.url);
        const acknowledged = await handIn(instructor, 12, () => {});
        await whenJudged(instructor, server.address, acknowledged.slice(0, 1));
        await doomed.kill();
        await start('worker', 1, postgres.url);
        await whenJudged(instructor, server.address, acknowledged);
        expect(await gradingsOf({ folder: data, url: postgres.url }, acknowledged)).toEqual({ submissions: 12, gradings: 12 });
        isStopped = true;
        await postgres.stop();
        const away = await instructor.ask('submit', { body: handedIn() });
        expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
        expect(away.problem.detail).toContain('The database is not reachable');
      } finally {
        await Promise.all(processes.map((it) => it.kill()));
        if (!isStopped) await postgres.stop();
      }
    },
    PATIENCE_MS,
  );
});

/** How many of these submissions there are, and how many gradings they have. */
async function gradingsOf(place: { folder: string; url?: string }, ids: readonly string[]): Promise<object | undefined> {
  const database = await openDatabase(place);
  const { rows } = await sql<object>`
    select count(distinct s.id)::int as submissions, count(g.id)::int as gradings
    from submission s left join grading g on g.submission = s.id where s.id in (${sql.join(ids)})`.execute(database.db);
  await database.close();
  return rows[0];
}
