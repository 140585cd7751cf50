import type { RecordEvent } from '../record/events.ts';

/** The newest accepted submission of each exercise: what a learner has built. Runs that were not submitted count as well. */
export function ownFunctions(events: readonly RecordEvent[]): Map<string, string> {
  const newest = new Map<string, { at: number; source: string }>();
  for (const event of events) {
    if (event.kind !== 'attempt' || event.verdict !== 'accepted') continue;
    const known = newest.get(event.exercise);
    if (!known || event.at >= known.at) newest.set(event.exercise, event);
  }
  return new Map([...newest].map(([exercise, { source }]) => [exercise, source]));
}
