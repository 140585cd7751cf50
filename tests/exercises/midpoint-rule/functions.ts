/** c₀ + c₁x + c₂x² + … */
export const polynomial =
  (c: number[]) =>
  (x: number): number =>
    dot(
      c,
      c.map((_, power) => x ** power),
    );

/** sin kx */
export function wave(k: number): (x: number) => number {
  return (x) => Math.sin(k * x);
}
