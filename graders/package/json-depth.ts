/** Lists and records within one another that a file of ours may have; a package needs 8. What goes through them recurses on the stack. */
export const JSON_DEPTH = 64;

/** Brackets within brackets, outside of strings. By hand: a pattern would run over an unfinished string again and again. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return deepest;
}
