import { type Press, shortcutOf } from '../site/shortcut.ts';

/** What a key asks of the workbench. */
export type Command = 'run' | 'submit' | 'stop' | 'snapshot' | 'keys' | 'statement' | 'editor' | 'result' | 'examples' | 'values';

export interface KeyContext {
  isRunning: boolean;
  /** The key goes into a text: letters are typed there. */
  isTyping: boolean;
  /** A dialog is open: it keeps Escape and letters to itself. */
  isDialogOpen: boolean;
  hasLetterKeys: boolean;
}

/** The command that a key stands for, if any. */
export function commandOf(
  key: Press,
  { isRunning, isTyping, isDialogOpen, hasLetterKeys }: KeyContext,
  isMac?: boolean,
): Command | undefined {
  if (isDialogOpen) return undefined;
  const shortcut = shortcutOf(key, isMac);
  if (shortcut === 'Escape') return isRunning ? 'stop' : undefined;
  if (shortcut === '?') return hasLetterKeys && !isTyping ? 'keys' : undefined;
  return shortcut === undefined ? undefined : COMMANDS[shortcut];
}

const COMMANDS: Record<string, Command | undefined> = {
  'Mod+Enter': 'run',
  'Mod+Shift+Enter': 'submit',
  'Mod+s': 'snapshot',
  'Alt+1': 'statement',
  'Alt+2': 'editor',
  'Alt+3': 'result',
  'Alt+4': 'examples',
  'Alt+v': 'values',
};
