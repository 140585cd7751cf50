/**
 * The files of a new exercise, by their paths in its folder: a small real exercise that passes the check, to be changed piece by piece.
 * `entry`: the function's name.
 */
export function exerciseFiles(entry: string): Map<string, string> {
  return new Map([
    ['exercise.yaml', settings(entry)],
    ['statement.md', statement(entry)],
    ['starter.ts', starter(entry)],
    ['reference.ts', reference(entry)],
    ['inputs.ts', INPUTS],
    ['laws.ts', LAWS],
    ['golden.json', GOLDEN],
    ['submissions/accepted/two-loops.ts', twoLoops(entry)],
    ['submissions/wrong_answer/subtracts-the-sum.ts', subtractsTheSum(entry)],
    ['submissions/wrong_answer/divides-by-one-less.ts', dividesByOneLess(entry)],
  ]);
}

/** Texts of the template that an exercise of its own has not, and the files that they are in. */
export const TEMPLATE_TEXTS: [file: string, text: string][] = [
  ['exercise.yaml', 'Around zero'],
  ['exercise.yaml', 'Subtracts the whole sum from every number.'],
  ['exercise.yaml', 'Divides by n − 1 instead of n.'],
  ['exercise.yaml', 'What do the numbers have to sum to in the end? What do they sum to now?'],
  ['exercise.yaml', 'Every number has to move by the same amount. How much is it, if all of them together have to move by their sum?'],
  ['exercise.yaml', 'Compute the mean first, then subtract it from every number.'],
  ['statement.md', 'Return the numbers moved so that their mean is 0.'],
  ['starter.ts', 'By how much does each number have to move?'],
  ['reference.ts', 'Subtracts the mean from every number.'],
  ['laws.ts', 'Numbers that are all larger by 1 give the same result: they only lie elsewhere.'],
  ['submissions/wrong_answer/subtracts-the-sum.ts', 'You subtract the whole sum from every number.'],
  ['submissions/wrong_answer/divides-by-one-less.ts', 'You divide by n − 1, as for a variance that is estimated from a sample.'],
];

/** `my-first-exercise` → `myFirstExercise`. */
export const entryOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const settings = (entry: string) => `# Shown above the statement.
title: Around zero
# The function that a solution defines, and its type. Vec is number[], Mat is number[][].
entry: ${entry}
signature: '(v: Vec) => Vec'
# 1 (five lines) to 5 (an afternoon).
difficulty: 1
# Right if |actual − expected| ≤ absolute + relative · |expected|, number by number.
tolerance: { absolute: 1e-9, relative: 1e-9 }
compare: values
# Conventions that right solutions could differ about; the statement shows these sentences.
contract:
  empty: Of no numbers, the result is an empty list.
# As few short calls as tell all known mistakes from a right solution: the page says how many are enough. The check finds them.
examples:
  - ${entry}([1, 2, 6])
# What each known mistake does, told to somebody who has not made it: a lamp that is lit shows it.
misreadings:
  subtracts-the-sum: Subtracts the whole sum from every number.
  divides-by-one-less: Divides by n − 1 instead of n.
# Beside this file there may be an accept.ts, where several results are right (compare: accept), and a draw.ts: a picture of the input
# that fails.
# The mildest first.
hints:
  - What do the numbers have to sum to in the end? What do they sum to now?
  - Every number has to move by the same amount. How much is it, if all of them together have to move by their sum?
  - Compute the mean first, then subtract it from every number.
`;

const statement = (entry: string) => `Return the numbers moved so that their mean is 0.

$$y_i=x_i-\\frac1n\\sum_{j=1}^{n}x_j$$

- \`v\` is $n$ numbers $x_i$.
- It returns $n$ numbers $y_i$.

No helper is needed. Where your result is to be an array of numbers, a typed array is accepted, too.

\`\`\`example
${entry}([1, 2, 6])
\`\`\`
`;

const starter = (entry: string) => `/**
 * Moves numbers so that their mean is 0.
 *
 * @param v the numbers
 */
export function ${entry}(v: Vec): Vec {
  // By how much does each number have to move?
  return v.slice();
}
`;

const reference = (entry: string) => `/** Subtracts the mean from every number. */
export function ${entry}(v: Vec): Vec {
  const total = v.reduce((sum, x) => sum + x, 0);
  return v.map((x) => x - total / v.length);
}
`;

const INPUTS = `import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [v: number[]];

/** Run in every submission, as they are: whatever could be forgotten, and the examples of the statement. */
export const edges: Args[] = [
  [[]], // nothing at all
  [[3]],
  [[1, 2, 6]],
  [[-1, 1]], // nothing to do
];

/** The rest: 100 cases are made of the seed. What is drawn first shrinks first; small choices are simple values. */
export function inputs(draw: Draw): Args {
  return [draw.list([0, 6], () => draw.real(-8, 8))];
}
`;

const LAWS = `import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [v: number[]];

/** What every right solution has in common. A learner who breaks a law is told its sentence. This file may be left out. */
export const laws: Laws<Args, number[]> = {
  shift: {
    says: 'Numbers that are all larger by 1 give the same result: they only lie elsewhere.',
    change: (v) => [v.map((x) => x + 1)],
  },
  sum: {
    says: 'The results sum to 0.',
    holds: (result) => Math.abs(result.reduce((sum, y) => sum + y, 0)) < 1e-9,
  },
};
`;

/** Computed outside this project, by the program that each case names. */
const GOLDEN = `{
  "cases": [
    {"args": [[1, 2, 6]], "expected": [-2, -1, 3], "source": "numpy: v - v.mean()"},
    {"args": [[0.5, 0.25, -3, 4.25]], "expected": [0, -0.25, -3.5, 3.75], "source": "numpy: v - v.mean()"}
  ]
}
`;

const twoLoops = (entry: string) => `/** Adds up the mean in one loop, and subtracts it in another. */
export function ${entry}(v: Vec): Vec {
  let mean = 0;
  for (const x of v) mean += x / v.length;
  const moved: Vec = [];
  for (const x of v) moved.push(x - mean);
  return moved;
}
`;

const subtractsTheSum = (entry: string) => `/**
 * You subtract the whole sum from every number. Together they then move by n times their sum. By how much may each of them move?
 */
export function ${entry}(v: Vec): Vec {
  const total = v.reduce((sum, x) => sum + x, 0);
  return v.map((x) => x - total);
}
`;

const dividesByOneLess = (entry: string) => `/**
 * You divide by n − 1, as for a variance that is estimated from a sample. How many numbers share the sum here?
 */
export function ${entry}(v: Vec): Vec {
  const total = v.reduce((sum, x) => sum + x, 0);
  return v.map((x) => x - total / (v.length - 1));
}
`;
