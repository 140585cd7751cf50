import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { CheckReport } from '../../src/check/report.ts';
import { checkFolder } from '../../src/check/check-folder.ts';
import type { Finding } from '../../src/check/finding.ts';
import { newBench } from '../a-bench.ts';

const bench = await newBench();
const temporary: string[] = [];
afterAll(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A change of a file: its new text; undefined removes it. */
export type Patch = Record<string, ((text: string) => string) | string | undefined>;

/** A copy of an exercise, of the course or of `from`, in a temporary folder, with some files changed. */
export async function copyOf(id: string, patch: Patch = {}, name = id, from = 'graders/exercises'): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'exercise-'));
  temporary.push(home);
  const folder = join(home, name);
  await cp(join(from, id), folder, { recursive: true });
  for (const [file, change] of Object.entries(patch)) {
    const path = join(folder, file);
    if (change === undefined) await rm(path, { recursive: true });
    else await mkdir(dirname(path), { recursive: true }).then(async () => writeFile(path, await changed(path, change)));
  }
  return folder;
}

/** Throws where a change changes nothing: then the test would prove nothing. */
async function changed(path: string, change: ((text: string) => string) | string): Promise<string> {
  if (typeof change === 'string') return change;
  const text = await readFile(path, 'utf8');
  const result = change(text);
  if (result === text) throw new Error(`the patch of ${path} changes nothing`);
  return result;
}

export const checked = async (folder: string): Promise<CheckReport> => checkFolder(bench, folder);

/** Ends with the first step that finds an error. */
export const checkedUntilError = async (folder: string): Promise<CheckReport> => checkFolder(bench, folder, { untilError: true });

export const errorsOf = ({ findings }: CheckReport): Finding[] => findings.filter(({ severity }) => severity === 'error');
