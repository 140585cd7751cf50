import type { Fold } from '../record/folds.ts';
import type { AttemptEvent, ForClassEvent, RecordEvent } from '../record/events.ts';
import type { Asked } from './ask-class.ts';
import type { NewSubmission, SubmissionAnswer } from './messages/submission.ts';

/** What is meant for a class, and what the class has answered. */
export interface Outgoing {
  /** By attempt, without the texts. */
  meant: Map<string, Pick<ForClassEvent, 'attempt' | 'exercise' | 'member' | 'at'>>;
  /** Attempts that were received or not taken. */
  settled: Set<string>;
}

/** The queue of what waits for the class, whatever the order in which its events come. */
export const OUTGOING: Fold<Outgoing> = {
  name: 'outgoing',
  version: 1,
  empty: () => ({ meant: new Map(), settled: new Set() }),
  add({ meant, settled }, event) {
    if (event.kind === 'received' || event.kind === 'not-taken') {
      settled.add(event.attempt);
      meant.delete(event.attempt);
    }
    if (event.kind !== 'for-class' || settled.has(event.attempt)) return;
    const { attempt, exercise, member, at } = event;
    meant.set(attempt, { attempt, exercise, member, at });
  },
};

/** What a member still has to send, the oldest first. */
export const waitingOf = ({ meant }: Outgoing, member: string) =>
  [...meant.values()].filter((it) => it.member === member).sort((a, b) => a.at - b.at);

/** What is sent of an attempt; undefined where the record does not have it, or not whole. `events`: those of its exercise. */
export function submissionOf(attempt: string, events: readonly RecordEvent[]): NewSubmission | undefined {
  const tried = events.find((event): event is AttemptEvent => event.kind === 'attempt' && event.id === attempt);
  const meant = events.find((event): event is ForClassEvent => event.kind === 'for-class' && event.attempt === attempt);
  if (meant?.source !== undefined)
    return { id: attempt, exercise: meant.exercise, source: meant.source, submittedAt: new Date(meant.at).toISOString() };
  if (!tried || !meant || tried.engineVersion === undefined) return undefined;
  return {
    id: attempt,
    exercise: tried.exercise,
    exerciseVersion: tried.exerciseVersion,
    source: tried.source,
    seed: meant.seed,
    verdict: tried.verdict,
    verdictHash: meant.verdictHash,
    submittedAt: new Date(tried.at).toISOString(),
    engineVersion: tried.engineVersion,
    ...(meant.withHelp && { withHelp: true }),
  };
}

/** What the queue does after an answer. `later` and `signed-out` keep the submission where it is; the others end it. */
export type Outcome =
  | { kind: 'received'; receivedAt: number }
  | { kind: 'not-taken'; reason: string }
  | { kind: 'signed-out'; reason: string }
  | { kind: 'later'; reason: string; afterMs: number | undefined };

/**
 * 401 and 403 say who may, not what: the submission waits until the browser is let in again. Everything else that the class refuses, it
 * refuses forever, and what stands behind it may go.
 */
export function outcomeOf(asked: Asked<SubmissionAnswer>): Outcome {
  if (asked.kind === 'answered') return { kind: 'received', receivedAt: Date.parse(asked.answer.submission.receivedAt) };
  if (asked.kind === 'later') return { kind: 'later', reason: asked.sentence, afterMs: asked.afterMs };
  const isAboutWho = asked.status === 401 || asked.status === 403;
  return isAboutWho ? { kind: 'signed-out', reason: asked.sentence } : { kind: 'not-taken', reason: asked.sentence };
}

const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/**
 * How long to wait after so many tries without success, from 1: twice as long each time, never shorter than the class asked for, and spread by
 * `dice` (0 to 1), so that a class that was cut off together does not come back in the same second.
 */
export function waitMs(tries: number, afterMs: number | undefined, dice: number): number {
  const backoff = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
  return Math.round(Math.max(backoff / 2, afterMs ?? 0) + (dice * backoff) / 2);
}
