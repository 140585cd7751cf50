/**
 * Never takes the logarithm of a score: works with the ratios p(a,b) / p(a)p(b) themselves, and gets the mutual information from three
 * entropies, as in lesson 27.
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const total = joint.flat().reduce((sum, w) => sum + w, 0);
  const P = joint.map((row) => row.map((w) => w / total));
  const ofA = P.map((row) => row.reduce((sum, p) => sum + p, 0));
  const ofB = transpose(P).map((column) => column.reduce((sum, p) => sum + p, 0));
  const ratio = (a: number, b: number) => P[a][b] / (ofA[a] * ofB[b]);
  const N = pairs.length;
  let loss = 0;
  for (let i = 0; i < N; i++) {
    const [a, own] = pairs[i];
    let candidates = 0;
    for (let j = 0; j < N; j++) candidates += ratio(a, pairs[j][1]);
    loss -= Math.log(ratio(a, own) / candidates) / N;
  }
  const mi = entropy(ofA) + entropy(ofB) - entropy(P.flat());
  return { loss, bound: Math.log(N) - loss, mi };
}

function entropy(probabilities: Vec): number {
  return -probabilities.filter((p) => p > 0).reduce((sum, p) => sum + p * Math.log(p), 0);
}
