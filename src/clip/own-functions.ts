import type { RecordEvent } from '../record/events.ts';
import { isAccepted } from '../record/progress.ts';

/** The newest accepted source of each exercise, run or submitted: what a learner has built. */
export function ownFunctions(events: readonly RecordEvent[]): Map<string, string> {
  const newest = new Map<string, { at: number; source: string }>();
  for (const event of events) {
    if (!isAccepted(event)) continue;
    const known = newest.get(event.exercise);
    if (!known || event.at >= known.at) newest.set(event.exercise, event);
  }
  return new Map([...newest].map(([exercise, { source }]) => [exercise, source]));
}
