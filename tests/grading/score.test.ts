import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/gradebook/result.ts';
import { Grading } from '../../src/grading/grading-file.ts';
import { scoredRows, scoreOf } from '../../src/grading/score.ts';
import { graded } from '../gradebook/a-result.ts';

const rules = (rules: object = {}) => Grading.parse(rules);
const none = { total: 0, run: 0, right: 0 };
const half = graded({
  verdict: 'wrong_answer',
  groups: { edge: { total: 4, run: 4, right: 4 }, golden: none, generated: { total: 10, run: 10, right: 5 }, sized: none },
});
const points = (result: Result, grading: object) => (result.kind === 'graded' ? scoreOf(result, rules(grading)).points : undefined);

describe('a score', () => {
  it('is all or nothing, where nothing else is said', () => {
    expect([points(graded(), {}), points(half, {})]).toEqual([1, 0]);
  });

  it('is the share of each group of cases, by its weight; groups without cases do not count', () => {
    expect(points(half, { by: 'case-groups', points: 10 })).toBe(7.5);
    expect(points(half, { by: 'case-groups', points: 10, groups: { generated: 3 } })).toBe(6.25);
    expect(points(half, { by: 'case-groups', points: 10, groups: { generated: 0 } })).toBe(10);
    expect(
      points(graded({ verdict: 'compile_error', groups: { edge: none, golden: none, generated: none, sized: none } }), {
        by: 'case-groups',
      }),
    ).toBe(0);
  });

  it('goes by the points that the exercise itself gives its groups', () => {
    const ties = { group: 'ties', points: 3, total: 2, run: 2, right: 1 };
    const own = { ...half, points: [ties, { group: 'generated', points: 1, total: 10, run: 10, right: 10 }] };
    expect(points(own, { by: 'case-groups', points: 8, groups: { generated: 0 } })).toBe(5);
    expect(points(own, {})).toBe(0);
    const notRun = { ...own, points: [{ ...ties, total: 0, run: 0, right: 0 }] };
    expect(points(notRun, { by: 'case-groups' })).toBe(0);
  });

  it('counts too much work on large inputs as none of these right', () => {
    const slow = graded({ verdict: 'time_limit_exceeded', by: 'factor' });
    expect(points(slow, { by: 'case-groups', points: 9 })).toBe(6);
  });

  it('goes by the rule of the exercise, else by that of all', () => {
    expect(points(half, { points: 4, exercises: { entropy: { by: 'case-groups' } } })).toBe(3);
    expect(points(graded(), { points: 4, exercises: { entropy: 7 } })).toBe(7);
    expect(points(graded({ exercise: '__proto__' }), { points: 4 })).toBe(4);
  });

  it.each([
    ['2026-03-08T22:59:00.000Z', 10],
    ['2026-03-08T22:59:00.001Z', 9],
    ['2026-03-10T22:59:00.000Z', 8],
    ['2026-03-13T22:59:00.000Z', 6],
    ['2026-03-15T22:59:00.001Z', 0],
    [undefined, 10],
  ])('loses a share for each begun day after the due time, up to a limit: %s', (submittedAt, expected) => {
    const grading = {
      points: 10,
      due: '2026-03-08T23:59:00+01:00',
      late: { perDay: 0.1, atMost: 0.4, until: '2026-03-15T23:59:00+01:00' },
    };
    expect(points(graded(submittedAt === undefined ? {} : { submittedAt }), grading)).toBe(expected);
  });
});

describe('of several submissions', () => {
  const early = graded({ submittedAt: '2026-03-01T10:00:00Z' });
  const late = { ...half, submittedAt: '2026-03-02T10:00:00Z', position: 1 };
  const lost = { kind: 'not-graded', key: 'ada', exercise: 'entropy', file: 'f', position: 2, found: 'x', fix: 'y' } as const;

  it.each([
    ['best', 1],
    ['last', 0],
  ])('the %s counts, and one without a verdict never takes its place', (count, total) => {
    for (const order of [
      [early, late, lost],
      [lost, late, early],
    ])
      expect(scoredRows(order, rules({ count }))).toMatchObject([{ key: 'ada', total }]);
  });

  it('sums the exercises of a learner', () => {
    const results = [early, graded({ exercise: 'cca' }), { ...half, key: 'bob' }];
    expect(scoredRows(results, rules({ by: 'case-groups', exercises: { cca: 0.5 } })).map(({ key, total }) => [key, total])).toEqual([
      ['ada', 1.5],
      ['bob', 0.75],
    ]);
  });
});
