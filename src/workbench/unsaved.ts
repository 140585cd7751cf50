import * as z from 'zod/mini';

const Unsaved = z.object({ source: z.string(), basis: z.optional(z.string()) });

/** A text that was typed less than a second before the page went away. `basis`: the revision it was typed over. */
export type Unsaved = z.infer<typeof Unsaved>;

export interface UnsavedText {
  leave(text: Unsaved): void;
  take(): Unsaved | undefined;
}

/** Local storage is written at once, also while a page is closing; the database does not promise that. */
export function unsavedText(exercise: string): UnsavedText {
  const key = `${PREFIX}${exercise}`;
  return {
    leave(text) {
      try {
        localStorage.setItem(key, JSON.stringify(text));
      } catch {
        // Blocked or full: the page says so already.
      }
    },
    take() {
      try {
        const text = localStorage.getItem(key);
        localStorage.removeItem(key);
        const parsed = Unsaved.safeParse(JSON.parse(text ?? 'null'));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Removes such texts of all exercises. What it returns puts them back. */
export function takeEveryUnsaved(): () => void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const texts = keys.map((key) => [key, localStorage.getItem(key)] as const);
    for (const key of keys) localStorage.removeItem(key);
    return () => {
      for (const [key, text] of texts) if (text !== null && localStorage.getItem(key) === null) localStorage.setItem(key, text);
    };
  } catch {
    // Blocked: there are none.
    return () => undefined;
  }
}

const PREFIX = 'crossmodal-unsaved-';
