/**
 * Looks the words up by a matrix product with one-hot rows, and takes all scores at once: S (W_Qᵀ W_K) Sᵀ. Forbidden pairs leave the
 * sum before it is divided by.
 */
export function rawFusion(patches: Mat, WI: Mat, tokens: number[], E: Mat, types: Mat, WQ: Mat, WK: Mat, meeting: 'raw' | 'basic'): { sequence: Mat; attention: Mat; crossing: number } {
  const P = patches.length;
  const oneHot = tokens.map((t) => E.map((_, v) => (v === t ? 1 : 0)));
  const rows = [...(P > 0 ? matMul(patches, transpose(WI)) : []), ...(tokens.length > 0 ? matMul(oneHot, E) : [])];
  const sequence = rows.map((row, i) => row.map((value, k) => value + types[i < P ? 0 : 1][k]));
  const n = sequence.length;
  if (n === 0) return { sequence, attention: [], crossing: 0 };

  const scores = matMul(matMul(sequence, matMul(transpose(WQ), WK)), transpose(sequence));
  let crossing = 0;
  const attention = scores.map((row, i) => {
    const allowed = row.map((_, j) => meeting === 'raw' || i < P === j < P);
    const most = Math.max(...row.filter((_, j) => allowed[j]));
    const powers = row.map((score, j) => (allowed[j] ? Math.exp((score - most) / Math.sqrt(WK.length)) : 0));
    const total = powers.reduce((sum, power) => sum + power, 0);
    powers.forEach((power, j) => {
      if (i < P !== j < P) crossing += power / total / n;
    });
    return powers.map((power) => power / total);
  });
  return { sequence, attention, crossing };
}
