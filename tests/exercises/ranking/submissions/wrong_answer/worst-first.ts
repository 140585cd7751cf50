/** Your order is that of a small loss. Which end of it is asked for first? */
export function ranking(scores: number[]): number[] {
  return scores.map((_, place) => place).sort((a, b) => scores[a]! - scores[b]!);
}
