/**
 * Divides by the largest number of the block first, so that no square can overflow, and then by `Math.hypot`. Two divisions change
 * the length, not the direction, and it is the direction that is asked for.
 */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec) {
  const relu = (value: number) => (value > 0 ? value : 0);
  const direction = (h: Vec) => {
    const largest = Math.max(...h);
    if (largest === 0) return h;
    const scaled = h.map((value) => value / largest);
    const length = Math.hypot(...scaled);
    return scaled.map((value) => value / length);
  };
  const ofA = WA.map((weights, i) => relu(bA[i] + dot(weights, xA)));
  const ofB = WB.map((weights, i) => relu(bB[i] + dot(weights, xB)));
  return direction(ofA).concat(direction(ofB));
}
