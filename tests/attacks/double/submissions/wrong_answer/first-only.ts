/** Only the first element is doubled: is there a return inside the loop? */
export function solve(v: number[]): number[] {
  const [first, ...rest] = v;
  return first === undefined ? [] : [2 * first, ...rest];
}
