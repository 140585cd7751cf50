import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetUnsent, leaveUnsent, unsentOf } from '../../src/quiz/unsent.ts';
import { fakeLocalStorage } from '../record/fake-local-storage.ts';
import { number, single } from './questions.ts';

beforeEach(() => void fakeLocalStorage());
afterEach(() => void vi.unstubAllGlobals());

it('an answer that was begun is there until it is given, for its own lesson alone', () => {
  const begun = { answer: { kind: 'number', text: '0.4' }, draw: 1 } as const;
  leaveUnsent('06-a', number, begun);
  expect(unsentOf('06-a', number)).toEqual(begun);
  expect(unsentOf('07-b', number)).toBeUndefined();
  forgetUnsent('06-a', number);
  expect(unsentOf('06-a', number)).toBeUndefined();
});

it('one that does not fit the question any more is passed over', () => {
  leaveUnsent('06-a', number, { answer: { kind: 'number', text: '1' }, draw: 99 });
  expect(unsentOf('06-a', number)).toBeUndefined();
  leaveUnsent('06-a', single, { answer: { kind: 'number', text: '1' }, draw: 0 });
  expect(unsentOf('06-a', single)).toBeUndefined();
});
