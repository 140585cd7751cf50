/**
 * Plain loops over rows and columns. The correlation comes from sums of values, squares and products, gathered in one pass: the means
 * are taken away at the end, Σxy − Σx·Σy/n, and not from each value.
 */
export function coordinationScores(ZA: Mat, ZB: Mat): { strong: number; partial: number } {
  const n = ZA.length;
  if (n === 0) return { strong: 0, partial: 0 };
  const d = ZA[0].length;

  let strong = 0;
  for (let i = 0; i < n; i++) {
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let j = 0; j < d; j++) {
      ab += ZA[i][j] * ZB[i][j];
      aa += ZA[i][j] ** 2;
      bb += ZB[i][j] ** 2;
    }
    if (aa > 0 && bb > 0) strong += ab / (Math.sqrt(aa) * Math.sqrt(bb));
  }

  let partial = 0;
  for (let j = 0; j < d; j++) {
    let x = 0;
    let y = 0;
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (let i = 0; i < n; i++) {
      x += ZA[i][j];
      y += ZB[i][j];
      xy += ZA[i][j] * ZB[i][j];
      xx += ZA[i][j] ** 2;
      yy += ZB[i][j] ** 2;
    }
    const spreadX = xx - (x * x) / n;
    const spreadY = yy - (y * y) / n;
    if (spreadX > 1e-12 && spreadY > 1e-12) partial += (xy - (x * y) / n) / Math.sqrt(spreadX * spreadY);
  }
  return { strong: strong / n, partial: partial / d };
}
