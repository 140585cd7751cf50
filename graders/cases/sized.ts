import type { Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { CASES_PARTS } from '../memory/memory-limits.ts';
import { PartsLeft } from '../memory/parts-left.ts';
import { Budget } from '../sandbox/budget.ts';
import { WORK_PER_REFERENCE } from '../sandbox/limits.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import { type Case, makeCase } from './case.ts';
import { onceASeed } from './once-an-exercise.ts';

/** A run of growing size. */
export interface Sized {
  size: number;
  case: Case;
}

/** Choices of a sized run have up to so many bits: generic numbers, all simple ones among them. */
const BITS = 12;

/** The runs of growing size: one case per size in `sizes` of inputs.ts, made by `sized(draw, n)`. Throws `BrokenExercise`. */
export const sizedCases: (exercise: Exercise, seed: number) => readonly Sized[] = onceASeed((exercise, seed) => {
  const { author, inputs } = exercise;
  const means = { budget: new Budget(WORK_PER_REFERENCE), partsLeft: new PartsLeft(CASES_PARTS) };
  return readSizes(exercise).map((size) => {
    const place = { file: 'inputs.ts', what: `sized(draw, ${size})` };
    const outcome = author.call(inputs, 'sized', [seed, BITS, size], 'drawSized');
    if (outcome.kind !== 'value' || !Array.isArray(outcome.value)) {
      throw new BrokenExercise({ file: place.file, found: `${place.what} ${describeOutcome(outcome)}.`, expected: 'a list of arguments.' });
    }
    return { size, case: makeCase(exercise, 'sized', outcome.value, place, means) };
  });
});

function readSizes({ author, inputs }: Exercise): number[] {
  const sizes = inputs.globals.has('sizes') && inputs.globals.has('sized') ? author.read(inputs, 'sizes') : undefined;
  const list = sizes?.kind === 'value' && Array.isArray(sizes.value) ? sizes.value.filter((size) => typeof size === 'number') : [];
  if (sizes?.kind === 'value' && Array.isArray(sizes.value) && list.length === sizes.value.length && list.length >= 2) return list;
  throw new BrokenExercise({
    file: 'inputs.ts',
    found: 'There are no sizes, and the exercise has a work.factor.',
    expected: '`export const sizes = […]`, at least two whole numbers, and `sized(draw, n)`.',
    fix: 'Export both, or take work out of exercise.yaml.',
  });
}
