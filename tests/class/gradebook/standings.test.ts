import { describe, expect, it } from 'vitest';
import { Rules } from '../../../src/class/assignments/rules.ts';
import { scorerOf } from '../../../src/class/assignments/scoring.ts';
import type { StoredAssignment } from '../../../src/class/assignments/stored.ts';
import { timesOf } from '../../../src/class/assignments/due.ts';
import type { LightRow } from '../../../src/class/gradebook/light-rows.ts';
import { standingsOf } from '../../../src/class/gradebook/standings.ts';

const none = { total: 0, run: 0, right: 0 };
const row = (day: number, right: number | null): LightRow => ({
  member: 'ada',
  exercise: 'entropy',
  received_at: new Date(`2026-03-${String(day).padStart(2, '0')}T12:00:00Z`),
  verdict: right === null ? null : right === 10 ? 'accepted' : 'wrong_answer',
  cases_right: right ?? 0,
  cases_total: 10,
  groups: { edge: { total: 10, run: 10, right: right ?? 0 }, golden: none, generated: none, sized: none },
  by: null,
  not_judged: false,
});

function assignment(more: object): StoredAssignment {
  const rules = Rules.parse({ exercises: { entropy: 10 }, due: '2026-03-05T12:00:00Z', late: { perDay: 0.5 }, ...more });
  const stored = { id: 'week', created_at: new Date(0), title: '', revision: 1, yaml: '' };
  return { row: stored, rules, timesOf: () => timesOf(rules), byHand: new Map() };
}

function countingDay(rows: LightRow[], assignments: StoredAssignment[]) {
  const standing = standingsOf(rows, assignments, scorerOf(assignments)).get('ada')?.get('entropy');
  return [standing?.row.received_at.getUTCDate(), standing?.score?.points];
}

describe('the submission that counts', () => {
  it('is the one with the most points: late and right may be less than early and nearly right', () => {
    const byGroups = assignment({ by: 'case-groups' });
    expect(countingDay([row(1, 8), row(6, 10)], [byGroups])).toEqual([1, 8]);
    expect(countingDay([row(1, 4), row(6, 10)], [byGroups])).toEqual([6, 5]);
  });

  it('is the last one with a verdict where the rules say so', () => {
    expect(countingDay([row(1, 10), row(2, 3), row(3, null)], [assignment({ count: 'last' })])).toEqual([2, 0]);
  });

  it('without an assignment is the best, and has no points', () => {
    expect(countingDay([row(1, 3), row(2, 10), row(3, 10), row(4, 5)], [])).toEqual([2, undefined]);
  });

  it('of equals is the first', () => expect(countingDay([row(1, 10), row(2, 10)], [assignment({})])).toEqual([1, 10]));
});
