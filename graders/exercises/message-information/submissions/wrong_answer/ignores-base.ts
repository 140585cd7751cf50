/**
 * Your result is in nats, whatever base is asked for. A symbol of probability ½ should carry 1 in base 2. By which number do you have
 * to divide yours, and how does it come from the base?
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map((x) => Math.log(1 / p[x]));
  const total = perSymbol.reduce((sum, information) => sum + information, 0);
  const mean = message.length > 0 ? total / message.length : 0;
  return { perSymbol, total, mean };
}
