/** The places of the items, best first. */
export function ranking(scores: number[]): number[] {
  return scores.map((_, place) => place);
}
