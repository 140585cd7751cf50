/** Every element doubled: exact in binary, whatever the element is. */
export function solve(v: number[]): number[] {
  return v.map((x) => 2 * x);
}
