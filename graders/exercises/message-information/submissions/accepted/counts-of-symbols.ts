/**
 * Counts how often each symbol occurs, and adds up count times information: the order of independent symbols does not matter. A
 * symbol that does not occur is passed over, or 0 times infinity would not be a number.
 */
export function messageInformation(message: number[], p: Vec, base: number): { perSymbol: Vec; total: number; mean: number } {
  const information = (q: number) => -Math.log(q) / Math.log(base);
  const counts = p.map((_, symbol) => message.filter((x) => x === symbol).length);
  let total = 0;
  counts.forEach((count, symbol) => {
    if (count > 0) total += count * information(p[symbol]);
  });
  const mean = message.length === 0 ? 0 : total / message.length;
  return { perSymbol: message.map((x) => information(p[x])), total, mean };
}
