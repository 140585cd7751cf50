/**
 * You multiply the probabilities first. A long message is so improbable that the product becomes exactly 0, and its logarithm
 * −Infinity, although each symbol is possible. What is the logarithm of a product, if you take it factor by factor?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => Math.log(1 / p[x]) / Math.log(base));
  const product = message.reduce((soFar, x) => soFar * p[x], 1);
  const total = Math.log(1 / product) / Math.log(base);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
