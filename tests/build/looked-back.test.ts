import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readQuiz } from '../../graders/quiz/read-quiz.ts';
import { lookedBack } from '../../src/build/looked-back.ts';
import { buildQuiz } from '../../src/build/quiz.ts';
import { publishedCourse } from '../published.ts';

const course = ['05-late', '06-sum', '07-product'].map((slug) => ({ slug, number: slug.slice(0, 2), title: slug.slice(3) }));
const quiz = (from: string) =>
  buildQuiz('06-sum', `questions: [{ id: one, kind: cloze${from}, ask: Fill., text: 'a {{b}}', otherwise: no }]`, async () => []);

it('a question looks back to an earlier lesson', async () => {
  expect(lookedBack(await quiz(', from: 05-late'), course)).toEqual(new Map([['05-late', course[0]]]));
  expect(lookedBack(await quiz(''), course).size).toBe(0);
});

it.each(['06-sum', '07-product', '04-none'])('%s is not earlier than lesson 6', async (from) => {
  const asked = await quiz(`, from: ${from}`);
  expect(() => lookedBack(asked, course)).toThrow(`question one: from: ${from} is not a lesson before this one`);
});

it('a slug that is none is refused with the place', async () => {
  await expect(quiz(', from: late')).rejects.toThrow(/question 1 \(one\), from: found .*\n {2}Expected: the slug of an earlier lesson/);
});

const { lessons } = await publishedCourse();

it.each(lessons.slice(1).map(({ slug }) => slug))('%s asks a question about an earlier lesson', async (slug) => {
  const { questions } = readQuiz(await readFile(`content/lessons/${slug}/quiz.yaml`, 'utf8'), `${slug}/quiz.yaml`);
  const asked = questions.flatMap(({ from }) => from ?? []);
  expect(asked.length).toBeGreaterThan(0);
  const earlier = lessons.slice(
    0,
    lessons.findIndex((lesson) => lesson.slug === slug),
  );
  for (const from of asked) expect(earlier.map((lesson) => lesson.slug)).toContain(from);
});
