/** What a key asks of the workbench. */
export type Command = 'run' | 'submit' | 'stop' | 'snapshot' | 'keys' | 'statement' | 'editor' | 'result' | 'examples' | 'values';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

export interface KeyContext {
  isRunning: boolean;
  /** The key goes into a text: letters are typed there. */
  isTyping: boolean;
  /** A dialog is open: it keeps Escape and letters to itself. */
  isDialogOpen: boolean;
  hasLetterKeys: boolean;
}

/** The command that a key stands for, if any. */
export function commandOf(key: Key, { isRunning, isTyping, isDialogOpen, hasLetterKeys }: KeyContext): Command | undefined {
  if (key.isComposing || isDialogOpen) return undefined;
  const hasControl = (key.ctrlKey || key.metaKey) && !key.altKey;
  if (hasControl && key.key === 'Enter') return key.shiftKey ? 'submit' : 'run';
  if (hasControl && !key.shiftKey && key.key.toLowerCase() === 's') return 'snapshot';
  if (key.altKey && !key.ctrlKey && !key.metaKey) return WITH_ALT[key.code];
  if (key.key === 'Escape' && isRunning) return 'stop';
  if (key.key === '?' && !isTyping && hasLetterKeys && !key.ctrlKey && !key.metaKey) return 'keys';
  return undefined;
}

/** By place on the keyboard: with Alt, `key` is another character on many layouts. */
const WITH_ALT: Record<string, Command | undefined> = {
  Digit1: 'statement',
  Digit2: 'editor',
  Digit3: 'result',
  Digit4: 'examples',
  KeyV: 'values',
};
