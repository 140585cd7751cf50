/**
 * One loop over the coordinates gates both vectors and gathers the three sums that the cosine needs. The sigmoid is written
 * with tanh.
 */
export function gatedCoordination(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec): { a: Vec; b: Vec; similarity: number; best: number } {
  const d = xA.length;
  const a: Vec = [];
  const b: Vec = [];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < d; i++) {
    let scoreA = bA[i];
    let scoreB = bB[i];
    for (let j = 0; j < d; j++) {
      scoreA += WA[i][j] * xA[j] + WA[i][d + j] * xB[j];
      scoreB += WB[i][j] * xA[j] + WB[i][d + j] * xB[j];
    }
    a.push(0.5 * (1 + Math.tanh(scoreA / 2)) * xA[i]);
    b.push(0.5 * (1 + Math.tanh(scoreB / 2)) * xB[i]);
    ab += a[i] * b[i];
    aa += a[i] * a[i];
    bb += b[i] * b[i];
  }
  return { a, b, similarity: aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0, best: best(xA, xB) };
}

/** Counts the coordinates in which both, A alone, and B alone say something. */
function best(xA: Vec, xB: Vec): number {
  let both = 0;
  let alone = 0;
  for (let i = 0; i < xA.length; i++) {
    const product = Math.sign(xA[i]) * Math.sign(xB[i]);
    if (product > 0) return 1;
    if (product < 0) both++;
    else if (xA[i] !== 0 || xB[i] !== 0) alone++;
  }
  return both === 1 && alone === 0 ? -1 : 0;
}
