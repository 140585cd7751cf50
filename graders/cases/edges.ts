import type { Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import type { Value } from '../value.ts';
import { type Case, type Means, makeCase } from './case.ts';

/** The inputs that the author wrote down in `edges` of inputs.ts: where slips show. Throws `BrokenExercise`. */
export const edgeCases = (exercise: Exercise, means: Means): Case[] =>
  readEdges(exercise).map((args, i) =>
    makeCase(exercise, 'edge', args, { file: 'inputs.ts', path: ['edges', i], what: `edge ${i + 1}` }, means),
  );

function readEdges({ author, inputs }: Exercise): Value[][] {
  const file = 'inputs.ts';
  if (!inputs.globals.has('edges')) {
    throw new BrokenExercise({
      file,
      found: 'There is no edges.',
      expected: '`export const edges = […]`.',
      fix: 'Export it. It may be an empty list.',
    });
  }
  const outcome = author.read(inputs, 'edges');
  if (outcome.kind === 'value' && Array.isArray(outcome.value) && outcome.value.every(Array.isArray)) return outcome.value as Value[][];
  throw new BrokenExercise({ file, found: 'edges is no list of argument lists.', expected: 'a list such as [[[1, 2], 0.5]].' });
}
