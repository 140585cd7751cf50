import { afterAll, expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Stopped } from '../../graders/worker/client.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { doubling, judge } from '../a-bench.ts';
import { PATIENT } from '../patient.ts';

const wasm = await loadWasm();
const pool = new GraderPool({ ...PATIENT, wasm, workers: 2 });
afterAll(() => pool.close());

const sources = ['const double = (v) => v.map((x) => 2 * x)', 'const double = (v) => v', 'function double() { for (;;); }', 'nonsense('];
const jobs = Array.from({ length: 20 }, (_, i) => ({ package: doubling(), source: sources[i % 4] as string, seed: i }));

it('gives every job its verdict, in order', async () => {
  const told: number[] = [];
  const done = await pool.gradeAll(jobs, { onDone: (index) => told.push(index) });
  expect(done).toEqual(jobs.map(({ package: exercise, source, seed }) => ({ kind: 'verdict', verdict: judge(exercise, source, seed) })));
  expect(told.sort((a, b) => a - b)).toEqual(jobs.map((_, i) => i));
});

it('goes on after a job that has no verdict', async () => {
  const unreadable = { ...jobs[0], package: undefined as never, source: '', seed: 1 };
  const [first, second] = await pool.gradeAll([unreadable, jobs[0] as (typeof jobs)[0]]);
  expect(first?.kind).toBe('failed');
  expect(second).toMatchObject({ kind: 'verdict', verdict: { verdict: 'accepted' } });
});

it('stops when it is told to', async () => {
  const abort = new AbortController();
  const run = pool.gradeAll(jobs, { signal: abort.signal, onDone: () => abort.abort() });
  await expect(run).rejects.toBeInstanceOf(Stopped);
});
