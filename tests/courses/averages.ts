import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE } from '../../src/build/engine.ts';

/** Exercises of the tests that the lessons of the short course end in. */
const EXERCISES = ['level-and-spread', 'harmonic-mean', 'mean-of-kind'];

/** The exercise of the course that keeps its reference. */
export const KEPT = 'harmonic-mean';

/** Puts a course of three lessons on another subject than this project's into a folder, with its exercises. */
export function writeAverages(folder: string): void {
  cpSync(join(ENGINE, 'tests/courses/averages'), folder, { recursive: true });
  for (const id of EXERCISES) cpSync(join(ENGINE, 'tests/exercises', id), join(folder, 'graders/exercises', id), { recursive: true });
  appendFileSync(join(folder, 'graders/exercises', KEPT, 'exercise.yaml'), 'judgedBy: class\n');
}
