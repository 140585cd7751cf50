/** I(x) = log 1/p(x) for each symbol; the surprises of independent symbols add up. */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => Math.log(1 / p[x]) / Math.log(base));
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
