/**
 * You divide the total by the number of letters in the alphabet. Send the same message twice in a row: should the mean per symbol
 * double? What is it the mean of?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => Math.log(1 / p[x]) / Math.log(base));
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / p.length : 0;
  return { perSymbol, total, mean };
}
