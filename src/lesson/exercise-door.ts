/** What the door to an exercise says of it. */
import { HELPERS } from '../../graders/messages/helper-names.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { parseSignature } from '../../graders/package/signature.ts';

/** The call and what comes back: `additiveFusion(xs, Ws, b) → Vec`. */
export function entryCall(exercise: Pick<ExercisePackage, 'entry' | 'signature'>): string {
  const signature = parseSignature(exercise.signature);
  if (!signature) throw new Error(`“${exercise.signature}” is no function type. Write it like (x: Vec, n: number) => Mat.`);
  return `${exercise.entry}(${signature.parameters.map(({ written }) => written).join(', ')}) → ${signature.result}`;
}

/** The helpers that the author's own solution calls. */
export const helpersOfUse = (reference: string): string[] => HELPERS.filter((helper) => new RegExp(`\\b${helper}\\(`).test(reference));

/** How long a solution is, by the author's: lines inside the function that say something, rounded where they are many. */
export function describeSize(reference: string): string {
  const code = reference.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const lines = code.split('\n').filter((line) => /\w/.test(line)).length - 1;
  return `About ${lines <= 10 ? lines : Math.round(lines / 5) * 5} lines`;
}
