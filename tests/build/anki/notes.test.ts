import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { QuizSource } from '../../../graders/quiz/schema.ts';
import { lessonNote, questionNote } from '../../../src/build/anki/notes.ts';
import { publishedCourse } from '../../published.ts';
import { evaluateForLesson } from '../../../src/build/lesson-values.ts';
import { buildQuiz } from '../../../src/build/quiz.ts';

const { lessons } = await publishedCourse();
const quizOf = (slug: string) => readFile(`content/lessons/${slug}/quiz.yaml`, 'utf8');
const notesOf = async (slug: string) => {
  const { questions } = await buildQuiz(slug, await quizOf(slug), (expressions) => evaluateForLesson(slug, expressions));
  return questions.map((question) => questionNote({ course: 'crossmodal', slug, strand: 'fusion' }, question));
};
const notes = (await Promise.all(lessons.map(({ slug }) => notesOf(slug)))).flat();

describe('the notes of the quizzes', () => {
  it('are one for each question', async () => {
    const quizzes = await Promise.all(lessons.map(async ({ slug }) => QuizSource.parse(parse(await quizOf(slug)))));
    expect(notes).toHaveLength(quizzes.flatMap(({ questions }) => questions).length);
  });

  it('are the same in two builds', async () => {
    const some = lessons.filter((_, index) => index % 7 === 0);
    const again = (await Promise.all(some.map(({ slug }) => notesOf(slug)))).flat();
    expect(again.length).toBeGreaterThan(some.length);
    expect(notes).toEqual(expect.arrayContaining(again));
  });

  it('have an id, two sides without leftovers, and no two the same id', () => {
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
  expect(lessonNote({ course: 'crossmodal', slug: '23-entropy', strand: 'information' }, card)).toEqual({
    id: 'crossmodal:23-entropy',
    front: '<p>What is entropy?</p>',
    back: '<p>The average <em>surprise</em>.</p><p>At least 0.</p><p>In bits.</p>',
    tags: ['crossmodal::information', 'crossmodal::23-entropy'],
  });
});
