import { expect, it } from 'vitest';
import { ownFunctions } from '../../src/clip/own-functions.ts';
import type { RecordEvent } from '../../src/record/events.ts';
import { folded } from '../../src/record/folds.ts';

const attempt = (exercise: string, at: number, verdict: string, source: string) =>
  ({
    kind: 'attempt',
    id: `${exercise}-${at}`,
    at,
    exercise,
    exerciseVersion: 'v',
    submitted: true,
    source,
    verdict,
    result: null,
  }) as RecordEvent;

it('the newest accepted source of each exercise is what was built', () => {
  const events = [
    attempt('a', 3, 'accepted', 'new'),
    attempt('a', 1, 'accepted', 'old'),
    attempt('a', 9, 'wrong_answer', 'wrong'),
    attempt('b', 2, 'compile_error', 'no'),
  ];
  expect([...folded(ownFunctions, events)]).toEqual([['a', { at: 3, source: 'new' }]]);
});
