/**
 * Visits every pixel once and adds its share to the element of its patch. The words are looked up by a matrix product: a row of zeros
 * with a single 1 picks a row of E.
 */
export function rawFusion(image: Mat, p: number, WI: Mat, tokens: number[], E: Mat, types: Mat) {
  const rows = (image.length - (image.length % p)) / p;
  const columns = (image[0].length - (image[0].length % p)) / p;

  const sequence: Mat = [];
  for (let k = 0; k < rows * columns; k++) sequence.push(types[0].slice());
  for (let y = 0; y < rows * p; y++) {
    for (let x = 0; x < columns * p; x++) {
      const k = Math.floor(y / p) * columns + Math.floor(x / p);
      const q = (y % p) * p + (x % p);
      for (let d = 0; d < WI.length; d++) sequence[k][d] += WI[d][q] * image[y][x];
    }
  }

  const known = tokens.map((t) => (t < 0 || t >= E.length ? 0 : t));
  const oneHot = known.map((t) => E.map((_, v) => (v === t ? 1 : 0)));
  for (const embedding of matMul(oneHot, E)) sequence.push(embedding.map((v, d) => v + types[1][d]));
  return sequence;
}
