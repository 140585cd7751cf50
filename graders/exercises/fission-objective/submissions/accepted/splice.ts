/**
 * Moves the number with splice. What is rebuilt cannot change, so the error is taken before the move; the prior is the squared length of
 * the means, plus ‖C‖² − 2 · trace C + k.
 */
export function fissionObjective(XA: Mat, XB: Mat, ZA: Mat, ZS: Mat, ZB: Mat, DA: Mat, DB: Mat, moved: number) {
  let rec = 0;
  XA.forEach((xA, i) => {
    const gaps = [
      ...matVec(DA, ZA[i].concat(ZS[i])).map((value, j) => value - xA[j]),
      ...matVec(DB, ZB[i].concat(ZS[i])).map((value, j) => value - XB[i][j]),
    ];
    rec += dot(gaps, gaps) / XA.length;
  });
  for (const row of DA) row.push(...row.splice(moved, 1));
  for (const row of DB) row.push(0);
  ZA.forEach((zA, i) => ZS[i].push(...zA.splice(moved, 1)));

  const rows = ZA.map((zA, i) => [...ZB[i], ...zA, ...ZS[i]]);
  const n = rows.length;
  const k = rows[0].length;
  let prior = k;
  for (let p = 0; p < k; p++) {
    const mp = rows.reduce((sum, row) => sum + row[p], 0) / n;
    prior += mp * mp;
    for (let q = 0; q < k; q++) {
      const mq = rows.reduce((sum, row) => sum + row[q], 0) / n;
      const covariance = rows.reduce((sum, row) => sum + (row[p] - mp) * (row[q] - mq), 0) / n;
      prior += covariance * covariance - (p === q ? 2 * covariance : 0);
    }
  }
  return { ZA, ZS, DA, DB, rec, prior };
}
