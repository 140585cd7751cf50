/** After the build: all cards and quiz questions as a deck for Anki, `crossmodal-anki.txt`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { ankiDeck } from './deck.ts';
import { type AnkiNote, lessonNote, questionNote } from './notes.ts';
import type { CourseLesson } from '../../course/course.ts';
import { readCourse } from '../../course/read-course.ts';
import { evaluateForLesson } from '../lesson-values.ts';
import { buildQuiz } from '../quiz.ts';

export const ANKI_FILE = 'crossmodal-anki.txt';

/** Writes the deck of the lessons whose pages were built; returns how many notes it has. */
export async function writeAnkiDeck(folder: string): Promise<number> {
  const course = await readCourse();
  const notes = (await Promise.all(course.map((lesson) => notesOf(folder, lesson)))).flat();
  await writeFile(join(folder, ANKI_FILE), ankiDeck(notes));
  return notes.length;
}

async function notesOf(folder: string, { slug, title, question, strand }: CourseLesson): Promise<AnkiNote[]> {
  const page = await readFile(join(folder, 'lessons', slug, 'index.html'), 'utf8').catch(() => undefined);
  if (page === undefined) return []; // a lesson to come
  const better = select('.ce-better', fromHtml(page));
  if (!better)
    throw new Error(
      `content/lessons/${slug}/index.mdx: expected a <CommonError> with a <Better>, found none: it is the back of the lesson's card.`,
    );
  const quiz = await buildQuiz(slug, await readFile(`content/lessons/${slug}/quiz.yaml`, 'utf8'), (expressions) =>
    evaluateForLesson(slug, expressions),
  );
  return [
    lessonNote({ slug, title, question, strand, better: toHtml(better) }),
    ...quiz.questions.map((it) => questionNote(slug, strand, it)),
  ];
}
