import { openRecord, type LearnerRecord } from '../record/record.ts';
import { askClass } from './ask-class.ts';
import { joinedClass } from './joined.ts';
import { SubmissionAnswer } from './messages/submission.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** The outbox of a member in this browser. */
export const outboxOf = (record: LearnerRecord, member: string, now: () => number): Outbox =>
  createOutbox({ record, member, send: (submission) => askClass(SubmissionAnswer, '/api/submissions', { body: submission }), now });

/** Sends what waits, now and whenever the network is back, as long as the page is open. */
export async function sendWaiting(): Promise<void> {
  const joined = joinedClass();
  if (!joined) return;
  const { flush } = outboxOf(await openRecord(), joined.answer.me.id, () => Date.now());
  addEventListener('online', () => void flush());
  await flush();
}
