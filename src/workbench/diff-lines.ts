/** A line of a comparison: in both texts, only in the one before, or only in the one after. */
export interface DiffLine {
  kind: 'same' | 'before' | 'after';
  text: string;
}

/** More cells than this are not compared line by line; solutions have a few dozen lines. */
const CELLS = 1_000_000;

/** Two texts line by line, by their longest common subsequence. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  if (a.length * b.length > CELLS)
    return [...a.map((text) => ({ kind: 'before', text }) as const), ...b.map((text) => ({ kind: 'after', text }) as const)];
  const common = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) lines.push({ kind: 'before', text: a[i++]! });
    else lines.push({ kind: 'after', text: b[j++]! });
  }
  return lines;
}

/** `[i][j]`: length of the longest common subsequence of the lines from i and from j on. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
