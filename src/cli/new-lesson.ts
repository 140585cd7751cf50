/**
 * npm run new:lesson -- <slug> [--after <lesson>] [--strand <strand of the course>]
 *
 * Writes a small lesson with quiz, card, figure and exercise, and enters it in the course as a draft. A slug without a number gets the
 * next one that is free. Exit code 0: written; 2: not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exists } from '../build/files-under.ts';
import { ExerciseId } from '../../graders/package/schema.ts';
import { type Course, type CourseLesson, numberOf, parseCourse, SLUG } from '../course/course.ts';
import { COURSE_FILE } from '../course/read-course.ts';
import { EXERCISES } from '../build/packages.ts';
import { enterLesson } from '../check/templates/enter-lesson.ts';
import { entryOf, exerciseFiles } from '../check/templates/exercise.ts';
import { courseEntry, lessonFiles } from '../check/templates/lesson.ts';
import { writeNew } from '../check/write-new.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

const USAGE = 'Usage: npm run new:lesson -- <slug> [--after <lesson>] [--strand <strand>]';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { strand: { type: 'string' }, after: { type: 'string' } },
  });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error(USAGE);
  const text = await readFile(COURSE_FILE, 'utf8');
  const course = parseCourse(text);
  const slug = slugOf(name, course);
  const after = values.after === undefined ? undefined : lessonCalled(values.after, course);
  const strand = strandOf(values.strand, after, course);
  const known = course.lessons.find((lesson) => lesson.slug === slug);
  const exercise = known?.exercise ?? wordsOf(slug);
  const isNewExercise = !(await exists(join(EXERCISES, exercise)));
  const files = lessonFiles(slug);
  if (isNewExercise) for (const [file, content] of exerciseFiles(entryOf(exercise))) files.set(join(EXERCISES, exercise, file), content);
  await writeNew('.', files, false);
  const entry = { slug, exercise, strand, buildsOn: after ? [after.slug] : [] };
  if (!known) await writeFile(COURSE_FILE, enterLesson(text, courseEntry(entry), after?.slug));
  print(
    `content/lessons/${slug} holds a small lesson that works, src/figures/${slug} its figure.`,
    isNewExercise ? `${EXERCISES}/${exercise} is its exercise, new as well.` : `Its exercise is ${exercise}, which was there.`,
    known
      ? `${COURSE_FILE} had it already.`
      : `${COURSE_FILE} has it ${after ? `behind ${after.slug}` : 'at its end'}, in the strand ${strand}, as a draft: title, question, strand and what it builds on are there.`,
    '',
    `  npm run dev                 shows it at /lessons/${slug}/`,
    `  npm run check -- ${slug}   checks lesson and exercise, and says what is still the template’s`,
    ...(known ? [] : ['', `Take “draft: true” out of ${COURSE_FILE} when it is ready: npm run build leaves drafts out.`]),
  );
  return 0;
}

const wordsOf = (slug: string): string => slug.slice(numberOf(slug).length + 1);

const freeNumber = ({ lessons }: Course): string =>
  String(Math.max(0, ...lessons.map(({ number }) => Number(number))) + 1).padStart(2, '0');

/** `29-my-topic` as it is; `my-topic` gets the next number. */
function slugOf(name: string, course: Course): string {
  const slug = /^\d/.test(name) ? name : `${freeNumber(course)}-${name}`;
  if (!SLUG.test(slug) || !ExerciseId.safeParse(wordsOf(slug)).success)
    throw new Error(
      `Expected lower-case words joined by hyphens, such as optimal-transport, with a number of two digits or more in front or none; found ${JSON.stringify(name)}.`,
    );
  const same = course.lessons.find(({ number }) => Number(number) === Number(numberOf(slug)));
  if (same && same.slug !== slug)
    throw new Error(
      `Lesson ${same.number} is ${same.slug}; addresses never change. Nothing was written. Free is ${freeNumber(course)}-${wordsOf(slug)}.`,
    );
  return slug;
}

/** A lesson by its slug or its number. */
function lessonCalled(name: string, { lessons }: Course): CourseLesson {
  const found = lessons.find(({ slug, number }) => slug === name || (/^\d+$/.test(name) && Number(number) === Number(name)));
  if (!found) throw new Error(`--after: there is no lesson ${name}. Expected a slug or a number, such as ${lessons.at(-1)?.slug}.`);
  return found;
}

/** The strand that was asked for, else that of the lesson before it. */
function strandOf(asked: string | undefined, after: CourseLesson | undefined, { strands, lessons }: Course): string {
  const strand = asked ?? (after ?? lessons.at(-1))?.strand ?? '';
  if (!strands.some(({ id }) => id === strand))
    throw new Error(`--strand: expected ${strands.map(({ id }) => id).join(', ')}; found ${strand}.`);
  return strand;
}

await runCommand(main);
