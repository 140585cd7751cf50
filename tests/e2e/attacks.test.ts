import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { CLEAN_STATE } from '../attacks/clean-state-hash.ts';
import { allJobs, isLong, type Job, shareOf } from '../attacks/jobs.ts';
import type { Judged } from '../attacks/judge.ts';
import { countingEngine } from '../../src/build/counting-engine.ts';
import type { Attacked } from '../attacks/page/page.ts';
import { planOf, RUNS_IN_PAGE, SOAKED, WARM_RUNS } from '../attacks/soak-plan.ts';
import { attackVerdicts } from '../attacks/verdicts.ts';
import { expect, test } from './site.ts';

declare const attacked: Attacked;

test.describe.configure({ mode: 'serial', timeout: 3_600_000 });

let server: PreviewServer;
let folder = '';
let address = '';

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = await mkdtemp(join(tmpdir(), 'attacks-'));
  const root = fileURLToPath(new URL('../attacks/page/', import.meta.url));
  const shared = {
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [countingEngine()],
    worker: { format: 'es', plugins: () => [countingEngine()] },
  } satisfies InlineConfig;
  await build(shared);
  server = await preview({ ...shared, preview: { port: 0, host: 'localhost' } });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('attacks and solutions get the verdict and hash that Node gives, and the page is never blocked', async ({ page }) => {
  const all = await allJobs();
  const jobs = shareOf(all, ['chromium'], isLong);
  await page.goto(address);
  const honest = all[0] as Job;
  const honestly = await judgeInPage(page, honest);
  const judged: Record<string, Judged> = {};
  for (const job of jobs) {
    const beats = await page.evaluate(() => attacked.beats());
    judged[job.name] = await judgeInPage(page, job);
    if (judged[job.name]?.verdict === 'time_limit_exceeded')
      expect(await page.evaluate(() => attacked.beats()), job.name).toBeGreaterThan(beats);
    if (job.attack) expect(job.attack.verdicts, job.name).toContain(judged[job.name]?.verdict);
    if (job.attack) expect(await judgeInPage(page, honest), `after ${job.name}`).toEqual(honestly);
  }
  expect(await attackVerdicts()).toMatchObject(judged);
  expect(Object.keys(judged)).toHaveLength(jobs.length);
  expect(await page.evaluate(() => attacked.workersStarted())).toBe(1);
});

test('a new sandbox has the same bytes as in Node', async ({ page }) => {
  await page.goto(address);
  expect(await page.evaluate(() => attacked.cleanState())).toBe(CLEAN_STATE);
});

/** From the end of the warm runs to the last, in the page; the workers' memories are of fixed size. */
const HEAP_GROWTH_ALLOWED_BYTES = 16 * 2 ** 20;

test(`${RUNS_IN_PAGE} runs of honest, wrong and hostile code in one client: every reply comes, no verdict changes, no memory is kept`, async ({
  page,
}) => {
  const jobs = await allJobs();
  const mixed = jobs.filter(({ name, attack }) => !attack || SOAKED.includes(name));
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const heapBytes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const first = new Map<string, Judged>();
  let heap = 0;
  for (const [run, index] of planOf(mixed.length, RUNS_IN_PAGE).entries()) {
    const job = mixed[index] as Job;
    const judged = await judgeInPage(page, job);
    const before = first.get(job.name);
    if (before) expect(judged, `run ${run}, ${job.name}`).toEqual(before);
    else first.set(job.name, judged);
    if (run === WARM_RUNS) heap = await heapBytes();
  }
  expect(first.size).toBe(mixed.length);
  expect((await heapBytes()) - heap).toBeLessThan(HEAP_GROWTH_ALLOWED_BYTES);
  expect(await page.evaluate(() => attacked.workersStarted())).toBe(1);
});

/** As JSON, which keeps lone surrogates on the way into the page. */
const judgeInPage = (page: Page, { package: exercise, source }: Job): Promise<Judged> =>
  page.evaluate((job) => attacked.judge(...(JSON.parse(job) as [never, string])), JSON.stringify([exercise, source]));
