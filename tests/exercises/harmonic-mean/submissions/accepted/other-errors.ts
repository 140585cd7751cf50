/** Refuses in other words, and with a text in place of an error. */
export function harmonicMean(rates: number[]): number {
  let time = 0;
  for (const rate of rates) {
    if (rate <= 0) throw 'not positive';
    time += 1 / rate;
  }
  if (time === 0) throw new TypeError('no rates');
  return rates.length / time;
}
