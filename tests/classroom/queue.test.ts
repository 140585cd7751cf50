import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewSubmission } from '../../src/classroom/messages/submission.ts';
import { OUTGOING, outcomeOf, submissionOf, waitingOf, waitMs } from '../../src/classroom/queue.ts';
import { folded } from '../../src/record/folds.ts';
import { attempt, forClass, ME, notTaken, OTHER, received, submission, uuid } from './messages-of.ts';

const waiting = (events: Parameters<typeof folded>[1], member = ME) =>
  waitingOf(folded(OUTGOING, events), member).map(({ attempt }) => attempt);

describe('the queue of what waits', () => {
  it('holds what is meant for the class and was neither received nor refused, the oldest first', () => {
    expect(waiting([forClass(3), forClass(1), forClass(2), received(2), forClass(4), notTaken(4, 'Closed.')])).toEqual([uuid(1), uuid(3)]);
  });

  it('is the same in whatever order its events come, as they do from a file or another tab', () => {
    const events = [forClass(1), forClass(2), received(1), forClass(3), notTaken(3, 'Closed.'), received(1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(waiting(shuffled)).toEqual([uuid(2)]);
      }),
    );
  });

  it('keeps what another member of the same browser meant, and does not send it as mine', () => {
    const events = [forClass(1, { member: OTHER }), forClass(2)];
    expect(waiting(events)).toEqual([uuid(2)]);
    expect(waiting(events, OTHER)).toEqual([uuid(1)]);
  });
});

describe('what is sent', () => {
  it('is the attempt under its own id, with the seed that it was judged with', () => {
    expect(submissionOf(uuid(1), [attempt(1), forClass(1)])).toMatchObject({
      id: uuid(1),
      source: '// attempt 1',
      seed: 7,
      engineVersion: 3,
    });
  });

  it('is the text alone, without a claim, where only the class can judge', () => {
    const meant = { ...forClass(1), source: '// mine' } as ReturnType<typeof forClass>;
    const sent = { id: uuid(1), exercise: 'entropy', source: '// mine', submittedAt: '1970-01-01T00:00:00.001Z' };
    expect(submissionOf(uuid(1), [meant])).toEqual(sent);
    expect(NewSubmission.parse(sent)).toEqual(sent);
    expect(NewSubmission.safeParse({ ...sent, verdict: 'accepted' }).error?.issues[0]).toMatchObject({ path: ['verdict'] });
  });

  it('is nothing where the text is gone', () => {
    expect(submissionOf(uuid(1), [forClass(1)])).toBeUndefined();
  });
});

describe('an answer', () => {
  const refused = (status: number) => outcomeOf({ kind: 'refused', status, sentence: 'No.' });

  it('ends the waiting where the class took it or never will', () => {
    const answer = { serverTime: '2026-11-27T12:03:00Z', submission: submission(1) };
    expect(outcomeOf({ kind: 'answered', answer })).toEqual({ kind: 'received', receivedAt: 5_001 });
    expect([409, 413, 422].map((status) => refused(status).kind)).toEqual(['not-taken', 'not-taken', 'not-taken']);
  });

  it('leaves it where it is where it is about who sends, or nobody answered', () => {
    expect([401, 403].map((status) => refused(status).kind)).toEqual(['signed-out', 'signed-out']);
    expect(outcomeOf({ kind: 'later', sentence: 'Away.', afterMs: 5_000 })).toEqual({ kind: 'later', reason: 'Away.', afterMs: 5_000 });
  });
});

describe('the time until the next try', () => {
  it('doubles up to two minutes, and is spread over its second half', () => {
    expect([1, 2, 3, 4].map((tries) => waitMs(tries, undefined, 1))).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(waitMs(4, undefined, 0)).toBe(8_000);
    expect(waitMs(500, undefined, 1)).toBe(120_000);
  });

  it('is never shorter than the class asked for', () => {
    expect(waitMs(1, 30_000, 0)).toBe(30_000);
    expect(waitMs(1, 30_000, 1)).toBeGreaterThan(30_000);
    expect(waitMs(9, 1_000, 0)).toBe(60_000);
  });
});
