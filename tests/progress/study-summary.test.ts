import { expect, it } from 'vitest';
import type { Day } from '../../src/progress/history.ts';
import { summaryOf } from '../../src/progress/study-summary.ts';

const days = (studied: number, of = 84): Day[] =>
  Array.from({ length: of }, (_, index) => ({
    date: `day ${index}`,
    read: 0,
    reviews: 0,
    answers: index >= of - studied ? 1 : 0,
    runs: 0,
  }));

it.each([
  [0, 0, 0, 'Nothing is recorded in this browser yet. It fills as you read, answer and run.'],
  [6, 2, 11, 'Six lessons finished, two under way. You studied on eleven of the last 14 days.'],
  [1, 0, 1, 'One lesson finished. You studied on one of the last 14 days.'],
  [0, 1, 20, 'One lesson under way. You studied on 14 of the last 14 days.'],
  [0, 3, 0, 'Three lessons under way. Nothing in the last 14 days; all of it is still here.'],
])('of %i lessons finished, %i under way and %i days of study', (finished, underWay, studied, sentence) => {
  expect(summaryOf(finished, underWay, days(studied))).toBe(sentence);
});
