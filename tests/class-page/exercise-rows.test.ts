import { describe, expect, it } from 'vitest';
import { exerciseRows, pointsAt, pointsOf } from '../../src/class-page/exercise-rows.ts';
import { assignment, submission, uuid } from '../classroom/messages-of.ts';

const scored = (n: number, points: number) => submission(n, { state: 'graded', score: { points, outOf: 10, daysLate: 0 } });
const submissions = [scored(1, 4), scored(2, 7.5), scored(3, 7.5), submission(4)];

describe('how a learner stands in an assignment', () => {
  it('the best counts, of equal ones the first; or the last, judged or not', () => {
    expect(exerciseRows(assignment(), submissions)[0]?.counts?.id).toBe(uuid(2));
    expect(exerciseRows(assignment({ count: 'last' }), submissions)[0]?.counts?.id).toBe(uuid(4));
  });

  it('tells what was used, here or elsewhere, and what waits', () => {
    expect(exerciseRows(assignment(), submissions)[0]).toMatchObject({ used: 4, waiting: 1, outOf: 10 });
    const elsewhere = assignment({ exercises: [{ exercise: 'cca', points: 3, seed: 1, used: 2 }] });
    expect(exerciseRows(elsewhere, submissions)[0]).toMatchObject({ used: 2, counts: undefined, waiting: 0 });
  });

  it('points by hand stand in place of those of what counts', () => {
    const byHand = { points: 2, reason: 'copied' };
    const rows = exerciseRows(assignment({ exercises: [{ exercise: 'entropy', points: 10, seed: 7, used: 0, byHand }] }), submissions);
    expect(rows[0]).toMatchObject({ byHand, counts: { id: uuid(2) } });
    expect([rows[0] && pointsAt(rows[0]), pointsOf(rows).points]).toEqual([2, 2]);
  });

  it('points are added to two decimals', () => {
    const exercises = ['a', 'b', 'c'].map((exercise) => ({ exercise, points: 0.1, seed: 1, used: 0 }));
    const own = exercises.map(({ exercise }, at) => ({ ...scored(at, 0.1), exercise }));
    expect(pointsOf(exerciseRows(assignment({ exercises }), own))).toEqual({ points: 0.3, outOf: 0.3 });
  });
});
