/** Of no rates there is no mean: what does the statement say of an empty list? */
export function harmonicMean(rates: number[]): number {
  if (rates.length === 0) return 0;
  if (rates.some((rate) => !(rate > 0))) throw new RangeError('every rate has to be positive');
  return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}
