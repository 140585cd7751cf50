import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NewEvent, stamp } from '../../src/record/events.ts';
import { progressOf } from '../../src/record/progress.ts';

const attempt = (over: { submitted?: boolean; verdict?: 'accepted' | 'wrong_answer' | 'judge_error' }) =>
  ({
    kind: 'attempt',
    exercise: 'x',
    exerciseVersion: 'v',
    submitted: true,
    source: 's',
    verdict: 'accepted',
    result: null,
    ...over,
  }) satisfies NewEvent;
const solution = { kind: 'opened', exercise: 'x', exerciseVersion: 'v', step: 'solution', index: 0 } satisfies NewEvent;
const answer = (score: number) => ({ kind: 'answer', lesson: 'l', question: 'q', draw: 0, response: null, score }) satisfies NewEvent;
const fold = (...events: NewEvent[]) => progressOf(events.map((event, index) => stamp(event, index + 1)));
const exercise = (...events: NewEvent[]) => fold(...events).exercises.get('x');

describe('an exercise', () => {
  it('knows when it was handed in last, and is no more tried for it', () => {
    const handedIn = {
      kind: 'handed-in',
      exercise: 'x',
      exerciseVersion: 'v',
      attempt: 'a',
      verdict: 'accepted',
      verdictHash: 'f',
    } as const;
    expect(exercise(attempt({}), handedIn, handedIn)).toMatchObject({ state: 'solved', tries: 1, handedInAt: 3 });
  });

  it.each([true, false])('is solved by an accepted Run as by an accepted Submit (submitted: %s)', (submitted) => {
    expect(exercise(attempt({ submitted }))).toMatchObject({ state: 'solved', tries: 1, acceptedAt: 1 });
    expect(exercise(attempt({ submitted, verdict: 'wrong_answer' }))).toMatchObject({ state: 'tried', tries: 1 });
    expect(exercise(attempt({ verdict: 'wrong_answer' }), attempt({}))).toMatchObject({ state: 'solved', tries: 2, acceptedAt: 2 });
  });

  it('is solved with help when the solution was opened first, and stays solved when it was opened after', () => {
    expect(exercise(solution, attempt({}))).toMatchObject({ state: 'solved-with-help' });
    expect(exercise(attempt({ submitted: false }), solution)).toMatchObject({ state: 'solved' });
    expect(exercise(attempt({}), solution, attempt({}))).toMatchObject({ state: 'solved', acceptedAt: 1 });
  });

  it('is not begun by a run that the exercise itself broke', () => {
    expect(exercise(attempt({ verdict: 'judge_error' }))).toBeUndefined();
  });
});

describe('a record', () => {
  it('comes to the same in whatever order its events are folded', () => {
    const reached = (part: string, next: string) => ({ kind: 'reached', lesson: 'l', part, next }) satisfies NewEvent;
    const handedIn = {
      kind: 'handed-in',
      exercise: 'x',
      exerciseVersion: 'v',
      attempt: 'a',
      verdict: 'accepted',
      verdictHash: 'f',
    } as const;
    const events = [
      answer(1),
      attempt({ verdict: 'wrong_answer' }),
      reached('idea', 'by-hand'),
      solution,
      { kind: 'read', lesson: 'm' } as const,
      attempt({}),
      handedIn,
      answer(0),
      reached('by-hand', 'bend'),
      attempt({}),
      handedIn,
      { kind: 'read', lesson: 'm' } as const,
      solution,
    ].map((event, index) => stamp(event, index + 1));
    const whole = progressOf(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (order) => void expect(progressOf(order)).toEqual(whole)),
    );
    expect(whole.exercises.get('x')).toMatchObject({ state: 'solved-with-help', tries: 3, acceptedAt: 6, handedInAt: 11, lastAt: 13 });
    expect(whole.lessons.get('l')).toMatchObject({ parts: new Set(['idea', 'by-hand']), goOn: { part: 'bend', at: 9 } });
    expect(whole.lessons.get('m')?.readAt).toBe(5);
  });
});

describe('a question', () => {
  it('keeps its best and its last score, whatever the order of the events', () => {
    const events = [answer(0), answer(1), answer(0.5)].map((event, index) => stamp(event, index + 1));
    for (const order of [events, [...events].reverse()])
      expect(progressOf(order).lessons.get('l')?.questions.get('q')).toEqual({ best: 1, last: 0.5, answers: 3, lastAt: 3 });
  });
});

it('a lesson keeps the time when it was first read', () => {
  expect(fold({ kind: 'read', lesson: 'l' }, { kind: 'read', lesson: 'l' }).lessons.get('l')?.readAt).toBe(1);
});
