import type { Budget } from './sandbox/budget.ts';
import { exerciseVersion } from './identity.ts';
import { BrokenExercise } from './messages/author-fault.ts';
import type { ExercisePackage } from './package/schema.ts';
import { loadAuthorFile } from './program.ts';
import { loadAuthorSolution } from './operations/solution.ts';
import type { Outcome } from './sandbox/outcome.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import type { Value } from './value.ts';

/**
 * An exercise that was opened for grading: its package, and the author's programs in the author sandbox. What is made with them (cases,
 * laws, known mistakes) lives in `cases/` and `explain/`, which remember it for as long as the exercise is open.
 */
export interface Exercise {
  package: ExercisePackage;
  version: string;
  author: Sandbox;
  /** reference.ts, with the entry. */
  reference: Program;
  /** inputs.ts, with `edges`, `inputs` and, where growth matters, `sized` and `sizes`. */
  inputs: Program;
}

/** Loads what every run needs. Throws `BrokenExercise`, which names the file. */
export function openExercise(author: Sandbox, exercise: ExercisePackage): Exercise {
  const { entry } = exercise;
  if (loadAuthorFile(author, 'entry', '', { names: [entry] }).globals.size > 0) {
    throw new BrokenExercise({
      file: 'exercise.yaml',
      path: ['entry'],
      found: `entry: Every realm has a ${entry} of its own.`,
      expected: 'a name of your own.',
      fix: 'Choose another.',
    });
  }
  // Loaded by itself first, so that what is wrong with it is said of it.
  if (exercise.functions !== undefined) loadAuthorFile(author, 'functions.ts', exercise.functions, { names: [] });
  return {
    package: exercise,
    version: exerciseVersion(exercise),
    author,
    reference: loadAuthorSolution(author, 'reference.ts', exercise.reference, exercise, {
      expected: exercise.operations ? `the functions of operations, or the class ${entry}.` : `a function ${entry}.`,
      fix: 'Export it under the name that exercise.yaml gives as entry.',
    }),
    inputs: loadAuthorFile(
      author,
      'inputs.ts',
      exercise.inputs,
      { names: ['edges', 'inputs', 'sized', 'sizes'], functions: ['inputs'], around: (code) => withData(code, exercise) },
      { expected: 'a function inputs(draw).', fix: 'Export it.' },
    ),
  };
}

/** Puts the data set in front of a script, on its first line, so that every line keeps its number. */
const withData = (code: string, { data }: Pick<ExercisePackage, 'data'>): string =>
  data === undefined ? code : `const data = JSON.parse(${JSON.stringify(JSON.stringify(data))}); ${code}`;

/** What the reference returns, or why it does not. `most`: ticks of this call, where they are fewer than any call may take. */
export const callReference = (
  { author, reference, package: { entry } }: Exercise,
  args: Value[],
  budget: Budget,
  most = Number.POSITIVE_INFINITY,
): Outcome => budget.payFor((workAllowed) => author.call(reference, entry, args, 'apply', Math.min(most, workAllowed)));
