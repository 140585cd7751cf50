import { casesOf } from '../cases/cases.ts';
import { onceAnExercise } from '../cases/once-an-exercise.ts';
import type { Exercise } from '../exercise.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import { say } from '../messages/message.ts';
import { parameterNames } from '../package/signature.ts';
import type { Value } from '../value.ts';
import { boundFault, learnBounds, type Bounds } from './numbers-seen.ts';
import { namedParts } from './argument-parts.ts';
import { learnSizes, type Sizes, sizesFault } from './sizes-seen.ts';
import { learnShape, type Shape, shapeFault } from './shape-seen.ts';

/** Seeds whose cases show what arguments an exercise has. */
const SEEDS = [1, 2];

/** What all arguments of an exercise have in common. */
interface Domain {
  names: string[];
  least: number;
  most: number;
  shape: Shape;
  bounds: Bounds;
  sizes: Sizes;
}

/**
 * Why arguments lie outside of what an exercise is about; undefined where they do not. No author writes down the arguments that there can be,
 * and the generator shows them: what holds for every one of its cases, more than 200, is taken for what the exercise means.
 */
export function outsideOf(exercise: Exercise, args: readonly Value[]): ExampleMessage | undefined {
  const { names, least, most, shape, bounds, sizes } = domainOf(exercise);
  const call = `${exercise.package.entry}(${names.join(', ')})`;
  if (args.length < least || args.length > most) return say('example.argument-count', { given: args.length, least, most, call });
  const parts = namedParts(names, args);
  return shapeFault(shape, parts) ?? boundFault(bounds, parts) ?? sizesFault(sizes, parts);
}

const domainOf = onceAnExercise((exercise): Domain => {
  const { signature, contract } = exercise.package;
  const names = parameterNames(signature);
  const calls = SEEDS.flatMap((seed) => casesOf(exercise, seed).map(({ args }) => args));
  const seen = calls.map((args) => namedParts(names, args));
  const counts = calls.map(({ length }) => length);
  return {
    names,
    least: Math.min(...counts),
    most: Math.max(...counts),
    shape: learnShape(seen),
    bounds: learnBounds(seen, Object.values(contract)),
    sizes: learnSizes(seen),
  };
});
