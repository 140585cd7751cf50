/** Names the middles first. The rule of the name polynomial is this file's own, and is no business of the one that makes f. */
export function midpointRule(f: (x: number) => number, a: number, b: number, n: number): number {
  const polynomial = Array.from({ length: n }, (_, i) => a + ((2 * i + 1) * (b - a)) / (2 * n));
  return (polynomial.reduce((total, x) => total + f(x), 0) * (b - a)) / n;
}

/** A helper of one's own, under a name that the realm has, too. */
export function dot(): number {
  return 0;
}
