import type { AttemptEvent, RecordEvent } from '../../record/events.ts';
import { isAccepted } from '../../record/progress.ts';

/** The attempt of an exercise whose text is handed in. */
export interface GoesIn {
  attempt: AttemptEvent;
  /** Submit marked it; else it is the newest that was accepted; else the newest of all. */
  because: 'submitted' | 'accepted' | 'newest';
  /** The solution was read before this text was judged, and nothing had been accepted until then. */
  withHelp: boolean;
  /** Last time that a text of this exercise was handed in, ms since 1970. */
  handedInAt?: number;
}

/** What is handed in of each exercise that was run at least once, by the name that it is kept under. */
export function whatGoesIn(events: readonly RecordEvent[]): Map<string, GoesIn> {
  const ofExercise = Map.groupBy(
    events.filter((event) => 'exercise' in event).sort((a, b) => a.at - b.at),
    ({ exercise }) => exercise,
  );
  return new Map(
    [...ofExercise].flatMap(([exercise, its]) => {
      const goes = chosen(its);
      return goes ? [[exercise, goes] as const] : [];
    }),
  );
}

/** Of one exercise, oldest first. */
function chosen(events: readonly RecordEvent[]): GoesIn | undefined {
  const attempts = events.filter((event) => event.kind === 'attempt');
  const submitted = attempts.findLast((attempt) => attempt.submitted);
  const accepted = attempts.findLast(isAccepted);
  const attempt = submitted ?? accepted ?? attempts.at(-1);
  if (!attempt) return undefined;
  const opened = events.find((event) => event.kind === 'opened' && event.step === 'solution');
  const firstAccepted = attempts.find(isAccepted);
  const handedIn = events.findLast((event) => event.kind === 'handed-in');
  return {
    attempt,
    because: submitted ? 'submitted' : accepted ? 'accepted' : 'newest',
    withHelp: opened !== undefined && opened.at < attempt.at && !(firstAccepted && firstAccepted.at < opened.at),
    ...(handedIn && { handedInAt: handedIn.at }),
  };
}
