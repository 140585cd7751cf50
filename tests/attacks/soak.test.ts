import { expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import { GraderClient, startGraderWorker } from '../../graders/worker/client.ts';
import { allJobs, type Job } from './jobs.ts';
import { type Judged, judge } from './judge.ts';
import { planOf, RUNS, SOAKED } from './soak-plan.ts';

/** From the 300th run to the last: the collector takes its time, and nothing may pile up. */
const GROWTH_ALLOWED_BYTES = 160 * 2 ** 20;

it(`${RUNS} runs of honest, wrong and hostile code in one client: every reply comes, no verdict changes, no memory is kept`, async () => {
  let workersStarted = 0;
  const client = new GraderClient({
    wasm: await loadWasm(),
    startWorker: () => {
      workersStarted++;
      return startGraderWorker();
    },
  });
  const jobs = await allJobs();
  const mixed = jobs.filter(({ name, attack }) => !attack || SOAKED.includes(name));
  expect(mixed.length).toBeGreaterThan(SOAKED.length);
  const first = new Map<string, Judged>();
  let memory = 0;
  let replies = 0;
  for (const [run, index] of planOf(mixed.length).entries()) {
    const job = mixed[index] as Job;
    const judged = await judge(client, job);
    replies++;
    const before = first.get(job.name);
    if (before) expect(judged, `run ${run}, ${job.name}`).toEqual(before);
    else first.set(job.name, judged);
    if (run === 300) memory = process.memoryUsage().rss;
  }
  client.close();
  expect(replies).toBe(RUNS);
  expect(first.size).toBe(mixed.length);
  expect(workersStarted).toBe(1);
  expect(process.memoryUsage().rss - memory).toBeLessThan(GROWTH_ALLOWED_BYTES);
}, 600_000);
