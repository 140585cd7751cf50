import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nowAndThen } from '../../graders/worker/report-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells of the first case and the last of a run that is over in no time', () => {
  const told: number[] = [];
  const onProgress = nowAndThen((casesDone) => told.push(casesDone));
  for (let done = 1; done <= 103; done++) onProgress(done, 103);
  expect(told).toEqual([1, 103]);
});

it('tells of some cases between in a run that takes its time, also while a failure is made smaller', () => {
  const told: number[] = [];
  const onProgress = nowAndThen((casesDone) => told.push(casesDone));
  for (let done = 1; done <= 10; done++) {
    onProgress(done, 10);
    vi.advanceTimersByTime(20);
  }
  for (let question = 0; question < 6; question++) {
    onProgress(10, 10);
    vi.advanceTimersByTime(20);
  }
  expect(told).toEqual([1, 4, 7, 10, 10, 10]);
});

it('gives no more than signs of life of a run that nobody follows', () => {
  const told: number[] = [];
  const onProgress = nowAndThen((casesDone) => told.push(casesDone), false);
  for (let done = 1; done <= 10; done++) {
    onProgress(done, 10);
    vi.advanceTimersByTime(20);
  }
  expect(told).toEqual([4, 7, 10]);
});
