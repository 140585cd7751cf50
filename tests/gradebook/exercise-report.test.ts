import { expect, it } from 'vitest';
import { judgeExamples } from '../../graders/examples/judge-examples.ts';
import { grade } from '../../graders/grade.ts';
import { writeSubmissionFile } from '../../graders/submission-file/write-submission-file.ts';
import type { Submitted } from '../../graders/submission-file/schema.ts';
import type { GraderPool } from '../../graders/worker/pool.ts';
import { exerciseReport } from '../../src/gradebook/exercise-report.ts';
import { reportOf } from '../../src/gradebook/report-data.ts';
import { resultLine, resultsOf } from '../../src/gradebook/result-line.ts';
import type { GradedResult } from '../../src/gradebook/result.ts';
import { summaryLines } from '../../src/gradebook/run-summary.ts';
import { collect } from '../../src/regrade/collect.ts';
import type { HandedInFile } from '../../src/regrade/handed-in-file.ts';
import { run } from '../../src/regrade/run.ts';
import { identityOf } from '../../src/regrade/task.ts';
import { bench, doubling } from '../a-bench.ts';
import { submitted } from '../submission-file/a-file.ts';

const pack = doubling();
const RIGHT = 'export const double = (v) => v.map((x) => 2 * x);';

/** A pool of one, in this thread. */
const pool: Pick<GraderPool, 'gradeAll'> = {
  gradeAll: async (jobs, { onDone } = {}) => {
    for (const [index, job] of jobs.entries()) {
      const verdict = grade(bench, job.package, job.source, job.seed);
      const examples = job.examples && judgeExamples(bench, job.package, job.examples);
      onDone?.(index, { kind: 'verdict', verdict, ...(examples && { examples }) });
    }
    return [];
  },
};

const fileOf = (id: string, examples?: Submitted['examples']): HandedInFile => ({
  name: `${id}.crossmodal.json`,
  folder: '',
  read: async () => {
    const submission = { ...submitted({ exercise: 'doubling', source: RIGHT }), ...(examples && { examples }) } as Submitted;
    return { kind: 'bytes', bytes: new TextEncoder().encode(writeSubmissionFile({ id, name: '' }, [submission])) };
  },
});

async function gradedClass(...files: HandedInFile[]): Promise<GradedResult[]> {
  const { tasks } = await collect(files, { open: async () => ({ kind: 'package', package: pack }) });
  const running = { pool, journal: { append: () => undefined }, signal: new AbortController().signal, onDone: () => undefined };
  const { results } = await run(tasks, running);
  return results.filter((it) => it.kind === 'graded');
}

const SQUARES = [{ call: 'double([3])', expected: '[6]' }];

it('says which known mistakes the examples of each learner catch, and of those without says nothing', async () => {
  const [ada, bob] = await gradedClass(fileOf('ada', [...SQUARES, { call: 'double([3])', expected: '[7]' }]), fileOf('bob'));
  expect(ada?.examples).toEqual({ total: 2, right: 1, caught: ['squares'], missed: ['first-only'] });
  expect(bob).not.toHaveProperty('examples');
  expect(bob).not.toHaveProperty('examplesHash');
});

it('gives the same verdict with examples and without', async () => {
  const [ada] = await gradedClass(fileOf('ada', SQUARES));
  const [bob] = await gradedClass(fileOf('bob'));
  expect(ada?.verdictHash).toBe(bob?.verdictHash);
});

it('keeps what it says in results.jsonl, and grades anew what came with other examples', async () => {
  const [one, other] = await gradedClass(fileOf('ada', SQUARES), fileOf('ada', [{ call: 'double([2, 1])', expected: '[4, 2]' }]));
  if (!one || !other) throw new Error('not graded');
  expect(resultsOf(resultLine(one))).toEqual([one]);
  expect(identityOf(one)).not.toBe(identityOf(other));
});

it('shows what no example of the class catches', async () => {
  const results = await gradedClass(fileOf('ada', SQUARES), fileOf('bob', [{ call: 'double([3])', expected: '[7]' }]), fileOf('eve'));
  const report = reportOf(results);
  expect(exerciseReport('doubling', report.rows, results).examples).toEqual({
    right: 1,
    learners: 2,
    mistakes: [
      { name: 'first-only', learners: 0 },
      { name: 'squares', learners: 1 },
    ],
  });
  expect(summaryLines(results, report)).toContain('The examples of 2 learners for doubling catch all known mistakes but first-only.');
});
