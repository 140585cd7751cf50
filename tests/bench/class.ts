/**
 * node tests/bench/class.ts [learners]
 *
 * Regrades a generated class (28 exercises a learner; right, wrong, broken and hostile) with one worker and with two. Says whether both runs
 * wrote the same bytes, what the second worker is worth, and how the memory of the second run grew between a quarter of it and its end.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeClass } from '../regrade/a-large-class.ts';

const learners = Number(process.argv[2] ?? 300);
const folder = mkdtempSync(join(tmpdir(), 'class-'));
writeLargeClass(join(folder, 'class'), learners);

interface Ran {
  seconds: number;
  /** Resident bytes of the process, some times a second. */
  memory: number[];
}

function regrade(workers: number): Promise<Ran> {
  const begun = performance.now();
  const memory: number[] = [];
  const args = ['src/cli/regrade.ts', join(folder, 'class'), '--out', join(folder, String(workers)), '--workers', String(workers)];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const timer = setInterval(() => memory.push(residentBytes(child.pid ?? 0)), 250);
  return new Promise((resolve) => {
    child.once('exit', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - begun) / 1000, memory: memory.filter((bytes) => bytes > 0) });
    });
  });
}

/** 0 where the system does not say, or the process has ended. */
function residentBytes(pid: number): number {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const one = await regrade(1);
const two = await regrade(2);
const isSame = ['results.jsonl', 'grades.csv', 'report.html'].every((file) =>
  readFileSync(join(folder, '1', file)).equals(readFileSync(join(folder, '2', file))),
);
const submissions = readFileSync(join(folder, '2', 'results.jsonl'), 'utf8').split('\n').length - 1;
const quarter = two.memory[Math.floor(two.memory.length / 4)] ?? 0;
const mega = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
console.log(`${learners} learners, ${submissions} submissions`);
console.log(`the same bytes with one worker and with two: ${isSame ? 'yes' : 'NO'}`);
console.log(
  `one worker ${(submissions / one.seconds).toFixed(1)} a second, two ${(submissions / two.seconds).toFixed(1)}: ratio ${(one.seconds / two.seconds).toFixed(2)}`,
);
console.log(`memory after a quarter ${mega(quarter)}, at most ${mega(Math.max(0, ...two.memory))}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = isSame ? 0 : 1;
