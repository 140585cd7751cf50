/** The number of rates, divided by the sum of their inverses. */
export function harmonicMean(rates: number[]): number {
  return rates.length;
}
