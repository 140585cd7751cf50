import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { WorkerFailed } from '../../graders/worker/client.ts';
import { gradeFiles } from '../../src/cli/grade-files.ts';
import { doubling, judge } from '../a-bench.ts';
import { emptyFolder } from './a-command.ts';

const folder = emptyFolder();
const files = Object.entries({
  right: doubling().reference,
  breaks: 'the checker breaks on this',
  'right-too': `// too\n${doubling().reference}`,
}).map(([name, source]) => {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, source);
  return file;
});

/** The grader itself, but for one source on which it fails as a worker does that broke down. */
const grader = {
  grade: async (exercise: ReturnType<typeof doubling>, source: string, seed: number) => {
    if (source.startsWith('the checker breaks')) throw new WorkerFailed('unreachable');
    return judge(exercise, source, seed);
  },
};

afterEach(() => vi.restoreAllMocks());

it.each([false, true])('names a file on which the checker itself fails, and grades those after it (as JSON: %s)', async (asJson) => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await gradeFiles(grader, doubling(), files, { seed: 1, asJson });
  const [said, complained] = [out, err].map((stream) => stream.mock.calls.map(([text]) => text).join(''));
  expect(code).toBe(2);
  expect(complained).toBe(`${files[1]}: not graded, because the checker failed: unreachable.\n`);
  expect(said?.match(asJson ? /"verdict":"accepted"/g : /: accepted/g)).toHaveLength(2);
});

it('lets what is no fault of a file end the command', async () => {
  const stopped = { grade: () => Promise.reject(new Error('stopped')) };
  await expect(gradeFiles(stopped, doubling(), files, { seed: 1, asJson: false })).rejects.toThrow('stopped');
});
