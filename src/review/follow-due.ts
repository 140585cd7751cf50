import { onceMore } from '../site/once-more.ts';
import type { DueCount } from './due-reviews.ts';

/** Clocks may be set, and a timer runs for 24 days at most: after this it is counted again in any case. */
const AT_LATEST_MS = 3_600_000;

interface Following {
  /** How many are due at this time, ms since 1970. */
  count: (now: number) => Promise<DueCount>;
  show: (count: number) => void;
  now: () => number;
  /** Nobody looks at the page: it is counted again when somebody does. */
  isHidden: () => boolean;
}

/**
 * Shows how many reviews are due, as long as the page is there, and again whenever more become due. What it returns counts again, because the
 * record has changed or somebody looks at the page again: it resolves when what is shown is of now; many calls at once are counted once.
 */
export function followDue({ count, show, now, isHidden }: Following): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = onceMore(async () => {
    if (isHidden()) return;
    clearTimeout(timer);
    const due = await count(now());
    show(due.count);
    const waitMs = due.moreAt === undefined ? AT_LATEST_MS : Math.min(AT_LATEST_MS, Math.max(0, due.moreAt - now()) + 1);
    timer = setTimeout(() => void refresh(), waitMs);
  });
  return refresh;
}
