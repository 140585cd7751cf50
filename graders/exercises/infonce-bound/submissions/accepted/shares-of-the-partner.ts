/**
 * Works with the share that the partner gets of all candidates, 1 / Σ exp(score − own score), and never with a loss by itself. The mutual
 * information comes from three entropies, as in lesson 27.
 */
export function infoNceBound(joint: Mat, critic: Mat, pairs: [number, number][]): { bound: number; expected: number; mi: number } {
  const total = joint.flat().reduce((sum, w) => sum + w, 0);
  const P = joint.map((row) => row.map((w) => w / total));
  const ofA = P.map((row) => row.reduce((sum, p) => sum + p, 0));
  const ofB = transpose(P).map((column) => column.reduce((sum, p) => sum + p, 0));
  const N = pairs.length;
  let bound = 0;
  for (const [a, own] of pairs) bound += (Math.log(N) + logShare(critic[a], own, pairs.map(([, b]) => b))) / N;
  let expected = 0;
  for (let a = 0; a < P.length; a++) {
    for (let own = 0; own < ofB.length; own++) {
      for (let other = 0; other < ofB.length; other++) {
        expected += P[a][own] * ofB[other] * (Math.log(2) + logShare(critic[a], own, [own, other]));
      }
    }
  }
  return { bound, expected, mi: entropy(ofA) + entropy(ofB) - entropy(P.flat()) };
}

/** log of the partner’s share among the candidates. Where a better candidate is far ahead, the share is 0, and its log the distance. */
function logShare(scores: Vec, own: number, candidates: number[]): number {
  const best = Math.max(...candidates.map((b) => scores[b]));
  const sum = candidates.reduce((soFar, b) => soFar + Math.exp(scores[b] - best), 0);
  return scores[own] - best - Math.log(sum);
}

function entropy(probabilities: Vec): number {
  return -probabilities.filter((p) => p > 0).reduce((sum, p) => sum + p * Math.log(p), 0);
}
