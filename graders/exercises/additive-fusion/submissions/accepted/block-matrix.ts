/**
 * Joins all vectors into one long vector, with means or zeros where a modality is missing, and all matrices side by side into one wide
 * matrix: W₁x₁ + W₂x₂ = [W₁ | W₂] [x₁; x₂]. Additive fusion is concatenation followed by one linear layer.
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const joined = Ws.flatMap((W, m) => xs[m] ?? means[m] ?? W[0].map(() => 0));
  return b.map((bias, k) => {
    const wideRow = Ws.flatMap((W) => W[k]);
    return dot(wideRow, joined) + bias;
  });
}
