/**
 * How much information a message carries.
 *
 * @param message the symbols, as indices into `p`
 * @param p how probable each symbol is
 * @param base 2 for bits, Math.E for nats
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const perSymbol = message.map(() => 0);
  // How surprising is each symbol, and how do the surprises combine?
  return { perSymbol, total: 0, mean: 0 };
}
