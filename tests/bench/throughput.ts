/** A class of submissions: a pool of workers against one `node` process per submission. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf } from '../../graders/cases/cases.ts';
import { openExercise } from '../../graders/exercise.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { scriptOf } from './script.ts';
import { line, timeMs, times } from './timing.ts';

const WORKERS = 2;
const SUBMISSIONS = 1000;
const PROCESSES = 40;

const wasm = await loadWasm();
const folder = await mkdtemp(join(tmpdir(), 'throughput-'));
for (const id of ['entropy', 'additive-fusion', 'margin-contrastive-loss']) await compareOn(id);
await rm(folder, { recursive: true });

async function compareOn(id: string): Promise<void> {
  const exercise = await loadPackage(id);
  const sources = exercise.submissions.map(({ source }) => source);
  const wrong = exercise.submissions.filter(({ verdict }) => verdict === 'wrong_answer').length;
  const jobs = Array.from({ length: SUBMISSIONS }, (_, i) => ({
    package: exercise,
    source: sources[i % sources.length] as string,
    seed: 1,
  }));

  const pool = new GraderPool({ wasm, workers: WORKERS });
  await pool.gradeAll(jobs.slice(0, 100));
  const cpuBefore = process.cpuUsage();
  const pooledMs = await timeMs(() => pool.gradeAll(jobs));
  const { user, system } = process.cpuUsage(cpuBefore);
  pool.close();
  const pooledPerCoreSecond = SUBMISSIONS / ((user + system) / 1e6);

  // The process gets the cases ready-made, and has no sandbox, no limits and no explanation.
  const cases = casesOf(openExercise(await Sandbox.open(wasm), exercise), 1).map(({ args, expected }) => ({ args, expected }));
  const harness = `
let wrong = 0;
const differs = (a, b) => Array.isArray(a) ? a.some((x, i) => differs(x, b[i])) : !(Math.abs(a - b) <= 1e-9);
for (const { args, expected } of ${JSON.stringify(cases)}) {
  try { if (differs(expected, ${exercise.entry}(...args))) wrong++; } catch { wrong++; }
}
console.log(wrong);`;
  const perCoreSecond = async (extension: string, code: (source: string) => string): Promise<number> => {
    const files = sources.map((_, i) => join(folder, `${id}-${i}.${extension}`));
    await Promise.all(files.map((file, i) => writeFile(file, code(sources[i] as string) + harness)));
    const processesMs = await timeMs(() => {
      for (let i = 0; i < PROCESSES; i++) {
        const { status, stderr } = spawnSync(process.execPath, [files[i % files.length] as string], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
      }
    });
    // The time of ended children is not among our own; they run one after the other, so that wall time is a lower bound of their core time.
    return PROCESSES / (processesMs / 1000);
  };
  const asHandedIn = await perCoreSecond('mts', (source) => source);
  const withoutTypes = await perCoreSecond('mjs', scriptOf);

  const what = `${SUBMISSIONS} submissions of ${cases.length} cases, ${wrong} of ${sources.length} wrong`;
  line(
    `${id}, a pool of ${WORKERS}: ${what}`,
    `${(SUBMISSIONS / (pooledMs / 1000)).toFixed(0)} /s`,
    `${pooledPerCoreSecond.toFixed(0)} /core s`,
  );
  line(
    `${id}, a node process each, from TypeScript as it was handed in`,
    `${asHandedIn.toFixed(1)} /core s`,
    times(pooledPerCoreSecond / asHandedIn),
  );
  line(
    `${id}, a node process each, types taken off beforehand`,
    `${withoutTypes.toFixed(1)} /core s`,
    times(pooledPerCoreSecond / withoutTypes),
  );
}
