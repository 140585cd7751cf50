/**
 * npm run new:lesson -- <NN-slug> [--strand <strand of the course>]
 *
 * Writes a small lesson with quiz, figure and exercise, and enters it in the course. Exit code 0: written; 2: not.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exists } from '../build/files-under.ts';
import { ExerciseId } from '../../graders/package/schema.ts';
import { numberOf, parseCourse, SLUG } from '../course/course.ts';
import { COURSE_FILE } from '../course/read-course.ts';
import { EXERCISES } from '../build/packages.ts';
import { entryOf, exerciseFiles } from '../check/templates/exercise.ts';
import { courseEntry, lessonFiles } from '../check/templates/lesson.ts';
import { writeNew } from '../check/write-new.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { strand: { type: 'string' } },
  });
  const [slug] = positionals;
  if (!slug || positionals.length > 1) throw new Error('Usage: npm run new:lesson -- <NN-slug> [--strand …]');
  const words = slug.slice(numberOf(slug).length + 1);
  if (!SLUG.test(slug) || !ExerciseId.safeParse(words).success)
    throw new Error(
      `Expected a number of two digits or more and lower-case words, joined by hyphens, such as 29-optimal-transport; found ${JSON.stringify(slug)}.`,
    );
  const course = await readFile(COURSE_FILE, 'utf8');
  const { lessons, strands } = parseCourse(course);
  const strand = values.strand ?? strands[0]?.id ?? '';
  if (!strands.some(({ id }) => id === strand))
    throw new Error(`--strand: expected ${strands.map(({ id }) => id).join(', ')}; found ${strand}.`);
  const known = lessons.find((lesson) => lesson.slug === slug);
  const sameNumber = lessons.find((lesson) => Number(lesson.number) === Number(numberOf(slug)));
  if (!known && sameNumber) {
    const free = String(Math.max(...lessons.map(({ number }) => Number(number))) + 1).padStart(2, '0');
    throw new Error(
      `Lesson ${sameNumber.number} is ${sameNumber.slug}; addresses never change. Nothing was written. Free is ${free}-${words}.`,
    );
  }
  const exercise = known?.exercise ?? words;
  const isNewExercise = !(await exists(join(EXERCISES, exercise)));
  const files = lessonFiles(slug);
  if (isNewExercise) for (const [file, text] of exerciseFiles(entryOf(exercise))) files.set(join(EXERCISES, exercise, file), text);
  await writeNew('.', files, false);
  if (!known) await appendFile(COURSE_FILE, `${course.endsWith('\n') ? '' : '\n'}${courseEntry(slug, exercise, strand)}`);
  print(
    `content/lessons/${slug} holds a small lesson that works, src/figures/${slug} its figure.`,
    isNewExercise ? `${EXERCISES}/${exercise} is its exercise, new as well.` : `Its exercise is ${exercise}, which was there.`,
    known ? `${COURSE_FILE} had it already.` : `${COURSE_FILE} has it at its end: title, question, strand and what it builds on are there.`,
    '',
    `  npm run dev                 shows it at /lessons/${slug}/`,
    `  npm run check -- ${slug}   checks lesson and exercise`,
  );
  return 0;
}

await runCommand(main);
