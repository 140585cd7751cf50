import type { ExercisePackage } from '../../../graders/package/schema.ts';

/** A package that is all right, with some of its parts changed. */
export const packageWith = (changes: Partial<ExercisePackage> = {}): ExercisePackage => ({
  format: 1,
  id: 'double',
  title: 'Double it',
  entry: 'double',
  signature: '(x: number) => number',
  difficulty: 1,
  tolerance: { absolute: 0, relative: 0 },
  compare: 'values',
  contract: { sign: 'The sign stays.' },
  hints: ['Twice.'],
  equivalentMutants: [],
  statement: 'Return $2x$.\n\n```example\ndouble(2)\n```\n',
  starter: 'export function double(x: number) {\n  return x;\n}\n',
  reference: 'export function double(x: number) {\n  return 2 * x;\n}\n',
  inputs: 'export const edges = [[0]];\nexport const inputs = (draw) => [draw.integer(-9, 9)];\n',
  golden: [],
  submissions: [],
  ...changes,
});
