/** These are the scores themselves. Where did they stand? */
export function ranking(scores: number[]): number[] {
  return scores.map((score) => score).sort((a, b) => b - a);
}
