/**
 * 1 − p also grows as symbols become rarer, but it does not add up: two coin tosses would carry as much as one event of probability
 * 0. Which function turns a product of probabilities into a sum?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => 1 - p[x]);
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
