/** A class of submissions: a pool of workers against one `node` process per submission. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exercise } from '../../graders/exercise.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { prepare } from '../../graders/sandbox/source.ts';
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { line, timeMs, times } from './timing.ts';

const WORKERS = 2;
const SUBMISSIONS = 1000;
const PROCESSES = 40;

const wasm = await loadWasm();
const exercise = await loadPackage('entropy');
const sources = exercise.submissions.map(({ source }) => source);
const jobs = Array.from({ length: SUBMISSIONS }, (_, i) => ({ package: exercise, source: sources[i % sources.length] as string, seed: 1 }));

const pool = new GraderPool({ wasm, workers: WORKERS });
await pool.gradeAll(jobs.slice(0, 10));
const cpuBefore = process.cpuUsage();
const pooledMs = await timeMs(() => pool.gradeAll(jobs));
const { user, system } = process.cpuUsage(cpuBefore);
pool.close();
const pooledPerCoreSecond = SUBMISSIONS / ((user + system) / 1e6);

// The process gets everything ready-made: the script without types, the cases and what is expected of them.
const cases = new Exercise(await Sandbox.open(wasm), exercise).cases(1).map(({ args, expected }) => ({ args, expected }));
const folder = await mkdtemp(join(tmpdir(), 'throughput-'));
const files = await Promise.all(
  sources.map(async (source, i) => {
    const prepared = prepare(source);
    const code = prepared.kind === 'script' ? prepared.script.code : '';
    const file = join(folder, `${i}.mjs`);
    await writeFile(
      file,
      `${code}\nlet wrong = 0; for (const { args, expected } of ${JSON.stringify(cases)}) if (!(Math.abs(${exercise.entry}(...args) - expected) <= 1e-9)) wrong++;\nconsole.log(wrong);`,
    );
    return file;
  }),
);
const processMs = await timeMs(() => {
  for (let i = 0; i < PROCESSES; i++) spawnSync(process.execPath, [files[i % files.length] as string]);
});
// The time of ended children is not among our own; they run one after the other, so that wall time is a lower bound of their core time.
const processesPerCoreSecond = PROCESSES / (processMs / 1000);

line(
  `pool of ${WORKERS}: ${SUBMISSIONS} submissions of ${cases.length} cases`,
  `${(SUBMISSIONS / (pooledMs / 1000)).toFixed(0)} /s`,
  `${pooledPerCoreSecond.toFixed(0)} /core s`,
);
line('a node process each (no sandbox, no types, no shrinking)', `${processesPerCoreSecond.toFixed(1)} /core s`);
line('pool / process each, per core second', times(pooledPerCoreSecond / processesPerCoreSecond));
