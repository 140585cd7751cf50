import type { ExercisePackage } from '../package/schema.ts';
import { parseSignature } from '../package/signature.ts';
import type { Value } from '../value.ts';

/**
 * A function cannot cross the border of the sandbox. So a case names one, as a step is named: `['polynomial', [0, 1]]` stands for what
 * `polynomial` of `functions.ts` makes of `[0, 1]`, and is made of it in the realm of the solution, just before the call.
 */
export type Recipe = [name: string, ...given: Value[]];

type Given = Pick<ExercisePackage, 'functions' | 'signature'>;

/** Which arguments are functions, by their types in the signature; none where there is no `functions.ts`. */
export const functionPlaces = ({ functions, signature }: Given): number[] =>
  functions === undefined ? [] : functionParameters(signature).map(({ place }) => place);

/** The parameters of a signature that are functions. */
export const functionParameters = (signature: string): { name: string; place: number }[] =>
  (parseSignature(signature)?.parameters ?? []).flatMap(({ name, type }, place) => (parseSignature(type) ? [{ name, place }] : []));

/** Whether a case is a single call with plain values: what a learner can write as an example, and a task can ask. */
export const isPlainCall = (exercise: Given & Pick<ExercisePackage, 'operations'>): boolean =>
  exercise.operations === undefined && functionPlaces(exercise).length === 0;

/** The recipe that an argument is; undefined where it is none. */
export function recipeOf(value: Value): Recipe | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, ...given] = value;
  return typeof name === 'string' ? [name, ...given] : undefined;
}
