/** The name that a word was probably meant to be: the same but for capitals, or for one slip of the pen; undefined where none is that near. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const all = [...names].filter((name) => name !== word);
  return (
    all.find((name) => name.toLowerCase() === word.toLowerCase()) ??
    all.find((name) => isOneSlipAway(word.toLowerCase(), name.toLowerCase()))
  );
}

/** One letter too many, too few or other, or two neighbours exchanged. Names of one or two letters are never near each other. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
