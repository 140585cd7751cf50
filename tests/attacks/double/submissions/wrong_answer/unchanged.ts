/** What comes out is what went in. By what should each element be multiplied? */
export function solve(v: number[]): number[] {
  return v.slice();
}
