/** Half a per cent, and half a hundredth near zero: a number read off with three digits counts. */
const DEFAULT = 0.005;

/** Whether an answer counts as the target. `tolerance` is absolute; without it 0.005 · max(1, |target|). */
export function isWithin(answer: number, target: number, tolerance = DEFAULT * Math.max(1, Math.abs(target))): boolean {
  // A few units in the last place, so that an answer on the very edge counts whatever way it was rounded.
  const rounding = 4 * Number.EPSILON * Math.max(1, Math.abs(target), Math.abs(answer));
  return Math.abs(answer - target) <= tolerance + rounding;
}
