import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lessonNote, questionNote } from '../../../src/build/anki/notes.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { evaluateForLesson } from '../../../src/build/lesson-values.ts';
import { buildQuiz } from '../../../src/build/quiz.ts';

const { lessons } = await readCourse();
const notesOf = async (slug: string) => {
  const text = await readFile(`content/lessons/${slug}/quiz.yaml`, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const { questions } = await buildQuiz(slug, text, (expressions) => evaluateForLesson(slug, expressions));
  return questions.map((question) => questionNote(slug, 'fusion', question));
};

describe('the notes of the quizzes', () => {
  it('are the same in two builds', async () => {
    for (const { slug } of lessons) expect(await notesOf(slug)).toEqual(await notesOf(slug));
  });

  it('have an id, two sides without leftovers, and no two the same id', async () => {
    const notes = (await Promise.all(lessons.map(({ slug }) => notesOf(slug)))).flat();
    expect(notes.length).toBeGreaterThan(15);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
    for (const { front, back } of notes) {
      expect(front.length).toBeGreaterThan(10);
      expect(back.length).toBeGreaterThan(0);
      expect(front + back).not.toMatch(/katex|\{\{\{\d|>undefined|>NaN <|<span|\\[ABJ]\{/);
    }
  });
});

it('a lesson’s card asks its question and answers with its three sentences', () => {
  const card = { question: 'What is entropy?', answer: ['The average <em>surprise</em>.', 'At least 0.', 'In bits.'] };
  expect(lessonNote('23-entropy', 'information', card)).toEqual({
    id: 'crossmodal:23-entropy',
    front: '<p>What is entropy?</p>',
    back: '<p>The average <em>surprise</em>.</p><p>At least 0.</p><p>In bits.</p>',
    tags: ['crossmodal::information', 'crossmodal::23-entropy'],
  });
});
