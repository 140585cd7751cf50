/**
 * Works out one coordinate at a time with plain loops, and writes the sigmoid as a tanh of half the pre-activation, (1 +
 * tanh(s/2)) / 2, which never overflows.
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const d = xA.length;
  const z: Vec = [];
  for (let i = 0; i < d; i++) {
    let sA = bA[i];
    let sB = bB[i];
    for (let j = 0; j < d; j++) {
      sA += WA[i][j] * xA[j] + WA[i][d + j] * xB[j];
      sB += WB[i][j] * xA[j] + WB[i][d + j] * xB[j];
    }
    const gateA = hard ? Number(sA > 0) : (1 + Math.tanh(sA / 2)) / 2;
    const gateB = hard ? Number(sB > 0) : (1 + Math.tanh(sB / 2)) / 2;
    z.push(gateA * xA[i] + gateB * xB[i]);
  }
  return z;
}
