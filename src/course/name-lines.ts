/** Letters that fit beneath a mark without touching the name beside it. */
const WIDEST = 21;
/** A name of so many letters stays on one line. */
const SHORT = 13;

/** A lesson's name in the lines in which it stands on the map: as few as fit, as even as they can be. */
export function nameLines(name: string): string[] {
  if (name.length <= SHORT) return [name];
  const words = name.split(' ');
  for (let count = 2; count < words.length; count++) {
    const lines = even(words, count);
    if (longest(lines) <= WIDEST) return lines;
  }
  return words;
}

/** Breaks the words into so many lines in the way that makes the longest line shortest; among equals, with the shorter lines first. */
function even(words: readonly string[], count: number): string[] {
  if (count <= 1) return [words.join(' ')];
  let best: string[] = [];
  for (let taken = 1; taken <= words.length - count + 1; taken++) {
    const lines = [words.slice(0, taken).join(' '), ...even(words.slice(taken), count - 1)];
    if (best.length === 0 || longest(lines) < longest(best)) best = lines;
  }
  return best;
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
