import { expect, it } from 'vitest';
import { scoresUrl, worthIn } from '../../../src/class/lti/scores.ts';

const row = (cells: Parameters<typeof worthIn>[0]['cells']) => ({ member: 'm', key: 'k', names: ['n'], verified: true, cells, total: 0 });
const cell = (state: 'accepted' | 'wrong_answer' | 'waiting' | 'not-graded', points?: number) => ({
  state,
  right: 0,
  of: 0,
  ...(points !== undefined && { score: { points, outOf: 10, daysLate: 0 } }),
});
const IDS = ['a', 'b', 'c'];
const of = (exercise: string) => ({ exercise, exercises: [], outOf: 10 });
const ofAll = { exercise: null, exercises: ['a', 'c'], outOf: 20 };

it('of an exercise tells its points, and of an assignment the sum of what is judged', () => {
  const its = row([cell('accepted', 0.1), cell('accepted', 5), cell('wrong_answer', 0.2)]);
  expect(worthIn(its, IDS, of('b'))).toEqual({ points: 5, outOf: 10 });
  expect(worthIn(its, IDS, ofAll)).toEqual({ points: 0.3, outOf: 20 });
  expect(worthIn(row([cell('accepted', 1), null, cell('waiting')]), IDS, ofAll)).toEqual({ points: 1, outOf: 20 });
});

it('of an exercise that belongs to no assignment tells 1 or 0, and nothing where nothing was judged', () => {
  const its = row([cell('accepted'), cell('wrong_answer'), cell('not-graded')]);
  expect(['a', 'b', 'c', 'd'].map((id) => worthIn(its, IDS, of(id))?.points)).toEqual([1, 0, undefined, undefined]);
  expect(worthIn(row([null, null, null]), IDS, of('a'))).toBeUndefined();
});

it.each([
  ['https://p.example/items/1', 'https://p.example/items/1/scores'],
  ['https://p.example/items/1/lineitem?type_id=2', 'https://p.example/items/1/lineitem/scores?type_id=2'],
])('scores of %s go to %s', (lineItem, scores) => expect(scoresUrl(lineItem)).toBe(scores));
