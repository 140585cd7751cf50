/**
 * How many bits a sample of a sensor carries, at a given resolution.
 *
 * @param samples what the sensor sent
 * @param bins how many equal bins the range is cut into
 * @param lo lower end of the range
 * @param hi upper end of the range
 * @param corrected whether to add the correction of Miller and Madow
 */
export function modalityEntropy(samples: Vec, bins: number, lo: number, hi: number, corrected: boolean): number {
  const counts = Array.from({ length: bins }, () => 0);
  // How many samples fall into each bin? And how surprising is a bin?
  return 0;
}
