/** What the door to an exercise says of it. */
import type { ExercisePackage } from '../../graders/package/schema.ts';

/** The call and what comes back: `additiveFusion(xs, Ws, b) → Vec`. */
export function entryCall(exercise: Pick<ExercisePackage, 'entry' | 'signature'>): string {
  const { parameters, result } = splitSignature(exercise.signature);
  return `${exercise.entry}(${parameters.map((parameter) => parameter.split(/[?:]/)[0]?.trim()).join(', ')}) → ${result}`;
}

/** Parameters and result of a function type such as `(x: Vec, n?: number) => Mat`. */
export function splitSignature(signature: string): { parameters: string[]; result: string } {
  const parameters: string[] = [];
  let depth = 0;
  let start = 1;
  for (let index = 0; index < signature.length; index++) {
    const letter = signature[index] ?? '';
    if ('([{<'.includes(letter)) depth++;
    const closes = ')]}'.includes(letter) || (letter === '>' && signature[index - 1] !== '=');
    if (closes) depth--;
    const ends = closes && depth === 0;
    if (ends || (letter === ',' && depth === 1)) {
      const parameter = signature.slice(start, index).trim();
      if (parameter !== '') parameters.push(parameter);
      start = index + 1;
    }
    if (ends)
      return {
        parameters,
        result: signature
          .slice(index + 1)
          .replace(/^\s*=>\s*/, '')
          .trim(),
      };
  }
  throw new Error(`“${signature}” is no function type. Write it like (x: Vec, n: number) => Mat.`);
}

const helpers = ['dot', 'matVec', 'transpose', 'matMul', 'jacobiEigen'];

/** The helpers that the author's own solution calls. */
export const helpersOfUse = (reference: string): string[] => helpers.filter((helper) => new RegExp(`\\b${helper}\\(`).test(reference));

/** How long a solution is, by the author's: lines inside the function that say something, rounded where they are many. */
export function describeSize(reference: string): string {
  const code = reference.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const lines = code.split('\n').filter((line) => /\w/.test(line)).length - 1;
  return `About ${lines <= 10 ? lines : Math.round(lines / 5) * 5} lines`;
}
