/** Where the numbers of a lesson come from: its exercise's reference, in the sandbox. */
import type { Evaluated } from '../../graders/expressions.ts';
import { readLesson } from '../course/read-course.ts';

/** Evaluates expressions over the reference of the lesson's exercise and the helpers. */
export async function evaluateForLesson(slug: string, expressions: string[]): Promise<Evaluated[]> {
  const lesson = await readLesson(slug);
  // The sandbox starts only for lessons that have numbers.
  const [{ expressionValues }, { loadPackage }] = await Promise.all([import('./expression-values.ts'), import('./packages.ts')]);
  return expressionValues(await loadPackage(lesson.exercise), expressions);
}
