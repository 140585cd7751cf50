import { expect, it } from 'vitest';
import { differencesOf } from '../../../src/class/regrade/diff.ts';
import { graded } from '../../gradebook/a-result.ts';

it('names those whose verdict or points would be others, with the first case that turns out otherwise', () => {
  const right = graded({ verdict: 'accepted', cases: 'rr' });
  const wrong = graded({ verdict: 'wrong_answer', cases: 'rw' });
  const pairs = [
    { submission: 'same', from: right, to: right },
    { submission: 'loses', from: right, to: wrong },
    { submission: 'not judged before', from: undefined, to: right },
  ];
  const points = { accepted: 2 } as Record<string, number>;
  const scoreOf = ({ verdict }: { verdict: string }) => ({ points: points[verdict] ?? 0, outOf: 2, daysLate: 0 });
  expect(differencesOf(pairs, scoreOf)).toMatchObject([
    { submission: 'loses', scores: { from: { points: 2 }, to: { points: 0 } }, case: { position: 1 } },
    { submission: 'not judged before', scores: { from: undefined, to: { points: 2 } }, case: undefined },
  ]);
  // The same verdict, and other points.
  const more = graded({ verdict: 'wrong_answer', cases: 'ww' });
  expect(
    differencesOf([{ submission: 'a', from: wrong, to: more }], ({ cases }) => ({
      points: cases.split('r').length,
      outOf: 2,
      daysLate: 0,
    })),
  ).toHaveLength(1);
  expect(differencesOf([{ submission: 'a', from: wrong, to: more }], () => undefined)).toEqual([]);
});
