/** Ties come in the other order. */
export function ranking(scores: number[]): number[] {
  return scores.map((_, place) => place).sort((a, b) => scores[b]! - scores[a]! || b - a);
}
