import { execFile } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Reply, Request } from '../../graders/worker/protocol.ts';
import { expect, test } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXERCISES = readdirSync(`${ROOT}graders/exercises`, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const SEEDS = [1, 20_261_124];

interface Judged {
  file: string;
  verdict: string;
  verdictHash: string;
}

/** The reference, other right solutions, and every known wrong one. */
const solutionsOf = (exercise: string): string[] =>
  globSync(['reference.ts', 'submissions/*/*.ts'], { cwd: `${ROOT}graders/exercises/${exercise}` })
    .sort()
    .map((file) => `graders/exercises/${exercise}/${file.replaceAll('\\', '/')}`);

for (const exercise of EXERCISES) {
  for (const seed of SEEDS) {
    test(`${exercise}, seed ${seed}: page and command line give every solution the same verdict and hash`, async ({ page }) => {
      const files = solutionsOf(exercise);
      const inNode = await gradeInNode(exercise, files, seed);
      const inPage = await gradeInPage(page, exercise, files, seed);
      expect(inNode).toHaveLength(files.length);
      expect(inPage).toEqual(inNode);
      expect(new Set(inNode.map(({ verdictHash }) => verdictHash)).size).toBe(files.length);
    });
  }
}

function gradeInNode(exercise: string, files: string[], seed: number): Promise<Judged[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Judged[]>();
  const args = ['run', '--silent', 'grade', '--', exercise, ...files, '--seed', String(seed), '--json'];
  execFile('npm', args, { cwd: ROOT, shell: process.platform === 'win32' }, (error, output, complaints) => {
    // 1: something was not accepted, as it should be. 2: it could not grade.
    if (error && error.code !== 1) return reject(new Error(`grade ended with ${error.code}: ${complaints}`));
    const lines = output.trim().split('\n');
    resolve(
      lines
        .map((line) => JSON.parse(line) as Judged)
        .map(({ file, verdict, verdictHash }) => ({ file: basename(file), verdict, verdictHash })),
    );
  });
  return promise;
}

/** Grades with the worker and the engine that the page itself has loaded. */
async function gradeInPage(page: Page, exercise: string, files: string[], seed: number): Promise<Judged[]> {
  const engine = page.waitForResponse((response) => response.url().includes('.wasm'));
  const grader = page.waitForEvent('worker', (worker) => worker.url().includes('worker') && !/(ts|editor)\.worker/.test(worker.url()));
  await page.goto(`/exercises/${exercise}/`);
  await page.getByRole('button', { name: /^Run/ }).click();
  const addresses = {
    worker: (await grader).url(),
    engine: (await engine).url(),
    package: new URL(`/packages/${exercise}.json`, page.url()).href,
  };
  const sources = files.map((file) => readFileSync(`${ROOT}${file}`, 'utf8'));
  const judged = await page.evaluate(gradeAll, { addresses, sources, seed });
  return judged.map((one, index) => ({ file: basename(files[index] ?? ''), ...one }));
}

/** Runs in the page. */
async function gradeAll({
  addresses,
  sources,
  seed,
}: {
  addresses: { worker: string; engine: string; package: string };
  sources: string[];
  seed: number;
}) {
  const pkg = (await (await fetch(addresses.package)).json()) as ExercisePackage;
  const worker = new Worker(addresses.worker, { type: 'module' });
  const ask = (request: Request, last: Reply['kind']) =>
    new Promise<Reply>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === last) resolve(data);
        else if (data.kind === 'failed' || data.kind === 'unusable') reject(new Error(data.message));
      };
      worker.postMessage(request);
    });
  await ask({ kind: 'open', wasm: addresses.engine }, 'ready');
  worker.postMessage({ kind: 'exercise', package: pkg } satisfies Request);
  const judged: { verdict: string; verdictHash: string }[] = [];
  for (const [runId, source] of sources.entries()) {
    const reply = await ask({ kind: 'grade', runId, source, seed }, 'verdict');
    if (reply.kind === 'verdict') judged.push({ verdict: reply.verdict.verdict, verdictHash: reply.verdict.verdictHash });
  }
  worker.terminate();
  return judged;
}
