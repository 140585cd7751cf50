import { afterAll, expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Stopped, startGraderWorker } from '../../graders/worker/client.ts';
import { type Done, GraderPool } from '../../graders/worker/pool.ts';
import { doubling, judge } from '../a-bench.ts';
import { PATIENT } from '../patient.ts';

const wasm = await loadWasm();
const pool = new GraderPool({ ...PATIENT, wasm, workers: 2 });
afterAll(() => pool.close());

const sources = ['const double = (v) => v.map((x) => 2 * x)', 'const double = (v) => v', 'function double() { for (;;); }', 'nonsense('];
const jobs = Array.from({ length: 8 }, (_, i) => ({ package: doubling(), source: sources[i % 4] as string, seed: i }));

const right: Done[] = jobs.map(({ package: exercise, source, seed }) => ({ kind: 'verdict', verdict: judge(exercise, source, seed) }));

it('gives every job its verdict, in order', async () => {
  expect(await pool.gradeAll(jobs)).toEqual(right);
});

it('tells of every job once as it is done, and keeps nothing then', async () => {
  const told: Done[] = [];
  expect(
    await pool.gradeAll(jobs, {
      onDone: (index, done) => {
        expect(told[index]).toBeUndefined();
        told[index] = done;
      },
    }),
  ).toEqual([]);
  expect(told).toEqual(right);
});

it('grades a single job at the worker with the fewest of them, and ends one that is called off', async () => {
  const gone = new AbortController();
  const endless = pool.grade({ ...(jobs[0] as (typeof jobs)[0]), source: sources[2] as string }, gone.signal);
  expect(await pool.grade(jobs[1] as (typeof jobs)[0])).toEqual(right[1]);
  gone.abort();
  await expect(endless).rejects.toBeInstanceOf(Stopped);
});

it('goes on after a job that has no verdict', async () => {
  const unreadable = { ...jobs[0], package: {} as never, source: '', seed: 1 };
  const [first, second] = await pool.gradeAll([unreadable, jobs[0] as (typeof jobs)[0]]);
  expect(first?.kind).toBe('failed');
  expect(second).toMatchObject({ kind: 'verdict', verdict: { verdict: 'accepted' } });
});

it('replaces a worker that did its share where the exercise changes, and nowhere else', async () => {
  let started = 0;
  const startWorker = () => {
    started++;
    return startGraderWorker();
  };
  const small = new GraderPool({ ...PATIENT, wasm, workers: 1, jobsOfAWorker: 3, startWorker });
  const [one, other] = [doubling(), doubling()];
  // Two of one exercise, three of another, one of the first, and one more of the other.
  const inTurn = [one, one, other, other, other, one, other].map((exercise, i) => ({
    package: exercise,
    source: sources[i % 2] as string,
    seed: i,
  }));
  const done = await small.gradeAll(inTurn);
  small.close();
  expect(done).toEqual(inTurn.map(({ package: exercise, source, seed }) => ({ kind: 'verdict', verdict: judge(exercise, source, seed) })));
  expect(started).toBe(2);
});

it('stops when it is told to', async () => {
  const abort = new AbortController();
  const run = pool.gradeAll(jobs, { signal: abort.signal, onDone: () => abort.abort() });
  await expect(run).rejects.toBeInstanceOf(Stopped);
});
