import type { Assignment } from '../../src/classroom/messages/assignment.ts';
import type { Submission } from '../../src/classroom/messages/submission.ts';
import type { RecordEvent } from '../../src/record/events.ts';

export const ME = '11111111-1111-4111-8111-111111111111';
export const OTHER = '22222222-2222-4222-8222-222222222222';
const HASH = 'a'.repeat(64);

/** A UUID with that number at its end. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const attempt = (n: number, exercise = 'entropy'): RecordEvent => ({
  kind: 'attempt',
  id: uuid(n),
  at: n,
  exercise,
  exerciseVersion: '3f9a1c07be52',
  submitted: true,
  source: `// attempt ${n}`,
  engineVersion: 3,
  verdict: 'accepted',
  result: null,
});

const about = (n: number, exercise: string) => ({ at: n, exercise, exerciseVersion: '3f9a1c07be52', attempt: uuid(n) });

export const forClass = (n: number, { exercise = 'entropy', member = ME } = {}): RecordEvent => ({
  kind: 'for-class',
  id: uuid(1_000 + n),
  ...about(n, exercise),
  member,
  seed: 7,
  verdictHash: HASH,
  withHelp: false,
});

export const received = (n: number, exercise = 'entropy'): RecordEvent => ({
  kind: 'received',
  id: uuid(2_000 + n),
  ...about(n, exercise),
  receivedAt: 5_000 + n,
});

export const notTaken = (n: number, reason: string, exercise = 'entropy'): RecordEvent => ({
  kind: 'not-taken',
  id: uuid(3_000 + n),
  ...about(n, exercise),
  reason,
});

/** A submission as the class tells it, waiting to be judged unless said otherwise. */
export const submission = (n: number, more: Partial<Submission> = {}): Submission => ({
  id: uuid(n),
  member: ME,
  assignment: null,
  exercise: 'entropy',
  submittedAt: new Date(n).toISOString(),
  receivedAt: new Date(5_000 + n).toISOString(),
  daysLate: 0,
  claimed: { verdict: 'accepted', verdictHash: HASH, exerciseVersion: '3f9a1c07be52', engineVersion: 3, seed: 7 },
  state: 'waiting',
  why: null,
  grading: null,
  confirmation: null,
  score: null,
  ...more,
});

export const assignment = (more: Partial<Assignment> = {}): Assignment => ({
  id: uuid(9),
  title: 'Week 4',
  revision: 1,
  exercises: [{ exercise: 'entropy', points: 10, seed: 7, used: 0 }],
  opensAt: null,
  dueAt: null,
  closesAt: null,
  extended: [],
  late: null,
  maxSubmissions: null,
  count: 'best',
  ownSeed: true,
  ...more,
});
