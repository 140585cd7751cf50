/** Control characters, line and paragraph separators, what is invisible or turns the direction, and halves of characters. */
export const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text of somebody else as it can be shown on one line, in a terminal or in a cell: `\x1b` for what would be obeyed, or would hide what
 * stands beside it.
 */
export const shown = (text: string): string => text.replace(OBEYED, escaped);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n') return '\\n';
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : code < 0x10000 ? `\\u${hex}` : `\\u{${hex}}`;
}
