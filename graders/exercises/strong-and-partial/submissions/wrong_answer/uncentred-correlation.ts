/**
 * You take the cosine of two columns as they are, so an offset that all items share already looks like agreement. From which
 * point does a correlation measure how far a value lies off?
 */
export function coordinationScores(ZA: Mat, ZB: Mat): { strong: number; partial: number } {
  if (ZA.length === 0) return { strong: 0, partial: 0 };

  const columnsOfB = transpose(ZB);
  const cosines = ZA.map((a, i) => cosine(a, ZB[i]));
  const correlations = transpose(ZA).map((column, j) => correlation(column, columnsOfB[j]));
  return { strong: mean(cosines), partial: mean(correlations) };
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

function correlation(x: Vec, y: Vec): number {
  const dx = centred(x);
  const dy = centred(y);
  const xx = dot(dx, dx);
  const yy = dot(dy, dy);
  if (xx <= 1e-12 || yy <= 1e-12) return 0; // does not vary
  return dot(dx, dy) / Math.sqrt(xx * yy);
}

function centred(x: Vec): Vec {
  const middle = 0;
  return x.map((value) => value - middle);
}

function mean(x: Vec): number {
  return x.reduce((sum, value) => sum + value, 0) / x.length;
}
