import type { RecordEvent, ReviewEvent } from '../record/events.ts';
import { type Fold, folded } from '../record/folds.ts';

/** Every review, item by item, and the ids of those that were taken back. */
export interface Reviewed {
  items: Map<string, Columns>;
  undone: Set<string>;
}

/** The reviews of one item, a list for each field: tens of thousands of small objects take three times as long to read from the database. */
interface Columns {
  id: string[];
  at: number[];
  rating: number[];
  /** Empty for none. */
  after: string[];
  due: number[];
  scheduler: number[];
}

/** All that happened in the review, kept so that a page reads it in one piece. */
export const reviewsFold: Fold<Reviewed> = {
  name: 'reviews',
  version: 1,
  empty: () => ({ items: new Map(), undone: new Set() }),
  add({ items, undone }, event) {
    if (event.kind === 'undone') undone.add(event.review);
    if (event.kind !== 'review') return;
    const columns = items.get(event.item) ?? { id: [], at: [], rating: [], after: [], due: [], scheduler: [] };
    items.set(event.item, columns);
    columns.id.push(event.id);
    columns.at.push(event.at);
    columns.rating.push(event.rating);
    columns.after.push(event.after ?? '');
    columns.due.push(event.due);
    columns.scheduler.push(event.scheduler);
  },
};

/**
 * The reviews of each item, in the order in which they happened, without those that were taken back. A review names the one before it, so
 * that the order stays where a clock was set back; what two devices did apart from each other goes by time. The order of the events, and
 * whether one is there twice, makes no difference.
 */
export function reviewsIn({ items, undone }: Reviewed): Map<string, ReviewEvent[]> {
  const left = [...items].map(([item, columns]): [string, ReviewEvent[]] => {
    const byId = new Map(columns.id.map((id, index) => [id, reviewAt(columns, index, item)]));
    return [item, inOrder([...byId.values()]).filter(({ id }) => !undone.has(id))];
  });
  return new Map(left.filter(([, reviews]) => reviews.length > 0));
}

/** The same of a list of events. */
export const reviewsOf = (events: readonly RecordEvent[]): Map<string, ReviewEvent[]> => reviewsIn(folded(reviewsFold, events));

function reviewAt(columns: Columns, index: number, item: string): ReviewEvent {
  const after = columns.after[index];
  return {
    kind: 'review',
    item,
    // Every list is as long as the first.
    id: columns.id[index]!,
    at: columns.at[index]!,
    rating: columns.rating[index]!,
    due: columns.due[index]!,
    scheduler: columns.scheduler[index]!,
    ...(after && { after }),
  };
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
