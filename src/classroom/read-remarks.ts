/** Up to which moment comments were read in this browser, beside the record: it is no work, and what is lost with it is shown once more. */
const READ_KEY = 'crossmodal-class-read';

/** ms since 1970; 0 where none was read. */
export function remarksReadUntil(): number {
  try {
    return Number(localStorage.getItem(READ_KEY)) || 0;
  } catch {
    return 0;
  }
}

export function markRemarksRead(until: number): void {
  try {
    localStorage.setItem(READ_KEY, String(Math.max(until, remarksReadUntil())));
  } catch {
    // Blocked or full: they are shown again.
  }
}
