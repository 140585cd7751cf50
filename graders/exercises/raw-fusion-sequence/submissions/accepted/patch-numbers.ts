/**
 * Starts from the number of a patch and of a pixel in it, and works out by division which pixel of the image that is. No window is
 * ever cut out.
 */
export function rawFusion(image: Mat, p: number, WI: Mat, tokens: number[], E: Mat, types: Mat) {
  const rows = Math.floor(image.length / p);
  const columns = Math.floor(image[0].length / p);

  const pixel = (k: number, q: number) => {
    const y = Math.floor(k / columns) * p + Math.floor(q / p);
    const x = (k % columns) * p + (q % p);
    return image[y][x];
  };
  const patch = (_: unknown, k: number) => WI.map((weights, d) => weights.reduce((sum, w, q) => sum + w * pixel(k, q), types[0][d]));
  const word = (t: number) => (E[t] || E[0]).map((v, d) => types[1][d] + v);

  return [...Array.from({ length: rows * columns }, patch), ...tokens.map(word)];
}
