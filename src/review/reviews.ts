import type { RecordEvent, ReviewEvent } from '../record/events.ts';

/**
 * The reviews of each item, in the order in which they happened, without those that were taken back. A review names the one before it, so
 * that the order stays where a clock was set back; what two devices did apart from each other goes by time. The order of the events, and
 * whether one is there twice, makes no difference.
 */
export function reviewsOf(events: readonly RecordEvent[]): Map<string, ReviewEvent[]> {
  const undone = new Set<string>();
  const byItem = new Map<string, Map<string, ReviewEvent>>();
  for (const event of events) {
    if (event.kind === 'undone') undone.add(event.review);
    if (event.kind !== 'review') continue;
    const reviews = byItem.get(event.item) ?? new Map<string, ReviewEvent>();
    byItem.set(event.item, reviews.set(event.id, event));
  }
  const left = [...byItem].map(([item, reviews]): [string, ReviewEvent[]] => [
    item,
    inOrder([...reviews.values()]).filter(({ id }) => !undone.has(id)),
  ]);
  return new Map(left.filter(([, reviews]) => reviews.length > 0));
}

/** By time, but none before the one that it names. */
function inOrder(reviews: ReviewEvent[]): ReviewEvent[] {
  const byTime = reviews.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const places = new Map(byTime.map(({ id }, index) => [id, index]));
  if (byTime.every(({ after }, index) => after === undefined || (places.get(after) ?? -1) < index)) return byTime;
  const waiting = new Set(byTime);
  const ids = new Set(byTime.map(({ id }) => id));
  const ordered: ReviewEvent[] = [];
  while (waiting.size > 0) {
    // A foreign file may hold a circle: then the earliest begins it.
    const next = [...waiting].find(({ after }) => after === undefined || !ids.has(after)) ?? [...waiting][0];
    if (next === undefined) break;
    waiting.delete(next);
    ids.delete(next.id);
    ordered.push(next);
  }
  return ordered;
}
