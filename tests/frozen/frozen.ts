import { readdirSync, readFileSync } from 'node:fs';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Verdict } from '../../graders/verdict.ts';
import type { Solution } from './solutions.ts';

/** What the grader says of a solution, as far as it must not change. */
export type FrozenVerdict = Solution & Pick<Verdict, 'verdict' | 'verdictHash' | 'casesRun' | 'casesRight' | 'casesTotal'>;

/** An exercise as it was when it was frozen, and the verdicts on solutions of it. */
export interface Frozen {
  engineVersion: number;
  exerciseVersion: string;
  verdicts: FrozenVerdict[];
  package: ExercisePackage;
}

const FOLDER = new URL('exercises/', import.meta.url);

/** All frozen exercises, in the order of their names. */
export const frozenExercises = (): Frozen[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Frozen); // written by freeze.ts
