import type { ForClassEvent, RecordEvent } from '../record/events.ts';
import type { Submission } from './messages/submission.ts';
import type { OutboxPhase } from './outbox.ts';

/** How far the newest submission of an exercise has come. Moments are ms since 1970. */
export type Sent =
  /** In the record, and about to be sent. */
  | { kind: 'kept' }
  | { kind: 'waiting'; reason: string; at: number }
  | { kind: 'signed-out'; reason: string }
  | { kind: 'not-taken'; reason: string }
  | { kind: 'received'; at: number }
  | { kind: 'not-judged'; at: number; why: string }
  | { kind: 'confirmed'; at: number }
  /** By the class alone: nothing was claimed. */
  | { kind: 'judged'; at: number; verdict: NonNullable<Submission['grading']>['verdict'] }
  | { kind: 'differs'; at: number; submission: Submission };

interface Known {
  /** Of the exercise. */
  events: readonly RecordEvent[];
  member: string;
  /** What the class has said of this member and exercise. */
  submissions: readonly Submission[];
  phase: OutboxPhase;
}

/** What became of the newest submission that this browser's member meant for the class; undefined where there is none. */
export function sentOf({ events, member, submissions, phase }: Known): Sent | undefined {
  const newest = events
    .filter((event): event is ForClassEvent => event.kind === 'for-class' && event.member === member)
    .reduce<ForClassEvent | undefined>((last, event) => (last && last.at > event.at ? last : event), undefined);
  if (!newest) return undefined;
  const there = submissions.find(({ id }) => id === newest.attempt);
  if (there) return judgedOf(there);
  const isIt = (event: RecordEvent) => 'attempt' in event && event.attempt === newest.attempt;
  const received = events.find((event) => event.kind === 'received' && isIt(event));
  if (received?.kind === 'received') return { kind: 'received', at: received.receivedAt };
  const refused = events.find((event) => event.kind === 'not-taken' && isIt(event));
  if (refused?.kind === 'not-taken') return { kind: 'not-taken', reason: refused.reason };
  if (phase.kind === 'later') return { kind: 'waiting', reason: phase.reason, at: phase.at };
  if (phase.kind === 'signed-out') return phase;
  return { kind: 'kept' };
}

function judgedOf(submission: Submission): Sent {
  const at = Date.parse(submission.receivedAt);
  if (submission.state === 'not-judged') return { kind: 'not-judged', at, why: submission.why ?? 'Your instructor was told.' };
  if (submission.grading === null) return { kind: 'received', at };
  if (submission.confirmation === null) return { kind: 'judged', at, verdict: submission.grading.verdict };
  return submission.confirmation.kind === 'same' ? { kind: 'confirmed', at } : { kind: 'differs', at, submission };
}
