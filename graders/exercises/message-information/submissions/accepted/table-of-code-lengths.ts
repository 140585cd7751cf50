/**
 * Works out once what each letter of the alphabet costs, in bits, and changes the base there: log₂ x / log₂ b = log_b x. The message
 * is then only looked up, as in a code with a word of that length for each symbol.
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const lengths = p.map((q) => -Math.log2(q) / Math.log2(base));
  const perSymbol: Vec = [];
  let total = 0;
  for (const x of message) {
    perSymbol.push(lengths[x]);
    total += lengths[x];
  }
  return { perSymbol, total, mean: total / Math.max(1, message.length) };
}
