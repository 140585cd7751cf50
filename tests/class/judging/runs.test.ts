import { expect, it } from 'vitest';
import type { Done, Job } from '../../../graders/worker/pool.ts';
import { Stopped } from '../../../graders/worker/client.ts';
import { Runs } from '../../../src/class/judging/runs.ts';
import { verdicts } from '../../workbench/verdicts.ts';

const JOB: Job = { package: {} as Job['package'], source: '', seed: 1 };
const GOES_ON = new AbortController().signal;

/** A pool whose jobs are done when a test says so. */
function aPool() {
  const jobs: ((done: Done) => void)[] = [];
  const grade = (_: Job, signal?: AbortSignal) =>
    new Promise<Done>((resolve, reject) => {
      jobs.push(resolve);
      signal?.addEventListener('abort', () => reject(new Stopped('stopped')));
    });
  return { grade, jobs };
}

it('a run has its verdict; one that only the watchdog ended, or at which the checker broke down, has none', async () => {
  const { grade, jobs } = aPool();
  const runs = new Runs({ grade });
  const frozen = { ...verdicts.time_limit_exceeded!, by: 'watchdog' } as NonNullable<typeof verdicts.time_limit_exceeded>;
  for (const [done, expected] of [
    [
      { kind: 'verdict', verdict: verdicts.accepted! },
      { kind: 'verdict', verdict: verdicts.accepted! },
    ],
    [{ kind: 'verdict', verdict: frozen }, { kind: 'failed' }],
    [{ kind: 'failed', error: new Error('broke down') }, { kind: 'failed' }],
  ] as [Done, object][]) {
    const ran = runs.judge('ada', JOB, GOES_ON);
    jobs.pop()?.(done);
    expect(await ran).toEqual(expected);
  }
});

it('of one member only the newest goes on, and of all together only so many', async () => {
  const { grade, jobs } = aPool();
  const runs = new Runs({ grade }, { most: 2, patienceMs: 60_000 });
  const first = runs.judge('ada', JOB, GOES_ON);
  const second = runs.judge('ada', JOB, GOES_ON);
  expect(await first).toEqual({ kind: 'stopped' });
  const bobs = runs.judge('bob', JOB, GOES_ON);
  expect(await runs.judge('cleo', JOB, GOES_ON)).toEqual({ kind: 'busy' });
  for (const finish of jobs) finish({ kind: 'verdict', verdict: verdicts.accepted! });
  expect([(await second).kind, (await bobs).kind]).toEqual(['verdict', 'verdict']);
  const cleos = runs.judge('cleo', JOB, GOES_ON);
  jobs.pop()?.({ kind: 'verdict', verdict: verdicts.accepted! });
  expect((await cleos).kind).toBe('verdict');
});

it('ends when the member is gone, and is given up where it waited too long', async () => {
  const runs = new Runs(aPool(), { most: 2, patienceMs: 60_000 });
  const gone = new AbortController();
  const ran = runs.judge('ada', JOB, gone.signal);
  gone.abort();
  expect(await ran).toEqual({ kind: 'stopped' });
  expect(await new Runs(aPool(), { most: 2, patienceMs: 1 }).judge('ada', JOB, GOES_ON)).toEqual({ kind: 'busy' });
});
