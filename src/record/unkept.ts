import { RecordEvent } from './events.ts';

/**
 * Events that are shown already and not yet in the database. Local storage has them at once, and keeps them when the page is killed
 * meanwhile; the next page that opens the record takes them over.
 */
export function leaveUnkept(event: RecordEvent): void {
  try {
    const text = JSON.stringify(event);
    if (text.length <= CHARACTERS) localStorage.setItem(keyOf(event), text);
  } catch {
    // Blocked or full: the database may still take it.
  }
}

/** It is in the database now. */
export function forgetUnkept(event: RecordEvent): void {
  try {
    localStorage.removeItem(keyOf(event));
  } catch {
    // Blocked: there is nothing.
  }
}

/** What pages that were killed have left. Another tab may be about to write one of them, too: an event is added once. */
export function unkept(): RecordEvent[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => {
      const parsed = RecordEvent.safeParse(readJson(localStorage.getItem(key)));
      if (parsed.success) return [parsed.data];
      localStorage.removeItem(key);
      return [];
    });
  } catch {
    return [];
  }
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** A verdict takes some thousand; local storage has room for five million. */
const CHARACTERS = 500_000;

/** Of texts and events that are not in the database yet; erasing the record takes away all of them (`workbench/unsaved.ts`). */
const PREFIX = 'crossmodal-unsaved-event-';

const keyOf = ({ id }: RecordEvent): string => `${PREFIX}${id}`;
