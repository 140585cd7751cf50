/** A rate of 0 takes for ever, and your function returns a number for it. Which rates are to be refused? */
export function harmonicMean(rates: number[]): number {
  if (rates.length === 0 || rates.some((rate) => rate < 0)) throw new RangeError('every rate has to be positive');
  return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}
