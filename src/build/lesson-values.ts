/** Where the numbers of a lesson come from: its exercise's reference, in the sandbox. */
import { readFile } from 'node:fs/promises';
import type { Evaluated } from '../../graders/worker/protocol.ts';
import { readCourse } from './course.ts';

/** Evaluates expressions over the reference of the lesson's exercise and the helpers. */
export async function evaluateForLesson(slug: string, expressions: string[]): Promise<Evaluated[]> {
  const lesson = readCourse(await readFile('content/course.yaml', 'utf8')).find((candidate) => candidate.slug === slug);
  if (!lesson) throw new Error(`content/lessons/${slug} is not in content/course.yaml. Add it there, or mend the folder's name.`);
  // The sandbox starts only for lessons that have numbers.
  const [{ evaluate }, { loadPackage }] = await Promise.all([import('./evaluate.ts'), import('./packages.ts')]);
  return evaluate(await loadPackage(lesson.exercise), expressions);
}
