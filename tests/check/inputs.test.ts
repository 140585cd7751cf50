import { expect, it } from 'vitest';
import { openExercise } from '../../graders/exercise.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { checkInputs } from '../../src/check/inputs.ts';
import { manyCases } from '../../src/check/many-cases.ts';
import { bench, doubling } from '../a-bench.ts';

/** What is said of an exercise that doubles n numbers, and is told n as well. */
function found(parts: Partial<ExercisePackage> = {}, accepted = 'export const double = (v, n) => v.slice(0, n).map((x) => 2 * x);') {
  const exercise = openExercise(
    bench.author,
    doubling({
      signature: '(v: Vec, n: number) => Vec',
      reference: 'export function double(v, n) { return Array.from({ length: n }, (_, i) => 2 * v[i]); }',
      inputs:
        'export const edges = [[[], 0], [[0.5], 1]];\nexport const inputs = (draw) => { const v = draw.vector(draw.int(0, 5)); return [v, v.length]; };',
      golden: [{ args: [[1, 2], 2], expected: [2, 4], source: 'by hand' }],
      submissions: [{ name: 'mine', verdict: 'accepted', feedback: '', source: accepted }],
      ...parts,
    }),
  );
  return checkInputs(
    bench.learner,
    exercise,
    manyCases(exercise, () => {}),
  );
}

it('a parameter that every solution reads is sound', () => {
  expect(found()).toEqual([]);
});

it('an accepted solution that does without a parameter is named', () => {
  expect(found({}, 'export const double = (v, n) => v.map((x) => 2 * x);')).toMatchObject([
    { rule: 'inputs', file: 'submissions/accepted/mine.ts', line: 1, found: 'It does the same whatever n is, and is accepted.' },
  ]);
});

it('the contract may say that a parameter is not needed', () => {
  const contract = { count: 'The count `n` is the length of `v`, and is not needed.' };
  expect(found({ contract }, 'export const double = (v, n) => v.map((x) => 2 * x);')).toEqual([]);
});

it('a reference that does without a parameter is named', () => {
  expect(found({ reference: 'export function double(v, n) { return v.map((x) => 2 * x); }' })).toMatchObject([
    { file: 'reference.ts', line: 1, found: 'The reference does the same whatever n is.' },
  ]);
});

it('a parameter that is always the same is named, and cases that are all the same once', () => {
  expect(found({ inputs: 'export const edges = [];\nexport const inputs = (draw) => [draw.vector(3), 3];' })).toMatchObject([
    { file: 'inputs.ts', line: 2, found: 'inputs(draw) never varies n: it is always 3.' },
  ]);
  expect(found({ inputs: 'export const edges = [];\nexport const inputs = () => [[1], 1];' })).toMatchObject([
    { file: 'inputs.ts', line: 2, found: 'inputs(draw) makes the same case 1000 times: double([1], 1).' },
  ]);
});
