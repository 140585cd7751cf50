/**
 * What must not be lost with a page that goes away, and is not in the database yet. Local storage is written at once, also while a page is
 * closing, which the database does not promise; the next page that opens the record takes over what it finds. Texts of the editor,
 * answers that are not given yet, and events share it.
 */

/** Keeps a value under a name, in place of the one before. Where storage refuses, the page says so elsewhere. */
export function leaveInJournal(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Blocked or full: the database may still take it.
  }
}

/** The value under a name; undefined where there is none, or none that can be read. */
export function readJournal(name: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function dropFromJournal(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Blocked: there is nothing.
  }
}

/** The names of what is kept, those that begin so. */
export function journalNames(beginning: string): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + beginning));
    return keys.map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Empties the journal. What it returns puts everything back, except where something newer has taken its place. */
export function takeJournal(): () => void {
  const kept = journalNames('').map((name) => [name, readJournal(name)] as const);
  for (const [name] of kept) dropFromJournal(name);
  return () => {
    for (const [name, value] of kept) if (value !== undefined && readJournal(name) === undefined) leaveInJournal(name, value);
  };
}

const PREFIX = 'crossmodal-unsaved-';
