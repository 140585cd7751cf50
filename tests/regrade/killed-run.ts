import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GradedResult } from '../../src/gradebook/result.ts';
import { identityOf } from '../../src/regrade/task.ts';

/** A moment to kill a run: when it has written so many lines more than before, and so many milliseconds later. */
export interface Kill {
  lines: number;
  thenMs: number;
}

/** The same moments for the same seed: `times` of them, spread over half of `lines` lines, so that the last comes before the end. */
export function kills(seed: number, times: number, lines: number): Kill[] {
  let state = seed;
  const draw = (sides: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state >>> 8) % sides;
  };
  const apart = Math.max(1, Math.floor(lines / times));
  return Array.from({ length: times }, () => ({ lines: draw(apart), thenMs: draw(20) }));
}

/** What was wrong with what a killed run left, or with what the next one made of it. */
export interface KilledRuns {
  /** Runs that were killed; fewer than asked where one ended before. */
  killed: number;
  faults: string[];
}

/**
 * Runs a command that grades a class into `out`, kills it (SIGKILL) at each of the moments, runs it again, and in the end lets it finish.
 * Every line that was whole when a run was killed has to be there, as it was, ever after, and no submission may be there twice.
 */
export async function regradeKilled(cwd: string, args: readonly string[], out: string, moments: readonly Kill[]): Promise<KilledRuns> {
  const file = resolve(cwd, out, 'results.jsonl');
  const faults: string[] = [];
  let before: string[] = [];
  let killed = 0;
  for (const [run, moment] of [...moments, undefined].entries()) {
    const child = spawn(process.execPath, [resolve('src/cli/regrade.ts'), ...args, '--out', out], { cwd, stdio: 'ignore' });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const linesNow = lineCounter(file);
    const timer = moment && setInterval(() => linesNow() >= before.length + moment.lines && stop(), 10);
    const stop = () => {
      clearInterval(timer);
      setTimeout(() => child.kill('SIGKILL'), moment?.thenMs);
    };
    await ended;
    clearInterval(timer);
    if (child.signalCode === 'SIGKILL') killed++;
    const now = linesOf(file);
    const lost = before.filter((line) => !new Set(now).has(line)).length;
    if (lost > 0) faults.push(`run ${run}: ${lost} of ${before.length} verdicts were lost or changed`);
    const twice = now.length - new Set(now.map(submissionOf)).size;
    if (twice > 0) faults.push(`run ${run}: ${twice} submissions are there twice`);
    before = now;
    if (child.signalCode === null) break;
  }
  return { killed, faults };
}

/** Whole lines alone: a kill may tear the last. Ungraded files have lines only at the end. */
function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('{"kind":"graded"'));
}

/** Counts the whole lines of a growing file; what was counted is not read again, so that looking often costs the run nothing. */
function lineCounter(file: string): () => number {
  let counted = { inode: 0, bytes: 0, lines: 0 };
  return () => {
    if (!existsSync(file)) return 0;
    const open = openSync(file, 'r');
    const { ino: inode, size } = fstatSync(open);
    // A run begins with a file of its own.
    if (inode !== counted.inode) counted = { inode, bytes: 0, lines: 0 };
    const added = Buffer.alloc(Math.max(0, size - counted.bytes));
    const read = readSync(open, added, 0, added.length, counted.bytes);
    closeSync(open);
    counted.bytes += read;
    counted.lines += added.subarray(0, read).filter((byte) => byte === 0x0a).length;
    return counted.lines;
  };
}

const submissionOf = (line: string): string => identityOf(JSON.parse(line) as GradedResult);
