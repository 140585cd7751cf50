import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Reply, Request } from '../../graders/worker/protocol.ts';
import { courseVerdicts, SEEDS } from '../exercises/verdicts.ts';
import { ROOT } from './served-site.ts';
import { expect, test } from './site.ts';
import { Workbench } from './workbench.ts';

const EXERCISES = readdirSync(`${ROOT}graders/exercises`, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

/** One seed and every sixth solution of each exercise show it; the unit tests look at all on both seeds. */
const SEED = SEEDS[1];
const EVERY = 6;

interface Judged {
  file: string;
  seed: number;
  verdict: string;
  verdictHash: string;
}

test('the page gives solutions of every exercise the verdict and hash that Node gives', async ({ page }) => {
  const courses = await courseVerdicts();
  const inNode = EXERCISES.map((exercise) => ({
    exercise,
    judged: courses
      .filter((it) => it.exercise === exercise && it.seed === SEED)
      .filter((_, index) => index % EVERY === 0)
      .map(({ file, seed, verdict }): Judged => ({ file, seed, verdict: verdict.verdict, verdictHash: verdict.verdictHash })),
  }));
  for (const { exercise, judged } of inNode) {
    expect(judged.length, exercise).toBeGreaterThan(1);
    expect(new Set(judged.map(({ verdictHash }) => verdictHash)).size, exercise).toBe(judged.length);
  }
  const addresses = await addressesIn(page);
  for (const { exercise, judged } of inNode) expect(await gradeInPage(page, addresses, exercise, judged), exercise).toEqual(judged);
});

/** The worker and the engine that the page itself loads for a run. */
async function addressesIn(page: Page): Promise<{ worker: string; engine: string }> {
  const engine = page.waitForResponse((response) => response.url().includes('.wasm'));
  const grader = page.waitForEvent('worker', (worker) => worker.url().includes('worker') && !/(ts|editor)\.worker/.test(worker.url()));
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.run();
  return { worker: (await grader).url(), engine: (await engine).url() };
}

async function gradeInPage(
  page: Page,
  { worker, engine }: { worker: string; engine: string },
  exercise: string,
  solutions: { file: string; seed: number }[],
): Promise<Judged[]> {
  const jobs = solutions.map(({ file, seed }) => ({
    file,
    seed,
    source: readFileSync(`${ROOT}graders/exercises/${exercise}/${file}`, 'utf8'),
  }));
  return page.evaluate(gradeAll, { worker, engine, exercise: `/packages/${exercise}.json`, jobs });
}

/** Runs in the page. */
async function gradeAll({
  worker: address,
  engine,
  exercise,
  jobs,
}: {
  worker: string;
  engine: string;
  exercise: string;
  jobs: { file: string; seed: number; source: string }[];
}): Promise<Judged[]> {
  const exercisePackage = (await (await fetch(exercise)).json()) as ExercisePackage;
  const worker = new Worker(address, { type: 'module' });
  const ask = (request: Request, last: Reply['kind']) =>
    new Promise<Reply>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === last) resolve(data);
        else if (data.kind === 'failed' || data.kind === 'unusable') reject(new Error(data.message));
      };
      worker.postMessage(request);
    });
  await ask({ kind: 'open', wasm: engine }, 'ready');
  worker.postMessage({ kind: 'exercise', package: exercisePackage } satisfies Request);
  const judged: Judged[] = [];
  for (const [runId, { file, seed, source }] of jobs.entries()) {
    const reply = await ask({ kind: 'grade', runId, source, seed, isFollowed: false }, 'verdict');
    if (reply.kind === 'verdict') judged.push({ file, seed, verdict: reply.verdict.verdict, verdictHash: reply.verdict.verdictHash });
  }
  worker.terminate();
  return judged;
}
