/**
 * Brings everything to length 1 first, the rows as they are and the columns after their mean is taken away. Both scores are then
 * averages of dot products: a correlation is a cosine of centred columns.
 */
export function coordinationScores(ZA: Mat, ZB: Mat): { strong: number; partial: number } {
  const columnsOfB = transpose(ZB);
  return {
    strong: mean(ZA.map((a, i) => dot(unit(a, 0), unit(ZB[i], 0)))),
    partial: mean(transpose(ZA).map((x, j) => dot(standard(x), standard(columnsOfB[j])))),
  };
}

function standard(x: Vec): Vec {
  const middle = mean(x);
  return unit(x.map((value) => value - middle), 1e-12);
}

/** Zeros where the squared length is not above `least`. */
function unit(x: Vec, least: number): Vec {
  const length = Math.hypot(...x);
  return x.map((value) => (length * length <= least ? 0 : value / length));
}

function mean(x: Vec): number {
  return x.length === 0 ? 0 : x.reduce((sum, value) => sum + value, 0) / x.length;
}
