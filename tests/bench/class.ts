/**
 * npm run bench:class [-- learners [folder]]
 *
 * Regrades a generated class (28 exercises a learner by the shares of tests/regrade/a-large-class.ts, and the small class of broken and
 * hostile files): with one worker, and with two, then killed twenty times at seeded moments. Says whether both runs wrote the same bytes,
 * whether anything was lost or graded twice, how the memory of the first run went, and what the pool is worth beside one process for each
 * submission. Exit code 1 where something is not as it has to be. `folder`: is made, and kept, for tests/bench/instructor-page.ts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MEMORY_PAGES } from '../../graders/sandbox/limits.ts';
import type { GradedResult } from '../../src/gradebook/result.ts';
import { writeClass } from '../regrade/a-class.ts';
import { writeLargeClass } from '../regrade/a-large-class.ts';
import { kills, regradeKilled } from '../regrade/killed-run.ts';
import { residentBytes, residentBytesOfMappings } from './resident-bytes.ts';

const learners = Number(process.argv[2] ?? 300);
const [, , , given] = process.argv;
const folder = given ?? mkdtempSync(join(tmpdir(), 'class-'));
const project = resolve('.');
writeLargeClass(join(folder, 'class'), learners);
writeClass(join(folder, 'class/others'));
const say = (text: string): void => console.log(text);

/** Looking at a large class costs some hundredths of a second. */
const SAMPLE_MS = 2000;

interface Ran {
  seconds: number;
  /** Resident bytes, those of the sandboxes among them, with the number of verdicts that there were. */
  memory: { done: number; bytes: number; sandboxes: number }[];
}

function regrade(out: string, workers: number): Promise<Ran> {
  const begun = performance.now();
  const memory: Ran['memory'] = [];
  const args = ['src/cli/regrade.ts', join(folder, 'class'), '--out', join(folder, out), '--workers', String(workers)];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const sample = () =>
    memory.push({
      done: resultsIn(out).length,
      bytes: residentBytes(pid),
      sandboxes: residentBytesOfMappings(pid, MEMORY_PAGES * 2 ** 16),
    });
  const timer = setInterval(sample, SAMPLE_MS);
  return new Promise((done) => {
    child.once('exit', () => {
      clearInterval(timer);
      done({ seconds: (performance.now() - begun) / 1000, memory: memory.filter(({ bytes }) => bytes > 0) });
    });
  });
}

function resultsIn(out: string): string[] {
  try {
    return readFileSync(join(folder, out, 'results.jsonl'), 'utf8')
      .split('\n')
      .slice(0, -1);
  } catch {
    return [];
  }
}

/** The verdict of one submission by a process of its own, as a script around a grader would have it. */
function secondsOfProcesses(times: number): number {
  const begun = performance.now();
  const graded = resultsIn('one').map((line) => JSON.parse(line) as GradedResult);
  for (let i = 0; i < times; i++) {
    const { file, position, exercise } = graded[Math.floor((i * graded.length) / times)] ?? {};
    if (file?.startsWith('s') !== true || position === undefined || exercise === undefined) continue;
    const { submissions } = JSON.parse(readFileSync(join(folder, 'class', file), 'utf8')) as { submissions: { source: string }[] };
    writeFileSync(join(folder, 'one.ts'), submissions[position]?.source ?? '');
    spawnSync(process.execPath, ['src/cli/grade.ts', exercise, join(folder, 'one.ts'), '--json'], { cwd: project });
  }
  return (performance.now() - begun) / 1000;
}

const PROCESSES = 30;
const KILLS = 20;

const one = await regrade('one', 1);
const submissions = resultsIn('one').length;
say(`${learners} learners, ${submissions} submissions and files`);
const perSecond = submissions / one.seconds;
say(`one worker: ${perSecond.toFixed(1)} a second`);
const mega = (bytes: number): string => `${Math.round(bytes / 2 ** 20)}`;
const tenths = Array.from({ length: 10 }, (_, index) => one.memory.filter(({ done }) => done <= (submissions * (index + 1)) / 10).at(-1));
say(`resident MiB at each tenth: ${tenths.map((it) => mega(it?.bytes ?? 0)).join(' ')}`);
say(`of them the sandboxes: ${tenths.map((it) => mega(it?.sandboxes ?? 0)).join(' ')}`);
const processesPerSecond = PROCESSES / secondsOfProcesses(PROCESSES);
say(`one process a submission: ${processesPerSecond.toFixed(2)} a second; ratio ${(perSecond / processesPerSecond).toFixed(1)}`);

const begun = performance.now();
const ended = await regradeKilled(project, [join(folder, 'class'), '--workers', '2'], join(folder, 'two'), kills(20, KILLS, submissions));
say(
  `two workers, killed ${ended.killed} times: ${((performance.now() - begun) / 1000).toFixed(0)} s (one worker, never killed: ${one.seconds.toFixed(0)} s)`,
);
for (const fault of ended.faults) say(fault);
say(`lost or graded twice: ${ended.faults.length === 0 ? 'nothing' : 'SOMETHING'}`);
const isSame = ['results.jsonl', 'grades.csv', 'report.html'].every((file) =>
  readFileSync(join(folder, 'one', file)).equals(readFileSync(join(folder, 'two', file))),
);
say(`the same bytes: ${isSame ? 'yes' : 'NO'}`);
if (given === undefined) rmSync(folder, { recursive: true, force: true });
process.exitCode = isSame && ended.faults.length === 0 && ended.killed === KILLS ? 0 : 1;
