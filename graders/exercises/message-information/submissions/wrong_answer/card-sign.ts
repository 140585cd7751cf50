/**
 * Your information is negative. A probability is at most 1, so 1/p is at least 1, and a minus sign too many turns log(1/p) into
 * log p. Which should carry more, a sure thing or a surprise, and what does your function say?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => -Math.log(1 / p[x]) / Math.log(base));
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
