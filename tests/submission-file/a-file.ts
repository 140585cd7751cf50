import type { Submitted } from '../../graders/submission-file/schema.ts';

/** A submission as a file holds it. */
export const submitted = (changes: Partial<Record<keyof Submitted, unknown>> = {}) => ({
  id: '6f1c1c1e-6f0b-4b7e-9d0e-0d9a6c1f2a3b',
  exercise: 'entropy',
  exerciseVersion: '0123456789ab',
  source: 'function entropy() { return 0; }',
  seed: 1,
  verdict: 'wrong_answer',
  verdictHash: 'ab'.repeat(32),
  submittedAt: '2026-03-01T10:00:00.000Z',
  engineVersion: 2,
  ...changes,
});

/** A submission file. */
export const submissionFile = (changes: Record<string, unknown> = {}) => ({
  format: 'crossmodal-submission',
  formatVersion: 1,
  learner: { id: 'ada', name: 'Ada Lovelace' },
  submissions: [submitted()],
  ...changes,
});
