/**
 * Your first number is a covariance, and it doubles when u does. By what is it divided in a correlation?
 */
export function partialCoordination(ZA: Mat, ZB: Mat, u: Vec, v: Vec): { corr: number; order: number } {
  if (ZA.length === 0) return { corr: 0, order: 0 };

  const corr = correlation(matVec(ZA, u), matVec(ZB, v));
  const violations = ZA.map((a, i) => violation(a, ZB[i]));
  return { corr, order: mean(violations) };
}

function correlation(p: Vec, q: Vec): number {
  const dp = centred(p);
  const dq = centred(q);
  const pp = dot(dp, dp);
  const qq = dot(dq, dq);
  if (pp <= 1e-12 || qq <= 1e-12) return 0; // does not vary
  return dot(dp, dq) / Math.max(1, p.length - 1);
}

/** The specific item is to lie above the general one: only what sticks out counts. */
function violation(specific: Vec, general: Vec): number {
  const above = general.map((value, j) => Math.max(0, value - specific[j]));
  return dot(above, above);
}

function centred(x: Vec): Vec {
  const middle = mean(x);
  return x.map((value) => value - middle);
}

function mean(x: Vec): number {
  return x.reduce((sum, value) => sum + value, 0) / x.length;
}
