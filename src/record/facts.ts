import type { RecordEvent } from './events.ts';

/** What is large in an event: texts, verdicts and answers. */
type Large = 'source' | 'result' | 'response' | 'examples';

type WithoutLarge<Event> = Event extends unknown ? Omit<Event, Large> : never;

/** What an event says without what is large in it: enough for nearly everything that is counted, and a tenth of its size or less. */
export type EventFacts = WithoutLarge<RecordEvent>;

/** The facts of an event, or of the row of one. A field that a newer version has added to it stays. */
export function factsOf(event: RecordEvent): EventFacts {
  const facts: Record<string, unknown> = { ...event };
  for (const field of LEFT_OUT) delete facts[field];
  return facts as EventFacts;
}

/** With what a row has beside its event. */
const LEFT_OUT: readonly (Large | 'topic')[] = ['source', 'result', 'response', 'examples', 'topic'];
