import { expect, it } from 'vitest';
import { reportOf } from '../../src/gradebook/report-data.ts';
import type { Result } from '../../src/gradebook/result.ts';
import { graded } from './a-result.ts';

const claimed = { verdict: 'accepted', verdictHash: 'c'.repeat(64), exerciseVersion: 'a'.repeat(12), engineVersion: 3, seed: 1 } as const;
const wrong = (key: string, mistake?: string) =>
  graded({ key, verdict: 'wrong_answer', cases: 'rrrw', casesRight: 3, ...(mistake !== undefined && { mistake }) });

const RESULTS: Result[] = [
  graded({ key: 'ada', work: { learner: 30, reference: 10 } }),
  graded({ key: 'eve', work: { learner: 10, reference: 10 } }),
  wrong('bob', 'in-bits'),
  wrong('bob', 'in-bits'),
  { ...wrong('cy', 'in-bits'), claimed },
  wrong('dan'),
  { ...graded({ key: 'cy', exercise: 'fusion' }), claimed: { ...claimed, verdictHash: 'b'.repeat(64) } },
  { kind: 'not-graded', key: 'flo', file: 'flo.json', position: 0, found: 'the file is empty', fix: 'Ask again.' },
];

it('counts learners by the submission that counts, and mistakes by who made them', () => {
  const { exercises, counts } = reportOf(RESULTS);
  expect(counts).toEqual({ learners: 6, submissions: 8, graded: 7, accepted: 3, claims: 2 });
  expect(exercises[0]).toMatchObject({
    exercise: 'entropy',
    learners: 5,
    accepted: 2,
    verdicts: [
      { verdict: 'wrong_answer', learners: 3 },
      { verdict: 'accepted', learners: 2 },
    ],
    attempts: { total: 6, most: 2 },
    mistakes: [{ name: 'in-bits', learners: 2 }],
    unnamed: 1,
    work: { least: 1, median: 1, most: 3 },
  });
});

it('lists the claims that differ, and what has no verdict', () => {
  const { differing, ungraded } = reportOf(RESULTS);
  expect(differing).toMatchObject([{ mismatch: 'verdict', result: { key: 'cy', exercise: 'entropy' } }]);
  expect(ungraded).toMatchObject([{ key: 'flo' }]);
});

it('is the same for results in any order', () => {
  expect(JSON.stringify(reportOf(RESULTS).exercises)).toBe(JSON.stringify(reportOf(RESULTS.toReversed()).exercises));
});

it('says of a class without results that it is empty', () => {
  expect(reportOf([])).toEqual({
    counts: { learners: 0, submissions: 0, graded: 0, accepted: 0, claims: 0 },
    rows: [],
    exerciseIds: [],
    exercises: [],
    differing: [],
    changes: undefined,
    ungraded: [],
    conflicts: [],
  });
});
