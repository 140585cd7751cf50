import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './served-site.ts';

const folder = (exercise: string): string => `${ROOT}graders/exercises/${exercise}`;

/** The solution that every exercise comes with. */
export const referenceOf = (exercise: string): string => readFileSync(`${folder(exercise)}/reference.ts`, 'utf8');

/** File names of the known mistakes. */
export const mistakesOf = (exercise: string): string[] => readdirSync(`${folder(exercise)}/submissions/wrong_answer`).sort();

export const mistakeOf = (exercise: string, file: string): string =>
  readFileSync(`${folder(exercise)}/submissions/wrong_answer/${file}`, 'utf8');

/** The first line of `additiveFusion`, to be followed by a body and a closing brace. */
export const ADDITIVE_FUSION = 'export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {\n';

export const FORGETS_MODALITIES = `${ADDITIVE_FUSION}  return b.slice();\n}\n`;

/** Within the limit of work on every input, but long enough to be stopped. */
export const LONG_RUN = `${ADDITIVE_FUSION}  for (let i = 0; i < 4e6; i++) {}\n  return b.slice();\n}\n`;
