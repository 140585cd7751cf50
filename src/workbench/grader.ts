import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import type { Drawn, DrawnCase } from '../../graders/drawing/draw-case.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import type { Asked, Seen } from '../../graders/trace/see.ts';
import type { Evaluated } from '../../graders/expressions.ts';
import type { ExampleJudge } from './examples/examples-state.ts';
import type { Grader } from './run-state.ts';

let client: GraderClient | undefined;

/** The grader of this page: one worker, kept from run to run. */
export async function startGrader(): Promise<Grader & ExampleJudge> {
  return grader();
}

/** Starts the worker and its engine, and lets it open an exercise, before they are needed. The learner's code is not run. */
export const prepareGrader = (exercise: ExercisePackage, seed: number): Promise<void> => grader().prepare(exercise, seed);

/** Values of calls of the package's reference, computed in the sandbox. */
export const evaluateCalls = (exercise: ExercisePackage, calls: string[]): Promise<Evaluated[]> => grader().evaluate(exercise, calls);

/** The values of the variables of a source on one input; `hasSteps`: held against the named steps of the reference. */
export const seeValues = (exercise: ExercisePackage, source: string, asked: Asked, hasSteps: boolean): Promise<Seen> =>
  grader().see(exercise, source, asked, { hasSteps });

/** The author's picture of a case, not yet sanitised. */
export const drawInput = (exercise: ExercisePackage, drawn: DrawnCase): Promise<Drawn> => grader().draw(exercise, drawn);

function grader(): GraderClient {
  client ??= new GraderClient({ wasm: new URL(wasm, location.href).href });
  return client;
}
