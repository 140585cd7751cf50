/**
 * Code points, rising, as CSS writes them: `U+41-5A, U+E4`. The range may hold more than is asked for where that makes it shorter, but
 * nothing of `never`.
 */
export function unicodeRange(codePoints: number[], never: ReadonlySet<number>): string {
  const ranges: [first: number, last: number][] = [];
  for (const codePoint of codePoints) {
    const current = ranges.at(-1);
    if (current && isFree(current[1], codePoint, never)) current[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}

/** Whether nothing of `never` lies between two code points. */
function isFree(first: number, last: number, never: ReadonlySet<number>): boolean {
  for (let between = first + 1; between < last; between++) if (never.has(between)) return false;
  return true;
}
