import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../src/offline/when-quiet.ts';

/** What the page has fetched is told through this. */
let fetched: () => void = () => undefined;
let isObserving = false;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(listener: () => void) {
        fetched = listener;
      }
      observe() {
        isObserving = true;
      }
      disconnect() {
        isObserving = false;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page is quiet once it has fetched nothing for so long, and is watched no longer', async () => {
  let isQuiet = false;
  void whenQuiet(8000).then(() => {
    isQuiet = true;
  });
  for (let file = 0; file < 3; file++) {
    await vi.advanceTimersByTimeAsync(7000);
    fetched();
  }
  await vi.advanceTimersByTimeAsync(7999);
  expect([isQuiet, isObserving]).toEqual([false, true]);
  await vi.advanceTimersByTimeAsync(1);
  expect([isQuiet, isObserving]).toEqual([true, false]);
});
