/**
 * Goes from the sample to its share of the range, settles both borders there, and keeps only the bins that occur, in a map: its size
 * is m. Works in bits from the start, so that the correction alone has to be converted.
 */
export function modalityEntropy(samples: Vec, bins: number, lo: number, hi: number, corrected: boolean): number {
  const counts = new Map<number, number>();
  for (const x of samples) {
    const share = (x - lo) / (hi - lo);
    const bin = share >= 1 ? bins - 1 : share < 0 ? 0 : Math.floor(share * bins);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    const p = count / samples.length;
    bits -= p * Math.log2(p);
  }
  if (corrected && samples.length > 0) bits += (counts.size - 1) / (2 * samples.length * Math.LN2);
  return bits;
}
