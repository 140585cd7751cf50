/** What of a key event says which shortcut it is. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

/**
 * The shortcut that a key stands for, such as `Mod+Enter` (Ctrl or ⌘), `Alt+1`, `Escape` or `?`; undefined where it stands for none.
 * What types a character by AltGr or Option is that character, and no shortcut: which keys do so differs from layout to layout. So on a Mac,
 * where Option types with nearly every key, Ctrl with a character stands for `Alt+`.
 */
export function shortcutOf(press: Press, isMac: boolean = isOnMac()): string | undefined {
  if (press.isComposing || !press.key || NO_KEYS.has(press.key)) return undefined;
  const isCharacter = [...press.key].length === 1;
  // Ctrl and Alt together are AltGr on Windows.
  if (press.getModifierState('AltGraph') || (press.altKey && (isMac || press.ctrlKey))) return isCharacter ? press.key : undefined;
  if (isCharacter && isMac && press.ctrlKey && !press.metaKey) return `Alt+${letterOf(press)}`;
  // Alt with the digits on the right types a character by its number on Windows.
  if (press.altKey && press.code.startsWith('Numpad')) return undefined;
  if (press.altKey) return press.metaKey ? undefined : `Alt+${isCharacter ? press.key.toLowerCase() : press.key}`;
  if (!press.ctrlKey && !press.metaKey) return press.key;
  return `Mod+${press.shiftKey ? 'Shift+' : ''}${isCharacter ? letterOf(press) : press.key}`;
}

/** Accents that wait for their letter, and what an input method has taken. */
const NO_KEYS = new Set(['Dead', 'Process', 'Unidentified']);

/** With Ctrl or ⌘ nothing is typed, so in other scripts than Latin the place of the key counts. */
const letterOf = ({ key, code }: Press): string => (key <= '~' ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)).toLowerCase();

/** Whether the keyboard has Option and ⌘: it may also belong to a tablet. */
function isOnMac(): boolean {
  return /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '');
}
