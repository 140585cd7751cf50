import { expect, it } from 'vitest';
import { checkSteps } from '../../src/check/steps.ts';
import { doubling } from '../a-bench.ts';

const found = (steps: string[]) =>
  checkSteps(
    doubling({ steps, reference: 'export function double(v: Vec): Vec {\n  const factor = 2;\n  return v.map((x) => factor * x);\n}' }),
  );

it('a step that the reference has is sound', () => {
  expect(found(['factor'])).toEqual([]);
});

it('a step that it does not have is an error, at its place in exercise.yaml', () => {
  expect(found(['factor', 'facter'])).toMatchObject([
    {
      severity: 'error',
      rule: 'step',
      file: 'exercise.yaml',
      path: ['steps', 1],
      found: 'steps: There is no facter in reference.ts.',
      fix: 'Did you mean factor?',
    },
  ]);
});
