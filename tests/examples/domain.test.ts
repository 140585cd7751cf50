import { expect, it } from 'vitest';
import { casesOf } from '../../graders/cases/cases.ts';
import { outsideOf } from '../../graders/examples/domain.ts';
import { openWhole } from '../../graders/grade.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { exampleCalls } from '../../src/markdown/statement.ts';
import { readCall } from '../../graders/examples/read-example.ts';
import { bench } from '../a-bench.ts';

/** With lists that may be empty, tuples, words, records of sizes, and missing values among them. */
const EXERCISES = ['additive-fusion', 'classify-scheme', 'kernel-matrix', 'raw-fusion-sequence', 'mixture-of-fusions'];

it.each(EXERCISES)(
  'inputs of %s that were not looked at are inside of what it is about, and so are the calls of its statement',
  async (id) => {
    const pack = await loadPackage(id);
    const exercise = openWhole(bench.author, pack);
    for (const { args } of casesOf(exercise, 9)) expect(outsideOf(exercise, args)).toBeUndefined();
    for (const call of exampleCalls(pack.statement)) {
      const read = readCall(bench.learner, pack.entry, call);
      expect(read.kind === 'call' && outsideOf(exercise, read.args)).toBeUndefined();
    }
  },
);
