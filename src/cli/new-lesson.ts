/**
 * npm run new:lesson -- <NN-slug> [--strand start|fusion|coordination|fission|information]
 *
 * Writes a small lesson with quiz, figure and exercise, and enters it in the course. Exit code 0: written; 2: not.
 */
import { access, appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ExerciseId } from '../../graders/package/schema.ts';
import { parseCourse, strands } from '../course/course.ts';
import { COURSE_FILE } from '../course/read-course.ts';
import { EXERCISES } from '../build/packages.ts';
import { entryOf, exerciseFiles } from '../check/templates/exercise.ts';
import { courseEntry, lessonFiles } from '../check/templates/lesson.ts';
import { writeNew } from '../check/write-new.ts';
import { complain, print } from './terminal.ts';

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { strand: { type: 'string', default: 'start' } },
  });
  const [slug] = positionals;
  if (!slug || positionals.length > 1) throw new Error('Usage: npm run new:lesson -- <NN-slug> [--strand …]');
  const words = /^\d{2}-(.+)$/.exec(slug)?.[1];
  if (!words || !ExerciseId.safeParse(words).success)
    throw new Error(
      `Expected two digits and lower-case words joined by hyphens, such as 29-optimal-transport; found ${JSON.stringify(slug)}.`,
    );
  if (!strands.some((strand) => strand === values.strand))
    throw new Error(`--strand: expected ${strands.join(', ')}; found ${values.strand}.`);

  const course = await readFile(COURSE_FILE, 'utf8');
  const lessons = parseCourse(course);
  const known = lessons.find((lesson) => lesson.slug === slug);
  const sameNumber = lessons.find((lesson) => lesson.number === slug.slice(0, 2));
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
  if (!known) await appendFile(COURSE_FILE, `${course.endsWith('\n') ? '' : '\n'}${courseEntry(slug, exercise, values.strand)}`);
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

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

process.exitCode = await main(process.argv.slice(2)).catch((fault: Error) => {
  complain(fault.message);
  return 2;
});
