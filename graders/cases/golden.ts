import type { Exercise } from '../exercise.ts';
import { fromDatum } from '../package/json-value.ts';
import { type Case, type Means, makeCase } from './case.ts';

/** The inputs of golden.json. What is expected is what the reference returns; that it meets the values of the file is for `npm run check`. */
export const goldenCases = (exercise: Exercise, means: Means): Case[] =>
  exercise.package.golden.map(({ args }, i) =>
    makeCase(exercise, 'golden', args.map(fromDatum), { file: 'golden.json', path: ['cases', i], what: `case ${i + 1}` }, means),
  );
