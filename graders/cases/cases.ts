import type { Exercise } from '../exercise.ts';
import type { Case } from './case.ts';
import { edgeCases } from './edges.ts';
import { generatedCases } from './generated.ts';
import { goldenCases } from './golden.ts';
import { onceAnExercise, onceASeed } from './remember.ts';

/** The cases that every seed has: the edges, then the golden ones. Throws `BrokenExercise`. */
export const fixedCases: (exercise: Exercise) => readonly Case[] = onceAnExercise((exercise) => [
  ...edgeCases(exercise),
  ...goldenCases(exercise),
]);

/** The cases of a seed, in the order they are run: edges, golden cases, then generated ones of growing size. Throws `BrokenExercise`. */
export const casesOf: (exercise: Exercise, seed: number) => readonly Case[] = onceASeed((exercise, seed) => [
  ...fixedCases(exercise),
  ...generatedCases(exercise, seed),
]);
