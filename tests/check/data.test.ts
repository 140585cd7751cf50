import { describe, expect, it } from 'vitest';
import { exerciseVersion } from '../../graders/identity.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { dataProbe } from '../../src/check/data.ts';
import { checkModuleState } from '../../src/check/module-state.ts';
import { checkAgreement } from '../../src/check/signature-agreement.ts';
import { typeLibrary } from '../../src/author-types/library.ts';
import { judge } from '../a-bench.ts';

const trees = await loadPackage('tests/exercises/mean-of-kind');
const declared = 'declare const data: Tree[];';
const more = (changes: Partial<ExercisePackage>): ExercisePackage => ({ ...trees, ...changes });

describe('a data set', () => {
  it.each(trees.submissions.map((submission) => [submission.verdict, submission.name, submission] as const))(
    'is where inputs are drawn from: %s/%s',
    (verdict, name, { source }) => {
      const judged = judge(trees, source);
      expect(judged.verdict).toBe(verdict);
      if (judged.verdict === 'wrong_answer') expect(judged.mistake?.name).toBe(name);
    },
  );

  it('is not there for a solution, and decides the version', () => {
    expect(judge(trees, 'export const meanOfKind = () => data.length;').verdict).toBe('run_time_error');
    expect(exerciseVersion(more({ data: (trees.data as never[]).slice(1) }))).not.toBe(exerciseVersion(trees));
  });

  it('that is declared and not there is said to be missing where it is read', () => {
    expect(judge(more({ data: undefined }), trees.reference)).toMatchObject({
      verdict: 'judge_error',
      faults: [{ file: 'inputs.ts', found: expect.stringContaining('data') }],
    });
  });
});

describe('the check of a data set', () => {
  it('finds nothing in a sound one', () => {
    expect(checkAgreement(trees, typeLibrary)).toEqual([]);
  });

  it('finds rows that are other than declared', () => {
    const [first] = trees.data as Record<string, unknown>[];
    const [found, ...others] = checkAgreement(more({ data: [{ ...first, height: 'about 21' }] as never }), typeLibrary);
    expect(found).toMatchObject({ file: 'inputs.ts', found: expect.stringMatching(/does not fit the data set: .*string.*number/) });
    expect(found?.expected).toBe('declare const data: { kind: string; height: string; width: number }[];');
    expect(others).toEqual([]);
  });

  it.each<[title: string, exercise: ExercisePackage, says: RegExp]>([
    ['that is never read', more({ inputs: 'export const edges = [];' }), /inputs\.ts never reads data/],
    ['without a declaration', more({ inputs: trees.inputs.replace(declared, '') }), /reads data without a type/],
    ['that is not there', more({ data: undefined }), /declares data, and there is no data set/],
  ])('finds one %s', (_, exercise, says) => {
    expect(dataProbe(exercise).findings.map(({ found }) => found)).toEqual([expect.stringMatching(says)]);
  });

  it('finds what changes it', () => {
    const [found] = checkModuleState('inputs.ts', trees.inputs.replace('return [draw', 'data.sort();\n  return [draw'));
    expect(found?.found).toMatch(/data is kept outside of the function and changed here/);
  });
});
