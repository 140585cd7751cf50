/** This is the mean of the rates themselves. How long does each of them take? */
export function harmonicMean(rates: number[]): number {
  if (rates.length === 0 || rates.some((rate) => !(rate > 0))) throw new RangeError('every rate has to be positive');
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
