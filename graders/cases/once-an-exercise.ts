import type { Exercise } from '../exercise.ts';

/** So many seeds of an exercise are remembered: a class is regraded on one, or on one a learner. */
const SEEDS = 4;

/** Makes something of an exercise once, for as long as the exercise is open. */
export function onceAnExercise<Made>(make: (exercise: Exercise) => Made): (exercise: Exercise) => Made {
  const made = new WeakMap<Exercise, { it: Made }>();
  return (exercise) => {
    let known = made.get(exercise);
    if (!known) {
      known = { it: make(exercise) };
      made.set(exercise, known);
    }
    return known.it;
  };
}

/** Makes something of an exercise and a seed once; of many seeds the earlier ones are forgotten. `onCase`: told while it is made. */
export function onceASeed<Made>(
  make: (exercise: Exercise, seed: number, onCase: () => void) => Made,
): (exercise: Exercise, seed: number, onCase?: () => void) => Made {
  const seedsOf = onceAnExercise(() => new Map<number, { it: Made }>());
  return (exercise, seed, onCase = () => {}) => {
    const seeds = seedsOf(exercise);
    let known = seeds.get(seed);
    if (!known) {
      known = { it: make(exercise, seed, onCase) };
      if (seeds.size >= SEEDS) seeds.clear();
      seeds.set(seed, known);
    }
    return known.it;
  };
}
