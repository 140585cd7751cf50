/** Pearson’s correlation from sums alone, Σpq − Σp·Σq/n, and the violation from the list of all gaps that are above 0. */
export function partialCoordination(ZA: Mat, ZB: Mat, u: Vec, v: Vec): { corr: number; order: number } {
  const n = ZA.length;
  if (n === 0) return { corr: 0, order: 0 };

  const p = matVec(ZA, u);
  const q = matVec(ZB, v);
  const pp = dot(p, p) - sum(p) ** 2 / n;
  const qq = dot(q, q) - sum(q) ** 2 / n;
  const pq = dot(p, q) - (sum(p) * sum(q)) / n;
  const gaps = ZA.flatMap((a, i) => a.map((value, j) => ZB[i][j] - value)).filter((gap) => gap > 0);
  return { corr: Math.min(pp, qq) <= 1e-12 ? 0 : pq / Math.sqrt(pp * qq), order: dot(gaps, gaps) / n };
}

function sum(x: Vec): number {
  return x.reduce((total, value) => total + value, 0);
}
