import { type ReadonlySignal, signal } from '@preact/signals';
import { stamp } from '../record/events.ts';
import type { LearnerRecord } from '../record/record.ts';
import { onceMore } from '../site/once-more.ts';
import type { Asked } from './ask-class.ts';
import type { NewSubmission, SubmissionAnswer } from './messages/submission.ts';
import { OUTGOING, outcomeOf, submissionOf, waitingOf, waitMs } from './queue.ts';

export type OutboxPhase =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** Tries again at `at`, ms since 1970 by the own clock. */
  | { kind: 'later'; reason: string; at: number }
  | { kind: 'signed-out'; reason: string };

interface Sending {
  record: Pick<LearnerRecord, 'append' | 'eventsOf' | 'fold'>;
  /** Whose submissions go. */
  member: string;
  send: (submission: NewSubmission) => Promise<Asked<SubmissionAnswer>>;
  now: () => number;
  /** 0 to 1. */
  dice?: () => number;
  /** Runs one sender at a time; another tab may be at it. */
  alone?: (work: () => Promise<void>) => Promise<void>;
  /** Calls back after so many ms; returns how that is called off. */
  after?: (ms: number, work: () => void) => () => void;
}

export type Outbox = ReturnType<typeof createOutbox>;

/** Sends what waits in the record, in order and one after the other, and keeps what the class answered. */
export function createOutbox({ record, member, send, now, dice = Math.random, alone = inOneTab, after = byTimer }: Sending) {
  const phase = signal<OutboxPhase>({ kind: 'idle' });
  let tries = 0;
  /** The class asked not to be asked before this moment, whatever happens here. */
  let notBefore = 0;
  let reason = '';
  let isClosed = false;
  let callOff: (() => void) | undefined;

  /** Sends all that waits. Resolves when nothing waits any more, or the class has to be asked again later. */
  const flush = onceMore(async () => {
    callOff?.();
    if (!isClosed) await alone(sendAll);
  });

  async function sendAll(): Promise<void> {
    for (let isGoing = true; isGoing && !isClosed; ) isGoing = await sendNext();
  }

  /** Whether there may be one more to send. */
  async function sendNext(): Promise<boolean> {
    const [next] = waitingOf(await record.fold(OUTGOING), member);
    if (!next) {
      phase.value = { kind: 'idle' };
      return false;
    }
    if (now() < notBefore) return later(notBefore - now());
    const { attempt, exercise } = next;
    const submission = submissionOf(attempt, await record.eventsOf(`exercise/${exercise}`));
    const about = { exercise, exerciseVersion: submission?.exerciseVersion ?? '', attempt };
    if (!submission) {
      await record.append(stamp({ kind: 'not-taken', ...about, reason: 'Its text is not in the record of this browser any more.' }, now()));
      return true;
    }
    phase.value = { kind: 'sending' };
    const outcome = outcomeOf(await send(submission));
    switch (outcome.kind) {
      case 'received':
        tries = 0;
        await record.append(stamp({ kind: 'received', ...about, receivedAt: outcome.receivedAt }, now()));
        return true;
      case 'not-taken':
        tries = 0;
        await record.append(stamp({ kind: 'not-taken', ...about, reason: outcome.reason }, now()));
        return true;
      case 'signed-out':
        phase.value = outcome;
        return false;
      case 'later':
        tries++;
        reason = outcome.reason;
        notBefore = outcome.afterMs === undefined ? 0 : now() + outcome.afterMs;
        return later(waitMs(tries, outcome.afterMs, dice()));
      default:
        return outcome satisfies never;
    }
  }

  /** Tries again after so many ms. */
  function later(ms: number): false {
    phase.value = { kind: 'later', reason, at: now() + ms };
    callOff = after(ms, () => void flush());
    return false;
  }

  return {
    phase: phase as ReadonlySignal<OutboxPhase>,
    flush,
    close: () => {
      isClosed = true;
      callOff?.();
    },
  };
}

/** Where there are no locks (plain http), two tabs may send the same: the class takes it once. */
async function inOneTab(work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  await navigator.locks.request('crossmodal-class', work);
}

function byTimer(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
