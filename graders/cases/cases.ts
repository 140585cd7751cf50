import type { Exercise } from '../exercise.ts';
import { CASES_PARTS } from '../memory/memory-limits.ts';
import { PartsLeft } from '../memory/parts-left.ts';
import { Budget } from '../sandbox/budget.ts';
import { WORK_PER_REFERENCE } from '../sandbox/limits.ts';
import type { Case } from './case.ts';
import { edgeCases } from './edges.ts';
import { generatedCases } from './generated.ts';
import { goldenCases } from './golden.ts';
import { onceAnExercise, onceASeed } from './once-an-exercise.ts';

/** The cases that every seed has: the edges, then the golden ones. Throws `BrokenExercise`. */
export const fixedCases: (exercise: Exercise) => readonly Case[] = onceAnExercise((exercise) => {
  const means = { budget: new Budget(WORK_PER_REFERENCE), partsLeft: new PartsLeft(CASES_PARTS) };
  return [...edgeCases(exercise, means), ...goldenCases(exercise, means)];
});

/** The cases of a seed, in the order they are run: edges, golden cases, then generated ones of growing size. Throws `BrokenExercise`. */
export const casesOf: (exercise: Exercise, seed: number, onCase?: () => void) => readonly Case[] = onceASeed((exercise, seed, onCase) => {
  const fixed = fixedCases(exercise);
  const budget = new Budget(WORK_PER_REFERENCE - fixed.reduce((sum, { work }) => sum + work, 0));
  const partsLeft = new PartsLeft(CASES_PARTS);
  for (const { args, expected } of fixed) partsLeft.takes(args, expected);
  return [...fixed, ...generatedCases(exercise, seed, { budget, partsLeft }, onCase)];
});
