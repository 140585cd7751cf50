import { expect, it } from 'vitest';
import { contentsOf } from '../../src/lesson/contents.ts';

it('lists the idea, the headings of the second level, and quiz, exercise and card where the lesson has them', () => {
  const headings = [
    { depth: 2, slug: 'by-hand', text: 'By hand' },
    { depth: 3, slug: 'detail', text: 'Detail' },
  ];
  expect(contentsOf(headings, 'Text.\n\n<Quiz />\n\n<Exercise />\n\n<WholeCard />\n').map(({ id }) => id)).toEqual([
    'idea',
    'by-hand',
    'quiz',
    'exercise',
    'card',
  ]);
  expect(contentsOf(headings, 'No `<Quiz />` here.').map(({ id }) => id)).toEqual(['idea', 'by-hand']);
});
