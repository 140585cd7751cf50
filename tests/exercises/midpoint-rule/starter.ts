/** The integral of f from a to b, by the midpoints of n strips. */
export function midpointRule(f: (x: number) => number, a: number, b: number, n: number): number {
  return f(a) + b + n;
}
