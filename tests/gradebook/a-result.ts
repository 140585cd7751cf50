import type { GradedResult } from '../../src/gradebook/result.ts';

const none = { total: 0, run: 0, right: 0 };

/** A result as a run writes it: two edges and two generated cases, all right. */
export const graded = (changes: Partial<GradedResult> = {}): GradedResult => ({
  kind: 'graded',
  key: 'ada',
  learner: { id: 'ada', name: 'Ada' },
  exercise: 'entropy',
  file: 'ada/entropy.ts',
  position: 0,
  sourceHash: '0'.repeat(16),
  exerciseVersion: 'a'.repeat(12),
  engineVersion: 3,
  seed: 1,
  verdict: 'accepted',
  verdictHash: 'b'.repeat(64),
  casesRun: 4,
  casesRight: 4,
  casesTotal: 4,
  cases: 'rrrr',
  groups: { edge: { total: 2, run: 2, right: 2 }, golden: none, generated: { total: 2, run: 2, right: 2 }, sized: none },
  work: { learner: 10, reference: 10 },
  ...changes,
});
