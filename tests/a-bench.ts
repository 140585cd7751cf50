import { type GradingRoom, grade } from '../graders/grade.ts';
import type { ExercisePackage } from '../graders/package/schema.ts';
import { Sandbox } from '../graders/sandbox/sandbox.ts';
import { loadWasm } from '../graders/sandbox/load-wasm.ts';
import type { Verdict } from '../graders/verdict.ts';

const wasm = await loadWasm();

/** Two new sandboxes, as a worker has them. */
export const newBench = async (): Promise<GradingRoom> => ({ author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) });

export const bench = await newBench();

export const judge = (exercise: ExercisePackage, source: string, seed = 1): Verdict => grade(bench, exercise, source, seed);

/** Narrows a verdict to the kind that it must be of; throws where it is of another. */
export function ofKind<Name extends Verdict['verdict']>(verdict: Verdict, name: Name): Extract<Verdict, { verdict: Name }> {
  if (verdict.verdict !== name) throw new Error(`expected ${name}, got ${JSON.stringify(verdict)}`);
  return verdict as Extract<Verdict, { verdict: Name }>; // checked in the line above
}

/** A tiny exercise: every element doubled. Parts can be replaced. */
export const doubling = (parts: Partial<ExercisePackage> = {}): ExercisePackage => ({
  format: 1,
  id: 'doubling',
  title: 'Twice',
  entry: 'double',
  signature: '(v: Vec) => Vec',
  difficulty: 1,
  tolerance: { absolute: 1e-9, relative: 1e-9 },
  compare: 'values',
  contract: {},
  hints: [],
  equivalentMutants: [],
  statement: 'Double every element.',
  starter: 'export function double(v) { return v }',
  reference: 'export function double(v: number[]): number[] { return v.map((x) => 2 * x); }',
  inputs: 'export const edges = [[[]], [[0.5]]];\nexport const inputs = (draw) => [draw.vector(draw.int(0, 5))];',
  golden: [{ args: [[1, 2]], expected: [2, 4], source: 'by hand' }],
  submissions: [
    { name: 'squares', verdict: 'wrong_answer', feedback: 'You squared.', source: 'export const double = (v) => v.map((x) => x * x);' },
    {
      name: 'first-only',
      verdict: 'wrong_answer',
      feedback: 'Only the first.',
      source: 'export const double = (v) => v.map((x, i) => (i ? x : 2 * x));',
    },
  ],
  ...parts,
});
