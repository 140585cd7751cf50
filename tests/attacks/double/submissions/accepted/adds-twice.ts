/** Adds each element to itself, in a loop, into a typed array. */
export function solve(v: number[]): Float64Array {
  const doubled = new Float64Array(v.length);
  v.forEach((x, i) => {
    doubled[i] = x + x;
  });
  return doubled;
}
