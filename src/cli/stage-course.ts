import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { parseCourse } from '../course/course.ts';

/** What a course brings; the rest is the engine's. `src/pages`: the page at its end, where it has one. */
const OF_COURSE = ['content', 'graders/exercises', 'src/figures', 'src/pages'];

/** What a build reads of this project. */
const OF_ENGINE = ['src', 'graders', 'content/guides', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/**
 * Puts a course and this project as its engine together in a folder in which Astro can run, and returns it. Everything is copied (a few
 * megabytes), since what is only linked is looked for where it really lies, and would not find the other half. `engine`: this project's folder.
 */
export function stageCourse(course: string, engine = ENGINE): string {
  const stage = stageOf(course, engine);
  rmSync(stage, { recursive: true, force: true });
  const { finale } = parseCourse(readFileSync(join(course, 'content/course.yaml'), 'utf8'));
  const isOfEngine = (path: string): boolean => isShared(relative(engine, path).split(sep).join('/'), finale?.page);
  for (const part of OF_ENGINE) cpSync(join(engine, part), join(stage, part), { recursive: true, filter: isOfEngine });
  for (const part of OF_COURSE) if (existsSync(join(course, part))) cpSync(join(course, part), join(stage, part), { recursive: true });
  for (const part of OF_COURSE) mkdirSync(join(stage, part), { recursive: true });
  symlinkSync(join(engine, 'node_modules'), join(stage, 'node_modules'), 'junction');
  return stage;
}

/** Always the same for a course: what an earlier command that was killed has left goes with the next. */
const stageOf = (course: string, engine: string): string =>
  join(engine, '.cache/courses', `${basename(course)}-${createHash('sha256').update(course).digest('hex').slice(0, 8)}`);

/** Whether a file of the engine belongs to every course: not its own lessons' exercises and figures, nor a page of another one's end. */
function isShared(path: string, finale: string | undefined): boolean {
  if (/^graders\/exercises\/[^/]+$/.test(path)) return path.endsWith('.json');
  if (/^src\/figures\/\d/.test(path)) return false;
  return path !== `src/pages/${FINALE}` || finale === FINALE;
}

/** The folder under src/pages of the page that comes after this project's own course. */
const FINALE = 'clip';
