import { type Press, shortcutOf } from '../site/shortcut.ts';

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
export function reviewCommand(event: Press, { card, isTyping, isOnControl, hasLetterKeys }: KeyContext): ReviewCommand | undefined {
  if (!hasLetterKeys || isTyping) return undefined;
  const shortcut = shortcutOf(event) ?? '';
  if (shortcut === ' ' && card === 'front' && !isOnControl) return { kind: 'show' };
  if (/^[1-5]$/.test(shortcut) && card === 'back') return { kind: 'rate', rating: Number(shortcut) };
  return shortcut === 'u' ? { kind: 'undo' } : undefined;
}
