/** Writes, after the build, all cards and quiz questions as a deck for Anki, `crossmodal-anki.txt`. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ankiDeck } from './deck.ts';
import { type AnkiNote, lessonNote, questionNote } from './notes.ts';
import { courseId, type CourseLesson } from '../../course/course.ts';
import { readCourse } from '../../course/read-course.ts';
import { evaluateForLesson } from '../lesson-values.ts';
import { buildQuiz } from '../quiz.ts';
import { readWholeCard } from '../whole-card.ts';

export const ANKI_FILE = 'crossmodal-anki.txt';

/** Writes the deck of the lessons whose pages were built; returns how many notes it has. */
export async function writeAnkiDeck(folder: string): Promise<number> {
  const course = await readCourse();
  const notes = (await Promise.all(course.lessons.map((lesson) => notesOf(folder, courseId(course), lesson)))).flat();
  await writeFile(join(folder, ANKI_FILE), ankiDeck(notes, course.title));
  return notes.length;
}

async function notesOf(folder: string, course: string, { slug, strand }: CourseLesson): Promise<AnkiNote[]> {
  const page = join(folder, 'lessons', slug, 'index.html');
  const isBuilt = await access(page).then(
    () => true,
    () => false,
  );
  if (!isBuilt) return []; // a lesson to come
  const [card, quizText] = await Promise.all(
    ['card.yaml', 'quiz.yaml'].map((name) => readFile(join('content/lessons', slug, name), 'utf8')),
  );
  const quiz = await buildQuiz(slug, quizText ?? '', (expressions) => evaluateForLesson(slug, expressions));
  return [
    lessonNote({ course, slug, strand }, readWholeCard(slug, card ?? '')),
    ...quiz.questions.map((question) => questionNote({ course, slug, strand }, question)),
  ];
}
