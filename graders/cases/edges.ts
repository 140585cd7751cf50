import type { Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { isRecord, type Value } from '../value.ts';
import { type Case, type Means, makeCase } from './case.ts';

/** The inputs that the author wrote down in `edges` of inputs.ts: where slips show. Throws `BrokenExercise`. */
export const edgeCases = (exercise: Exercise, means: Means): Case[] =>
  readEdges(exercise).map(({ args, ...named }, i) => {
    const place = named.group === undefined ? { path: ['edges', i], what: `edge ${i + 1}` } : { what: `edge ${i + 1} (${named.group})` };
    return { ...makeCase(exercise, 'edge', args, { file: 'inputs.ts', ...place }, means), ...named };
  });

/** An edge; `group`: the name that its author gives to it and others, to be worth points together. */
interface Edge {
  args: Value[];
  group?: string;
}

/** Names of groups that every exercise has. */
const TAKEN: readonly string[] = ['edge', 'golden', 'generated', 'sized'];

const GROUP_CHARACTERS = 40;

/** A list of argument lists, or a record of such lists by the names of their groups. */
function readEdges({ author, inputs }: Exercise): Edge[] {
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
  const edges = outcome.kind === 'value' ? outcome.value : undefined;
  if (areArguments(edges)) return edges.map((args) => ({ args }));
  if (!isRecord(edges) || !Object.values(edges).every(areArguments))
    throw new BrokenExercise({
      file,
      found: 'edges is no list of argument lists.',
      expected: 'a list such as [[[1, 2], 0.5]], or such lists by the names of their groups.',
    });
  return Object.entries(edges).flatMap(([group, list]) => {
    if (group === '' || group.length > GROUP_CHARACTERS || TAKEN.includes(group))
      throw new BrokenExercise({
        file,
        found: `edges: ${JSON.stringify(group)} cannot be the name of a group.`,
        expected: `a name of 1 to ${GROUP_CHARACTERS} characters, other than ${TAKEN.join(', ')}.`,
        fix: 'Choose another.',
      });
    return (list as Value[][]).map((args) => ({ args, group })); // asked above
  });
}

const areArguments = (value: Value): value is Value[][] => Array.isArray(value) && value.every(Array.isArray);
