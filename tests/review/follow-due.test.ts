import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DueCount } from '../../src/review/due-reviews.ts';
import { followDue } from '../../src/review/follow-due.ts';

const NOON = Date.UTC(2026, 10, 27, 12);

/** Follows a record whose counts are given, and what it has shown. */
function following(counts: (DueCount | Promise<DueCount>)[]) {
  const shown: number[] = [];
  const asked: number[] = [];
  const page = { isHidden: false };
  const refresh = followDue({
    count: async (now) => {
      asked.push(now);
      return counts[Math.min(asked.length, counts.length) - 1] ?? { count: 0 };
    },
    show: (count) => shown.push(count),
    now: Date.now,
    isHidden: () => page.isHidden,
  });
  return { refresh, shown, asked, page };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the number of due reviews', () => {
  it('is counted again when more become due, and never later than after an hour', async () => {
    const { refresh, shown, asked } = following([
      { count: 2, moreAt: NOON + 60_000 },
      { count: 3, moreAt: NOON + 90_000_000 },
      { count: 4 },
    ]);
    await refresh();
    expect(shown).toEqual([2]);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(shown).toEqual([2]);
    await vi.advanceTimersByTimeAsync(2);
    expect(shown).toEqual([2, 3]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(shown).toEqual([2, 3, 4]);
    expect(asked[1]).toBeGreaterThan(NOON + 60_000);
  });

  it('is counted once for many changes, and once more for those that came while it was counted', async () => {
    let end: (due: DueCount) => void = () => undefined;
    const { refresh, shown, asked } = following([new Promise<DueCount>((resolve) => (end = resolve)), { count: 5 }]);
    const first = refresh();
    for (let change = 0; change < 20; change++) void refresh();
    end({ count: 9 });
    await first;
    expect(shown).toEqual([9, 5]);
    expect(asked).toHaveLength(2);
  });

  it('waits on a hidden page until somebody looks', async () => {
    const { refresh, shown, page } = following([{ count: 1, moreAt: NOON + 1000 }, { count: 2 }]);
    await refresh();
    page.isHidden = true;
    await refresh();
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual([1]);
    page.isHidden = false;
    await refresh();
    expect(shown).toEqual([1, 2]);
  });
});
