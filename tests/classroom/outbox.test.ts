import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/classroom/ask-class.ts';
import type { NewSubmission, SubmissionAnswer } from '../../src/classroom/messages/submission.ts';
import { createOutbox } from '../../src/classroom/outbox.ts';
import { LearnerRecord } from '../../src/record/record.ts';
import { attempt, forClass, ME, submission, uuid } from './messages-of.ts';

type Reply = (sent: NewSubmission) => Asked<SubmissionAnswer> | Promise<Asked<SubmissionAnswer>>;

const takes: Reply = ({ id }) => ({
  kind: 'answered',
  answer: { serverTime: '2026-11-27T12:03:00Z', submission: { ...submission(1), id } },
});
const away: Reply = () => ({ kind: 'later', sentence: 'The class cannot be reached.', afterMs: 30_000 });

/** A record in memory with three attempts meant for the class, and a class that answers as it is told. */
async function desk() {
  const record = new LearnerRecord(undefined);
  await record.merge([1, 2, 3].flatMap((n) => [attempt(n), forClass(n)]));
  const its = { now: 10_000, reply: takes, sent: [] as string[], timers: [] as { ms: number; work: () => void }[], onSend: () => {} };
  const outbox = createOutbox({
    record,
    member: ME,
    send: async (sent) => {
      its.sent.push(sent.id);
      its.onSend();
      return its.reply(sent);
    },
    now: () => its.now,
    dice: () => 0,
    alone: (work) => work(),
    after: (ms, work) => {
      const timer = { ms, work };
      its.timers.push(timer);
      return () => its.timers.splice(its.timers.indexOf(timer), 1);
    },
  });
  const answers = async () => (await record.events()).filter(({ kind }) => kind === 'received' || kind === 'not-taken');
  return { record, outbox, its, answers };
}

describe('the outbox', () => {
  it('sends each once, in order, and keeps that it was received', async () => {
    const { outbox, its, answers } = await desk();
    await outbox.flush();
    await outbox.flush();
    expect(its.sent).toEqual([uuid(1), uuid(2), uuid(3)]);
    expect(await answers()).toHaveLength(3);
    expect(outbox.phase.value).toEqual({ kind: 'idle' });
  });

  it('asked to send while it sends, sends nothing twice, and what came meanwhile as well', async () => {
    const { record, outbox, its } = await desk();
    let asked: Promise<void> | undefined;
    its.onSend = () => {
      its.onSend = () => {};
      asked = record.merge([attempt(4), forClass(4)]).then(() => outbox.flush());
    };
    await outbox.flush();
    await asked;
    expect(its.sent).toEqual([1, 2, 3, 4].map(uuid));
  });

  it('stops at the first that nobody answers, waits as long as the class asked for, and goes on with the same', async () => {
    const { outbox, its, answers } = await desk();
    its.reply = away;
    await outbox.flush();
    expect(its.sent).toEqual([uuid(1)]);
    expect(outbox.phase.value).toEqual({ kind: 'later', reason: 'The class cannot be reached.', at: 40_000 });
    expect(await answers()).toEqual([]);
    its.reply = takes;
    its.now = 39_999;
    await outbox.flush();
    expect(its.sent, 'the class is not asked before it wants to be').toEqual([uuid(1)]);
    its.now = 40_000;
    its.timers[0]?.work();
    await outbox.flush();
    expect(its.sent).toEqual([uuid(1), uuid(1), uuid(2), uuid(3)]);
    expect(its.timers).toEqual([]);
  });

  it('keeps in whose words one was refused, and sends what stands behind it', async () => {
    const { outbox, its, answers } = await desk();
    its.reply = (sent) => (sent.id === uuid(2) ? { kind: 'refused', status: 409, sentence: 'This assignment closed.' } : takes(sent));
    await outbox.flush();
    expect(await answers()).toMatchObject([
      { kind: 'received', attempt: uuid(1) },
      { kind: 'not-taken', attempt: uuid(2), reason: 'This assignment closed.' },
      { kind: 'received', attempt: uuid(3) },
    ]);
  });

  it('keeps everything where the class does not know the browser any more', async () => {
    const { outbox, its, answers } = await desk();
    its.reply = () => ({ kind: 'refused', status: 401, sentence: 'You are not in the class.' });
    await outbox.flush();
    expect(its.sent).toHaveLength(1);
    expect(await answers()).toEqual([]);
    expect(outbox.phase.value).toEqual({ kind: 'signed-out', reason: 'You are not in the class.' });
  });

  it('once closed, tries no more', async () => {
    const { outbox, its } = await desk();
    its.reply = away;
    await outbox.flush();
    outbox.close();
    expect(its.timers).toEqual([]);
    await outbox.flush();
    expect(its.sent).toHaveLength(1);
  });
});
