import { describe, expect, it } from 'vitest';
import { sentOf } from '../../src/classroom/sent.ts';
import { attempt, forClass, ME, notTaken, OTHER, received, submission } from './messages-of.ts';

const idle = { kind: 'idle' } as const;
const known = { member: ME, submissions: [], phase: idle };
const GRADING = {
  exerciseVersion: '3f9a1c07be52',
  engineVersion: 3,
  seed: 7,
  verdict: 'wrong_answer',
  verdictHash: 'a'.repeat(64),
  casesRight: 3,
  casesTotal: 110,
  failing: null,
  mistake: null,
  mistakeDoes: null,
  gradedAt: new Date(6_000).toISOString(),
} as const;
const kept = [attempt(1), forClass(1)];

describe('what became of the newest submission', () => {
  it('is nothing where nothing was meant for the class, or by somebody else', () => {
    expect(sentOf({ ...known, events: [attempt(1)] })).toBeUndefined();
    expect(sentOf({ ...known, events: [attempt(1), forClass(1, { member: OTHER })] })).toBeUndefined();
  });

  it('is kept, waits with a reason, or waits for the browser to be let in', () => {
    expect(sentOf({ ...known, events: kept })).toEqual({ kind: 'kept' });
    const later = { kind: 'later', reason: 'Away.', at: 40 } as const;
    expect(sentOf({ ...known, events: kept, phase: later })).toEqual({ kind: 'waiting', reason: 'Away.', at: 40 });
    const out = { kind: 'signed-out', reason: 'Who?' } as const;
    expect(sentOf({ ...known, events: kept, phase: out })).toEqual(out);
  });

  it('is received or refused, whatever happens to those behind it', () => {
    const phase = { kind: 'later', reason: 'Away.', at: 40 } as const;
    expect(sentOf({ ...known, events: [...kept, received(1)], phase })).toEqual({ kind: 'received', at: 5_001 });
    expect(sentOf({ ...known, events: [...kept, notTaken(1, 'Closed.')], phase })).toEqual({ kind: 'not-taken', reason: 'Closed.' });
  });

  it('is of the newest: what was received before says nothing of it', () => {
    expect(sentOf({ ...known, events: [...kept, received(1), attempt(2), forClass(2)] })).toEqual({ kind: 'kept' });
  });

  it('is what the class says, once it has judged', () => {
    const events = [...kept, received(1)];
    const judged = (kind: 'same' | 'verdict' | 'hash') =>
      submission(1, { state: 'graded', grading: GRADING, confirmation: { kind, other: [] } });
    expect(sentOf({ ...known, events, submissions: [submission(1)] })?.kind).toBe('received');
    expect(sentOf({ ...known, events, submissions: [judged('same')] })).toEqual({ kind: 'confirmed', at: 5_001 });
    expect(sentOf({ ...known, events, submissions: [judged('verdict')] })?.kind).toBe('differs');
    expect(sentOf({ ...known, events, submissions: [judged('hash')] })?.kind).toBe('differs');
    const unclaimed = submission(1, { state: 'graded', claimed: null, grading: GRADING });
    expect(sentOf({ ...known, events, submissions: [unclaimed] })).toEqual({ kind: 'judged', at: 5_001, verdict: 'wrong_answer' });
    const broken = submission(1, { state: 'not-judged', why: 'The exercise is broken.' });
    expect(sentOf({ ...known, events, submissions: [broken] })).toMatchObject({ kind: 'not-judged', why: 'The exercise is broken.' });
  });
});
