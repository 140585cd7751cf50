import { onceAnExercise } from '../cases/once-an-exercise.ts';
import type { Exercise } from '../exercise.ts';
import { MISTAKE_HEAPS_BYTES } from '../memory/memory-limits.ts';
import type { AuthorSubmission } from '../package/schema.ts';
import { loadAuthorSolution } from '../operations/solution.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import type { Program } from '../sandbox/sandbox.ts';
import type { Value } from '../value.ts';

/** Calls a solution of the author's, in the author sandbox. Throws `BrokenExercise` where its file does not load. */
export function callAuthorSubmission(exercise: Exercise, submission: AuthorSubmission, args: Value[], workAllowed: number): Outcome {
  const { author, package: pack } = exercise;
  return author.call(programOf(exercise, submission), pack.entry, args, 'apply', workAllowed);
}

/** A solution is loaded when it is first called, and for all seeds once, as far as they fit. */
const programsOf = onceAnExercise(() => new Map<string, Program>());

function programOf(exercise: Exercise, { name, verdict, source }: AuthorSubmission): Program {
  const programs = programsOf(exercise);
  const file = `submissions/${verdict}/${name}.ts`;
  const known = programs.get(file);
  if (known) return known;
  const program = loadAuthorSolution(exercise.author, file, source, exercise.package);
  const held = [program, ...programs.values()].reduce((bytes, { snapshot }) => bytes + snapshot.heap.length, 0);
  if (held > MISTAKE_HEAPS_BYTES) programs.clear();
  programs.set(file, program);
  return program;
}
