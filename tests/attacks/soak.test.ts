import { expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { allJobs, type Job } from './jobs.ts';
import { type Judged, judge } from './judge.ts';
import { measuredClient } from './measured-client.ts';
import { planOf, RUNS, SOAKED, WARM_RUNS } from './soak-plan.ts';

/** Both threads together, from the end of the warm runs to the last, once garbage is collected: 100 runs leave less than 1 MiB. */
const GROWTH_ALLOWED_BYTES = 8 * 2 ** 20;

it(`${RUNS} runs of honest, wrong and hostile code in one client: every reply comes, no verdict changes, no memory is kept`, async () => {
  const { client, workersStarted, heldBytes, close } = measuredClient(await loadWasm());
  const jobs = await allJobs();
  const mixed = jobs.filter(({ name, attack }) => !attack || SOAKED.includes(name));
  // Each name of the plan is one of the corpus.
  expect(mixed.filter(({ attack }) => attack)).toHaveLength(SOAKED.length);
  const first = new Map<string, Judged>();
  let held = 0;
  let replies = 0;
  for (const [run, index] of planOf(mixed.length).entries()) {
    const job = mixed[index] as Job;
    const judged = await judge(client, job);
    replies++;
    const before = first.get(job.name);
    if (before) expect(judged, `run ${run}, ${job.name}`).toEqual(before);
    else first.set(job.name, judged);
    if (run === WARM_RUNS) held = await heldBytes();
  }
  const grown = (await heldBytes()) - held;
  close();
  expect(replies).toBe(RUNS);
  expect(first.size).toBe(mixed.length);
  expect(workersStarted()).toBe(1);
  expect(grown).toBeLessThan(GROWTH_ALLOWED_BYTES);
}, 3_600_000);
