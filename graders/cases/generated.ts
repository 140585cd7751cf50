import type { Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import type { Decoded } from '../sandbox/realm/draw.ts';
import type { Value } from '../value.ts';
import { type Case, makeCase } from './case.ts';
import { type ChoicesByPlace, choicesOf } from './choices.ts';

/** Generated cases of a run, beside the edges and the golden cases. All 204 known mistakes of the course are found by them on each of 40 seeds. */
export const GENERATED_CASES = 100;

/** The cases that `inputs(draw)` makes of a seed, of growing size. Throws `BrokenExercise`. */
export function generatedCases(exercise: Exercise, seed: number): Case[] {
  const { author, inputs } = exercise;
  return Array.from({ length: GENERATED_CASES }, (_, index) => {
    const choices = choicesOf(seed, index);
    const place = { file: 'inputs.ts', what: `generated case ${index + 1} of seed ${seed}` };
    const broken = (found: string) => new BrokenExercise({ file: place.file, found: `${place.what}: ${found}` });
    const outcome = author.call(inputs, 'inputs', [choices], 'drawArgs');
    if (outcome.kind !== 'value') throw broken(`inputs(draw) ${describeOutcome(outcome)}.`);
    if (!Array.isArray(outcome.value)) throw broken('inputs(draw) did not return a list of arguments.');
    return { ...makeCase(exercise, 'generated', outcome.value, place), choices };
  });
}

/** How a generated case came from its choices. Throws `BrokenExercise` where the generator does not repeat itself. */
export function decode(exercise: Exercise, choices: readonly number[]): Decoded<Value[]> {
  const decoded = draw(exercise, choices);
  if (decoded) return decoded;
  throw new BrokenExercise({
    file: 'inputs.ts',
    found: 'inputs(draw) gave arguments once, and then not again from the same choices.',
    fix: 'Take every number from draw.',
  });
}

/** The inputs that choices, by their places, decode to; undefined where the author's generator cannot. */
export const decodeAt = (exercise: Exercise, choices: ChoicesByPlace): Decoded<Value[]> | undefined => draw(exercise, choices);

function draw({ author, inputs }: Exercise, choices: readonly number[] | ChoicesByPlace): Decoded<Value[]> | undefined {
  const { outcome, how } = author.draw(inputs, 'inputs', choices);
  return outcome.kind === 'value' && Array.isArray(outcome.value) && how ? { args: outcome.value, ...how } : undefined;
}
