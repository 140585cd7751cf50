/**
 * Your result is the same for both kinds of fusion. Behind an encoder of its own, to which elements can a patch attend?
 */
export function rawFusion(
  patches: Mat,
  WI: Mat,
  tokens: number[],
  E: Mat,
  types: Mat,
  WQ: Mat,
  WK: Mat,
  meeting: 'raw' | 'basic',
): { sequence: Mat; attention: Mat; crossing: number } {
  const ofImage = patches.map((patch) => add(matVec(WI, patch), types[0]));
  const ofText = tokens.map((t) => add(E[t], types[1]));
  const sequence = [...ofImage, ...ofText];
  const isImage = (i: number) => i < patches.length;

  const queries = sequence.map((s) => matVec(WQ, s));
  const keys = sequence.map((s) => matVec(WK, s));
  const scale = Math.sqrt(WQ.length);
  const attention = queries.map((query, i) => {
    const scores = keys.map((key, j) => (dot(query, key) / scale));
    return softmax(scores);
  });

  const across = attention.map((weights, i) => sum(weights.filter((_, j) => isImage(i) !== isImage(j))));
  return { sequence, attention, crossing: sequence.length === 0 ? 0 : sum(across) / sequence.length };
}

/** Without overflow: the largest score is taken out first. A score of −∞ gets the weight 0. */
function softmax(scores: Vec): Vec {
  const largest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - largest));
  return exponentials.map((value) => value / sum(exponentials));
}

function add(u: Vec, v: Vec): Vec {
  return u.map((value, k) => value + v[k]);
}

function sum(values: Vec): number {
  return values.reduce((total, value) => total + value, 0);
}
