import { expect, it } from 'vitest';
import { describeLesson, type MapLesson } from '../../src/map/describe-lesson.ts';
import type { Standing } from '../../src/course/standing.ts';

const lesson = (number: string, buildsOn: string[]): MapLesson => ({
  slug: `${number}-x`,
  number,
  title: `T${number}`,
  question: `Q${number}?`,
  exercise: 'x',
  buildsOn: buildsOn.map((other) => `${other}-x`),
  live: true,
  questions: 1,
});
const lessons = [lesson('01', []), lesson('02', ['01']), lesson('03', ['02']), lesson('04', ['02'])];
const show = (index: number, states: Standing[]) =>
  describeLesson(lessons[index]!, lessons, new Map(lessons.map(({ slug }, place) => [slug, states[place]!])));

it('says what is still on the way to a lesson, and what it opens', () => {
  const open: Standing[] = ['done', 'now', 'later', 'later'];
  expect(show(2, open)).toEqual({ heading: 'Builds on more', number: '03', title: 'T03', question: 'Q03?', relations: 'On the way: 02.' });
  expect(show(1, open).relations).toBe('You have everything it builds on. Opens 03, 04.');
  expect(show(0, open).relations).toBe('Builds on nothing. Opens 02.');
  expect(show(2, ['to-come', 'to-come', 'ready', 'later']).relations).toBe('On the way: 01, 02.');
});

it('names the first of many lessons and counts the others', () => {
  const many = Array.from({ length: 27 }, (_, index) =>
    lesson(String(index + 1).padStart(2, '0'), index === 0 ? [] : [String(index).padStart(2, '0')]),
  );
  const { relations } = describeLesson(many[26]!, many, new Map());
  expect(relations).toMatch(/^On the way: 01, 02, .*, 24 and 2 more\.$/);
});
