/**
 * You weight each surprise with p: that is a term of the entropy, where p says how often the symbol is expected. In this
 * message the symbol has come. How often does each place of the message count?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => (p[x] * Math.log(1 / p[x])) / Math.log(base));
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
