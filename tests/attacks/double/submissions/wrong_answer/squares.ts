/** You multiply each element by itself. For 2 that is the double, for 3 it is not. */
export function solve(v: number[]): number[] {
  return v.map((x) => x * x);
}
