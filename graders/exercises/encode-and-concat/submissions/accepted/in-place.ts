/** One loop over the two modalities and plain loops inside: each block is written into the result first and divided there. */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec) {
  const encoders: [Vec, Mat, Vec][] = [
    [xA, WA, bA],
    [xB, WB, bB],
  ];
  const z: Vec = [];
  for (const [x, W, b] of encoders) {
    const start = z.length;
    let squares = 0;
    for (let i = 0; i < W.length; i++) {
      let sum = b[i];
      for (let j = 0; j < x.length; j++) sum += W[i][j] * x[j];
      if (sum < 0) sum = 0;
      z.push(sum);
      squares += sum * sum;
    }
    if (squares === 0) continue;
    for (let i = start; i < z.length; i++) z[i] /= Math.sqrt(squares);
  }
  return z;
}
