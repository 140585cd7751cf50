import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECK_AFTER_MS, type Checker, createLiveCheck } from '../../src/author/live-check.ts';
import type { CheckReport, OnStep } from '../../src/check/report.ts';

const report = (exercise: string): CheckReport => ({ exercise, title: '', findings: [] });

/** A check that ends when it is told to. */
function byHand() {
  const checks: { id: string; onStep: OnStep; end: (report: CheckReport) => void; fail: (error: Error) => void }[] = [];
  let closed = 0;
  const checker: Checker = {
    check: ({ id }, onStep) => new Promise((end, fail) => void checks.push({ id, onStep, end, fail })),
    close: () => void closed++,
  };
  return { checks, checker, closed: () => closed };
}

const FILES = new Map([['a.ts', '']]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the check of an exercise that is edited', () => {
  it('begins when typing pauses, tells its steps, and ends in a report', async () => {
    const { checks, checker } = byHand();
    const live = createLiveCheck({ start: async () => checker, now: Date.now });
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS - 1);
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS - 1);
    expect([checks.length, live.checking.value.kind]).toEqual([0, 'waiting']);
    await vi.advanceTimersByTimeAsync(1);
    checks[0]?.onStep('laws', 1, 3);
    expect(live.checking.value).toEqual({ kind: 'running', step: 'laws', done: 1, total: 3 });
    await vi.advanceTimersByTimeAsync(1500);
    checks[0]?.end(report('one'));
    await vi.advanceTimersByTimeAsync(0);
    expect(live.checking.value).toEqual({ kind: 'done', seconds: 1.5 });
    expect(live.report.value).toEqual(report('one'));
  });

  it('is begun anew by a change, and what the older one says counts no more', async () => {
    const { checks, checker } = byHand();
    const live = createLiveCheck({ start: async () => checker, now: Date.now });
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS);
    live.follow('two', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS);
    checks[0]?.fail(new Error('A newer check began.'));
    checks[0]?.onStep('laws', 1, 3);
    await vi.advanceTimersByTimeAsync(0);
    expect(live.checking.value).toMatchObject({ kind: 'running', step: '' });
    checks[1]?.end(report('two'));
    await vi.advanceTimersByTimeAsync(0);
    expect(live.report.value?.exercise).toBe('two');
  });

  it('is stopped with its thread, and runs again when the exercise changes', async () => {
    const { checks, checker, closed } = byHand();
    const live = createLiveCheck({ start: async () => checker, now: Date.now });
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS);
    live.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect([live.checking.value.kind, closed()]).toEqual(['stopped', 1]);
    checks[0]?.end(report('one'));
    await vi.advanceTimersByTimeAsync(0);
    expect([live.checking.value.kind, live.report.value]).toEqual(['stopped', undefined]);
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS);
    expect(checks).toHaveLength(2);
  });

  it('says where it did not work, and tries again', async () => {
    const { checks, checker } = byHand();
    const live = createLiveCheck({ start: async () => checker, now: Date.now });
    live.follow('one', FILES);
    await vi.advanceTimersByTimeAsync(CHECK_AFTER_MS);
    checks[0]?.fail(new Error('it did not start'));
    await vi.advanceTimersByTimeAsync(0);
    expect(live.checking.value).toEqual({ kind: 'failed', reason: 'it did not start' });
    live.check();
    await vi.advanceTimersByTimeAsync(0);
    expect(checks).toHaveLength(2);
  });
});
