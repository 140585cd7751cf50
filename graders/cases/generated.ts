import type { Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { Budget, endedTheRun } from '../sandbox/budget.ts';
import { WORK_PER_GENERATOR } from '../sandbox/limits.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import type { Decoded } from '../sandbox/realm/draw.ts';
import { holdsForeign, type Value } from '../value.ts';
import { type Case, type Means, makeCase } from './case.ts';
import { type ChoicesByPlace, choicesOf } from './choices.ts';

/** Generated cases of a run, beside the edges and the golden cases. Every known mistake of the course is found by them on each of 40 seeds. */
export const GENERATED_CASES = 100;

/** The cases that `inputs(draw)` makes of a seed, of growing size. Throws `BrokenExercise`. */
export function generatedCases(exercise: Exercise, seed: number, means: Means, onCase: () => void): Case[] {
  const { author, inputs } = exercise;
  const generator = new Budget(WORK_PER_GENERATOR);
  return Array.from({ length: GENERATED_CASES }, (_, index) => {
    onCase();
    const choices = choicesOf(seed, index);
    const place = { file: 'inputs.ts', what: `generated case ${index + 1} of seed ${seed}` };
    const broken = (found: string) => new BrokenExercise({ file: place.file, found: `${place.what}: ${found}` });
    const outcome = generator.payFor((workAllowed) => author.call(inputs, 'inputs', [choices], 'drawArgs', workAllowed));
    if (endedTheRun(outcome)) throw broken(`inputs(draw) has taken more than ${WORK_PER_GENERATOR} ticks for the cases of a run.`);
    if (outcome.kind !== 'value') throw broken(`inputs(draw) ${describeOutcome(outcome)}.`);
    if (!Array.isArray(outcome.value)) throw broken('inputs(draw) did not return a list of arguments.');
    return { ...makeCase(exercise, 'generated', outcome.value, place, means), choices };
  });
}

/** How a generated case came from its choices. Throws `BrokenExercise` where the generator does not repeat itself. */
export function decodeChoices(exercise: Exercise, choices: readonly number[]): Decoded<Value[]> {
  const decoded = draw(exercise, choices, new Budget());
  if (decoded) return decoded;
  throw new BrokenExercise({
    file: 'inputs.ts',
    found: 'inputs(draw) gave arguments once, and then not again from the same choices.',
    fix: 'Take every number from draw.',
  });
}

/** The inputs that choices decode to, in order or by their places; undefined where the author's generator cannot, or the budget does not reach. */
export function draw(
  { author, inputs }: Exercise,
  choices: readonly number[] | ChoicesByPlace,
  budget: Budget,
): Decoded<Value[]> | undefined {
  const { outcome, how } = budget.pay((workAllowed) => author.draw(inputs, 'inputs', choices, workAllowed));
  if (outcome.kind !== 'value' || !Array.isArray(outcome.value) || holdsForeign(outcome.value) || !how) return undefined;
  return { args: outcome.value, ...how };
}
