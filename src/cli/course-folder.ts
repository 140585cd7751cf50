import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of the course that COURSE names, seen from this project, in which every command starts; undefined where a command is about the
 * course of this project itself. A course has its files where this project has them: content/, graders/exercises/, src/figures/. Throws where it is none.
 */
export function courseFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { COURSE } = env;
  if (!COURSE) return undefined;
  const folder = resolve(COURSE);
  if (!existsSync(join(folder, 'content/course.yaml')))
    throw new Error(`COURSE: ${folder} holds no course, which has a content/course.yaml. Write one: npm run new:course -- ${COURSE}`);
  return folder;
}
