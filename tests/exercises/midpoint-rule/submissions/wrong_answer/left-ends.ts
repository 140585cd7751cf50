/** You take the value at the left end of each strip. Where is its middle? */
export function midpointRule(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = (b - a) / n;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += f(a + i * h);
  return h * sum;
}
