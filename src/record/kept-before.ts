/**
 * A mark in local storage that this browser has kept a record. Browsers that clear a site's database when room gets short leave it, and so it
 * can be said that something is gone.
 */
export function noteKept(): void {
  if (mark() === undefined) setMark('kept');
}

/** Whether anything was ever kept here and not erased since. Where storage is blocked, nothing was. */
export const hasKept = (): boolean => mark() !== undefined;

/** Whether a record that was kept here is gone, though nobody has erased it. `isEmpty`: the database was made anew. */
export function isLost(isEmpty: boolean): boolean {
  if (isEmpty && mark() !== undefined) setMark('lost');
  return mark() === 'lost';
}

/** The learner knows of the loss. */
export const acceptLoss = (): void => setMark('kept');

/** The record was erased on purpose. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked: there is no mark.
  }
}

function mark(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function setMark(value: 'kept' | 'lost'): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Blocked: then nothing can be said.
  }
}

const KEY = 'crossmodal-has-record';
