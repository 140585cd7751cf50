/**
 * The parts of a type between separators that stand outside of all brackets and quotes, as far as a bracket that closes none of them.
 * `closes`: where that bracket stands; the length of the text where there is none. Undefined where a bracket stays open.
 */
export function splitOutside(text: string, separators: string): { parts: string[]; closes: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  let index = 0;
  for (; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (quote) quote = letter === quote ? '' : quote;
    else if (`'"`.includes(letter)) quote = letter;
    else if ('([{<'.includes(letter)) depth++;
    // An arrow's > closes nothing.
    else if (')]}'.includes(letter) || (letter === '>' && text[index - 1] !== '=')) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && separators.includes(letter)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return depth > 0 || quote ? undefined : { parts: [...parts, text.slice(start, index)], closes: index };
}
