/** What a key does on the page of review. */
export type ReviewCommand = { kind: 'show' } | { kind: 'rate'; rating: number } | { kind: 'undo' };

/** What is known when a key is pressed. */
export interface KeyContext {
  /** A card is asked, and its answer shown or not. */
  card: 'front' | 'back' | undefined;
  /** The focus is in a field in which one types or chooses. */
  isTyping: boolean;
  /** The focus is on a button or a link, which Space presses. */
  isOnControl: boolean;
  hasLetterKeys: boolean;
}

/** The command of a key; undefined where the key is somebody else's. */
export function reviewCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { card, isTyping, isOnControl, hasLetterKeys }: KeyContext,
): ReviewCommand | undefined {
  if (!hasLetterKeys || isTyping || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === ' ' && card === 'front' && !isOnControl) return { kind: 'show' };
  if (/^[1-5]$/.test(event.key) && card === 'back') return { kind: 'rate', rating: Number(event.key) };
  return event.key === 'u' ? { kind: 'undo' } : undefined;
}
