/** What the class of this browser is kept under, beside the record: it is no work, and what is lost with it, the class tells again. */
export const CLASS_KEY = 'crossmodal-class';

/** Whether this browser has joined a class. Only then does any page ask for one, or load what speaks with it. */
export function hasJoinedClass(): boolean {
  try {
    return localStorage.getItem(CLASS_KEY) !== null;
  } catch {
    return false;
  }
}
