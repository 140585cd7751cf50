import type { RecordEvent } from './events.ts';
import type { EventFacts } from './facts.ts';

interface Folding<State> {
  /** What the state is kept under. */
  name: string;
  /** Goes up whenever the same events come to another state, or it is written in another way: then it is worked out anew. */
  version: number;
  empty(): State;
}

/**
 * What the events come to, one after the other. The database keeps the state of each fold and adds only what came since, so that a page
 * costs the same after a hundred thousand events as after a hundred.
 */
export interface Fold<State> extends Folding<State> {
  needsTexts?: false;
  /** Adds an event to the state, in place. Events come in any order and each of them once, and the order may make no difference. */
  add(state: State, event: EventFacts): void;
}

/** One that needs what a learner wrote, too. To count it anew takes ten times as long. */
export interface TextFold<State> extends Folding<State> {
  needsTexts: true;
  add(state: State, event: RecordEvent): void;
}

export type AnyFold<State> = Fold<State> | TextFold<State>;

/** The state after these events. */
export function folded<State>(fold: AnyFold<State>, events: readonly RecordEvent[]): State {
  const state = fold.empty();
  for (const event of events) fold.add(state, event);
  return state;
}

/** What an event is about: one topic can be read without the others. */
export type Topic = `lesson/${string}` | `exercise/${string}` | 'review';

export function topicOf(event: RecordEvent): Topic {
  if ('exercise' in event) return `exercise/${event.exercise}`;
  return 'lesson' in event ? `lesson/${event.lesson}` : 'review';
}
