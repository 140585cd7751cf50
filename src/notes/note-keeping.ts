import { stamp } from '../record/events.ts';
import type { LearnerRecord } from '../record/record.ts';
import { forgetUnkept, leaveUnkept } from '../record/unkept.ts';

/** Milliseconds of pause in typing after which a note becomes an entry of the record. */
const KEEP_AFTER_MS = 1500;

export interface NoteKeeping {
  /** Takes what was typed. The journal has it at once, so that a killed page loses nothing. */
  edit(text: string): void;
  /** Makes what was typed an entry of the record; resolves when it is one. */
  keep(): Promise<void>;
}

/** Keeps a note on a lesson, or on one of its questions. `now`: ms since 1970. */
export function keepNote(record: LearnerRecord, place: { lesson: string; question?: string }, now: () => number): NoteKeeping {
  let left: ReturnType<typeof written> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function written(text: string) {
    return stamp({ kind: 'note', ...place, text } as const, now());
  }

  async function keep(): Promise<void> {
    clearTimeout(timer);
    if (!left) return;
    const last = left;
    left = undefined;
    // Another tab may have taken over what the journal had, under its id; so the whole note gets an id of its own.
    const adding = record.append(written(last.text));
    forgetUnkept(last);
    await adding;
  }

  return {
    edit(text) {
      left = { ...(left ?? written(text)), text, at: now() };
      leaveUnkept(left);
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), KEEP_AFTER_MS);
    },
    keep,
  };
}
